// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Actors.h"
#include "protocol/Clause.h"
#include "protocol/Words.h"

#include <QStringView>

#include <vector>

namespace Concordat
{

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
ClauseRules findRules(QStringView text, const std::vector<Token> &tokens);

/// Whether a list item forbids: it begins with not, never, no or "do not".
bool beginsNegative(const std::vector<Token> &tokens);

/// Whether a lead-in below a lead-in only says where it applies ("with regard to meetings:") and has no rule of its own to give.
bool isBareLeadIn(QStringView text, const std::vector<Token> &tokens);

} // namespace Concordat
