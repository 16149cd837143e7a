// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Analysis.h"

#include "protocol/Figures.h"
#include "protocol/References.h"
#include "protocol/Rules.h"

#include <atomic>
#include <thread>

namespace Concordat
{

namespace
{

constexpr int clausesOfAStretch = 2000; ///< worth a thread

/// The last word asks for another, or a second purpose follows where there is no first ("..., and to ensure ...").
bool isCutOff(const Clause &clause, const std::vector<Token> &tokens)
{
    if (tokens.empty() || clause.kind == ClauseKind::TableRow)
        return false;
    const Word last = tokens.back().word;
    const bool joint = (last >= Word::To && last <= Word::By) || last == Word::For || last == Word::With || last == Word::From ||
                       (last >= Word::The && last <= Word::An) || (last >= Word::Their && last <= Word::Our) || last == Word::Be ||
                       last == Word::Which || last == Word::As;
    if (joint && tokens.size() > 3)
        return true;
    if (clause.kind == ClauseKind::Bullet || clause.kind == ClauseKind::Item)
        return false;
    bool purpose = false;
    for (size_t i = 0; i + 2 < tokens.size(); ++i) {
        if (tokens[i].word == Word::FullStop) {
            purpose = false;
        } else if (tokens[i].word == Word::Comma && tokens[i + 1].word == Word::And && tokens[i + 2].word == Word::To && !purpose) {
            const auto rest = tokens.begin() + static_cast<std::ptrdiff_t>(i) + 3;
            const auto end = std::find_if(rest, tokens.end(), [](const Token &token) { return token.word == Word::FullStop; });
            return std::none_of(rest, end, [](const Token &token) { return token.word == Word::Comma; });
        } else {
            purpose = purpose || tokens[i].word == Word::To;
        }
    }
    return false;
}

bool isItem(const Clause &clause)
{
    return clause.kind == ClauseKind::Item || clause.kind == ClauseKind::Bullet;
}

/// A prohibition among duties begins with "not"; an expectation stays one.
Strength forItem(Strength handedOn, bool negative)
{
    if (negative && handedOn == Strength::Must)
        return Strength::MustNot;
    return negative && handedOn == Strength::Should ? Strength::ShouldNot : handedOn;
}

} // namespace

Analysis::Analysis(const Outline &outline, QStringList absent)
    : m_clauses(outline.clauses)
    , m_index(outline.clauses, outline.ids, std::move(absent))
    , m_findings(static_cast<size_t>(outline.clauses.size()))
    , m_hasItems(static_cast<size_t>(outline.clauses.size()), false)
{
    for (const Clause &clause : m_clauses) {
        if (clause.parent >= 0 && isItem(clause))
            m_hasItems[static_cast<size_t>(clause.parent)] = true;
    }
}

void Analysis::run()
{
    const auto count = static_cast<int>(m_clauses.size());
    m_stretches.resize(static_cast<size_t>((count + clausesOfAStretch - 1) / clausesOfAStretch));
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        for (size_t i = next++; i < m_stretches.size(); i = next++) {
            const int from = static_cast<int>(i) * clausesOfAStretch;
            m_stretches[i] = look(from, std::min(from + clausesOfAStretch, count));
        }
    };
    const size_t cores = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::jthread> others;
    for (size_t core = 1; core < std::min(cores, m_stretches.size()); ++core)
        others.emplace_back(work);
    work();
}

void Analysis::moveTo(ProtocolData &data)
{
    for (Stretch &stretch : m_stretches) {
        data.references += std::move(stretch.references);
        data.figures += std::move(stretch.figures);
        data.problems += std::move(stretch.problems);
    }
    handOn(data.clauses);
}

/// Reads clauses and writes only its own findings, so that stretches can be looked at side by side.
Analysis::Stretch Analysis::look(int from, int to)
{
    Stretch stretch;
    std::vector<Token> tokens;
    for (int i = from; i < to; ++i) {
        const Clause &clause = m_clauses.at(i);
        if (clause.isHeading() || clause.kind == ClauseKind::Contents)
            continue;
        const WordKinds kinds = tokenize(clause.text, tokens);
        if (kinds.figure)
            findFigures(i, clause.text, tokens, stretch.figures);
        findReferences(m_index, i, tokens, stretch.references, stretch.problems);
        if (isCutOff(clause, tokens))
            stretch.problems.append({.kind = ProblemKind::Truncated, .subject = clause.id, .detail = {}, .line = clause.lastLine});
        m_findings[static_cast<size_t>(i)] = findingOf(clause, kinds, tokens);
    }
    return stretch;
}

Analysis::Finding Analysis::findingOf(const Clause &clause, const WordKinds &kinds, const std::vector<Token> &tokens)
{
    Finding finding;
    if (kinds.rule) {
        const ClauseRules rules = findRules(clause.text, tokens);
        finding.strength = rules.strength;
        finding.actors = rules.actors;
        finding.hasRules = !rules.rules.empty();
        finding.handedOn = rules.handedOn;
        finding.handedOnActors = rules.handedOnActors;
    }
    if (isItem(clause)) {
        finding.negative = beginsNegative(tokens);
        finding.bare = isBareLeadIn(clause.text, tokens);
    }
    return finding;
}

/// Items take what their lead-in hands on; parents stand before their items, so one pass does.
void Analysis::handOn(QList<Clause> &clauses)
{
    // Few sets of actors occur, so their names are made once.
    QHash<Actors, QStringList> known;
    const auto namesOf = [&](Actors actors) {
        const auto found = known.constFind(actors);
        return found != known.cend() ? *found : *known.insert(actors, names(actors));
    };
    for (int i = 0; i < clauses.size(); ++i) {
        Clause &clause = clauses[i];
        Finding &finding = m_findings[static_cast<size_t>(i)];
        const Finding inherited = clause.parent >= 0 ? m_findings[static_cast<size_t>(clause.parent)] : Finding();
        if (isItem(clause) && inherited.handedOn != Strength::States) {
            const bool passesOn = m_hasItems[static_cast<size_t>(i)] && !finding.hasRules && finding.bare;
            if (passesOn) {
                finding.handedOn = inherited.handedOn;
                finding.handedOnActors = inherited.handedOnActors;
            } else {
                finding.strength = std::min(finding.strength, forItem(inherited.handedOn, finding.negative));
                finding.actors |= inherited.handedOnActors;
            }
        }
        clause.strength = finding.strength;
        if (finding.actors)
            clause.actors = namesOf(finding.actors);
    }
}

} // namespace Concordat
