// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/FoundReferences.h"
#include "protocol/ReferenceIndex.h"

namespace Concordat
{

/// Whether a word can end the title of a paper: Act, Code, Protocol, ...
constexpr bool namesPaper(Word word)
{
    return isOneOf(word,
                   {Word::Act,      Word::Acts,     Word::Code,   Word::Codes,    Word::Constitution, Word::Rules,      Word::Regulations,
                    Word::Orders,   Word::Order,    Word::Policy, Word::Protocol, Word::Procedure,    Word::Procedures, Word::Handbook,
                    Word::Strategy, Word::Register, Word::Scheme, Word::Schemes,  Word::Convention,   Word::Charter});
}

/// Finds what one clause says of papers outside its text: Acts, codes, schemes, the constitution, web addresses. Each function looks at the
/// word `i` and returns the last token that it took; `i` itself where there is no reference.
class OutsidePapers
{
public:
    OutsidePapers(const ReferenceIndex &index, const TokenView &tokens, FoundReferences &found);

    /// A word that names a paper: "Local Government Act 1972", "Code of Conduct for Members".
    size_t takePaper(size_t i);

    /// "section 5 of the Housing Act 1989": the number that ends at `last` is another paper's.
    size_t takeNumberOf(size_t i, size_t last, const QString &number);

    /// "Housing Act 1989, section 5": the number goes on from the paper right before it. The last token, or `i` if none stands there.
    size_t takeNumberAfter(size_t i, size_t last, const QString &number);

    /// "www.example.org"
    size_t takeAddress(size_t i);

    /// "References to the Bell Committee should be construed ...": names what the text may no longer speak of.
    size_t takeConstrued(size_t i);

    /// A Markdown link that goes nowhere: [Handbook](#).
    size_t takeLink(size_t i);

private:
    size_t takeSmallPaper(size_t i);
    size_t firstOfTitle(size_t i) const;
    size_t lastOfTitle(size_t i) const;
    size_t lastOfReaders(size_t last) const;
    bool isPartOfTitle(size_t i) const;
    bool namesConduct(size_t i) const;
    bool namesGoodPractice(size_t i) const;
    QString titleFrom(size_t first, size_t &end) const;

    const ReferenceIndex &m_index;
    const TokenView &m_tokens;
    FoundReferences &m_found;
    size_t m_free = 0; ///< the first token that no title has taken
};

} // namespace Concordat
