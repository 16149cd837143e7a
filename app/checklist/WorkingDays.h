// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

/// Working days of England and Wales: Monday to Friday without bank holidays, by KHolidays and, for the one-off days that it lacks,
/// by `resources/holidays`. Safe from any thread; a year is read once.
namespace Concordat::WorkingDays
{

bool isWorkingDay(QDate day);

/// The n-th working day after a day, which itself is not counted; before it where n is negative.
QDate after(QDate day, int number);

/// How many working days lie after `from` up to and with `to`; negative where `to` is earlier.
qint64 between(QDate from, QDate to);

} // namespace Concordat::WorkingDays
