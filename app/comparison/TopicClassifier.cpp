// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/TopicClassifier.h"

#include <algorithm>
#include <numeric>

namespace Concordat
{

namespace
{

// README.md here says how these were found.
constexpr size_t nearest = 15;
constexpr float descriptionWeight = 1.2F; // beside a clause that someone has given the topic

void scaleToOne(std::vector<float> &weights)
{
    const auto largest = std::ranges::max_element(weights);
    if (largest == weights.end() || *largest <= 0)
        return;
    const float scale = 1 / *largest;
    for (float &weight : weights)
        weight *= scale;
}

} // namespace

TopicClassifier::TopicClassifier(std::vector<Example> examples, const std::vector<SparseVector> &descriptions)
    : m_examples(std::move(examples))
    , m_topicCount(descriptions.size())
{
    std::vector<std::vector<SparseVector::Entry>> sums(m_topicCount);
    for (const Example &example : m_examples) {
        for (const auto &[topic, share] : example.topics) {
            for (const SparseVector::Entry &entry : example.words.entries())
                sums[static_cast<size_t>(topic)].push_back({entry.key, entry.weight * share});
        }
    }
    for (size_t topic = 0; topic < m_topicCount; ++topic) {
        SparseVector common(std::move(sums[topic]));
        common.normalise();
        std::vector<SparseVector::Entry> entries = common.entries();
        for (const SparseVector::Entry &entry : descriptions[topic].entries())
            entries.push_back({entry.key, entry.weight * descriptionWeight});
        SparseVector centre(std::move(entries));
        centre.normalise();
        add(m_byTopic, static_cast<int>(topic), centre);
        if (!descriptions[topic].isEmpty())
            m_examples.push_back({descriptions[topic], {{static_cast<int>(topic), descriptionWeight}}});
    }
    for (size_t i = 0; i < m_examples.size(); ++i)
        add(m_byExample, static_cast<int>(i), m_examples[i].words);
}

void TopicClassifier::add(Index &index, int number, const SparseVector &words)
{
    for (const SparseVector::Entry &entry : words.entries())
        index[entry.key].push_back({number, entry.weight});
}

std::vector<float> TopicClassifier::likeness(const Index &index, size_t count, const SparseVector &words)
{
    std::vector<float> sums(count, 0.0F);
    for (const SparseVector::Entry &entry : words.entries()) {
        if (const auto postings = index.constFind(entry.key); postings != index.cend()) {
            for (const Posting &posting : *postings)
                sums[static_cast<size_t>(posting.number)] += entry.weight * posting.weight;
        }
    }
    return sums;
}

std::vector<float> TopicClassifier::topicsOf(const SparseVector &words) const
{
    const std::vector<float> likenesses = likeness(m_byExample, m_examples.size(), words);
    std::vector<size_t> order(m_examples.size());
    std::iota(order.begin(), order.end(), size_t{0});
    const size_t count = std::min(nearest, order.size());
    std::ranges::partial_sort(order, order.begin() + static_cast<std::ptrdiff_t>(count),
                              [&](size_t a, size_t b) { return likenesses[a] != likenesses[b] ? likenesses[a] > likenesses[b] : a < b; });
    std::vector<float> byExamples(m_topicCount, 0.0F);
    for (size_t i = 0; i < count; ++i) {
        const float likeness = likenesses[order[i]];
        for (const auto &[topic, share] : m_examples[order[i]].topics)
            byExamples[static_cast<size_t>(topic)] += likeness * likeness * share;
    }
    std::vector<float> byWords = likeness(m_byTopic, m_topicCount, words);
    scaleToOne(byExamples);
    scaleToOne(byWords);
    for (size_t topic = 0; topic < m_topicCount; ++topic)
        byExamples[topic] = (byExamples[topic] + byWords[topic] * byWords[topic]) / 2;
    return byExamples;
}

} // namespace Concordat
