// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Rules.h"

#include "protocol/Characters.h"

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

bool isOneOf(Word word, std::initializer_list<Word> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isModal(Word word)
{
    return word >= Word::Must && word <= Word::Could;
}

bool isFinite(Word word)
{
    return isModal(word) ||
           isOneOf(word, {Word::Is, Word::Are, Word::Was, Word::Were, Word::Has, Word::Have, Word::Had, Word::Does, Word::Do});
}

bool isPronoun(Word word)
{
    return isOneOf(word, {Word::They, Word::He, Word::She, Word::It, Word::You, Word::We});
}

bool isDeterminer(Word word)
{
    return word >= Word::The && word <= Word::Either;
}

bool isPersonNoun(Word word)
{
    return word >= Word::Member && word <= Word::Person &&
           !isOneOf(word, {Word::Chief, Word::Fire, Word::Monitoring, Word::Finance, Word::Vice, Word::Senior, Word::Political, Word::Party,
                           Word::Proper, Word::Principal, Word::Public});
}

bool isPreposition(Word word)
{
    return word >= Word::To && word <= Word::Upon;
}

/// What a word of the text means among the actors, in its surroundings.
Actors actorAt(const std::vector<Token> &tokens, size_t at)
{
    const auto before = [&](size_t steps) { return at >= steps ? tokens[at - steps].word : Word::Other; };
    const auto after = [&](size_t steps) { return at + steps < tokens.size() ? tokens[at + steps].word : Word::Other; };
    const auto bit = [](Actor actor) { return static_cast<Actors>(actor); };
    switch (tokens[at].word) {
    case Word::Member:
    case Word::Members:
        if (after(1) == Word::Of && (after(2) == Word::Staff || after(3) == Word::Staff))
            return bit(Actor::Officer);
        if (after(1) == Word::Of && (after(3) == Word::Senior || after(2) == Word::Senior))
            return bit(Actor::SeniorOfficer);
        if (after(1) == Word::Of && (after(3) == Word::Public || after(2) == Word::Public))
            return 0;
        return bit(Actor::Member);
    case Word::Councillor:
    case Word::Councillors:
    case Word::You:
        return bit(Actor::Member);
    case Word::Officer:
    case Word::Officers:
        if (before(1) == Word::Monitoring)
            return bit(Actor::MonitoringOfficer);
        if (before(1) == Word::Fire && before(2) == Word::Chief)
            return bit(Actor::ChiefOfficer);
        if (before(1) == Word::Finance || before(1) == Word::Number)
            return bit(Actor::FinanceOfficer);
        if (isOneOf(before(1), {Word::Senior, Word::Principal, Word::Chief}))
            return bit(Actor::SeniorOfficer);
        return bit(Actor::Officer);
    case Word::Employee:
    case Word::Employees:
    case Word::Staff:
        return bit(isOneOf(before(1), {Word::Senior}) ? Actor::SeniorOfficer : Actor::Officer);
    case Word::Executive:
        return before(1) == Word::Chief ? bit(Actor::ChiefOfficer) : 0;
    case Word::Treasurer:
        return bit(Actor::FinanceOfficer);
    case Word::Clerk:
        return bit(Actor::Clerk);
    case Word::Chair:
        return bit(before(1) == Word::Vice ? Actor::ViceChair : Actor::Chair);
    case Word::Leader:
    case Word::Leaders:
        return bit(Actor::GroupLeader);
    case Word::Group:
    case Word::Groups:
        if (after(1) == Word::Leader || after(1) == Word::Leaders || after(1) == Word::Meeting || after(1) == Word::Meetings)
            return 0;
        return before(1) == Word::Political || before(1) == Word::Party ? bit(Actor::Group) : 0;
    case Word::Committee:
    case Word::Panel:
        return bit(Actor::Committee);
    case Word::Authority:
    case Word::Council:
        return bit(Actor::Authority);
    case Word::Manager:
    case Word::Managers:
        return bit(Actor::Manager);
    case Word::Director:
    case Word::Directors:
        return bit(Actor::Director);
    case Word::Team:
        return before(1) == Word::Management ? bit(Actor::SeniorOfficer) : 0;
    default:
        return 0;
    }
}

/// Looks at one clause, from left to right.
class RuleFinder
{
public:
    RuleFinder(QStringView text, const std::vector<Token> &tokens)
        : m_text(text)
        , m_tokens(tokens)
    {
    }

    ClauseRules find()
    {
        for (m_at = 0; m_at < m_tokens.size(); ++m_at) {
            const Word word = m_tokens[m_at].word;
            if (word == Word::FullStop) {
                m_sentence = m_at + 1;
                m_lastActors = m_result.rules.empty()         ? m_lastActors
                               : m_result.rules.back().actors ? m_result.rules.back().actors
                                                              : m_lastActors;
                m_sentenceRules = m_result.rules.size();
            }
            if (m_tokens[m_at].quoted)
                continue;
            if (word <= Word::Allowed && word >= Word::Must)
                look(word);
        }
        sumUp();
        return std::move(m_result);
    }

private:
    Word at(size_t index) const { return index < m_tokens.size() ? m_tokens[index].word : Word::FullStop; }
    Word before(size_t steps = 1) const { return m_at >= steps ? m_tokens[m_at - steps].word : Word::FullStop; }
    Word after(size_t steps = 1) const { return at(m_at + steps); }

    QStringView textAt(size_t index) const
    {
        return index < m_tokens.size() ? m_text.sliced(m_tokens[index].begin, m_tokens[index].length) : QStringView();
    }

    void look(Word word)
    {
        switch (word) {
        case Word::Must:
        case Word::Shall:
        case Word::Should:
            modal(word == Word::Should ? Strength::Should : Strength::Must);
            break;
        case Word::Will:
            will();
            break;
        case Word::May:
            may();
            break;
        case Word::Can:
            can();
            break;
        case Word::Cannot:
            if (!isSubordinate())
                add(Strength::MustNot);
            break;
        case Word::Need:
        case Word::Needs:
            need();
            break;
        case Word::Is:
        case Word::Are:
            copula();
            break;
        case Word::Has:
        case Word::Have:
            have();
            break;
        case Word::Requires:
            if (after(1) != Word::FullStop && followsWithin(Word::To, 3) && !isSubordinate())
                add(Strength::Must);
            break;
        case Word::Bound:
            // A cell of a table begins so: "Bound by the Code of Conduct".
            if ((m_at == m_sentence || startsCell(m_at)) && after() == Word::By)
                add(Strength::Must);
            break;
        case Word::Presumption:
            if (after() == Word::Against)
                add(Strength::ShouldNot);
            break;
        case Word::Does:
            if (after() == Word::Not && at(m_at + 2) == Word::Prohibit && !isSubordinate())
                add(Strength::May);
            break;
        case Word::Rights:
        case Word::Right:
            rightAsNoun();
            break;
        default:
            break;
        }
    }

    bool startsCell(size_t index) const
    {
        const int begin = m_tokens[index].begin;
        return begin > 0 && m_text[begin - 1] == u'\t';
    }

    bool followsWithin(Word word, size_t steps) const
    {
        for (size_t i = 1; i <= steps; ++i) {
            if (at(m_at + i) == word)
                return true;
            if (at(m_at + i) >= Word::FullStop)
                return false;
        }
        return false;
    }

    // ---- where a word stands ---------------------------------------------------------------------------------------

    /// The first word after the last mark before a place.
    size_t segmentOf(size_t index) const
    {
        size_t begin = index;
        while (begin > m_sentence && !m_tokens[begin - 1].isPunctuation())
            --begin;
        // A slash or a bracketed aside does not part a subject from its verb.
        if (begin > m_sentence + 1 && m_tokens[begin - 1].word == Word::Slash)
            return segmentOf(begin - 1);
        if (begin > m_sentence + 1 && m_tokens[begin - 1].word == Word::CloseBracket) {
            size_t open = begin - 1;
            while (open > m_sentence && m_tokens[open].word != Word::OpenBracket)
                --open;
            if (open > m_sentence && index - begin < 8)
                return segmentOf(open);
        }
        // "You, as a Member, must": the aside between the commas does not part them either.
        if (begin == index && begin > m_sentence + 1 && m_tokens[begin - 1].word == Word::Comma) {
            const size_t aside = segmentOf(begin - 1);
            if (aside > m_sentence + 1 && aside < begin - 1 && m_tokens[aside - 1].word == Word::Comma)
                return segmentOf(aside - 1);
        }
        return begin;
    }

    /// Whether the word at m_at belongs to a relative clause, a condition, a question or a purpose.
    bool isSubordinate() const
    {
        const size_t begin = segmentOf(m_at);
        if (m_tokens[m_at].quoted)
            return true;
        if (inverted())
            return true;
        if (m_at > m_sentence && m_tokens[m_at - 1].word == Word::Comma)
            return false;
        if (zeroRelative(begin))
            return true;
        for (size_t i = m_at; i-- > begin;) {
            const Word word = m_tokens[i].word;
            if (subordinates(word, i))
                return true;
            if (isFinite(word) && !sharesVerb(i))
                return false;
        }
        return false;
    }

    /// "what you can and cannot do": two auxiliaries of one verb.
    bool sharesVerb(size_t i) const
    {
        for (size_t k = i + 1; k < m_at; ++k) {
            if (!isOneOf(m_tokens[k].word, {Word::And, Word::Or, Word::Not}))
                return false;
        }
        return true;
    }

    /// "Should any issue arise": an inverted condition.
    bool inverted() const
    {
        const Word word = m_tokens[m_at].word;
        const bool first = m_at == m_sentence || m_tokens[m_at - 1].word == Word::Comma;
        const bool subjectFollows = isDeterminer(after()) || isPersonNoun(after()) || isPronoun(after()) || after() == Word::There;
        if (word == Word::Should && first && subjectFollows)
            return true;
        return word == Word::Should && isOneOf(after(), {Word::Any, Word::A, Word::An, Word::There}) && before() != Word::Nor;
    }

    bool subordinates(Word word, size_t i) const
    {
        const size_t distance = m_at - i;
        switch (word) {
        case Word::If:
        case Word::When:
        case Word::Whenever:
        case Word::Whether:
        case Word::Unless:
        case Word::Until:
        case Word::Because:
        case Word::Where:
            return !setPhrase(i + 1) && !mainClauseBegins(i);
        case Word::How:
        case Word::Why:
        case Word::What:
            return true;
        case Word::As:
            // "As a Member you must" names a capacity, "as they may need" compares.
            return (distance <= 2 && !isPersonNoun(m_tokens[m_at - 1].word)) ||
                   (distance == 3 && isDeterminer(m_tokens[i + 1].word) && !isPersonNoun(m_tokens[m_at - 1].word));
        case Word::Who:
            return distance <= 2;
        case Word::Which:
        case Word::Whom:
            return relative(i);
        case Word::Whose:
            return distance <= 3;
        case Word::That:
            return relativeThat(i) || (distance == 1 && i > 0 && !isPreposition(m_tokens[i - 1].word) && i != m_sentence) ||
                   (i > 0 && isOneOf(m_tokens[i - 1].word, {Word::Order, Word::So}));
        default:
            return false;
        }
    }

    /// "support that officers are not permitted to give": after a noun, unless the word ahead takes a statement ("ensure that").
    bool relativeThat(size_t i) const
    {
        static constexpr QStringView stating[] = {
            u"ensure",     u"ensures",    u"agree",     u"agrees",      u"agreed",        u"accept",     u"accepts",   u"recognise",
            u"recognises", u"understand", u"remember",  u"believe",     u"consider",      u"considers",  u"assume",    u"assumed",
            u"envisaged",  u"aware",      u"awareness", u"clear",       u"understanding", u"fact",       u"sure",      u"states",
            u"means",      u"confirm",    u"note",      u"acknowledge", u"know",          u"believes",   u"agreement", u"condition",
            u"principle",  u"so",         u"satisfied", u"likely",      u"appropriate",   u"recognised", u"accepted",  u"sense",
            u"opinion",    u"view",       u"see"};
        const Word word = m_tokens[m_at].word;
        if (!isOneOf(word, {Word::May, Word::Can, Word::Cannot, Word::Is, Word::Are, Word::Has, Word::Have}) || i == m_sentence ||
            m_at - i > 3)
            return false;
        const Token &ahead = m_tokens[i - 1];
        if (ahead.isPunctuation() || ahead.word == Word::Important || ahead.word == Word::Expect)
            return false;
        return std::find(std::begin(stating), std::end(stating), textAt(i - 1)) == std::end(stating);
    }

    /// "where appropriate members should": the condition is over before the subject.
    bool setPhrase(size_t i) const
    {
        return isOneOf(at(i), {Word::Appropriate, Word::Necessary, Word::Required}) || textAt(i) == u"practicable" ||
               textAt(i) == u"possible" || textAt(i) == u"relevant";
    }

    /// A condition without a comma after it: "where an officer attends a meeting his or her part should".
    bool mainClauseBegins(size_t condition) const
    {
        constexpr size_t shortest = 4;
        for (size_t i = condition + shortest; i < m_at; ++i) {
            const bool newSubject = isDeterminer(m_tokens[i].word) ||
                                    isOneOf(m_tokens[i].word, {Word::His, Word::Her, Word::Their, Word::They, Word::He, Word::She});
            const Word ahead = m_tokens[i - 1].word;
            if (newSubject && (isPersonNoun(ahead) || isOneOf(ahead, {Word::Information, Word::Meeting, Word::Meetings})))
                return true;
        }
        return false;
    }

    /// "the work which members may ask for", but not "..., which must be done within ten days".
    bool relative(size_t i) const
    {
        const size_t distance = m_at - i;
        const bool afterComma = i > 0 && m_tokens[i - 1].word == Word::Comma;
        const Word word = m_tokens[m_at].word;
        const bool duty = word == Word::Must || word == Word::Shall;
        if (afterComma && duty)
            return false;
        if (i > 0 && m_tokens[i - 1].word == Word::In && at(i + 1) == Word::Case)
            return false;
        if (distance <= 2)
            return true;
        const Word first = at(i + 1);
        const bool nounPhrase = isDeterminer(first) || isPronoun(first) || isPersonNoun(first) ||
                                isOneOf(first, {Word::Their, Word::His, Word::Her, Word::Your});
        return nounPhrase && distance <= 5;
    }

    /// "the advice a member may seek", "recommendations they cannot support": a relative clause without its pronoun.
    bool zeroRelative(size_t begin) const
    {
        const Word word = m_tokens[m_at].word;
        if (word == Word::Must || word == Word::Shall || word == Word::Will || m_at < begin + 2)
            return false;
        size_t subject = m_at - 1;
        while (subject > begin && isOneOf(m_tokens[subject].word, {Word::Adverb, Word::Also, Word::Only}))
            --subject;
        const bool copula = word == Word::Is || word == Word::Are;
        if (copula && (!isPronoun(m_tokens[subject].word) || m_tokens[subject].word == Word::It))
            return false;
        if (!isPronoun(m_tokens[subject].word) &&
            !(isPersonNoun(m_tokens[subject].word) && subject > begin && isOneOf(m_tokens[subject - 1].word, {Word::A, Word::An})))
            return false;
        if (!isPronoun(m_tokens[subject].word))
            --subject;
        if (subject <= begin)
            return false;
        if (textAt(subject - 1).endsWith(u"ing"))
            return false;
        // Only a noun can carry it, and after an opening preposition ("at such meetings they may") it is the main clause.
        return m_tokens[subject - 1].word == Word::Other && !isPreposition(m_tokens[begin].word);
    }

    bool negatedSubject() const
    {
        const size_t begin = segmentOf(m_at);
        for (size_t i = begin; i < m_at; ++i) {
            const Word word = m_tokens[i].word;
            if (word == Word::Neither || word == Word::Nor || (word == Word::No && (i == begin || m_tokens[i - 1].word != Word::Other)))
                return m_at - i <= 6;
            if (word == Word::Under && at(i + 1) == Word::No)
                return true;
            if (isFinite(word))
                return false;
        }
        return false;
    }

    bool negatedAfter() const
    {
        for (size_t i = m_at + 1; i < m_at + 4; ++i) {
            const Word word = at(i);
            if (word == Word::Not || word == Word::Never)
                return !(word == Word::Not && at(i + 1) == Word::Only && followsButAlso(i));
            if (word == Word::No && at(i - 1) == Word::Be)
                return true;
            if (word == Word::Under && at(i + 1) == Word::No)
                return true;
            if (!isOneOf(word, {Word::Adverb, Word::Also, Word::Comma, Word::Be}))
                return false;
        }
        return false;
    }

    bool followsButAlso(size_t from) const
    {
        for (size_t i = from; i < std::min(m_tokens.size(), from + 12); ++i) {
            if (m_tokens[i].word == Word::But)
                return true;
        }
        return false;
    }

    static Strength negative(Strength strength)
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

    // ---- the words of duty -----------------------------------------------------------------------------------------

    void modal(Strength strength)
    {
        if (isSubordinate())
            return;
        // "nor should any": the modal stands before its subject.
        const bool nor = before() == Word::Nor;
        const bool negated = nor || negatedAfter() || negatedSubject();
        if (m_tokens[m_at].word != Word::Should && expects(m_at + 1)) {
            add(Strength::Expected);
            return;
        }
        add(negated ? negative(strength) : strength);
    }

    bool expects(size_t from) const
    {
        for (size_t i = from; i < from + 4; ++i) {
            if (at(i) == Word::Expect)
                return true;
            if (!isOneOf(at(i), {Word::Require, Word::And, Word::Adverb, Word::Also}))
                return false;
        }
        return false;
    }

    void will()
    {
        if (isSubordinate() || isPrediction())
            return;
        modal(Strength::Must);
    }

    bool isPrediction() const
    {
        size_t verb = m_at + 1;
        while (isOneOf(at(verb), {Word::Adverb, Word::Also, Word::Comma}))
            ++verb;
        const Word word = at(verb);
        if (at(verb) == Word::No && at(verb + 1) == Word::Doubt)
            return true;
        if (before() == Word::There || word == Word::Form || word == Word::Happening || word == Word::Perfect)
            return true;
        if (word == Word::Take && at(verb + 1) == Word::Place)
            return true;
        const Word subject = m_at > m_sentence ? m_tokens[m_at - 1].word : Word::Other;
        if (word == Word::Provide && isOneOf(subject, {Word::It, Word::This, Word::Protocol}))
            return true;
        if (word != Word::Be)
            return false;
        const Word complement = at(verb + 1);
        const QStringView adjective = textAt(verb + 1);
        static constexpr QStringView describing[] = {u"more",    u"less",   u"different", u"preferable", u"difficult", u"complex",
                                                     u"helpful", u"useful", u"rare",      u"similar",    u"better"};
        return complement == Word::Preferable || std::find(std::begin(describing), std::end(describing), adjective) != std::end(describing);
    }

    void may()
    {
        const Token &token = m_tokens[m_at];
        // The month: "in May", "4 May 2021".
        if (token.capital && (before() == Word::Number || before() == Word::In || after() == Word::Number))
            return;
        if (isSubordinate() && before() != Word::Nor)
            return;
        if (after() == Word::Expect) {
            add(Strength::Expected);
            return;
        }
        if (isPossibility())
            return;
        const bool negated = negatedAfter() || negatedSubject() || before() == Word::Nor;
        add(negated ? Strength::MustNot : Strength::May);
    }

    /// What may happen, and not what somebody may do.
    bool isPossibility() const
    {
        size_t verb = m_at + 1;
        while (isOneOf(at(verb), {Word::Adverb, Word::Also, Word::Comma}) || textAt(verb) == u"in" || textAt(verb) == u"part")
            ++verb;
        if (at(verb) == Word::Not && isOneOf(at(verb + 1), {Word::Be, Word::Have}))
            return !(at(verb + 1) == Word::Be && endsLikeParticiple(textAt(verb + 2)));
        const Word word = at(verb);
        if (isOneOf(word, {Word::Happening, Word::Perfect, Word::Need, Word::Apply, Word::Form}))
            return true;
        if (word == Word::Have)
            return at(verb + 1) == Word::To || at(verb + 1) == Word::Been || endsLikeParticiple(textAt(verb + 1));
        if (word != Word::Be)
            return false;
        const Word complement = at(verb + 1);
        if (isOneOf(complement, {Word::Necessary, Word::Subject, Word::No, Word::A, Word::An, Word::Required, Word::Able, Word::Expected}))
            return true;
        const QStringView next = textAt(verb + 1);
        static constexpr QStringView states[] = {u"supplemented", u"affected",  u"more",         u"less",     u"difficult",
                                                 u"different",    u"seen",      u"perceived",    u"likely",   u"times",
                                                 u"some",         u"occasions", u"issues",       u"cases",    u"situations",
                                                 u"unable",       u"aware",     u"confidential", u"sensitive"};
        return next.endsWith(u"ing") || std::find(std::begin(states), std::end(states), next) != std::end(states);
    }

    static bool endsLikeParticiple(QStringView word)
    {
        return word.endsWith(u"ed") || word.endsWith(u"en") || word == u"made" || word == u"been" || word == u"done";
    }

    void can()
    {
        if (isSubordinate())
            return;
        if (after() == Word::Expect) {
            add(Strength::Expected);
            return;
        }
        if (after() == Word::Not) {
            add(Strength::MustNot);
            return;
        }
        if (before() == Word::Nor) {
            add(Strength::MustNot);
            return;
        }
        const size_t begin = segmentOf(m_at);
        const bool only = after() == Word::Only || (begin < m_at && std::any_of(
                                                                        m_tokens.begin() + static_cast<std::ptrdiff_t>(begin),
                                                                        m_tokens.begin() + static_cast<std::ptrdiff_t>(m_at),
                                                                        [](const Token &token) { return token.word == Word::Only; }));
        // "Relations can be friendly": a manner that is allowed; "can be found" and "can be a breach" are facts.
        const QStringView manner = textAt(m_at + 2);
        const bool mannerAllowed = after() == Word::Be && (manner == u"friendly" || manner == u"informal" || manner == u"cordial");
        if (only || mannerAllowed || (isPersonNoun(before()) && isPersonVerb()))
            add(Strength::May);
    }

    /// "the Council can wipe": a person who can do something to something; "can confuse" has no person before it.
    bool isPersonVerb() const { return after() == Word::Other && m_tokens[m_at - 1].capital; }

    void need()
    {
        if (after() == Word::Not && !isSubordinate()) {
            add(Strength::NeedNot);
            return;
        }
        const bool noun = (isDeterminer(before()) && m_tokens[m_at].word == Word::Need) ||
                          isOneOf(before(), {Word::Adverb, Word::Do, Word::Not}) || isModal(before()) || before() == Word::OpenQuote;
        const bool reasonable = m_at > 0 && (textAt(m_at - 1) == u"reasonable" || textAt(m_at - 1) == u"reasonably");
        if (after() != Word::To || noun || reasonable || isOneOf(before(), {Word::Which, Word::That, Word::Who}) || isSubordinate())
            return;
        if (textAt(m_at + 2) == u"know")
            return;
        add(Strength::Must);
    }

    void copula()
    {
        size_t next = m_at + 1;
        bool negated = false;
        while (isOneOf(at(next), {Word::Adverb, Word::Also, Word::Comma, Word::Not, Word::Only})) {
            negated = negated || at(next) == Word::Not;
            ++next;
        }
        const Word word = at(next);
        switch (word) {
        case Word::Required:
            if (at(next + 1) == Word::To && !isSubordinate())
                add(negated ? Strength::NeedNot : Strength::Must);
            break;
        case Word::Bound:
            if (!negated && !isSubordinate())
                add(Strength::Must);
            break;
        case Word::Entitled:
            if (!isSubordinate())
                add(negated ? Strength::MustNot : Strength::Entitled);
            break;
        case Word::Expected:
            if (at(next + 1) == Word::To && !isSubordinate())
                add(Strength::Expected);
            break;
        case Word::Authorised:
        case Word::Empowered:
        case Word::Permitted:
        case Word::Allowed:
            if (at(next + 1) == Word::To && !isSubordinate())
                add(negated ? Strength::MustNot : Strength::May);
            break;
        case Word::Free:
        case Word::Able:
            if (at(next + 1) == Word::To && !isSubordinate() && (word == Word::Free || isPersonNoun(subjectWord())))
                add(negated ? Strength::MustNot : Strength::May);
            break;
        case Word::Open:
            if (at(next + 1) == Word::To && !isSubordinate())
                add(Strength::May);
            break;
        case Word::Prevented:
            if (!isSubordinate())
                add(negated ? Strength::May : Strength::MustNot);
            break;
        case Word::Limited:
        case Word::Restricted:
            if (at(next + 1) == Word::To && !isSubordinate())
                add(Strength::May);
            break;
        case Word::Important:
            if (before() == Word::It && (at(next + 1) == Word::That || at(next + 1) == Word::To) && !isSubordinate())
                add(Strength::Should);
            break;
        case Word::Preferable:
            if (before() == Word::It && !isSubordinate())
                add(Strength::Should);
            break;
        case Word::Encouraged:
            if (!isSubordinate())
                add(Strength::Should);
            break;
        case Word::The:
            if (negated && at(next + 1) == Word::Role && !isSubordinate())
                add(Strength::ShouldNot);
            break;
        case Word::Their:
        case Word::His:
            if (isOneOf(at(next + 1), {Word::Duty, Word::Obligation}) && at(next + 2) == Word::To && !isSubordinate())
                add(Strength::Must);
            break;
        case Word::To:
            toBeDone(next);
            break;
        default:
            break;
        }
    }

    Word subjectWord() const
    {
        size_t i = m_at;
        const size_t begin = segmentOf(m_at);
        while (i-- > begin) {
            if (!isOneOf(m_tokens[i].word, {Word::Adverb, Word::Also}))
                return m_tokens[i].word;
        }
        return Word::Other;
    }

    /// "Officers are to act": a duty. "The aim is to": a description of what its subject is.
    void toBeDone(size_t next)
    {
        if (isSubordinate() || at(next + 1) >= Word::FullStop)
            return;
        const bool person = isPersonNoun(before()) && before(2) != Word::Of;
        for (size_t i = m_sentence; i < m_at && !person; ++i) {
            if (isOneOf(m_tokens[i].word,
                        {Word::Aim, Word::Purpose, Word::Job, Word::Objective, Word::Function, Word::Remedy, Word::Step, Word::Area,
                         Word::Areas, Word::Intention, Word::Principle, Word::Role, Word::Roles, Word::Duty, Word::Duties}))
                return;
        }
        // Not with words between: "is rather to help".
        if (next == m_at + 1)
            add(Strength::Must);
    }

    /// have a duty to, have the right to, has no power to.
    void have()
    {
        bool negated = false;
        for (size_t i = m_at + 1; i < m_at + 8; ++i) {
            const Word word = at(i);
            if (word == Word::No || word == Word::Not) {
                negated = true;
                continue;
            }
            if (word == Word::Duty || word == Word::Obligation) {
                if (at(i + 1) == Word::To || isOneOf(at(i + 1), {Word::Adverb}))
                    addUnlessSubordinate(negated ? Strength::NeedNot : Strength::Must);
                return;
            }
            if (word == Word::Right || word == Word::Rights) {
                if (isOneOf(at(i + 1), {Word::To, Word::Of, Word::Not, Word::And}) ||
                    (at(i + 1) == Word::Comma && (at(i + 4) == Word::Comma || at(i + 5) == Word::Comma)))
                    addUnlessSubordinate(negated ? Strength::MustNot : Strength::Entitled);
                return;
            }
            if (word == Word::Power) {
                if (at(i + 1) == Word::To)
                    addUnlessSubordinate(negated ? Strength::MustNot : Strength::Entitled);
                return;
            }
            if (isPreposition(word) || word >= Word::FullStop || isFinite(word) || word == Word::Been)
                return;
        }
    }

    void addUnlessSubordinate(Strength strength)
    {
        const bool governed = isModal(before()) || (before() == Word::Not);
        if (!isSubordinate() && !governed)
            add(strength);
    }

    /// "Members' proper right and duty to criticise".
    void rightAsNoun()
    {
        if (after() == Word::And && isOneOf(at(m_at + 2), {Word::Duty}) && at(m_at + 3) == Word::To && !isSubordinate())
            add(Strength::Entitled);
    }

    // ---- whom ------------------------------------------------------------------------------------------------------

    void add(Strength strength)
    {
        Actors actors = strength == Strength::Expected ? expectedOf() : subject();
        m_result.rules.push_back({strength, static_cast<int>(m_at), actors});
    }

    /// Of an expectation the duty is on the other side: "Members can expect officers to".
    Actors expectedOf() const
    {
        Actors found = 0;
        for (size_t i = m_at + 1; i < std::min(m_tokens.size(), m_at + 12); ++i) {
            if (m_tokens[i].word == Word::FullStop)
                break;
            found |= actorAt(m_tokens, i);
            if (found && !isOneOf(at(i + 1), {Word::And, Word::Or, Word::As, Word::A}))
                break;
        }
        if (found)
            return found;
        for (size_t i = m_sentence; i < m_at; ++i) {
            if (m_tokens[i].word != Word::From)
                continue;
            for (size_t k = i + 1; k < m_at && !m_tokens[k].isPunctuation(); ++k)
                found |= actorAt(m_tokens, k);
        }
        return found ? found : subject();
    }

    Actors subject() const
    {
        const size_t begin = segmentOf(m_at);
        Actors found = 0;
        bool governed = false;
        for (size_t i = begin; i < m_at; ++i) {
            const Word word = m_tokens[i].word;
            if (isPreposition(word) && word != Word::To)
                governed = true;
            if (word == Word::Who || word == Word::Which || word == Word::That)
                governed = found != 0;
            const Actors actor = m_tokens[i].possessive ? 0 : actorAt(m_tokens, i);
            if (actor && !governed)
                found |= actor;
            if (actor && governed)
                governed = isOneOf(at(i + 1), {Word::And, Word::Or});
            if (isPronoun(word) && word != Word::You && word != Word::It && !governed && !found)
                found = m_lastActors;
        }
        if (!found)
            found = agent();
        return found;
    }

    /// The doer of a passive: "is reviewed by the committee".
    Actors agent() const
    {
        for (size_t i = m_at + 1; i < std::min(m_tokens.size(), m_at + 10); ++i) {
            if (m_tokens[i].word >= Word::FullStop)
                break;
            if (m_tokens[i].word != Word::By)
                continue;
            Actors found = 0;
            for (size_t j = i + 1; j < std::min(m_tokens.size(), i + 9) && m_tokens[j].word != Word::FullStop; ++j)
                found |= actorAt(m_tokens, j);
            return found;
        }
        return 0;
    }

    // ---- the clause as a whole -------------------------------------------------------------------------------------

    void sumUp()
    {
        for (const ClauseRule &rule : m_result.rules) {
            m_result.strength = std::min(m_result.strength, rule.strength);
            m_result.actors |= rule.actors;
        }
        m_result.leadIn = isLeadIn();
        if (!m_result.leadIn)
            return;
        for (size_t i = m_sentenceRules; i < m_result.rules.size(); ++i) {
            const ClauseRule &rule = m_result.rules[i];
            if (i + 1 == m_result.rules.size() || rule.strength == Strength::Expected) {
                m_result.handedOn = std::min(m_result.handedOn, rule.strength);
                m_result.handedOnActors |= rule.actors;
            }
        }
    }

    /// The last sentence ends in a colon after a rule, and nothing between says that conditions, examples or exceptions follow.
    bool isLeadIn() const
    {
        if (m_result.rules.size() <= m_sentenceRules)
            return false;
        const char16_t mark = lastMark(m_text);
        if (mark != u':' && !m_text.endsWith(u":-") && !m_text.endsWith(u": -"))
            return false;
        const auto last = static_cast<size_t>(m_result.rules.back().token);
        for (size_t i = last + 1; i < m_tokens.size(); ++i) {
            if (isOneOf(m_tokens[i].word, {Word::If, Word::Where, Word::When, Word::Unless, Word::Provided, Word::Which, Word::Who,
                                           Word::Example, Word::Examples, Word::Exceptions, Word::Including, Word::Particularly, Word::Than,
                                           Word::Namely, Word::Such, Word::Apply, Word::Limited, Word::Whether}))
                return false;
        }
        return !isOneOf(m_tokens[last].word, {Word::Is, Word::Are}) || m_result.rules.back().strength != Strength::May;
    }

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    ClauseRules m_result;
    size_t m_at = 0;
    size_t m_sentence = 0;      ///< first token of the sentence
    size_t m_sentenceRules = 0; ///< rules found before the sentence
    Actors m_lastActors = 0;
};

} // namespace

