// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/AlignedRows.h"

#include <QSet>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// Clauses of several texts put beside each other.
class AlignedRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutMatches_everyClauseHasItsOwnRow();
    void match_putsClausesInOneRow();
    void clauseThatMatchesSeveral_goesToTheBest();
    void severalThatMatchOne_standInItsCell();
    void whatTheBaseLacks_isMatchedAmongTheOthers();
    void everyClause_standsExactlyOnce();

private:
    static Match match(const QString &a, const QString &b, double score) { return {.a = a, .b = b, .score = score, .relation = {}}; }
};

void AlignedRowsTest::withoutMatches_everyClauseHasItsOwnRow()
{
    const auto rows = alignedRows({{u"1"_s, u"2"_s}, {u"a"_s}}, {});
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).clauses, QList<QStringList>({{u"1"_s}, {}}));
    QCOMPARE(rows.at(2).clauses, QList<QStringList>({{}, {u"a"_s}}));
}

void AlignedRowsTest::match_putsClausesInOneRow()
{
    const auto rows = alignedRows({{u"1"_s, u"2"_s}, {u"a"_s}}, {{{0, 1}, {match(u"2"_s, u"a"_s, 0.5)}}});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(1).clauses, QList<QStringList>({{u"2"_s}, {u"a"_s}}));
}

void AlignedRowsTest::clauseThatMatchesSeveral_goesToTheBest()
{
    const auto rows = alignedRows({{u"1"_s, u"2"_s}, {u"a"_s}}, {{{0, 1}, {match(u"1"_s, u"a"_s, 0.4), match(u"2"_s, u"a"_s, 0.6)}}});
    QVERIFY(rows.at(0).clauses.at(1).isEmpty());
    QCOMPARE(rows.at(1).clauses.at(1), QStringList{u"a"_s});
}

void AlignedRowsTest::severalThatMatchOne_standInItsCell()
{
    const auto rows = alignedRows({{u"1"_s}, {u"a"_s, u"b"_s}}, {{{0, 1}, {match(u"1"_s, u"b"_s, 0.9), match(u"1"_s, u"a"_s, 0.3)}}});
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0).clauses.at(1), QStringList({u"a"_s, u"b"_s}));
}

void AlignedRowsTest::whatTheBaseLacks_isMatchedAmongTheOthers()
{
    const auto rows = alignedRows({{u"1"_s}, {u"a"_s}, {u"x"_s}}, {{{1, 2}, {match(u"a"_s, u"x"_s, 0.5)}}});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(1).clauses, QList<QStringList>({{}, {u"a"_s}, {u"x"_s}}));
}

void AlignedRowsTest::everyClause_standsExactlyOnce()
{
    const QList<QStringList> columns{{u"1"_s, u"2"_s, u"3"_s}, {u"a"_s, u"b"_s}, {u"x"_s, u"y"_s, u"z"_s}};
    const ColumnMatches matches{{{0, 1}, {match(u"1"_s, u"a"_s, 0.8), match(u"2"_s, u"a"_s, 0.7), match(u"9"_s, u"b"_s, 0.9)}},
                                {{0, 2}, {match(u"1"_s, u"x"_s, 0.8), match(u"3"_s, u"x"_s, 0.9)}},
                                {{1, 2}, {match(u"a"_s, u"y"_s, 0.8), match(u"b"_s, u"y"_s, 0.2)}}};
    for (int column = 0; column < columns.size(); ++column) {
        QStringList found;
        for (const AlignedRow &row : alignedRows(columns, matches))
            found += row.clauses.at(column);
        found.sort();
        QCOMPARE(found, columns.at(column));
    }
}

QTEST_APPLESS_MAIN(AlignedRowsTest)
#include "AlignedRowsTest.moc"
