// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Protocol.h"

#include <QList>
#include <QString>

#include <cstdint>

namespace Concordat
{

/// What became of a clause from one edition to the next. Moved: the same words under another id, as after renumbering. Split: one became
/// several; merged: several became one.
enum class ClauseChange : std::uint8_t { Same, Changed, Moved, MovedAndChanged, Split, Merged, Added, Removed };

/// The word of files and JSON: `moved-and-changed`.
QString name(ClauseChange change);

/// What became of the clauses of two editions that belong together, by their indexes.
struct ClauseDifference {
    ClauseChange change = ClauseChange::Same;
    QList<int> before; ///< several where they were merged, none where it was added
    QList<int> after;  ///< several where it was split, none where it was removed

    friend bool operator==(const ClauseDifference &, const ClauseDifference &) = default;
};

/// From an older to a newer edition of one protocol: every clause of either, headings included, exactly once, in the order of the newer
/// one, with what was removed where it stood. Deterministic; close to linear in the size.
QList<ClauseDifference> editionDifference(const Protocol &before, const Protocol &after);

} // namespace Concordat
