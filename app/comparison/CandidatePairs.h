// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Background.h"

#include <utility>
#include <vector>

namespace Concordat
{

/// Pairs of clauses worth weighing, by their place among the features of the two texts, in order: for each clause the most promising ones
/// of the other text, by its words in their surroundings and by its topics. At most a fixed number for each clause of either text.
std::vector<std::pair<int, int>> candidatePairs(const ComparedText &a, const ComparedText &b);

} // namespace Concordat
