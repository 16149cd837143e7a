// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/FoundReferences.h"
#include "protocol/OutsidePapers.h"
#include "protocol/ReferenceIndex.h"

namespace Concordat
{

/// Finds the references of one clause that name a number: "section 4", "paragraphs 4.1 to 4.3", "Appendix 2", "5.2 above". Each function
/// looks at the word `i` and returns the last token that it took; `i` itself where there is no reference.
class NumberReferences
{
public:
    NumberReferences(const ReferenceIndex &index, int clause, const TokenView &tokens, OutsidePapers &papers, FoundReferences &found);

    size_t takeNumbered(size_t i);
    size_t takeAppendix(size_t i);
    size_t takeBareNumber(size_t i);

private:
    size_t endOfNumber(size_t i, QString &id) const;
    size_t endOfBracket(size_t i) const;
    bool isPlaceInConstitution(size_t i) const;
    size_t takeList(size_t i, size_t last, const QString &id);
    QList<int> restOfList(Word unit, QString id, int target, size_t &last) const;
    bool mayMeanOtherPaper(size_t i, const QString &id) const;
    int resolve(Word unit, const QString &id) const;
    bool isFigure(size_t i) const;
    bool pointsUpOrDown(size_t i) const;
    void checkDirection(size_t last, int target);

    const ReferenceIndex &m_index;
    int m_clause;
    const TokenView &m_tokens;
    OutsidePapers &m_papers;
    FoundReferences &m_found;
};

} // namespace Concordat
