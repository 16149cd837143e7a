// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Library.h"
#include "protocol/Protocol.h"

#include <QList>
#include <QString>

#include <memory>

namespace Concordat
{

struct ClauseFeatures;

/// A protocol made ready to be compared: its clauses in numbers. An immutable value, cheap to copy, safe in several threads.
class ComparedText
{
public:
    const Protocol &protocol() const { return m_protocol; }
    const std::vector<ClauseFeatures> &clauses() const { return *m_clauses; }

private:
    friend class Background;

    Protocol m_protocol;
    std::shared_ptr<const std::vector<ClauseFeatures>> m_clauses;
};

/// A topic that a clause seems to deal with.
struct TopicSuggestion {
    QString topic;
    double score = 0; ///< 0 to 1, of the topics suggested for one clause the largest first
};

/// What is known before texts are compared: words that mean the same, how rare each word is, and in which words the topics of the
/// library are spoken of. Topics are learned from their list and from the packs, but never from a pack of one of the very texts
/// that are compared. Immutable; safe in several threads.
class Background
{
public:
    /// Reads the texts that are to be compared, all of them at once, since rarity depends on them. Time is linear in their size.
    Background(const Library &library, const QList<Protocol> &texts);

    /// The texts, in the order given.
    const QList<ComparedText> &texts() const { return m_texts; }

    /// Topics for each clause of a text that is no heading, contents row or history, by clause id; at most `limit` each.
    QList<std::pair<QString, QList<TopicSuggestion>>> suggestTopics(const ComparedText &text, int limit) const;

private:
    QList<ComparedText> m_texts;
    QStringList m_topics; ///< ids, by their number in the features
};

} // namespace Concordat
