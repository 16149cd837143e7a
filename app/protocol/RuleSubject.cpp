// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/RuleSubject.h"

#include "protocol/WordClasses.h"

namespace Concordat
{

namespace
{

/// The doer of a passive: "is reviewed by the committee".
Actors agent(const SentenceView &view)
{
    constexpr size_t farthestBy = 9;
    constexpr size_t longest = 8;
    size_t by = view.here() + 1;
    while (by <= view.here() + farthestBy && view.at(by) < Word::FullStop && view.at(by) != Word::By)
        ++by;
    if (by > view.here() + farthestBy || view.at(by) != Word::By)
        return 0;
    Actors found = 0;
    for (size_t i = by + 1; i <= by + longest && view.at(i) != Word::FullStop; ++i)
        found |= actorAt(view, i);
    return found;
}

Actors subject(const SentenceView &view, Actors actorsBefore)
{
    Actors found = 0;
    bool governed = false;
    for (size_t i = view.segment(); i < view.here(); ++i) {
        const Word word = view.at(i);
        if (isPreposition(word) && word != Word::To)
            governed = true;
        if (isOneOf(word, {Word::Who, Word::Which, Word::That}))
            governed = found != 0;
        const Actors actor = view[i].possessive ? 0 : actorAt(view, i);
        if (actor && !governed)
            found |= actor;
        if (actor && governed)
            governed = isOneOf(view.at(i + 1), {Word::And, Word::Or});
        if (isPronoun(word) && word != Word::You && word != Word::It && !governed && !found)
            found = actorsBefore;
    }
    return found ? found : agent(view);
}

/// Of an expectation the duty is on the other side: "Members can expect officers to".
Actors expected(const SentenceView &view)
{
    constexpr size_t farthest = 11;
    Actors found = 0;
    for (size_t i = view.here() + 1; i <= view.here() + farthest && view.at(i) != Word::FullStop; ++i) {
        found |= actorAt(view, i);
        if (found && !isOneOf(view.at(i + 1), {Word::And, Word::Or, Word::As, Word::A}))
            break;
    }
    return found;
}

/// "From officers members can expect"
Actors expectedFrom(const SentenceView &view)
{
    Actors found = 0;
    for (size_t i = view.sentence(); i < view.here(); ++i) {
        if (view.at(i) != Word::From)
            continue;
        for (size_t k = i + 1; k < view.here() && !view[k].isPunctuation(); ++k)
            found |= actorAt(view, k);
    }
    return found;
}

} // namespace

Actors openingActors(const SentenceView &view)
{
    constexpr size_t farthest = 6;
    Actors found = 0;
    for (size_t i = view.sentence(); i < view.sentence() + farthest && view.at(i) < Word::FullStop; ++i) {
        if (isPreposition(view.at(i)) || isFinite(view.at(i)))
            break;
        found |= view[i].possessive ? 0 : actorAt(view, i);
    }
    return found;
}

Actors subjectOfRule(const SentenceView &view, Strength strength, Actors actorsBefore)
{
    if (strength == Strength::Expected) {
        if (const Actors actors = expected(view))
            return actors;
        if (const Actors actors = expectedFrom(view))
            return actors;
    }
    return subject(view, actorsBefore);
}

} // namespace Concordat
