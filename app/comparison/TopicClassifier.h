// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/SparseVector.h"

#include <QHash>

#include <vector>

namespace Concordat
{

/// Tells topics by examples: a clause has the topics of the examples nearest to it, and of the examples' common words. Deterministic.
class TopicClassifier
{
public:
    /// A clause whose topics are known, each with how much it has of it, up to 1.
    struct Example {
        SparseVector words;
        std::vector<std::pair<int, float>> topics;
    };

    /// The description of each topic, by its number, is an example too.
    TopicClassifier(std::vector<Example> examples, const std::vector<SparseVector> &descriptions);

    /// How much a clause with these words seems to have of each topic: 1 at most, 0 for most.
    std::vector<float> topicsOf(const SparseVector &words) const;

private:
    struct Posting {
        int number = 0;
        float weight = 0;
    };
    using Index = QHash<quint64, std::vector<Posting>>;

    static void add(Index &index, int number, const SparseVector &words);
    static std::vector<float> likeness(const Index &index, size_t count, const SparseVector &words);

    std::vector<Example> m_examples;
    size_t m_topicCount;
    Index m_byExample;
    Index m_byTopic;
};

} // namespace Concordat
