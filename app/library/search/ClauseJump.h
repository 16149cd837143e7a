// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Library.h"
#include "library/search/AuthorityNames.h"
#include "library/search/SearchResult.h"

namespace Concordat
{

/// Where a query asks to go: "wilts 62", "section 5.4 bucks", "central bedfordshire:6.1"; or a number alone, in every authority.
struct ClauseJump {
    QList<ClauseAddress> targets; ///< at most a dozen
    bool namesAuthority = false;
    QString missing; ///< the clause that the named authority does not have; empty if it has
};

/// Nothing where the query is no such address. Only the authorities in `among` count, or all if it is empty.
std::optional<ClauseJump> findClauseJump(const QString &typed, const Library &library, const AuthorityNames &names,
                                         const QStringList &among);

} // namespace Concordat
