// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Clause.h"
#include "protocol/Words.h"

#include <QStringView>

#include <cstdint>
#include <vector>

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

/// A rule in a clause: what it does and whom.
struct ClauseRule {
    Strength strength = Strength::States;
    int token = 0; ///< of the word that makes it a rule
    Actors actors = 0;
};

/// What a clause says by itself, and what it hands on to the items below it.
struct ClauseRules {
    std::vector<ClauseRule> rules;
    Strength strength = Strength::States; ///< the strongest
    Actors actors = 0;
    bool leadIn = false; ///< it ends in a rule that its items go on with
    Strength handedOn = Strength::States;
    Actors handedOnActors = 0;
};

/// Finds the rules of a clause. A word of duty in a quotation, a relative clause, a condition, a purpose or a prediction makes none.
/// `actorsBefore` are those of the sentence before, for a clause that begins with "they".
ClauseRules findRules(QStringView text, const std::vector<Token> &tokens);

/// Whether a list item forbids: it begins with not, never, no or "do not".
bool beginsNegative(const std::vector<Token> &tokens);

/// Whether a lead-in below a lead-in only says where it applies ("with regard to meetings:") and has no rule of its own to give.
bool isBareLeadIn(QStringView text, const std::vector<Token> &tokens);

} // namespace Concordat
