// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TypedDate.h"

#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

class TypedDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typed_isRead_data();
    void typed_isRead();
};

void TypedDateTest::typed_isRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    QTest::newRow("in full") << u"3 March 2026"_s << QDate(2026, 3, 3);
    QTest::newRow("short month") << u"3 mar 26"_s << QDate(2026, 3, 3);
    QTest::newRow("with an ordinal") << u"21st December 2025"_s << QDate(2025, 12, 21);
    QTest::newRow("day before month") << u"3/4/2026"_s << QDate(2026, 4, 3);
    QTest::newRow("with dots") << u"03.04.26"_s << QDate(2026, 4, 3);
    QTest::newRow("ISO") << u"2026-04-03"_s << QDate(2026, 4, 3);
    QTest::newRow("today") << u"Today"_s << QDate(2026, 1, 10);
    QTest::newRow("yesterday") << u"yesterday"_s << QDate(2026, 1, 9);
    QTest::newRow("no year, just passed") << u"20 December"_s << QDate(2025, 12, 20);
    QTest::newRow("no year, still to come") << u"2/2"_s << QDate(2026, 2, 2);
    QTest::newRow("leap day") << u"29 February 2024"_s << QDate(2024, 2, 29);
    QTest::newRow("no such day") << u"30 February 2026"_s << QDate();
    QTest::newRow("no such month") << u"3/13/2026"_s << QDate();
    QTest::newRow("month not to be told") << u"3 Ju 2026"_s << QDate();
    QTest::newRow("words") << u"last week"_s << QDate();
    QTest::newRow("nothing") << QString() << QDate();
}

void TypedDateTest::typed_isRead()
{
    QFETCH(const QString, typed);
    QFETCH(const QDate, day);
    QCOMPARE(readTypedDate(typed, QDate(2026, 1, 10)), day);
}

QTEST_GUILESS_MAIN(TypedDateTest)
#include "TypedDateTest.moc"
