// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/WorkingDays.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// Working days of England and Wales, against the bank holidays that the government published.
class WorkingDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weekdaysOff_areTheBankHolidays_data();
    void weekdaysOff_areTheBankHolidays();
    void weekends_areNoWorkingDays();
    void after_isTheNthWorkingDay_data();
    void after_isTheNthWorkingDay();
    void between_countsWhatAfterSteps();
    void between_ofTheFurthestAnswersIsQuick();
};

void WorkingDaysTest::weekdaysOff_areTheBankHolidays_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("2020") << u"1/1 10/4 13/4 8/5 25/5 31/8 25/12 28/12"_s;
    QTest::newRow("2021") << u"1/1 2/4 5/4 3/5 31/5 30/8 27/12 28/12"_s;
    QTest::newRow("2022") << u"3/1 15/4 18/4 2/5 2/6 3/6 29/8 19/9 26/12 27/12"_s;
    QTest::newRow("2023") << u"2/1 7/4 10/4 1/5 8/5 29/5 28/8 25/12 26/12"_s;
    QTest::newRow("2024") << u"1/1 29/3 1/4 6/5 27/5 26/8 25/12 26/12"_s;
    QTest::newRow("2025") << u"1/1 18/4 21/4 5/5 26/5 25/8 25/12 26/12"_s;
    QTest::newRow("2026") << u"1/1 3/4 6/4 4/5 25/5 31/8 25/12 28/12"_s;
    QTest::newRow("2027") << u"1/1 26/3 29/3 3/5 31/5 30/8 27/12 28/12"_s;
    QTest::newRow("2028") << u"3/1 14/4 17/4 1/5 29/5 28/8 25/12 26/12"_s;
}

void WorkingDaysTest::weekdaysOff_areTheBankHolidays()
{
    QFETCH(const QString, expected);
    const int year = QByteArray(QTest::currentDataTag()).toInt();
    QStringList off;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (day.dayOfWeek() < Qt::Saturday && !WorkingDays::isWorkingDay(day))
            off.append(day.toString(u"d/M"_s));
    }
    QCOMPARE(off.join(u' '), expected);
}

void WorkingDaysTest::weekends_areNoWorkingDays()
{
    QVERIFY(WorkingDays::isWorkingDay(QDate(2026, 6, 19)));
    QVERIFY(!WorkingDays::isWorkingDay(QDate(2026, 6, 20)));
    QVERIFY(!WorkingDays::isWorkingDay(QDate(2026, 6, 21)));
}

void WorkingDaysTest::after_isTheNthWorkingDay_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("number");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("none is the day itself") << QDate(2026, 6, 20) << 0 << QDate(2026, 6, 20);
    QTest::newRow("over a weekend") << QDate(2026, 6, 18) << 2 << QDate(2026, 6, 22);
    QTest::newRow("from a Saturday") << QDate(2026, 6, 20) << 1 << QDate(2026, 6, 22);
    QTest::newRow("over Easter") << QDate(2026, 4, 1) << 5 << QDate(2026, 4, 10);
    QTest::newRow("over the year's end") << QDate(2026, 12, 23) << 5 << QDate(2027, 1, 4);
    QTest::newRow("over the one-off day of 2022") << QDate(2022, 9, 16) << 1 << QDate(2022, 9, 20);
    QTest::newRow("over the one-off day of 2023") << QDate(2023, 5, 5) << 1 << QDate(2023, 5, 9);
    QTest::newRow("backwards") << QDate(2026, 6, 22) << -1 << QDate(2026, 6, 19);
}

void WorkingDaysTest::after_isTheNthWorkingDay()
{
    QFETCH(const QDate, from);
    QFETCH(const int, number);
    QTEST(WorkingDays::after(from, number), "expected");
}

void WorkingDaysTest::between_countsWhatAfterSteps()
{
    const QDate from(2026, 3, 27);
    for (int number = 1; number < 300; ++number)
        QCOMPARE(WorkingDays::between(from, WorkingDays::after(from, number)), number);
    QCOMPARE(WorkingDays::between(from, from), 0);
    QCOMPARE(WorkingDays::between(QDate(2026, 6, 19), QDate(2026, 6, 21)), 0);
    QCOMPARE(WorkingDays::between(QDate(2026, 6, 22), QDate(2026, 6, 19)), -1);
}

/// The years from which answers are taken, each read for the first time.
void WorkingDaysTest::between_ofTheFurthestAnswersIsQuick()
{
    QElapsedTimer timer;
    timer.start();
    const qint64 count = WorkingDays::between(QDate(1900, 1, 1), QDate(2199, 12, 31));
    qInfo("%lld working days in %lld ms", static_cast<long long>(count), static_cast<long long>(timer.elapsed()));
    QVERIFY(count > 74'000 && count < 78'300);
    QVERIFY(timer.elapsed() < 5'000);
}

QTEST_GUILESS_MAIN(WorkingDaysTest)
#include "WorkingDaysTest.moc"
