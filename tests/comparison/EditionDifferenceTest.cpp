// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/EditionDifference.h"
#include "comparison/FactDifference.h"
#include "library/Library.h"
#include "models/DifferenceText.h"
#include "protocol/ProtocolReader.h"

#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto older =
    "# A guide\n\n# 1 Boats\n\n1.1 Members must return the borrowed boat within 28 days.\n\n"
    "1.2 Officers should paint the boathouse door green every spring. Members may watch them do so from the pier.\n\n"
    "1.3 Nobody may sit on the old sundial.\n\n1.4 The bell must be rung at noon.\n\n1.5 The rope must be coiled at dusk.\n";

/// Each as `change old>new`, headings and what is the same left out.
QStringList changes(const Protocol &before, const Protocol &after)
{
    QStringList all;
    for (const ClauseDifference &difference : editionDifference(before, after)) {
        QStringList old;
        QStringList fresh;
        for (const int clause : difference.before)
            old.append(before.clauses().at(clause).id);
        for (const int clause : difference.after)
            fresh.append(after.clauses().at(clause).id);
        if (difference.change != ClauseChange::Same)
            all.append(name(difference.change) + u' ' + old.join(u'+') + u'>' + fresh.join(u'+'));
    }
    return all;
}

Protocol edited(const QList<std::pair<QByteArray, QByteArray>> &replacements)
{
    QByteArray text = older;
    for (const auto &[before, after] : replacements) {
        Q_ASSERT(text.contains(before));
        text.replace(before, after);
    }
    return readProtocol(text);
}

} // namespace

/// What became of the clauses of one protocol from one edition to the next.
class EditionDifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameText_isTheSame();
    void changes_areTold_data();
    void changes_areTold();
    void everyClause_isThereOnce();
    void facts_areSaidInWords();
};

void EditionDifferenceTest::sameText_isTheSame()
{
    QCOMPARE(changes(readProtocol(older), readProtocol(older)), QStringList());
}

void EditionDifferenceTest::changes_areTold_data()
{
    QTest::addColumn<QList<std::pair<QByteArray, QByteArray>>>("edits");
    QTest::addColumn<QStringList>("expected");
    using Edits = QList<std::pair<QByteArray, QByteArray>>;
    QTest::newRow("another figure") << Edits{{"28 days", "14 days"}} << QStringList{u"changed 1.1>1.1"_s};
    QTest::newRow("a clause gone") << Edits{{"1.3 Nobody may sit on the old sundial.\n\n", ""}} << QStringList{u"removed 1.3>"_s};
    QTest::newRow("a clause more") << Edits{{"at dusk.\n", "at dusk.\n\n1.6 Kites are welcome on Sundays.\n"}}
                                   << QStringList{u"added >1.6"_s};
    QTest::newRow("another rule under the old number")
        << Edits{{"Nobody may sit on the old sundial", "Kites are welcome here each Sunday afternoon"}}
        << QStringList{u"removed 1.3>"_s, u"added >1.3"_s};
    QTest::newRow("renumbered") << Edits{{"1.5 The", "1.6 The"}, {"1.4 The", "1.5 The"}, {"at noon.\n", "at noon.\n"}}
                                << QStringList{u"moved 1.4>1.5"_s, u"moved 1.5>1.6"_s};
    QTest::newRow("renumbered and changed") << Edits{{"1.5 The rope must be coiled at dusk", "1.7 The rope must be neatly coiled at dusk"}}
                                            << QStringList{u"moved-and-changed 1.5>1.7"_s};
    QTest::newRow("split") << Edits{{" Members may watch", "\n\n1.9 Members may watch"}} << QStringList{u"split 1.2>1.2+1.9"_s};
    QTest::newRow("merged") << Edits{{"at noon.\n\n1.5 The", "at noon. The"}} << QStringList{u"merged 1.4+1.5>1.4"_s};
}

void EditionDifferenceTest::changes_areTold()
{
    using Edits = QList<std::pair<QByteArray, QByteArray>>;
    QFETCH(const Edits, edits);
    QTEST(changes(readProtocol(older), edited(edits)), "expected");
}

void EditionDifferenceTest::everyClause_isThereOnce()
{
    const Library library = Library::open({QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER)});
    for (const Pack &before : library.packs()) {
        for (const Pack &after : library.packs()) {
            QList<int> old;
            QList<int> fresh;
            for (const ClauseDifference &difference : editionDifference(before.protocol, after.protocol)) {
                old += difference.before;
                fresh += difference.after;
            }
            std::ranges::sort(old);
            std::ranges::sort(fresh);
            QList<int> allOld(before.protocol.clauses().size());
            QList<int> allFresh(after.protocol.clauses().size());
            std::ranges::iota(allOld, 0);
            std::ranges::iota(allFresh, 0);
            QCOMPARE(old, allOld);
            QCOMPARE(fresh, allFresh);
        }
    }
}

void EditionDifferenceTest::facts_areSaidInWords()
{
    const Protocol before =
        readProtocol("# A guide\n\n# 1 Rules\n\n1.1 Members must answer within 28 days and pay £25.\n\n1.2 Officers must help.\n");
    const Protocol after =
        readProtocol("# A guide\n\n# 1 Rules\n\n1.1 Members should answer within 2 working days and pay £25.\n\n1.2 Officers must help.\n");
    const FactDifference difference = factDifference(before, *before.find(u"1.1"_s), after, *after.find(u"1.1"_s));
    QCOMPARE(difference.strength, std::pair(Strength::Must, Strength::Should));
    QCOMPARE(difference.figures.size(), 1);
    const QStringList sentences = DifferenceText::sentences(difference);
    QCOMPARE(sentences.size(), 2);
    QCOMPARE(sentences.at(0), u"must against should"_s);
    QVERIFY2(sentences.at(1).startsWith(u"28 day"_s) && sentences.at(1).contains(u" against 2 working day"_s), qPrintable(sentences.at(1)));
    QVERIFY(factDifference(before, *before.find(u"1.2"_s), after, *after.find(u"1.2"_s)).isEmpty());
    const FactDifference whole = factDifference(before, *before.find(u"1.1"_s), after, *after.find(u"1.2"_s));
    QCOMPARE(whole.actorsOnlyBefore, QStringList{u"member"_s});
    QCOMPARE(whole.actorsOnlyAfter, QStringList{u"officer"_s});
    QCOMPARE(whole.figures.size(), 2);
    QVERIFY(!whole.figures.constFirst().after);
}

QTEST_GUILESS_MAIN(EditionDifferenceTest)
#include "EditionDifferenceTest.moc"
