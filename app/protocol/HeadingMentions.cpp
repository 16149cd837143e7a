// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/HeadingMentions.h"

#include <algorithm>

namespace Concordat
{

HeadingMentions::HeadingMentions(const ReferenceIndex &index, int clause, const TokenView &tokens, FoundReferences &found)
    : m_index(index)
    , m_clause(clause)
    , m_tokens(tokens)
    , m_found(found)
{
}

size_t HeadingMentions::take(size_t i)
{
    const Clause &clause = m_index.clause(m_clause);
    if (!m_index.mayBeginHeading(m_tokens[i]) || clause.kind == ClauseKind::TableRow || clause.kind == ClauseKind::Contents)
        return i;
    size_t second = i + 1;
    while (m_tokens.at(second) == Word::Slash)
        ++second;
    if (second >= m_tokens.size())
        return i;
    for (const ReferenceIndex::Heading &heading : m_index.headingsThatBeginWith(m_tokens[i].key, m_tokens[second].key)) {
        if (heading.section == clause.section && !heading.afterColon)
            continue;
        size_t words = wordsInCommon(i, heading);
        while (words > 2 && words < heading.words.size() && !m_tokens.isCapital(lastToken(i, words)))
            --words;
        if (words >= 2 && speaksOf(i, words, heading)) {
            const size_t last = lastToken(i, words);
            m_found.addInternal(i, last, heading.section);
            return last;
        }
    }
    return i;
}

size_t HeadingMentions::wordsInCommon(size_t i, const ReferenceIndex::Heading &heading) const
{
    size_t words = 0;
    for (; words < heading.words.size() && i < m_tokens.size(); ++i) {
        if (m_tokens.at(i) == Word::Slash)
            continue;
        if (m_tokens[i].key != heading.words[words])
            break;
        ++words;
    }
    return words;
}

size_t HeadingMentions::lastToken(size_t i, size_t words) const
{
    for (; i < m_tokens.size(); ++i) {
        if (m_tokens.at(i) != Word::Slash && --words == 0)
            return i;
    }
    return m_tokens.size() - 1;
}

bool HeadingMentions::speaksOf(size_t i, size_t words, const ReferenceIndex::Heading &heading) const
{
    const size_t last = lastToken(i, words);
    const bool whole = words == heading.words.size();
    if (heading.afterColon)
        return whole && isOneOf(m_tokens.at(last + 1), {Word::Procedure, Word::Procedures, Word::Section, Word::Part});
    constexpr size_t unmistakable = 5;
    const bool announced = i >= 2 && m_tokens.at(i - 1) == Word::On && isOneOf(m_tokens.at(i - 2), {Word::Section, Word::Part});
    if (whole && (words >= unmistakable || announced))
        return true;
    // As a title: capitals, not at the start of a sentence, and the run of capitals ends where the match ends.
    if (i == 0 || m_tokens[i - 1].endsSentence() || !m_tokens.isCapital(i) || !m_tokens.isCapital(last))
        return false;
    const bool goesOn = m_tokens.isCapital(last + 1) && !m_tokens[last + 1].isPunctuation();
    const bool person = m_tokens.at(last) >= Word::Member && m_tokens.at(last) <= Word::Person;
    size_t capitals = 0;
    for (size_t k = i; k <= last; ++k)
        capitals += m_tokens[k].capital;
    constexpr size_t longestCounted = 8;
    return !goesOn && !person && capitals >= 2 && words * 4 >= std::min(heading.words.size(), longestCounted);
}

} // namespace Concordat
