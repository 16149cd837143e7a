// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Concordat
{

/// A text as it is safe in a spreadsheet: one that begins with = + - @ or a control character, which a spreadsheet may take for a formula,
/// gets an apostrophe before it.
QString spreadsheetText(const QString &text);

/// One line of a CSV file after RFC 4180, in UTF-8, with its line end. Every cell is made safe for a spreadsheet.
QByteArray csvLine(const QStringList &cells);

} // namespace Concordat
