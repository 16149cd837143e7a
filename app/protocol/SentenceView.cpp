// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/SentenceView.h"

#include "protocol/WordClasses.h"

namespace Concordat
{

void SentenceView::moveTo(size_t i)
{
    constexpr size_t longestSentence = 300;
    m_here = i;
    if (at(i) == Word::FullStop)
        m_sentence = i + 1;
    // What reads on and on without a full stop is no sentence, and looking back over all of it for each word would take for ever.
    else if (i > m_sentence + longestSentence)
        m_sentence = i - longestSentence;
}

size_t SentenceView::segmentOf(size_t i) const
{
    const TokenView &tokens = *this;
    size_t begin = i;
    while (begin > m_sentence && !tokens[begin - 1].isPunctuation())
        --begin;
    if (begin <= m_sentence + 1)
        return begin;
    // A slash or a bracketed aside does not part a subject from its verb.
    if (at(begin - 1) == Word::Slash)
        return segmentOf(begin - 1);
    if (at(begin - 1) == Word::CloseBracket) {
        constexpr size_t farthest = 8;
        size_t open = begin - 1;
        while (open > m_sentence && at(open) != Word::OpenBracket)
            --open;
        if (open > m_sentence && i - begin < farthest)
            return segmentOf(open);
    }
    // "You, as a Member, must": the aside between the commas does not part them either.
    if (begin == i && at(begin - 1) == Word::Comma) {
        const size_t aside = segmentOf(begin - 1);
        if (aside > m_sentence + 1 && aside < begin - 1 && at(aside - 1) == Word::Comma)
            return segmentOf(aside - 1);
    }
    return begin;
}

Word SentenceView::wordOfSubject() const
{
    const size_t begin = segment();
    for (size_t i = m_here; i-- > begin;) {
        if (!isOneOf(at(i), {Word::Adverb, Word::Also}))
            return at(i);
    }
    return Word::Other;
}

bool SentenceView::isNegatedBefore() const
{
    constexpr size_t farthest = 6;
    const size_t begin = segment();
    for (size_t i = begin; i < m_here; ++i) {
        const Word word = at(i);
        if (word == Word::Neither || word == Word::Nor || (word == Word::No && (i == begin || at(i - 1) != Word::Other)))
            return m_here - i <= farthest;
        if (word == Word::Under && at(i + 1) == Word::No)
            return true;
        if (isFinite(word))
            return false;
    }
    return false;
}

bool SentenceView::isNegatedAfter() const
{
    constexpr size_t farthest = 3;
    for (size_t i = m_here + 1; i <= m_here + farthest; ++i) {
        const Word word = at(i);
        if (word == Word::Not || word == Word::Never)
            return !(word == Word::Not && at(i + 1) == Word::Only && butFollows(i));
        if (word == Word::No && at(i - 1) == Word::Be)
            return true;
        if (word == Word::Under && at(i + 1) == Word::No)
            return true;
        if (!isOneOf(word, {Word::Adverb, Word::Also, Word::Comma, Word::Be}))
            return false;
    }
    return false;
}

/// "not only ... but also" negates nothing.
bool SentenceView::butFollows(size_t from) const
{
    constexpr size_t farthest = 12;
    for (size_t i = from; i < from + farthest; ++i) {
        if (at(i) == Word::But)
            return true;
    }
    return false;
}

} // namespace Concordat
