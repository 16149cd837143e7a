// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Modals.h"

#include "protocol/Subordination.h"
#include "protocol/WordClasses.h"

#include <algorithm>

namespace Concordat
{

namespace
{

Strength negative(Strength strength)
{
    switch (strength) {
    case Strength::Must:
    case Strength::May:
        return Strength::MustNot;
    case Strength::Should:
        return Strength::ShouldNot;
    default:
        return strength;
    }
}

/// "nor should any": the modal stands before its subject.
bool isNegated(const SentenceView &view)
{
    return view.before() == Word::Nor || view.isNegatedAfter() || view.isNegatedBefore();
}

/// "must expect", "will require and expect"
bool expects(const SentenceView &view)
{
    constexpr size_t farthest = 4;
    for (size_t steps = 1; steps <= farthest; ++steps) {
        if (view.after(steps) == Word::Expect)
            return true;
        if (!isOneOf(view.after(steps), {Word::Require, Word::And, Word::Adverb, Word::Also}))
            return false;
    }
    return false;
}

std::optional<Strength> duty(const SentenceView &view, Strength strength)
{
    if (isSubordinate(view))
        return std::nullopt;
    if (view.word() != Word::Should && expects(view))
        return Strength::Expected;
    return isNegated(view) ? negative(strength) : strength;
}

/// What will happen, and not what somebody will have to do.
bool isPrediction(const SentenceView &view)
{
    size_t verb = view.here() + 1;
    while (isOneOf(view.at(verb), {Word::Adverb, Word::Also, Word::Comma}))
        ++verb;
    const Word word = view.at(verb);
    if (word == Word::No && view.at(verb + 1) == Word::Doubt)
        return true;
    if (view.before() == Word::There || isOneOf(word, {Word::Form, Word::Happening, Word::Perfect}))
        return true;
    if (word == Word::Take && view.at(verb + 1) == Word::Place)
        return true;
    const Word subject = view.here() > view.sentence() ? view.before() : Word::Other;
    if (word == Word::Provide && isOneOf(subject, {Word::It, Word::This, Word::Protocol}))
        return true;
    if (word != Word::Be)
        return false;
    static constexpr QStringView describing[] = {u"more",    u"less",   u"different", u"preferable", u"difficult", u"complex",
                                                 u"helpful", u"useful", u"rare",      u"similar",    u"better"};
    return view.at(verb + 1) == Word::Preferable || std::ranges::contains(describing, view.textAt(verb + 1));
}

bool endsLikeParticiple(QStringView word)
{
    static constexpr QStringView irregular[] = {u"made",  u"been", u"done", u"held",  u"sent", u"put",  u"kept", u"brought", u"sought",
                                                u"met",   u"paid", u"told", u"found", u"left", u"lost", u"set",  u"built",   u"spent",
                                                u"heard", u"read", u"cut",  u"sold",  u"said", u"let",  u"felt", u"bought",  u"taught"};
    return word.endsWith(u"ed") || word.endsWith(u"en") || word.endsWith(u"wn") || word.endsWith(u"orn") ||
           std::ranges::contains(irregular, word);
}

/// "may be difficult", "may be seen": what follows the verb be is a state.
bool isState(const SentenceView &view, size_t i)
{
    static constexpr QStringView states[] = {u"supplemented", u"affected", u"more",  u"less",         u"difficult", u"different", u"seen",
                                             u"perceived",    u"likely",   u"times", u"some",         u"occasions", u"issues",    u"cases",
                                             u"situations",   u"unable",   u"aware", u"confidential", u"sensitive"};
    if (isOneOf(view.at(i), {Word::Necessary, Word::Subject, Word::No, Word::A, Word::An, Word::Required, Word::Able, Word::Expected}))
        return true;
    // "may be slippery": an adjective, where "may be asked" gives leave.
    const bool adjective = view.at(i) == Word::Other && !endsLikeParticiple(view.textAt(i));
    return adjective || std::ranges::contains(states, view.textAt(i));
}

/// What may happen, and not what somebody may do.
bool isPossibility(const SentenceView &view)
{
    size_t verb = view.here() + 1;
    while (isOneOf(view.at(verb), {Word::Adverb, Word::Also, Word::Comma}) || view.textAt(verb) == u"in" || view.textAt(verb) == u"part")
        ++verb;
    const Word next = view.at(verb + 1);
    // "may not always agree"
    if (view.at(verb) == Word::Not && next == Word::Adverb)
        return true;
    if (view.at(verb) == Word::Not && isOneOf(next, {Word::Be, Word::Have}))
        return next != Word::Be || !endsLikeParticiple(view.textAt(verb + 2));
    switch (view.at(verb)) {
    case Word::Happening:
    case Word::Perfect:
    case Word::Need:
    case Word::Apply:
    case Word::Form:
        return true;
    case Word::Have:
        return next == Word::To || next == Word::Been || endsLikeParticiple(view.textAt(verb + 1));
    case Word::Be:
        return isState(view, verb + 1);
    default:
        return false;
    }
}

std::optional<Strength> may(const SentenceView &view)
{
    // The month: "in May", "4 May 2021".
    const bool month = view.before() == Word::Number || view.before() == Word::In || view.after() == Word::Number;
    if (view.isCapital(view.here()) && month)
        return std::nullopt;
    if (isSubordinate(view) && view.before() != Word::Nor)
        return std::nullopt;
    if (view.after() == Word::Expect)
        return Strength::Expected;
    if (isPossibility(view))
        return std::nullopt;
    return isNegated(view) ? Strength::MustNot : Strength::May;
}

/// "only ... can", "can only"
bool isLimited(const SentenceView &view)
{
    for (size_t i = view.segment(); i < view.here(); ++i) {
        if (view.at(i) == Word::Only)
            return true;
    }
    return view.after() == Word::Only;
}

std::optional<Strength> can(const SentenceView &view)
{
    if (isSubordinate(view))
        return std::nullopt;
    if (view.after() == Word::Expect)
        return Strength::Expected;
    if (view.after() == Word::Not || view.before() == Word::Nor)
        return Strength::MustNot;
    // "Relations can be friendly": a manner that is allowed; "can be found" and "can be a breach" are facts.
    const QStringView manner = view.textAt(view.here() + 2);
    const bool mannerAllowed = view.after() == Word::Be && (manner == u"friendly" || manner == u"informal" || manner == u"cordial");
    // "the Council can wipe": a person who can do something to something; "can confuse" has no person before it.
    const bool person = isPersonNoun(view.before()) && view.after() == Word::Other && view.isCapital(view.here() - 1);
    return mannerAllowed || person || isLimited(view) ? std::optional(Strength::May) : std::nullopt;
}

std::optional<Strength> need(const SentenceView &view)
{
    const bool subordinate = isSubordinate(view);
    const bool doNot = view.before() == Word::Not && isOneOf(view.before(2), {Word::Do, Word::Does}) && view.after() == Word::To;
    if ((view.after() == Word::Not || doNot) && !subordinate)
        return Strength::NeedNot;
    const bool noun = (isDeterminer(view.before()) && view.word() == Word::Need) || isModal(view.before()) ||
                      isOneOf(view.before(), {Word::Adverb, Word::Do, Word::Not, Word::OpenQuote});
    const QStringView before = view.textAt(view.here() - 1);
    const bool reasonable = before == u"reasonable" || before == u"reasonably";
    const bool relative = isOneOf(view.before(), {Word::Which, Word::That, Word::Who});
    const bool toKnow = view.textAt(view.here() + 2) == u"know";
    if (view.after() != Word::To || noun || reasonable || relative || subordinate || toKnow)
        return std::nullopt;
    return Strength::Must;
}

} // namespace

std::optional<Strength> strengthOfModal(const SentenceView &view)
{
    switch (view.word()) {
    case Word::Must:
    case Word::Shall:
        return duty(view, Strength::Must);
    case Word::Should:
        return duty(view, Strength::Should);
    case Word::Will:
        // "the will of the voters"
        if (isOneOf(view.before(), {Word::The, Word::A}) && view.after() == Word::Of)
            return std::nullopt;
        return isPrediction(view) ? std::nullopt : duty(view, Strength::Must);
    case Word::May:
        return may(view);
    case Word::Can:
        return can(view);
    case Word::Cannot:
        return isSubordinate(view) ? std::nullopt : std::optional(Strength::MustNot);
    case Word::Need:
    case Word::Needs:
        return need(view);
    default:
        return std::nullopt;
    }
}

} // namespace Concordat
