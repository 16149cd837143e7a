// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/Checklist.h"

namespace Concordat
{

/// How many steps all the searches of one checklist may take, so that no file can hold up its reading for long.
struct SearchBudget {
    int steps = 50'000;
};

/// Whether there are answers with which a condition is true; with a second condition: and with which that one is not. Tries the answers
/// that its tests can tell apart; a condition too wide to be gone through counts as one that can hold.
bool canHold(const Checklist &checklist, const Condition &condition, SearchBudget &budget);
bool canHold(const Checklist &checklist, const Condition &condition, const Condition &without, SearchBudget &budget);

} // namespace Concordat
