// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/NearestClause.h"

#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// Where a note goes whose clause went.
class NearestClauseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearestClause_isFoundByTheIds_data();
    void nearestClause_isFoundByTheIds();
};

void NearestClauseTest::nearestClause_isFoundByTheIds_data()
{
    QTest::addColumn<QString>("clause");
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("found");
    QTest::newRow("itself") << u"5.4"_s << u"5 5.3 5.4"_s << u"5.4"_s;
    QTest::newRow("the one before") << u"5.4"_s << u"5 5.2 5.3 5.5"_s << u"5.3"_s;
    QTest::newRow("over a gap") << u"5.12"_s << u"5 5.1 5.9"_s << u"5.9"_s;
    QTest::newRow("none before it") << u"5.1"_s << u"4 5 5.2"_s << u"5"_s;
    QTest::newRow("not the text's order but the number's") << u"5.10"_s << u"5.9 5.2 5.1"_s << u"5.9"_s;
    QTest::newRow("running numbers") << u"62"_s << u"60 61 63"_s << u"61"_s;
    QTest::newRow("item") << u"4.1(c)"_s << u"4.1 4.1(a) 4.1(b)"_s << u"4.1(b)"_s;
    QTest::newRow("first item") << u"4.1(a)"_s << u"4.1 4.1(b)"_s << u"4.1"_s;
    QTest::newRow("roman item") << u"4.1(b)(iv)"_s << u"4.1(b) 4.1(b)(i) 4.1(b)(iii) 4.1(b)(v)"_s << u"4.1(b)(iii)"_s;
    QTest::newRow("a letter that is a number too") << u"4(i)"_s << u"4(g) 4(h)"_s << u"4(h)"_s;
    QTest::newRow("capitals") << u"4(C)"_s << u"4 4(A) 4(b)"_s << u"4(A)"_s;
    QTest::newRow("all of its list went") << u"4.1(b)(ii)"_s << u"4 4.1 4.1(a)"_s << u"4.1(a)"_s;
    QTest::newRow("unlabelled") << u"members-role/2/3"_s << u"members-role members-role/2 members-role/2/1"_s << u"members-role/2/1"_s;
    QTest::newRow("section only") << u"members-role/2/3"_s << u"members-role"_s << u"members-role"_s;
    QTest::newRow("used a second time") << u"4.1(d)[2]"_s << u"4.1 4.1(d)"_s << u"4.1(d)"_s;
    QTest::newRow("section went") << u"members-role/2"_s << u"officers-role officers-role/2"_s << QString();
    QTest::newRow("upper and lower case are two things") << u"a/2"_s << u"A/1 A"_s << QString();
    QTest::newRow("nothing there") << u"5.4"_s << QString() << QString();
    QTest::newRow("no id") << QString() << u"5"_s << QString();
    QTest::newRow("a huge number") << u"5.99999999999999999999"_s << u"5"_s << u"5"_s;
    QTest::newRow("a number past all clauses") << u"5.100000"_s << u"5 5.3"_s << u"5.3"_s;
    QTest::newRow("odd") << u"((]/."_s << u"5"_s << QString();
}

void NearestClauseTest::nearestClause_isFoundByTheIds()
{
    QFETCH(QString, clause);
    QFETCH(QString, there);
    QFETCH(QString, found);
    QCOMPARE(nearestClauseAbove(clause, there.split(u' ', Qt::SkipEmptyParts)).value_or(QString()), found);
}

QTEST_APPLESS_MAIN(NearestClauseTest)
#include "NearestClauseTest.moc"
