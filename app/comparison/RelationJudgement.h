// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Background.h"
#include "comparison/Relation.h"

#include <optional>

namespace Concordat
{

/// How one clause stands to another, from strength, sides, figures and words; nothing where these leave it open. `closeness` is how much
/// of their words they share, 0 to 1.
std::optional<Relation> judgeRelation(const ComparedText &textA, const ClauseFeatures &a, const ComparedText &textB,
                                      const ClauseFeatures &b, float closeness);

} // namespace Concordat
