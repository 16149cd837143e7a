// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/FoundReferences.h"
#include "protocol/ReferenceIndex.h"

namespace Concordat
{

/// Finds the references of one clause that name no number or title but point: this, these, such, above, below, the following, here. Each
/// function looks at the word `i` and returns the last token that it took; `i` itself where there is no reference.
class PointingWords
{
public:
    PointingWords(const ReferenceIndex &index, int clause, const TokenView &tokens, FoundReferences &found);

    size_t takeAbove(size_t i);
    size_t takeBelow(size_t i);
    size_t takeHere(size_t i);
    size_t takeFollowing(size_t i);

    /// "this section", "these principles", "such requests"
    size_t takeThese(size_t i);

private:
    bool takeQuotedHeading(size_t i);
    bool isFirstSentence(size_t i) const;
    int provisionAbove() const;
    int clauseAbove() const;
    int numberedSection() const;
    void addSiblings(size_t first, size_t last, int target);
    size_t takeThis(size_t i);
    size_t takeProvision(size_t first, size_t noun);
    bool isSaidBefore(size_t first, const QString &meant) const;
    void addClausesOf(int section, size_t first, size_t noun);

    const Clause &clause() const { return m_index.clause(m_clause); }

    const ReferenceIndex &m_index;
    int m_clause;
    const TokenView &m_tokens;
    FoundReferences &m_found;
};

} // namespace Concordat
