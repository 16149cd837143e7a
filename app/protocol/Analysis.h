// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Actors.h"
#include "protocol/Outline.h"
#include "protocol/ReferenceIndex.h"

#include <vector>

namespace Concordat
{

/// Finds what every clause of an outline says: its strength, actors, figures and references, with a problem for each reference that leads
/// nowhere and each text that is cut off. A large text is looked at on all cores.
class Analysis
{
public:
    /// The outline must outlive the analysis, and is only read. Parts that are known to be absent from the text count as outside it.
    Analysis(const Outline &outline, QStringList absent);

    /// Looks at every clause by itself.
    void run();

    /// Adds what was found to the protocol that the outline's clauses are now in; strength and actors are handed on to the items of lists.
    void moveTo(ProtocolData &data);

private:
    /// What a clause says by itself, before its lead-in is asked.
    struct Finding {
        Strength strength = Strength::States;
        Strength handedOn = Strength::States;
        Actors actors = 0;
        Actors handedOnActors = 0;
        bool hasRules = false;
        bool negative = false;
        bool bare = false;
    };

    /// The results of one stretch of clauses.
    struct Stretch {
        QList<Reference> references;
        QList<Figure> figures;
        QList<Problem> problems;
    };

    Stretch look(int from, int to);
    static Finding findingOf(const Clause &clause, const WordKinds &kinds, const std::vector<Token> &tokens);
    void handOn(QList<Clause> &clauses);

    const QList<Clause> &m_clauses;
    ReferenceIndex m_index;
    std::vector<Finding> m_findings;
    std::vector<bool> m_hasItems;
    std::vector<Stretch> m_stretches; ///< in document order
};

} // namespace Concordat
