// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/FoundReferences.h"

#include <algorithm>

namespace Concordat
{

FoundReferences::FoundReferences(const Clause &clause, int index, const TokenView &tokens, QList<Reference> &references,
                                 QList<Problem> &problems)
    : m_clause(clause)
    , m_index(index)
    , m_tokens(tokens)
    , m_references(references)
    , m_problems(problems)
    , m_first(references.size())
{
}

Reference &FoundReferences::add(size_t first, size_t last)
{
    Reference reference;
    reference.clause = m_index;
    reference.position = m_tokens[first].begin;
    reference.length = m_tokens[last].end() - reference.position;
    m_references.append(reference);
    return m_references.last();
}

void FoundReferences::addInternal(size_t first, size_t last, int target, const QList<int> &further)
{
    const auto isTarget = [&](const Reference &other) { return other.target == target; };
    if (!std::any_of(m_references.cbegin() + m_first, m_references.cend(), isTarget))
        addCited(first, last, target, further);
}

void FoundReferences::addCited(size_t first, size_t last, int target, const QList<int> &further)
{
    if (target < 0)
        return;
    Reference &reference = add(first, last);
    reference.target = target;
    reference.furtherTargets = further;
}

void FoundReferences::addQuoted(size_t first, size_t last, int target)
{
    const qsizetype before = m_references.size();
    addInternal(first, last, target);
    if (m_references.size() == before || m_references.last().position == 0)
        return;
    --m_references.last().position;
    ++m_references.last().length;
}

void FoundReferences::addExternal(size_t first, size_t last, const QString &name)
{
    add(first, last).external = name;
}

void FoundReferences::addUnresolved(size_t first, size_t last)
{
    add(first, last);
    report(ProblemKind::UnresolvedReference, m_tokens.textOf(first, last));
}

void FoundReferences::extendExternal(size_t last, const QString &more)
{
    Reference &reference = m_references.last();
    reference.length = m_tokens[last].end() - reference.position;
    reference.external += more;
}

void FoundReferences::reportDirection(size_t last)
{
    report(ProblemKind::ReferenceDirection, m_tokens.textOf(last, last + 1));
}

void FoundReferences::report(ProblemKind kind, QStringView detail)
{
    m_problems.append({.kind = kind, .subject = m_clause.id, .detail = detail.toString(), .line = m_clause.firstLine});
}

} // namespace Concordat
