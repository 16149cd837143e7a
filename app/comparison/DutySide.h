// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Protocol.h"

#include <cstdint>

namespace Concordat
{

/// On whose side a duty, right or expectation of a clause lies.
enum class Side : std::uint8_t { Unknown, Members, Officers, Both };

/// The side of a clause, given by its index: who is expected of where one side can expect something of the other, else those whom it binds
/// or frees; an item without either has its lead-in's.
Side dutySide(const Protocol &protocol, int clause);

/// The sides that a clause's own text names, in the order in which they are first named; at most two.
QList<Side> namedSides(const Clause &clause);

} // namespace Concordat
