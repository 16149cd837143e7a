// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/WorkingDays.h"

#include <KHolidays/HolidayRegion>

#include <QFileInfo>
#include <QMutex>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Concordat::WorkingDays
{

namespace
{

void addHolidays(QSet<QDate> &days, const KHolidays::HolidayRegion &region, int year)
{
    for (const KHolidays::Holiday &holiday : region.rawHolidays(QDate(year, 1, 1), QDate(year, 12, 31))) {
        if (holiday.dayType() != KHolidays::Holiday::NonWorkday)
            continue;
        for (int day = 0; day < holiday.duration(); ++day)
            days.insert(holiday.observedStartDate().addDays(day));
    }
}

/// KHolidays reads its rules anew for every question, so each year is asked for only once.
QSet<QDate> holidaysOf(int year)
{
    static QMutex mutex;
    static QHash<int, QSet<QDate>> years;
    static const KHolidays::HolidayRegion usual(u"gb-eaw_en-gb"_s);
    static const KHolidays::HolidayRegion oneOff(QFileInfo(u":/holidays/holiday_gb-eaw-one-off_en-gb"_s));
    Q_ASSERT(usual.isValid() && oneOff.isValid());
    const QMutexLocker locker(&mutex);
    const auto known = years.constFind(year);
    if (known != years.cend())
        return *known;
    QSet<QDate> days;
    addHolidays(days, usual, year);
    addHolidays(days, oneOff, year);
    return *years.insert(year, days);
}

} // namespace

bool isWorkingDay(QDate day)
{
    return day.dayOfWeek() < Qt::Saturday && !holidaysOf(day.year()).contains(day);
}

QDate after(QDate day, int number)
{
    const int step = number < 0 ? -1 : 1;
    while (number != 0) {
        day = day.addDays(step);
        if (isWorkingDay(day))
            number -= step;
    }
    return day;
}

qint64 between(QDate from, QDate to)
{
    if (to < from)
        return -between(to, from);
    qint64 count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        count += isWorkingDay(day) ? 1 : 0;
    return count;
}

} // namespace Concordat::WorkingDays
