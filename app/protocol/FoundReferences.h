// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Problem.h"
#include "protocol/Clause.h"
#include "protocol/TokenView.h"

#include <QList>

namespace Concordat
{

/// Collects the references of one clause in order, and reports each that leads nowhere. What is cited by its number counts each time,
/// what is pointed at in words once a target.
/// `first` and `last` are the tokens that a reference covers.
class FoundReferences
{
public:
    FoundReferences(const Clause &clause, int index, const TokenView &tokens, QList<Reference> &references, QList<Problem> &problems);

    /// Both add none for a target of -1.
    void addInternal(size_t first, size_t last, int target, const QList<int> &further = {});
    void addCited(size_t first, size_t last, int target, const QList<int> &further = {});
    /// The same with the quotation mark before the first word.
    void addQuoted(size_t first, size_t last, int target);
    void addExternal(size_t first, size_t last, const QString &name);
    void addUnresolved(size_t first, size_t last);

    /// Adds to the latest reference what stands behind it.
    void extendExternal(size_t last, const QString &more);

    /// Reports that a reference says "above" or "below" in the next word and means the other.
    void reportDirection(size_t last);

private:
    Reference &add(size_t first, size_t last);
    void report(ProblemKind kind, QStringView detail);

    const Clause &m_clause;
    int m_index;
    const TokenView &m_tokens;
    QList<Reference> &m_references;
    QList<Problem> &m_problems;
    qsizetype m_first; ///< the clause's first reference
};

} // namespace Concordat
