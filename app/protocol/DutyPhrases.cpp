// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/DutyPhrases.h"

#include "protocol/Subordination.h"
#include "protocol/WordClasses.h"

namespace Concordat
{

namespace
{

/// "Officers are to act": a duty. "The aim is to": a description of what its subject is. "Is rather to help": neither.
bool isToBeDone(const SentenceView &view, size_t to)
{
    // "is to a large extent" has no verb behind it.
    if (view.at(to + 1) >= Word::FullStop || isDeterminer(view.at(to + 1)) || to != view.here() + 1)
        return false;
    if (isPersonNoun(view.before()) && view.before(2) != Word::Of)
        return true;
    for (size_t i = view.sentence(); i < view.here(); ++i) {
        if (isOneOf(view.at(i), {Word::Aim, Word::Purpose, Word::Job, Word::Objective, Word::Function, Word::Remedy, Word::Step, Word::Area,
                                 Word::Areas, Word::Intention, Word::Principle, Word::Role, Word::Roles, Word::Duty, Word::Duties}))
            return false;
    }
    return true;
}

/// What follows "is" and "are" at `next`, if it is said of the subject that it binds or frees.
std::optional<Strength> strengthOfComplement(const SentenceView &view, size_t next, bool negated)
{
    const Word behind = view.at(next + 1);
    const bool to = behind == Word::To;
    const auto strength = [&](bool holds, Strength positive, std::optional<Strength> ifNegated) {
        return !holds ? std::nullopt : negated ? ifNegated : std::optional(positive);
    };
    switch (view.at(next)) {
    case Word::Required:
        return strength(to, Strength::Must, Strength::NeedNot);
    case Word::Bound:
        return strength(true, Strength::Must, std::nullopt);
    case Word::Entitled:
        return strength(true, Strength::Entitled, Strength::MustNot);
    case Word::Expected:
        return strength(to, Strength::Expected, Strength::Expected);
    case Word::Authorised:
    case Word::Empowered:
    case Word::Permitted:
    case Word::Allowed:
    case Word::Free:
        return strength(to, Strength::May, Strength::MustNot);
    case Word::Able:
        return strength(to && isPersonNoun(view.wordOfSubject()), Strength::May, Strength::MustNot);
    case Word::Open:
    case Word::Limited:
    case Word::Restricted:
        return strength(to, Strength::May, Strength::May);
    case Word::Prevented:
        return strength(true, Strength::MustNot, Strength::May);
    case Word::Important:
        return strength(view.before() == Word::It && (to || behind == Word::That), Strength::Should, Strength::Should);
    case Word::Preferable:
        return strength(view.before() == Word::It, Strength::Should, Strength::Should);
    case Word::Encouraged:
        return strength(true, Strength::Should, Strength::Should);
    case Word::Under:
        return strength(behind == Word::No && isOneOf(view.at(next + 2), {Word::Obligation, Word::Duty}), Strength::NeedNot, std::nullopt);
    case Word::The:
        return strength(negated && behind == Word::Role, Strength::ShouldNot, Strength::ShouldNot);
    case Word::Their:
    case Word::His:
        return strength(isOneOf(behind, {Word::Duty, Word::Obligation}) && view.at(next + 2) == Word::To, Strength::Must, Strength::Must);
    case Word::To:
        return strength(isToBeDone(view, next), Strength::Must, Strength::Must);
    default:
        return std::nullopt;
    }
}

std::optional<Strength> copula(const SentenceView &view)
{
    size_t next = view.here() + 1;
    bool negated = false;
    while (isOneOf(view.at(next), {Word::Adverb, Word::Also, Word::Comma, Word::Not, Word::Only})) {
        negated = negated || view.at(next) == Word::Not;
        ++next;
    }
    const auto strength = strengthOfComplement(view, next, negated);
    return strength && !isSubordinate(view) ? strength : std::nullopt;
}

/// The noun of "have a duty to", "has no right of", "have the power to".
std::optional<Strength> strengthOfNoun(const SentenceView &view, size_t i, bool negated)
{
    const Word behind = view.at(i + 1);
    switch (view.at(i)) {
    case Word::Duty:
    case Word::Obligation:
        if (behind != Word::To && behind != Word::Adverb)
            return std::nullopt;
        return negated ? Strength::NeedNot : Strength::Must;
    case Word::Right:
    case Word::Rights: {
        const bool aside = behind == Word::Comma && (view.at(i + 4) == Word::Comma || view.at(i + 5) == Word::Comma);
        if (!aside && !isOneOf(behind, {Word::To, Word::Of, Word::Not, Word::And}))
            return std::nullopt;
        return negated ? Strength::MustNot : Strength::Entitled;
    }
    case Word::Power:
        if (behind != Word::To)
            return std::nullopt;
        return negated ? Strength::MustNot : Strength::Entitled;
    default:
        return std::nullopt;
    }
}

std::optional<Strength> have(const SentenceView &view)
{
    constexpr size_t farthest = 7;
    bool negated = false;
    for (size_t i = view.here() + 1; i <= view.here() + farthest; ++i) {
        const Word word = view.at(i);
        if (isOneOf(word, {Word::Duty, Word::Obligation, Word::Right, Word::Rights, Word::Power})) {
            const bool governed = isModal(view.before()) || view.before() == Word::Not;
            const auto strength = strengthOfNoun(view, i, negated);
            return strength && !governed && !isSubordinate(view) ? strength : std::nullopt;
        }
        const bool negation = word == Word::No || word == Word::Not;
        negated = negated || negation;
        if (!negation && (isPreposition(word) || word >= Word::FullStop || isFinite(word) || word == Word::Been))
            return std::nullopt;
    }
    return std::nullopt;
}

/// "requires members to"
bool requiresSomebody(const SentenceView &view)
{
    constexpr size_t farthest = 3;
    for (size_t steps = 1; steps <= farthest; ++steps) {
        if (view.after(steps) == Word::To)
            return true;
        if (view.after(steps) >= Word::FullStop)
            return false;
    }
    return false;
}

/// A cell of a table begins so: "Bound by the Code of Conduct".
bool beginsWithBoundBy(const SentenceView &view)
{
    const int begin = view[view.here()].begin;
    const bool cell = begin > 0 && view.text()[begin - 1] == u'\t';
    return (view.here() == view.sentence() || cell) && view.after() == Word::By;
}

std::optional<Strength> unlessSubordinate(const SentenceView &view, bool holds, Strength strength)
{
    return holds && !isSubordinate(view) ? std::optional(strength) : std::nullopt;
}

} // namespace

std::optional<Strength> strengthOfPhrase(const SentenceView &view)
{
    switch (view.word()) {
    case Word::Is:
    case Word::Are:
        return copula(view);
    case Word::Has:
    case Word::Have:
        return have(view);
    case Word::Requires:
        return unlessSubordinate(view, requiresSomebody(view), Strength::Must);
    case Word::Bound:
        return beginsWithBoundBy(view) ? std::optional(Strength::Must) : std::nullopt;
    case Word::Presumption:
        return view.after() == Word::Against ? std::optional(Strength::ShouldNot) : std::nullopt;
    case Word::Does:
        return unlessSubordinate(view, view.after() == Word::Not && view.after(2) == Word::Prohibit, Strength::May);
    case Word::Right:
    case Word::Rights:
        // "Members' proper right and duty to criticise".
        return unlessSubordinate(view, view.after() == Word::And && view.after(2) == Word::Duty && view.after(3) == Word::To,
                                 Strength::Entitled);
    default:
        return std::nullopt;
    }
}

} // namespace Concordat
