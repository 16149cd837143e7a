// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace Concordat
{

/// The day that a person typed: `3 March 2026`, `3 Mar`, `3/3/26`, `2026-03-03`, "today", "yesterday", in the locale's words or English;
/// day before month, and without a year the day nearest to today. An invalid date where it cannot be read.
QDate readTypedDate(const QString &typed, QDate today);

} // namespace Concordat
