// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Outline.h"
#include "protocol/Protocol.h"
#include "protocol/Words.h"

#include <QHash>
#include <QList>

#include <array>
#include <mutex>
#include <vector>

namespace Concordat
{

/// Finds what clauses point at: clauses of the same text by number, title or words such as "the following principles", and
/// Acts, codes, parts of a constitution and other papers outside it.
class ReferenceFinder
{
public:
    /// Parts that are known to be absent from the text count as outside it.
    ReferenceFinder(const QList<Clause> &clauses, const QHash<QString, KnownId> &ids, QStringList absent);

    /// Appends the references of one clause in order, and a problem for each that leads nowhere. Several threads may ask at once.
    void find(int clause, const std::vector<Token> &tokens, QList<Reference> &references, QList<Problem> &problems);

private:
    class Scan;
    struct Heading {
        int section = -1;
        std::vector<quint64> words;
        bool afterColon = false; ///< only the part of the heading after its colon
    };

    void noteHeading(int section);
    void addHeading(int section, QStringView words, bool afterColon);
    int findId(const QString &id) const;
    bool bodySpeaksOf(const QString &name);

    const QList<Clause> &m_clauses;
    QStringList m_absent;
    const QHash<QString, KnownId> &m_ids;
    QHash<quint64, QList<Heading>> m_headings; ///< by their first word
    QHash<QString, int> m_sections;            ///< by title key
    QHash<QString, bool> m_spokenOf;
    std::array<quint64, 64> m_firstWords = {}; ///< a bit for each hash of a heading's first word
    std::mutex m_spokenOfMutex;
    std::vector<int> m_nextSibling;
    std::vector<int> m_previousSibling;
    std::vector<int> m_firstChild;
};

} // namespace Concordat
