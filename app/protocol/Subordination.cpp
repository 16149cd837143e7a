// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Subordination.h"

#include "protocol/WordClasses.h"

#include <algorithm>

namespace Concordat
{

namespace
{

/// "what you can and cannot do": two auxiliaries of one verb.
bool sharesVerb(const SentenceView &view, size_t i)
{
    for (size_t k = i + 1; k < view.here(); ++k) {
        if (!isOneOf(view.at(k), {Word::And, Word::Or, Word::Not}))
            return false;
    }
    return true;
}

/// "Should any issue arise": an inverted condition.
bool isInverted(const SentenceView &view)
{
    if (view.word() != Word::Should)
        return false;
    const Word next = view.after();
    const bool first = view.here() == view.sentence() || view.before() == Word::Comma;
    if (first && (isDeterminer(next) || isPersonNoun(next) || isPronoun(next) || next == Word::There))
        return true;
    return isOneOf(next, {Word::Any, Word::A, Word::An, Word::There}) && view.before() != Word::Nor;
}

/// "where appropriate members should": the condition is over before the subject.
bool isSetPhrase(const SentenceView &view, size_t i)
{
    const QStringView text = view.textAt(i);
    return isOneOf(view.at(i), {Word::Appropriate, Word::Necessary, Word::Required}) || text == u"practicable" || text == u"possible" ||
           text == u"relevant";
}

/// A condition without a comma after it: "where an officer attends a meeting his or her part should".
bool isMainClauseBegun(const SentenceView &view, size_t condition)
{
    constexpr size_t shortest = 4;
    for (size_t i = condition + shortest; i < view.here(); ++i) {
        const bool newSubject =
            isDeterminer(view.at(i)) || isOneOf(view.at(i), {Word::His, Word::Her, Word::Their, Word::They, Word::He, Word::She});
        const Word ahead = view.at(i - 1);
        if (newSubject && (isPersonNoun(ahead) || isOneOf(ahead, {Word::Information, Word::Meeting, Word::Meetings})))
            return true;
    }
    return false;
}

/// "the work which members may ask for", but not "..., which must be done within ten days".
bool isRelative(const SentenceView &view, size_t i)
{
    const size_t distance = view.here() - i;
    const bool duty = view.word() == Word::Must || view.word() == Word::Shall;
    if (i > 0 && view.at(i - 1) == Word::Comma && duty)
        return false;
    if (i > 0 && view.at(i - 1) == Word::In && view.at(i + 1) == Word::Case)
        return false;
    if (distance <= 2)
        return true;
    const Word first = view.at(i + 1);
    const bool nounPhrase =
        isDeterminer(first) || isPronoun(first) || isPersonNoun(first) || isOneOf(first, {Word::Their, Word::His, Word::Her, Word::Your});
    return nounPhrase && distance <= 5;
}

/// "support that officers are not permitted to give": after a noun, unless the word ahead takes a statement ("ensure that").
bool isRelativeThat(const SentenceView &view, size_t i)
{
    static constexpr QStringView stating[] = {
        u"ensure",      u"ensures",    u"agree",         u"agrees",    u"agreed",    u"accept",    u"accepts", u"recognise", u"recognises",
        u"understand",  u"remember",   u"believe",       u"consider",  u"considers", u"assume",    u"assumed", u"envisaged", u"aware",
        u"awareness",   u"clear",      u"understanding", u"fact",      u"sure",      u"states",    u"means",   u"confirm",   u"note",
        u"acknowledge", u"know",       u"believes",      u"agreement", u"condition", u"principle", u"so",      u"satisfied", u"likely",
        u"appropriate", u"recognised", u"accepted",      u"sense",     u"opinion",   u"view",      u"see"};
    constexpr size_t farthest = 3;
    if (!isOneOf(view.word(), {Word::May, Word::Can, Word::Cannot, Word::Is, Word::Are, Word::Has, Word::Have}) || i == view.sentence() ||
        view.here() - i > farthest)
        return false;
    const Token &ahead = view[i - 1];
    if (ahead.isPunctuation() || ahead.word == Word::Important || ahead.word == Word::Expect)
        return false;
    return !std::ranges::contains(stating, view.textAt(i - 1));
}

bool isAfterThat(const SentenceView &view, size_t i)
{
    if (isRelativeThat(view, i))
        return true;
    if (i == 0)
        return false;
    const Word ahead = view.at(i - 1);
    const bool right = view.here() - i == 1 && !isPreposition(ahead) && i != view.sentence();
    return right || isOneOf(ahead, {Word::Order, Word::So});
}

/// "As a Member you must" names a capacity, "as they may need" compares.
bool isComparison(const SentenceView &view, size_t i)
{
    const size_t distance = view.here() - i;
    return !isPersonNoun(view.before()) && (distance <= 2 || (distance == 3 && isDeterminer(view.at(i + 1))));
}

/// Whether the word at `i`, before the verb and in its segment, makes it subordinate.
bool subordinates(const SentenceView &view, size_t i)
{
    const size_t distance = view.here() - i;
    switch (view.at(i)) {
    case Word::If:
    case Word::When:
    case Word::Whenever:
    case Word::Whether:
    case Word::Unless:
    case Word::Until:
    case Word::Because:
    case Word::Where:
        return !isSetPhrase(view, i + 1) && !isMainClauseBegun(view, i);
    case Word::How:
    case Word::Why:
    case Word::What:
        return true;
    case Word::As:
        return isComparison(view, i);
    case Word::Who:
        return distance <= 2;
    case Word::Which:
    case Word::Whom:
        return isRelative(view, i);
    case Word::Whose:
        return distance <= 3;
    case Word::That:
        return isAfterThat(view, i);
    default:
        return false;
    }
}

/// "the advice a member may seek", "recommendations they cannot support": a relative clause without its pronoun.
bool isRelativeWithoutPronoun(const SentenceView &view, size_t begin)
{
    // Of a duty only where the sentence has begun with a subject of its own: "the list names the tools an officer must keep".
    const bool duty = isOneOf(view.word(), {Word::Must, Word::Shall});
    if (view.word() == Word::Will || view.here() < begin + 2 || (duty && !isDeterminer(view.at(begin))))
        return false;
    size_t subject = view.here() - 1;
    while (subject > begin && isOneOf(view.at(subject), {Word::Adverb, Word::Also, Word::Only}))
        --subject;
    const bool copula = view.word() == Word::Is || view.word() == Word::Are;
    const bool pronoun = isPronoun(view.at(subject));
    if (duty && pronoun)
        return false;
    if (copula && (!pronoun || view.at(subject) == Word::It))
        return false;
    if (!pronoun) {
        if (!isPersonNoun(view.at(subject)) || subject <= begin || !isOneOf(view.at(subject - 1), {Word::A, Word::An}))
            return false;
        --subject;
    }
    if (subject <= begin || view.textAt(subject - 1).endsWith(u"ing"))
        return false;
    // Only a noun can carry it, and after an opening preposition ("at such meetings they may") it is the main clause.
    return view.at(subject - 1) == Word::Other && !isPreposition(view.at(begin));
}

} // namespace

bool isSubordinate(const SentenceView &view)
{
    const size_t begin = view.segment();
    if (view[view.here()].quoted || isInverted(view))
        return true;
    if (view.here() > view.sentence() && view.before() == Word::Comma)
        return false;
    if (isRelativeWithoutPronoun(view, begin))
        return true;
    for (size_t i = view.here(); i-- > begin;) {
        if (subordinates(view, i))
            return true;
        if (isFinite(view.at(i)) && !sharesVerb(view, i))
            return false;
    }
    return false;
}

} // namespace Concordat
