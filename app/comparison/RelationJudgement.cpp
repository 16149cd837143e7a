// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/RelationJudgement.h"

namespace Concordat
{

namespace
{

// Below the first nothing is said; opposite rules and sameness are only said of clauses that share many words.
constexpr float closeEnough = 0.3F;
constexpr float closeEnoughToConflict = 0.55F;
constexpr float closeEnoughForSame = 0.5F;
constexpr double similarLength = 0.6;

/// How hard a rule presses in its direction.
int force(Strength strength)
{
    switch (strength) {
    case Strength::MustNot:
    case Strength::Must:
        return 4;
    case Strength::ShouldNot:
    case Strength::Should:
        return 3;
    case Strength::Expected:
        return 2;
    case Strength::Entitled:
    case Strength::May:
    case Strength::NeedNot:
        return 1;
    case Strength::States:
        return 0;
    }
    Q_UNREACHABLE_RETURN(0);
}

bool areOpposite(Polarity a, Polarity b)
{
    return a != b && (a == Polarity::Forbids || b == Polarity::Forbids) && a != Polarity::None && b != Polarity::None;
}

bool areApart(Side a, Side b)
{
    return (a == Side::Members && b == Side::Officers) || (a == Side::Officers && b == Side::Members);
}

/// A shorter time limit, a shorter cycle and a lower threshold ask for more.
std::optional<Relation> byFigures(const ClauseFeatures &a, const ClauseFeatures &b)
{
    for (size_t kind = 0; kind < a.figures.size(); ++kind) {
        if (a.figures[kind] > 0 && b.figures[kind] > 0 && a.figures[kind] != b.figures[kind])
            return a.figures[kind] < b.figures[kind] ? Relation::Stricter : Relation::Weaker;
    }
    return {};
}

} // namespace

std::optional<Relation> judgeRelation(const ComparedText &textA, const ClauseFeatures &a, const ComparedText &textB,
                                      const ClauseFeatures &b, float closeness)
{
    if (closeness < closeEnough || areApart(a.side, b.side))
        return {};
    if (areOpposite(a.polarity, b.polarity)) {
        // A clause of several sentences may forbid one thing and demand another.
        const bool plain = a.sentences.empty() && b.sentences.empty();
        return plain && closeness >= closeEnoughToConflict ? std::optional(Relation::Conflicts) : std::nullopt;
    }
    if (const auto relation = byFigures(a, b))
        return relation;
    const Clause &clauseA = textA.protocol().clauses().at(a.clause);
    const Clause &clauseB = textB.protocol().clauses().at(b.clause);
    const int forceA = force(clauseA.strength);
    const int forceB = force(clauseB.strength);
    if (forceA > 0 && forceB > 0 && forceA != forceB)
        return forceA > forceB ? Relation::Stricter : Relation::Weaker;
    if (a.side != b.side && (a.side == Side::Both || b.side == Side::Both) && a.side != Side::Unknown && b.side != Side::Unknown)
        return a.side == Side::Both ? Relation::Wider : Relation::Narrower;
    const auto shorter = static_cast<double>(std::min(clauseA.text.size(), clauseB.text.size()));
    const auto longer = static_cast<double>(std::max(clauseA.text.size(), clauseB.text.size()));
    if (closeness >= closeEnoughForSame && clauseA.strength == clauseB.strength && shorter >= similarLength * longer)
        return Relation::Same;
    return {};
}

} // namespace Concordat
