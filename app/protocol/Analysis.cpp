// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Analysis.h"

#include "protocol/Figures.h"
#include "protocol/References.h"
#include "protocol/Rules.h"

#include <future>
#include <thread>

namespace Concordat
{

namespace
{

constexpr int clausesWorthAThread = 2000;

/// What a clause says by itself, before its lead-in is asked.
struct Finding {
    Strength strength = Strength::States;
    Strength handedOn = Strength::States;
    Actors actors = 0;
    Actors handedOnActors = 0;
    bool hasRules = false;
    bool leadIn = false;
    bool negative = false;
    bool bare = false;
};

/// The results of one stretch of clauses.
struct Stretch {
    QList<Reference> references;
    QList<Figure> figures;
    QList<Problem> problems;
};

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

class Analyser
{
public:
    Analyser(ProtocolData &data, const QHash<QString, KnownId> &ids)
        : m_data(data)
        , m_index(data.clauses, ids, data.frontMatter.absent)
        , m_findings(static_cast<size_t>(data.clauses.size()))
        , m_hasItems(static_cast<size_t>(data.clauses.size()), false)
    {
        for (const Clause &clause : std::as_const(data.clauses)) {
            if (clause.parent >= 0 && isItem(clause))
                m_hasItems[static_cast<size_t>(clause.parent)] = true;
        }
    }

    void run()
    {
        const auto count = static_cast<int>(m_data.clauses.size());
        const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
        const int shares = std::clamp(count / clausesWorthAThread, 1, cores);
        std::vector<std::future<Stretch>> others;
        for (int share = 1; share < shares; ++share)
            others.push_back(std::async(std::launch::async, [this, count, shares, share] {
                return look(begin(count, shares, share), begin(count, shares, share + 1));
            }));
        append(look(0, begin(count, shares, 1)));
        for (auto &other : others)
            append(other.get());
        handOn();
    }

private:
    static bool isItem(const Clause &clause) { return clause.kind == ClauseKind::Item || clause.kind == ClauseKind::Bullet; }
    static int begin(int count, int shares, int share) { return static_cast<int>(static_cast<qint64>(count) * share / shares); }

    void append(Stretch &&stretch)
    {
        m_data.references += std::move(stretch.references);
        m_data.figures += std::move(stretch.figures);
        m_data.problems += std::move(stretch.problems);
    }

    /// Reads clauses and writes only its own findings, so that stretches can be looked at side by side.
    Stretch look(int from, int to)
    {
        Stretch stretch;
        std::vector<Token> tokens;
        for (int i = from; i < to; ++i) {
            const Clause &clause = m_data.clauses.at(i);
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

    static Finding findingOf(const Clause &clause, const WordKinds &kinds, const std::vector<Token> &tokens)
    {
        Finding finding;
        if (kinds.rule) {
            const ClauseRules rules = findRules(clause.text, tokens);
            finding.strength = rules.strength;
            finding.actors = rules.actors;
            finding.hasRules = !rules.rules.empty();
            finding.leadIn = rules.leadIn;
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
    void handOn()
    {
        for (int i = 0; i < m_data.clauses.size(); ++i) {
            Clause &clause = m_data.clauses[i];
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

    /// A prohibition among duties begins with "not"; an expectation stays one.
    static Strength forItem(Strength handedOn, bool negative)
    {
        if (negative && handedOn == Strength::Must)
            return Strength::MustNot;
        return negative && handedOn == Strength::Should ? Strength::ShouldNot : handedOn;
    }

    /// Few sets of actors occur, so their names are made once.
    const QStringList &namesOf(Actors actors)
    {
        const auto found = m_names.constFind(actors);
        return found != m_names.cend() ? *found : *m_names.insert(actors, names(actors));
    }

    ProtocolData &m_data;
    ReferenceIndex m_index;
    std::vector<Finding> m_findings;
    std::vector<bool> m_hasItems;
    QHash<Actors, QStringList> m_names;
};

} // namespace

void analyse(ProtocolData &data, const QHash<QString, KnownId> &ids)
{
    Analyser(data, ids).run();
}

} // namespace Concordat
