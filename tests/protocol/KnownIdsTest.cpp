// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/KnownIds.h"

#include <QStringList>
#include <QTest>

using namespace Concordat;

/// Ids are found again, however many there are.
class KnownIdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty_knowsNone();
    void newId_getsAnEntryOfItsOwn();
    void manyIds_areFoundAgain();
};

void KnownIdsTest::empty_knowsNone()
{
    const KnownIds ids;
    QVERIFY(!ids.find(u"4.1"));
}

void KnownIdsTest::newId_getsAnEntryOfItsOwn()
{
    KnownIds ids;
    ids[u"4.1"].first = 7;
    ids[u"4.1(a)"].first = 8;
    ids[u"4.1"].count = 2;
    QVERIFY(ids.find(u"4.1"));
    QCOMPARE(ids.find(u"4.1")->first, 7);
    QCOMPARE(ids.find(u"4.1")->count, 2);
    QCOMPARE(ids.find(u"4.1(a)")->first, 8);
    QVERIFY(!ids.find(u"4.1(A)"));
}

void KnownIdsTest::manyIds_areFoundAgain()
{
    constexpr int count = 50'000;
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts.append(QString::number(i));
    KnownIds ids;
    ids.reserve(10); // fewer than come
    for (int i = 0; i < count; ++i)
        ids[texts.at(i)].first = i;
    for (int i = 0; i < count; ++i) {
        const KnownId *known = ids.find(texts.at(i));
        QVERIFY(known);
        QCOMPARE(known->first, i);
    }
    QVERIFY(!ids.find(u"x"));
}

QTEST_APPLESS_MAIN(KnownIdsTest)
#include "KnownIdsTest.moc"
