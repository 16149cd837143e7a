// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Alignment.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace Concordat
{

/// Clauses of several texts that deal with the same thing, by column; a column may have several or none.
struct AlignedRow {
    QList<QStringList> clauses;
};

/// The matches between two columns, the smaller number first.
using ColumnMatches = QHash<std::pair<int, int>, QList<Match>>;

/// Puts clauses beside each other: every clause of every column stands in exactly one row. The rows follow the first column; below
/// them stands what it has no match for, in the order of the columns. A clause that matches several goes to the best of them.
QList<AlignedRow> alignedRows(const QList<QStringList> &columns, const ColumnMatches &matches);

} // namespace Concordat
