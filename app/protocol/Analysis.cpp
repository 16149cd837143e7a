// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Analysis.h"

#include "protocol/Figures.h"
#include "protocol/References.h"
#include "protocol/Rules.h"

namespace Concordat {

namespace {

/// What a lead-in hands on to its items.
struct HandedOn {
    Strength strength = Strength::States;
    bool expected = false;
    Actors actors = 0;
};

class Analyser
{
public:
    explicit Analyser(ProtocolData &data)
        : m_data(data)
        , m_references(data.clauses, data.frontMatter.absent)
        , m_handedOn(static_cast<size_t>(data.clauses.size()))
        , m_hasItems(static_cast<size_t>(data.clauses.size()), false)
    {
        for (const Clause &clause : std::as_const(data.clauses)) {
            if (clause.parent >= 0 && (clause.kind == ClauseKind::Item || clause.kind == ClauseKind::Bullet))
                m_hasItems[static_cast<size_t>(clause.parent)] = true;
        }
    }

    void run()
    {
        for (int i = 0; i < m_data.clauses.size(); ++i)
            analyse(i);
    }

private:
    void analyse(int index)
    {
        Clause &clause = m_data.clauses[index];
        if (clause.isHeading())
            return;
        const WordKinds kinds = tokenize(clause.text, m_tokens);
        if (kinds.figure && clause.kind != ClauseKind::Contents)
            findFigures(index, clause.text, m_tokens, m_data.figures);
        if (clause.kind == ClauseKind::Contents)
            return;
        m_references.find(index, m_tokens, m_data.references, m_data.problems);
        giveRules(index, clause, kinds);
    }

    void giveRules(int index, Clause &clause, const WordKinds &kinds)
    {
        ClauseRules rules = kinds.rule ? findRules(clause.text, m_tokens) : ClauseRules();
        HandedOn &handedOn = m_handedOn[static_cast<size_t>(index)];
        const HandedOn inherited = inheritedBy(clause);
        if (rules.leadIn)
            handedOn = {rules.handedOn, rules.handedOnExpected, rules.handedOnActors};
        const bool item = clause.kind == ClauseKind::Item || clause.kind == ClauseKind::Bullet;
        if (item && inherited.strength != Strength::States) {
            const bool bare = m_hasItems[static_cast<size_t>(index)] && rules.rules.empty() && isBareLeadIn(clause.text, m_tokens);
            if (bare) {
                handedOn = inherited;
            } else {
                rules.strength = std::min(rules.strength, forItem(inherited));
                rules.actors |= inherited.actors;
            }
        }
        clause.strength = rules.strength;
        clause.actors = namesOf(rules.actors);
    }

    HandedOn inheritedBy(const Clause &clause) const { return clause.parent >= 0 ? m_handedOn[static_cast<size_t>(clause.parent)] : HandedOn(); }

    /// A prohibition among duties begins with "not"; an expectation stays one.
    Strength forItem(const HandedOn &inherited) const
    {
        if (!beginsNegative(m_tokens))
            return inherited.strength;
        switch (inherited.strength) {
        case Strength::Must:
            return Strength::MustNot;
        case Strength::Should:
            return Strength::ShouldNot;
        default:
            return inherited.strength;
        }
    }

    /// Few sets of actors occur, so their names are made once.
    QStringList namesOf(Actors actors)
    {
        if (actors == 0)
            return {};
        auto found = m_names.constFind(actors);
        return found != m_names.cend() ? *found : *m_names.insert(actors, names(actors));
    }

    ProtocolData &m_data;
    ReferenceFinder m_references;
    std::vector<Token> m_tokens;
    std::vector<HandedOn> m_handedOn;
    std::vector<bool> m_hasItems;
    QHash<Actors, QStringList> m_names;
};

} // namespace

void analyse(ProtocolData &data)
{
    Analyser(data).run();
}

} // namespace Concordat
