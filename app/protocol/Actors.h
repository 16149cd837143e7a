// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/TokenView.h"

#include <QStringList>

#include <cstdint>

namespace Concordat
{

/// Those whom rules bind or free, as a set of bits.
enum class Actor : std::uint32_t {
    Member = 1 << 0,
    Officer = 1 << 1,
    SeniorOfficer = 1 << 2,
    ChiefOfficer = 1 << 3,
    MonitoringOfficer = 1 << 4,
    FinanceOfficer = 1 << 5,
    Clerk = 1 << 6,
    Manager = 1 << 7,
    Director = 1 << 8,
    Chair = 1 << 9,
    ViceChair = 1 << 10,
    GroupLeader = 1 << 11,
    Group = 1 << 12,
    Committee = 1 << 13,
    Authority = 1 << 14,
};
using Actors = std::uint32_t;

/// The names of a set of actors, in a fixed order.
QStringList names(Actors actors);

/// Whom a word of the text means, in its surroundings; nobody for most.
Actors actorAt(const TokenView &tokens, size_t i);

} // namespace Concordat