QStringList names(Actors actors)
{
    struct Name {
        Actor actor;
        QLatin1StringView text;
    };
    static constexpr Name all[] = {
        {Actor::Member, "member"_L1},
        {Actor::Officer, "officer"_L1},
        {Actor::SeniorOfficer, "senior-officer"_L1},
        {Actor::ChiefOfficer, "chief-officer"_L1},
        {Actor::MonitoringOfficer, "monitoring-officer"_L1},
        {Actor::FinanceOfficer, "finance-officer"_L1},
        {Actor::Clerk, "clerk"_L1},
        {Actor::Manager, "manager"_L1},
        {Actor::Director, "director"_L1},
        {Actor::Chair, "chair"_L1},
        {Actor::ViceChair, "vice-chair"_L1},
        {Actor::GroupLeader, "group-leader"_L1},
        {Actor::Group, "group"_L1},
        {Actor::Committee, "committee"_L1},
        {Actor::Authority, "authority"_L1},
    };
    QStringList result;
    for (const Name &name : all) {
        if (actors & static_cast<Actors>(name.actor))
            result.append(name.text);
    }
    return result;
}

ClauseRules findRules(QStringView text, const std::vector<Token> &tokens)
{
    return RuleFinder(text, tokens).find();
}

bool beginsNegative(const std::vector<Token> &tokens)
{
    if (tokens.empty())
        return false;
    const Word first = tokens[0].word;
    if (first == Word::Not || first == Word::Never || first == Word::No)
        return true;
    return first == Word::Do && tokens.size() > 1 && tokens[1].word == Word::Not;
}

bool isBareLeadIn(QStringView text, const std::vector<Token> &tokens)
{
    if (tokens.empty() || text.endsWith(u'.'))
        return false;
    return (isPreposition(tokens[0].word) && tokens[0].word != Word::To) ||
           isOneOf(tokens[0].word, {Word::When, Word::Where, Word::If, Word::As, Word::Whenever}) || text.startsWith(u"Before") ||
           tokens.size() <= 2;
}

} // namespace Concordat
