// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/History.h"

#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newHistory_hasNowhereToGo();
    void goBack_returnsToThePlaceBefore();
    void visitAfterGoingBack_dropsWhatLayAhead();
    void amend_replacesThePresentPlace();
    void visitOfThePresentPlace_addsNothing();
    void manyVisits_keepTheLastTwoHundred();

private:
    static Place place(const QString &clause) { return {.protocol = u"aston"_s, .clause = clause}; }
};

void HistoryTest::newHistory_hasNowhereToGo()
{
    History history;
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
    QVERIFY(!history.goBack());
    QVERIFY(!history.goForward());
}

void HistoryTest::goBack_returnsToThePlaceBefore()
{
    History history;
    history.visit(place(u"1"_s));
    history.visit(place(u"2"_s));
    QCOMPARE(history.goBack()->clause, u"1"_s);
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.goForward()->clause, u"2"_s);
}

void HistoryTest::visitAfterGoingBack_dropsWhatLayAhead()
{
    History history;
    for (const QString &clause : {u"1"_s, u"2"_s, u"3"_s})
        history.visit(place(clause));
    history.goBack();
    history.goBack();
    history.visit(place(u"4"_s));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.goBack()->clause, u"1"_s);
}

void HistoryTest::amend_replacesThePresentPlace()
{
    History history;
    history.visit(place(u"1"_s));
    history.amend(place(u"2"_s));
    history.visit(place(u"3"_s));
    QCOMPARE(history.goBack()->clause, u"2"_s);
    QVERIFY(!history.canGoBack());
}

void HistoryTest::visitOfThePresentPlace_addsNothing()
{
    History history;
    history.visit(place(u"1"_s));
    history.visit(place(u"1"_s));
    QVERIFY(!history.canGoBack());
}

void HistoryTest::manyVisits_keepTheLastTwoHundred()
{
    History history;
    for (int i = 0; i < 1000; ++i)
        history.visit(place(QString::number(i)));
    int steps = 0;
    std::optional<Place> last;
    while (const std::optional<Place> before = history.goBack()) {
        last = before;
        ++steps;
    }
    QCOMPARE(steps, 199);
    QCOMPARE(last->clause, u"800"_s);
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "HistoryTest.moc"
