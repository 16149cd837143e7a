// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/ReferenceIndex.h"

#include "protocol/Heading.h"

namespace Concordat
{

namespace
{

bool isProvision(const Clause &clause)
{
    return !clause.isHeading() && clause.kind != ClauseKind::Contents && clause.kind != ClauseKind::History &&
           clause.kind != ClauseKind::Preamble;
}

} // namespace

ReferenceIndex::ReferenceIndex(const QList<Clause> &clauses, const KnownIds &ids, QStringList absent)
    : m_clauses(clauses)
    , m_ids(ids)
    , m_absent(std::move(absent))
    , m_nextSibling(static_cast<size_t>(clauses.size()), -1)
    , m_previousSibling(static_cast<size_t>(clauses.size()), -1)
    , m_firstChild(static_cast<size_t>(clauses.size()), -1)
{
    std::vector<int> lastChild(static_cast<size_t>(clauses.size()) + 1, -1);
    for (int i = 0; i < clauses.size(); ++i) {
        const Clause &clause = clauses.at(i);
        if (clause.isHeading())
            noteHeading(i);
        if (!isProvision(clause))
            continue;
        int &last = lastChild[static_cast<size_t>(clause.parent + 1)];
        if (last >= 0) {
            m_nextSibling[static_cast<size_t>(last)] = i;
            m_previousSibling[static_cast<size_t>(i)] = last;
        } else if (clause.parent >= 0) {
            m_firstChild[static_cast<size_t>(clause.parent)] = i;
        }
        last = i;
    }
}

void ReferenceIndex::noteHeading(int section)
{
    const Clause &clause = m_clauses.at(section);
    const QString key = titleKey(clause.text);
    if (key.isEmpty() || clause.kind != ClauseKind::Section || m_sections.contains(key))
        return;
    m_sections.insert(key, section);
    addHeading(section, clause.text, false);
    if (const qsizetype colon = clause.text.indexOf(u':'); colon > 0)
        addHeading(section, QStringView(clause.text).sliced(colon + 1), true);
}

void ReferenceIndex::addHeading(int section, QStringView words, bool afterColon)
{
    std::vector<Token> tokens;
    tokenize(words, tokens);
    Heading heading{.section = section, .words = {}, .afterColon = afterColon};
    for (const Token &token : tokens) {
        if (token.key != 0)
            heading.words.push_back(token.key);
    }
    if (heading.words.size() < 2)
        return;
    const quint64 first = heading.words.front();
    const size_t slot = slotOf(first);
    m_firstWords[slot / 64] |= quint64(1) << (slot % 64);
    const quint64 pair = keyOfPair(first, heading.words[1]);
    m_firstPairs[slotOf(pair) / 64] |= quint64(1) << (slotOf(pair) % 64);
    m_headings[pair].append(std::move(heading));
}

int ReferenceIndex::findId(const QString &id) const
{
    const KnownId *known = m_ids.find(id);
    return known ? known->first : -1;
}

QList<int> ReferenceIndex::siblingsBetween(int clause, int end, qsizetype most) const
{
    QList<int> siblings;
    if (!m_clauses.at(clause).isHeading()) {
        for (int next = nextSibling(clause); next >= 0 && next != end && siblings.size() < most; next = nextSibling(next))
            siblings.append(next);
        return siblings;
    }
    for (int next = clause + 1; next < end && siblings.size() < most; ++next) {
        if (m_clauses.at(next).isHeading() && m_clauses.at(next).parent == m_clauses.at(clause).parent)
            siblings.append(next);
    }
    return siblings;
}

const QList<ReferenceIndex::Heading> &ReferenceIndex::headingsThatBeginWith(quint64 firstWord, quint64 secondWord) const
{
    static const QList<Heading> none;
    const quint64 pair = keyOfPair(firstWord, secondWord);
    if (!(m_firstPairs[slotOf(pair) / 64] >> (slotOf(pair) % 64) & 1))
        return none;
    const auto found = m_headings.constFind(pair);
    return found == m_headings.cend() ? none : *found;
}

bool ReferenceIndex::bodySpeaksOf(const QString &name) const
{
    const std::scoped_lock lock(m_spokenOfMutex);
    if (const auto known = m_spokenOf.constFind(name); known != m_spokenOf.cend())
        return *known;
    const bool spoken = std::any_of(m_clauses.cbegin(), m_clauses.cend(),
                                    [&](const Clause &clause) { return clause.kind != ClauseKind::History && clause.text.contains(name); });
    m_spokenOf.insert(name, spoken);
    return spoken;
}

} // namespace Concordat
