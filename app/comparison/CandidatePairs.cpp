// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/CandidatePairs.h"

#include <QHash>

namespace Concordat
{

namespace
{

constexpr size_t perClause = 24;
constexpr float topicShare = 1.2F;
// In a long text a word that stands in more clauses than this says nothing, and would make time grow with the square of the size.
constexpr size_t commonWord = 400;

struct Promise {
    float weight = 0;
    int partner = 0;
};

bool isBetter(const Promise &a, const Promise &b)
{
    return a.weight != b.weight ? a.weight > b.weight : a.partner < b.partner;
}

/// Keeps the best few, the worst of them in front.
void keep(std::vector<Promise> &best, Promise promise)
{
    if (best.size() < perClause) {
        best.push_back(promise);
        std::ranges::push_heap(best, isBetter);
    } else if (isBetter(promise, best.front())) {
        std::ranges::pop_heap(best, isBetter);
        best.back() = promise;
        std::ranges::push_heap(best, isBetter);
    }
}

/// Which clauses of a text have a word or a topic.
class Postings
{
public:
    void add(int clause, const SparseVector &vector)
    {
        for (const SparseVector::Entry &entry : vector.entries())
            m_postings[entry.key].push_back({entry.weight, clause});
    }

    /// Adds to each clause's weight what it shares with a vector; notes those that had none before.
    void collect(const SparseVector &vector, float share, std::vector<float> &weights, std::vector<int> &touched) const
    {
        for (const SparseVector::Entry &entry : vector.entries()) {
            const auto found = m_postings.constFind(entry.key);
            if (found == m_postings.cend() || found->size() > commonWord)
                continue;
            for (const Promise &posting : *found) {
                float &weight = weights[static_cast<size_t>(posting.partner)];
                if (weight == 0)
                    touched.push_back(posting.partner);
                weight += share * entry.weight * posting.weight;
            }
        }
    }

private:
    QHash<quint64, std::vector<Promise>> m_postings;
};

} // namespace

std::vector<std::pair<int, int>> candidatePairs(const ComparedText &a, const ComparedText &b)
{
    Postings words;
    Postings topics;
    for (size_t j = 0; j < b.clauses().size(); ++j) {
        words.add(static_cast<int>(j), b.clauses()[j].context);
        topics.add(static_cast<int>(j), b.clauses()[j].topics);
    }
    std::vector<std::vector<Promise>> ofB(b.clauses().size());
    std::vector<std::pair<int, int>> pairs;
    std::vector<float> weights(b.clauses().size(), 0.0F);
    std::vector<int> touched;
    for (size_t i = 0; i < a.clauses().size(); ++i) {
        const int row = static_cast<int>(i);
        words.collect(a.clauses()[i].context, 1, weights, touched);
        topics.collect(a.clauses()[i].topics, topicShare, weights, touched);
        std::vector<Promise> best;
        for (const int j : touched) {
            float &weight = weights[static_cast<size_t>(j)];
            if (weight > 0) {
                keep(best, {weight, j});
                keep(ofB[static_cast<size_t>(j)], {weight, row});
            }
            weight = 0;
        }
        touched.clear();
        for (const Promise &promise : best)
            pairs.emplace_back(row, promise.partner);
    }
    for (size_t j = 0; j < ofB.size(); ++j) {
        for (const Promise &promise : ofB[j])
            pairs.emplace_back(promise.partner, static_cast<int>(j));
    }
    std::ranges::sort(pairs);
    pairs.erase(std::ranges::unique(pairs).begin(), pairs.end());
    return pairs;
}

} // namespace Concordat
