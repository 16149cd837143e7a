// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FindingText.h"

#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// What a checklist comes to, in plain words.
class FindingTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deadline_isExplained_data();
    void deadline_isExplained();
    void outcome_hasTheStrongestForceOfTheStrongestFindings();
    void everyOutcomeAndForce_hasWordsOfItsOwn();
};

void FindingTextTest::deadline_isExplained_data()
{
    QTest::addColumn<Deadline>("deadline");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("expected");
    const QDate offered(2026, 3, 3);
    const Deadline days{.question = u"offered-on"_s,
                        .event = u"Offered"_s,
                        .from = offered,
                        .number = 28,
                        .kind = DayKind::Days,
                        .due = QDate(2026, 3, 31)};
    Deadline plain = days;
    plain.event.clear();
    Deadline open = days;
    open.from = open.due = QDate();
    Deadline working = days;
    working.kind = DayKind::WorkingDays;
    QTest::newRow("in time") << days << QDate(2026, 3, 30) << u"Offered 3 March 2026, 28 day(s) from then, so by 31 March 2026"_s;
    QTest::newRow("on the day") << days << QDate(2026, 3, 31)
                                << u"Offered 3 March 2026, 28 day(s) from then, so by 31 March 2026; that is today"_s;
    QTest::newRow("overdue") << days << QDate(2026, 4, 2)
                             << u"Offered 3 March 2026, 28 day(s) from then, so by 31 March 2026; overdue by 2 day(s)"_s;
    QTest::newRow("without what happened") << plain << QDate(2026, 3, 30) << u"28 day(s) from 3 March 2026, so by 31 March 2026"_s;
    QTest::newRow("without the day") << open << QDate(2026, 3, 30) << u"within 28 day(s) of the day: Offered"_s;
    QTest::newRow("in working days") << working << QDate(2026, 3, 30)
                                     << u"Offered 3 March 2026, 28 working day(s) from then, so by 31 March 2026"_s;
}

void FindingTextTest::deadline_isExplained()
{
    QFETCH(const Deadline, deadline);
    QFETCH(const QDate, today);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTEST(FindingText::deadline(deadline, today), "expected");
}

void FindingTextTest::outcome_hasTheStrongestForceOfTheStrongestFindings()
{
    Evaluation evaluation;
    QCOMPARE(FindingText::outcome(evaluation), u"No outcome yet"_s);
    Finding finding;
    finding.outcome = Outcome::Prohibited;
    finding.force = Force::Should;
    evaluation.outcome = Outcome::Prohibited;
    evaluation.findings = {finding};
    QCOMPARE(FindingText::outcome(evaluation), u"Should not be done"_s);
    finding.outcome = Outcome::Required;
    finding.force = Force::Must;
    evaluation.findings.append(finding);
    QCOMPARE(FindingText::outcome(evaluation), u"Should not be done"_s);
    finding.outcome = Outcome::Prohibited;
    evaluation.findings.append(finding);
    QCOMPARE(FindingText::outcome(evaluation), u"Not allowed"_s);
    evaluation.outcome = Outcome::Silent;
    evaluation.findings.clear();
    QCOMPARE(FindingText::outcome(evaluation), u"The protocol does not say"_s);
}

void FindingTextTest::everyOutcomeAndForce_hasWordsOfItsOwn()
{
    QSet<QString> words;
    for (int i = 0; i <= static_cast<int>(Outcome::Silent); ++i)
        words.insert(FindingText::outcome(static_cast<Outcome>(i)));
    for (int i = 0; i <= static_cast<int>(Force::None); ++i)
        words.insert(FindingText::force(static_cast<Force>(i)));
    QCOMPARE(words.size(), 15);
}

QTEST_GUILESS_MAIN(FindingTextTest)
#include "FindingTextTest.moc"
