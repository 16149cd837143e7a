// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Outline.h"
#include "protocol/Words.h"

#include <QHash>
#include <QList>

#include <array>
#include <bit>
#include <mutex>
#include <vector>

namespace Concordat
{

/// What a text's references can lead to: its clauses by id, its headings by their words, and the clauses beside and below one another.
/// Made once for a text; several threads may ask at once.
class ReferenceIndex
{
public:
    static constexpr qsizetype mostTargets = 200; ///< of a range or of a list below a lead-in

    struct Heading {
        int section = -1;
        std::vector<quint64> words;
        bool afterColon = false; ///< only the part of the heading after its colon
    };

    /// Parts that are known to be absent from the text count as outside it. Clauses and ids must outlive the index.
    ReferenceIndex(const QList<Clause> &clauses, const KnownIds &ids, QStringList absent);

    const Clause &clause(int index) const { return m_clauses.at(index); }

    /// -1 where there is none; of several clauses with one id the first.
    int findId(const QString &id) const;
    int findHeading(const QString &titleKey) const { return m_sections.value(titleKey, -1); }
    int nextSibling(int clause) const { return m_nextSibling[static_cast<size_t>(clause)]; }
    int previousSibling(int clause) const { return m_previousSibling[static_cast<size_t>(clause)]; }
    int firstChild(int clause) const { return m_firstChild[static_cast<size_t>(clause)]; }

    /// The siblings behind a clause, up to another that is left out; those to the end for -1.
    QList<int> siblingsBetween(int clause, int end, qsizetype most = mostTargets) const;

    /// Whether a heading may begin with this word: says yes of few words with which none does.
    bool mayBeginHeading(const Token &token) const
    {
        const size_t slot = slotOf(token.key);
        return (m_firstWords[slot / 64] >> (slot % 64) & 1) && token.key != 0;
    }
    const QList<Heading> &headingsThatBeginWith(quint64 firstWord, quint64 secondWord) const;

    bool isAbsent(const QString &part) const { return m_absent.contains(part); }

    /// Whether the text has these words anywhere but in its history.
    bool bodySpeaksOf(const QString &name) const;

private:
    static size_t slotOf(quint64 key) { return static_cast<size_t>(key >> 52); }
    static quint64 keyOfPair(quint64 first, quint64 second) { return first + std::rotl(second, 1); }
    void noteHeading(int section);
    void addHeading(int section, QStringView words, bool afterColon);

    const QList<Clause> &m_clauses;
    const KnownIds &m_ids;
    QStringList m_absent;
    QHash<quint64, QList<Heading>> m_headings; ///< by their first two words
    QHash<QString, int> m_sections;            ///< by title key
    std::array<quint64, 64> m_firstWords = {}; ///< a bit for each hash of a heading's first word
    std::array<quint64, 64> m_firstPairs = {}; ///< the same of its first two
    std::vector<int> m_nextSibling;
    std::vector<int> m_previousSibling;
    std::vector<int> m_firstChild;
    mutable std::mutex m_spokenOfMutex;
    mutable QHash<QString, bool> m_spokenOf;
};

} // namespace Concordat
