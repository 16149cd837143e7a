// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/References.h"

#include "protocol/FoundReferences.h"
#include "protocol/HeadingMentions.h"
#include "protocol/NumberReferences.h"
#include "protocol/OutsidePapers.h"
#include "protocol/PointingWords.h"

namespace Concordat
{

namespace
{

/// Goes through the words of one clause and asks those who may know what a word points at.
class ReferenceScan
{
public:
    ReferenceScan(const ReferenceIndex &index, int clause, const std::vector<Token> &tokens, QList<Reference> &references,
                  QList<Problem> &problems)
        : m_index(index)
        , m_tokens(index.clause(clause).text, tokens)
        , m_found(index.clause(clause), clause, m_tokens, references, problems)
        , m_mentions(index, clause, m_tokens, m_found)
        , m_papers(index, m_tokens, m_found)
        , m_numbers(index, clause, m_tokens, m_papers, m_found)
        , m_pointing(index, clause, m_tokens, m_found)
    {
    }

    void run()
    {
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            const Token &token = m_tokens[i];
            if (pointing[token.word] || m_index.mayBeginHeading(token) || (token.word == Word::Other && token.length == 3))
                i = look(i);
        }
    }

private:
    /// Most words point nowhere, so those are let go before anything is asked.
    static constexpr WordSet pointing{[](Word word) {
        return namesPaper(word) || isOneOf(word, {Word::Section,    Word::Sections,  Word::Paragraph,   Word::Paragraphs, Word::Clause,
                                                  Word::Clauses,    Word::Part,      Word::Parts,       Word::Article,    Word::Regulation,
                                                  Word::Rule,       Word::Appendix,  Word::Annex,       Word::Schedule,   Word::Number,
                                                  Word::Above,      Word::Below,     Word::Here,        Word::Following,  Word::Such,
                                                  Word::References, Word::Reference, Word::OpenBracket, Word::This,       Word::These});
    }};

    size_t look(size_t i)
    {
        const Word word = m_tokens.at(i);
        if (word != Word::Other && (word < Word::The || word > Word::Person))
            return lookAtKnown(i);
        if (m_index.mayBeginHeading(m_tokens[i])) {
            if (const size_t last = m_mentions.take(i); last > i)
                return last;
        }
        if (word == Word::Other && m_tokens[i].length == 3 && m_tokens.textAt(i) == u"www")
            return m_papers.takeAddress(i);
        return word == Word::This || word == Word::These ? m_pointing.takeThese(i) : i;
    }

    size_t lookAtKnown(size_t i)
    {
        switch (m_tokens.at(i)) {
        case Word::Section:
        case Word::Sections:
        case Word::Paragraph:
        case Word::Paragraphs:
        case Word::Clause:
        case Word::Clauses:
        case Word::Part:
        case Word::Parts:
        case Word::Article:
        case Word::Regulation:
        case Word::Rule:
            return m_numbers.takeNumbered(i);
        case Word::Appendix:
        case Word::Annex:
        case Word::Schedule:
            return m_numbers.takeAppendix(i);
        case Word::Number:
            return m_numbers.takeBareNumber(i);
        case Word::Above:
            return m_pointing.takeAbove(i);
        case Word::Below:
            return m_pointing.takeBelow(i);
        case Word::Here:
            return m_pointing.takeHere(i);
        case Word::Following:
            return m_pointing.takeFollowing(i);
        case Word::Such:
            return m_pointing.takeThese(i);
        case Word::References:
        case Word::Reference:
            return m_papers.takeConstrued(i);
        case Word::OpenBracket:
            return m_papers.takeLink(i);
        default:
            return namesPaper(m_tokens.at(i)) ? m_papers.takePaper(i) : m_mentions.take(i);
        }
    }

    const ReferenceIndex &m_index;
    TokenView m_tokens;
    FoundReferences m_found;
    HeadingMentions m_mentions;
    OutsidePapers m_papers;
    NumberReferences m_numbers;
    PointingWords m_pointing;
};

} // namespace

void findReferences(const ReferenceIndex &index, int clause, const std::vector<Token> &tokens, QList<Reference> &references,
                    QList<Problem> &problems)
{
    ReferenceScan(index, clause, tokens, references, problems).run();
}

} // namespace Concordat
