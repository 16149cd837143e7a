// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/DutySide.h"
#include "comparison/SparseVector.h"
#include "protocol/Clause.h"

#include <QList>

#include <array>
#include <cstdint>
#include <vector>

namespace Concordat
{

/// What a rule does to those it binds, so that opposite rules are told apart.
enum class Polarity : std::uint8_t { None, Demands, Allows, Forbids };

/// A clause as alignment sees it. Vectors weigh words by how rare they are, and have length 1.
struct ClauseFeatures {
    int clause = -1;      ///< index in the protocol
    int leadIn = -1;      ///< index among the features of the same text, of the clause above; -1 if that is none or a heading
    SparseVector own;     ///< the clause's own words
    SparseVector context; ///< with those of its lead-in, headings and items
    SparseVector heading; ///< of the headings alone
    SparseVector phrases; ///< pairs of neighbouring words
    std::vector<SparseVector> sentences; ///< of each sentence; none where there is just one
    SparseVector topics;                 ///< of the topics that it seems to deal with
    float likeness = 0;                  ///< of the clearest topic before it was scaled: 0 where no topic is known
    Side side = Side::Unknown;
    QList<Side> named; ///< the sides that it speaks of, subject first
    Strength strength = Strength::States;
    Polarity polarity = Polarity::None;
    std::array<double, 3> figures = {}; ///< the smallest time limit and cycle in days and sum in pounds; 0 for none
};

} // namespace Concordat
