// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/FoundReferences.h"
#include "protocol/ReferenceIndex.h"

namespace Concordat
{

/// Finds where one clause speaks of another section of its text by the words of the heading, set as a title.
class HeadingMentions
{
public:
    HeadingMentions(const ReferenceIndex &index, int clause, const TokenView &tokens, FoundReferences &found);

    /// The last token of the mention that begins at `i`; `i` itself if none does.
    size_t take(size_t i);

private:
    size_t wordsInCommon(size_t i, const ReferenceIndex::Heading &heading) const;
    size_t lastToken(size_t i, size_t words) const;
    bool speaksOf(size_t i, size_t words, const ReferenceIndex::Heading &heading) const;

    const ReferenceIndex &m_index;
    int m_clause;
    const TokenView &m_tokens;
    FoundReferences &m_found;
};

} // namespace Concordat
