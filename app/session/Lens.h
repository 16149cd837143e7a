// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Protocol.h"

namespace Concordat
{

/// How much of a clause is seen through a lens.
enum class Prominence : std::uint8_t { Full, Dimmed, Hidden };

/// What a reader wants to see of a protocol: the rules for one side, or of one force. What stands aside is dimmed, or left out.
struct Lens {
    enum class Side : std::uint8_t { Everyone, Members, Officers };
    enum class Force : std::uint8_t { Any, Duties, Advice, Expectations, Permissions };
    enum class Rest : std::uint8_t { Dimmed, Hidden };

    Side side = Side::Everyone;
    Force force = Force::Any;
    Rest rest = Rest::Dimmed;

    bool isClear() const { return side == Side::Everyone && force == Force::Any; }

    /// Whether a rule of the clause is for that side and of that force; a clause that only states something has none.
    bool matches(const Clause &clause) const;

    friend bool operator==(const Lens &, const Lens &) = default;
};

/// Whether an actor, named as in Clause::actors, is of the members' or the officers' side; a body as a whole is of neither.
Lens::Side sideOf(const QString &actor);

/// How much of every clause is seen. The headings above a rule are never left out, nor its lead-in; a clear lens gives an empty list.
QList<Prominence> prominence(const Protocol &protocol, const Lens &lens);

} // namespace Concordat
