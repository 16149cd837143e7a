// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/ClauseFeatures.h"
#include "library/Library.h"
#include "protocol/Protocol.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <stop_token>

namespace Concordat
{

/// A protocol made ready to be compared: its clauses in numbers. An immutable value, cheap to copy, safe in several threads.
class ComparedText
{
public:
    const Protocol &protocol() const { return m_protocol; }
    const std::vector<ClauseFeatures> &clauses() const { return *m_clauses; } ///< in document order, those that can be matched

private:
    friend class Background;

    Protocol m_protocol;
    std::shared_ptr<const std::vector<ClauseFeatures>> m_clauses;
};

/// A topic that a clause seems to deal with.
struct TopicSuggestion {
    QString topic;
    double score = 0; ///< 0 to 1
};

/// The topics suggested for one clause, the likeliest first.
struct SuggestedTopics {
    QString clause;
    QList<TopicSuggestion> topics;
};

/// What is known before texts are compared: words that mean the same, how rare each word is, and in which words the topics of the
/// library are spoken of. Topics are learned from their list and from the packs, but never from a pack of one of the very texts
/// that are compared. Immutable; safe in several threads.
class Background
{
public:
    /// Reads the texts that are to be compared, all of them at once, since rarity depends on them. Time is linear in their size. Asked to
    /// stop, it leaves the rest of the texts without clauses.
    Background(const Library &library, const QList<Protocol> &texts, const std::stop_token &stop = {});

    /// The texts, in the order given.
    const QList<ComparedText> &texts() const { return m_texts; }

    /// At most `limit` topics for each clause of one of the texts.
    QList<SuggestedTopics> suggestTopics(const ComparedText &text, int limit) const;

private:
    QList<ComparedText> m_texts;
    QStringList m_topics; ///< ids, by their number in the features
};

} // namespace Concordat
