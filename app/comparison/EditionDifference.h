// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Protocol.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace Concordat
{

/// What became of a clause from one edition to the next. Moved: the same words under another id.
enum class ClauseChange : std::uint8_t { Same, Changed, Moved, MovedAndChanged, Split, Merged, Added, Removed };

/// The word of files and JSON. `moved-and-changed`, `split` and `merged` are told apart beside the five words of the command line.
QString name(ClauseChange change);

/// A clause of either edition.
struct ClauseDifference {
    ClauseChange change = ClauseChange::Same;
    QStringList oldIds; ///< several where clauses were merged; none where it was added
    QStringList newIds; ///< several where a clause was split; none where it was removed
    QString oldText;    ///< own text, without label
    QString newText;
};

/// Every clause of both editions once, in the order of the new one, with removed clauses where they stood. Deterministic.
QList<ClauseDifference> editionDifference(const Protocol &before, const Protocol &after);

} // namespace Concordat
