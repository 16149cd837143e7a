// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/WordingFitText.h"

#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// What is said about a published text that fits a protocol, or does not.
class WordingFitTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void summary_countsTheClauses();
    void fittingText_isNotRefused();
    void refusal_tellsTheFigures_data();
    void refusal_tellsTheFigures();
    void refusal_withoutACommonNumber_speaksOfNoWords();

private:
    static WordingFit fit(WordingFit::Verdict verdict)
    {
        return {.verdict = verdict,
                .matched = {u"1"_s, u"2"_s, u"3"_s},
                .missing = {u"4"_s, u"5"_s},
                .extra = {u"9"_s},
                .headings = 2,
                .headingsAlike = 1,
                .likeness = 0.168,
                .namedAuthority = u"Borsetshire Council"_s};
    }
};

void WordingFitTextTest::summary_countsTheClauses()
{
    QCOMPARE(WordingFitText::summary(fit(WordingFit::Verdict::Fits)),
             u"3 of 5 clauses have their text; 1 of the text are not among them."_s);
}

void WordingFitTextTest::fittingText_isNotRefused()
{
    QVERIFY(WordingFitText::refusal(fit(WordingFit::Verdict::Fits), u"Aston"_s).isEmpty());
}

void WordingFitTextTest::refusal_tellsTheFigures_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("reason");
    QTest::newRow("another's") << int(WordingFit::Verdict::NamesAnother) << u"Borsetshire Council"_s;
    QTest::newRow("other numbers") << int(WordingFit::Verdict::IdsDiffer) << u"too few"_s;
    QTest::newRow("other words") << int(WordingFit::Verdict::TextDiffers) << u"not what they say"_s;
}

void WordingFitTextTest::refusal_tellsTheFigures()
{
    QFETCH(int, verdict);
    QFETCH(QString, reason);
    const QString said = WordingFitText::refusal(fit(static_cast<WordingFit::Verdict>(verdict)), u"Aston Council"_s);
    for (const QString &part : {reason, u"Aston Council"_s, u"5 clauses"_s, u"the 4 of"_s, u"3 have"_s, u"1 of 2 headings"_s, u"17 %"_s})
        QVERIFY2(said.contains(part), qPrintable(said));
}

void WordingFitTextTest::refusal_withoutACommonNumber_speaksOfNoWords()
{
    WordingFit none = fit(WordingFit::Verdict::IdsDiffer);
    none.matched.clear();
    const QString said = WordingFitText::refusal(none, u"Aston"_s);
    QVERIFY(said.contains(u"None"));
    QVERIFY(!said.contains(u'%'));
}

QTEST_GUILESS_MAIN(WordingFitTextTest)
#include "WordingFitTextTest.moc"
