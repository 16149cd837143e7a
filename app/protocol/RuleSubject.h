// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Actors.h"
#include "protocol/Clause.h"
#include "protocol/SentenceView.h"

namespace Concordat
{

/// Whom the rule binds or frees whose word is looked at: the subject before it, the doer of a passive, or those of whom something is
/// expected. `actorsBefore` are those of the sentence before, for whom "they" stands.
Actors subjectOfRule(const SentenceView &view, Strength strength, Actors actorsBefore);

/// Those a sentence begins with, "Officers wear grey": whom "they" means in the next one.
Actors openingActors(const SentenceView &view);

} // namespace Concordat
