// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Rules.h"

#include "protocol/Characters.h"
#include "protocol/DutyPhrases.h"
#include "protocol/Modals.h"
#include "protocol/RuleSubject.h"
#include "protocol/SentenceView.h"
#include "protocol/WordClasses.h"

#include <algorithm>

namespace Concordat
{

namespace
{

/// Looks at one clause, from left to right.
class RuleFinder
{
public:
    RuleFinder(QStringView text, const std::vector<Token> &tokens)
        : m_view(text, tokens)
    {
    }

    ClauseRules find()
    {
        for (size_t i = 0; i < m_view.size(); ++i) {
            const Word word = m_view[i].word;
            if (word == Word::FullStop) {
                m_view.moveTo(i > 0 ? i - 1 : 0);
                endSentence();
                m_view.moveTo(i);
            } else if (word >= Word::Must && word <= Word::Allowed && !m_view[i].quoted) {
                m_view.moveTo(i);
                look();
            }
        }
        sumUp();
        return std::move(m_result);
    }

private:
    void endSentence()
    {
        const bool ruled = m_result.rules.size() > m_rulesBefore && m_result.rules.back().actors;
        if (ruled)
            m_actorsBefore = m_result.rules.back().actors;
        else if (const Actors opening = openingActors(m_view))
            m_actorsBefore = opening;
        m_rulesBefore = m_result.rules.size();
    }

    void look()
    {
        auto strength = strengthOfModal(m_view);
        if (!strength)
            strength = strengthOfPhrase(m_view);
        if (strength)
            m_result.rules.push_back({*strength, static_cast<int>(m_view.here()), subjectOfRule(m_view, *strength, m_actorsBefore)});
    }

    void sumUp()
    {
        for (const ClauseRule &rule : m_result.rules) {
            m_result.strength = std::min(m_result.strength, rule.strength);
            m_result.actors |= rule.actors;
        }
        m_result.leadIn = isLeadIn();
        if (!m_result.leadIn)
            return;
        for (size_t i = m_rulesBefore; i < m_result.rules.size(); ++i) {
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
        const QStringView text = m_view.text();
        const bool colon = lastMark(text) == u':' || text.endsWith(u":-") || text.endsWith(u": -");
        if (m_result.rules.size() <= m_rulesBefore || !colon)
            return false;
        const ClauseRule &last = m_result.rules.back();
        const auto at = static_cast<size_t>(last.token);
        for (size_t i = at + 1; i < m_view.size(); ++i) {
            if (isOneOf(m_view.at(i), {Word::If, Word::Where, Word::When, Word::Unless, Word::Provided, Word::Which, Word::Who,
                                       Word::Example, Word::Examples, Word::Exceptions, Word::Including, Word::Particularly, Word::Than,
                                       Word::Namely, Word::Such, Word::Apply, Word::Limited, Word::Whether}))
                return false;
        }
        return !isOneOf(m_view.at(at), {Word::Is, Word::Are}) || last.strength != Strength::May;
    }

    SentenceView m_view;
    ClauseRules m_result;
    size_t m_rulesBefore = 0; ///< rules found before the sentence
    Actors m_actorsBefore = 0;
};

} // namespace

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
