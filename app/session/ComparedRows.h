// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/SideBySide.h"

namespace Concordat
{

/// One authority's side of a comparison.
struct ComparedColumn {
    Protocol protocol;   ///< what is aligned and whose facts are told
    Protocol shown;      ///< whose words are shown; the same, or the attached wording
    QStringList clauses; ///< ids of those that are compared, in document order
};

/// Sets the clauses beside each other and finds what differs from the first column.
QList<ComparedRow> comparedRows(const QList<ComparedColumn> &columns, const ColumnMatches &matches);

} // namespace Concordat
