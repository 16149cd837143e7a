// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/Alignment.h"

#include "comparison/CandidatePairs.h"
#include "comparison/RelationJudgement.h"

#include <cmath>

namespace Concordat
{

namespace
{

// What each likeness counts; README.md here says how they were found and what each brings.
constexpr float ownShare = 0.45F;
constexpr float contextShare = 0.45F;
constexpr float sentenceShare = 0.3F;
constexpr float phraseShare = 0.1F;
constexpr float headingShare = 0.05F;
constexpr float wordsAtMost = ownShare + contextShare + sentenceShare + phraseShare + headingShare;
constexpr float topicShare = 1.2F;
constexpr float wordsAndTopicShare = 0.5F;
constexpr float atMost = wordsAtMost + topicShare + wordsAndTopicShare * wordsAtMost;

// Nearly the same words with another duty-holder or the opposite rule are not the same thing: the more words are shared, the more this
// counts.
constexpr float otherSide = 0.5F;
constexpr float sameSide = 1.05F;
constexpr float oppositeRule = 0.6F;
constexpr float otherFigure = 0.85F;
// However few words are shared, of two alike the one with the same duty-holder, rule and force comes first.
constexpr float tieBreak = 0.9F;
constexpr float weakTieBreak = 0.95F;
constexpr float fewWords = 0.2F;
constexpr float manyWords = 0.8F;

constexpr float neighbourShare = 0.1F;
constexpr int neighbourReach = 2;
// A clause that is a little like everything is held back by how like it is to its best few.
constexpr size_t bestFew = 4;
constexpr float popularityShare = 0.2F;

/// A pair of clauses by their place among the features of the two texts.
struct Pair {
    int a = 0;
    int b = 0;
    float closeness = 0;
    float score = 0;
};

class Aligner
{
public:
    Aligner(const ComparedText &a, const ComparedText &b)
        : m_a(a)
        , m_b(b)
        , m_rows(a.clauses().size())
    {
        for (const auto &[left, right] : candidatePairs(a, b))
            m_rows[static_cast<size_t>(left)].push_back(weighed(left, right));
        addNeighbours();
        holdBackPopular();
    }

    QList<Match> matches(const AlignmentLimits &limits) const
    {
        std::vector<Pair> chosen = bestOfEach(limits);
        std::ranges::sort(chosen, [](const Pair &x, const Pair &y) {
            return x.score != y.score ? x.score > y.score : std::pair(x.a, x.b) < std::pair(y.a, y.b);
        });
        QList<Match> all;
        for (const Pair &pair : chosen) {
            const ClauseFeatures &a = m_a.clauses()[static_cast<size_t>(pair.a)];
            const ClauseFeatures &b = m_b.clauses()[static_cast<size_t>(pair.b)];
            all.append({.a = m_a.protocol().clauses().at(a.clause).id,
                        .b = m_b.protocol().clauses().at(b.clause).id,
                        .score = static_cast<double>(pair.score),
                        .relation = judgeRelation(m_a, a, m_b, b, pair.closeness)});
        }
        return all;
    }

private:
    Pair weighed(int left, int right) const
    {
        const ClauseFeatures &a = m_a.clauses()[static_cast<size_t>(left)];
        const ClauseFeatures &b = m_b.clauses()[static_cast<size_t>(right)];
        const float own = dot(a.own, b.own);
        const float sentence = closestSentences(a, b, own);
        const float words = ownShare * own + contextShare * dot(a.context, b.context) + sentenceShare * sentence +
                            phraseShare * dot(a.phrases, b.phrases) + headingShare * dot(a.heading, b.heading);
        float score = words * atMost / wordsAtMost;
        if (!a.topics.isEmpty() && !b.topics.isEmpty()) {
            const float topics = dot(a.topics, b.topics);
            score = words + topicShare * topics + wordsAndTopicShare * words * topics;
        }
        const float closeness = std::max(own, sentence);
        return {left, right, closeness, score * agreement(a, b, closeness)};
    }

    static float closestSentences(const ClauseFeatures &a, const ClauseFeatures &b, float own)
    {
        if (a.sentences.empty() && b.sentences.empty())
            return own;
        float closest = 0;
        const auto compare = [&](const SparseVector &left) {
            if (b.sentences.empty())
                closest = std::max(closest, dot(left, b.own));
            for (const SparseVector &right : b.sentences)
                closest = std::max(closest, dot(left, right));
        };
        if (a.sentences.empty())
            compare(a.own);
        for (const SparseVector &left : a.sentences)
            compare(left);
        return closest;
    }

    static float agreement(const ClauseFeatures &a, const ClauseFeatures &b, float closeness)
    {
        const float weight = std::clamp((closeness - fewWords) / (manyWords - fewWords), 0.0F, 1.0F);
        const auto heldBack = [&](float share) { return tieBreak * (1 - (1 - share) * weight); };
        float agreement = 1;
        if (a.side != Side::Unknown && b.side != Side::Unknown) {
            if (a.side == b.side)
                agreement *= sameSide;
            else if (a.side != Side::Both && b.side != Side::Both)
                agreement *= heldBack(otherSide);
        }
        const bool forbidden = a.polarity == Polarity::Forbids;
        const bool opposite =
            forbidden != (b.polarity == Polarity::Forbids) && a.polarity != Polarity::None && b.polarity != Polarity::None;
        if (opposite)
            agreement *= heldBack(oppositeRule);
        if (haveOtherFigures(a, b))
            agreement *= heldBack(otherFigure);
        if (a.strength != b.strength)
            agreement *= weakTieBreak;
        if (a.named.value(0, Side::Unknown) != b.named.value(0, Side::Unknown))
            agreement *= weakTieBreak;
        if (a.named.size() != b.named.size())
            agreement *= weakTieBreak;
        return agreement;
    }

    static bool haveOtherFigures(const ClauseFeatures &a, const ClauseFeatures &b)
    {
        for (size_t kind = 0; kind < a.figures.size(); ++kind) {
            if (a.figures[kind] > 0 && b.figures[kind] > 0 && a.figures[kind] != b.figures[kind])
                return true;
        }
        return false;
    }

    /// A pair gains where the clauses before and behind match near each other too.
    void addNeighbours()
    {
        std::vector<std::vector<float>> gains(m_rows.size());
        for (size_t i = 0; i < m_rows.size(); ++i) {
            for (const Pair &pair : m_rows[i]) {
                const float before = i > 0 ? bestNear(m_rows[i - 1], pair.b) : 0;
                const float behind = i + 1 < m_rows.size() ? bestNear(m_rows[i + 1], pair.b) : 0;
                gains[i].push_back(neighbourShare * (before + behind) / 2);
            }
        }
        for (size_t i = 0; i < m_rows.size(); ++i) {
            for (size_t j = 0; j < m_rows[i].size(); ++j)
                m_rows[i][j].score += gains[i][j];
        }
    }

    /// The best of a row's pairs whose partner stands within reach of a place, but not at it.
    static float bestNear(const std::vector<Pair> &row, int place)
    {
        float best = 0;
        for (auto pair = std::ranges::lower_bound(row, place - neighbourReach, {}, &Pair::b);
             pair != row.end() && pair->b <= place + neighbourReach; ++pair) {
            if (pair->b != place)
                best = std::max(best, pair->score);
        }
        return best;
    }

    void holdBackPopular()
    {
        std::vector<std::vector<float>> ofA(m_a.clauses().size());
        std::vector<std::vector<float>> ofB(m_b.clauses().size());
        for (const auto &row : m_rows) {
            for (const Pair &pair : row) {
                ofA[static_cast<size_t>(pair.a)].push_back(pair.score);
                ofB[static_cast<size_t>(pair.b)].push_back(pair.score);
            }
        }
        const auto popularity = [](std::vector<float> &scores) {
            const size_t count = std::min(bestFew, scores.size());
            std::ranges::partial_sort(scores, scores.begin() + static_cast<std::ptrdiff_t>(count), std::ranges::greater());
            float sum = 0;
            for (size_t i = 0; i < count; ++i)
                sum += scores[i];
            return sum / bestFew;
        };
        std::vector<float> popularA;
        std::vector<float> popularB;
        for (auto &scores : ofA)
            popularA.push_back(popularity(scores));
        for (auto &scores : ofB)
            popularB.push_back(popularity(scores));
        for (auto &row : m_rows) {
            for (Pair &pair : row) {
                const float popular = popularA[static_cast<size_t>(pair.a)] + popularB[static_cast<size_t>(pair.b)];
                const float left = std::max(0.0F, pair.score - popularityShare * popular) / ((1 - popularityShare / 2) * atMost);
                pair.score = std::min(1.0F, std::sqrt(left));
            }
        }
    }

    std::vector<Pair> bestOfEach(const AlignmentLimits &limits) const
    {
        const auto wanted = static_cast<size_t>(std::max(0, limits.perClause));
        std::vector<std::vector<Pair>> columns(m_b.clauses().size());
        std::vector<Pair> chosen;
        const auto best = [&](std::vector<Pair> pairs) {
            std::erase_if(pairs, [&](const Pair &pair) { return static_cast<double>(pair.score) < limits.atLeast || pair.score <= 0; });
            std::ranges::sort(pairs, [](const Pair &x, const Pair &y) {
                return x.score != y.score ? x.score > y.score : std::pair(x.a, x.b) < std::pair(y.a, y.b);
            });
            pairs.resize(std::min(wanted, pairs.size()));
            chosen.insert(chosen.end(), pairs.begin(), pairs.end());
        };
        for (const auto &row : m_rows) {
            for (const Pair &pair : row)
                columns[static_cast<size_t>(pair.b)].push_back(pair);
            best(row);
        }
        for (const auto &column : columns)
            best(column);
        std::ranges::sort(chosen, {}, [](const Pair &pair) { return std::pair(pair.a, pair.b); });
        chosen.erase(std::ranges::unique(chosen, {}, [](const Pair &pair) { return std::pair(pair.a, pair.b); }).begin(), chosen.end());
        return chosen;
    }

    const ComparedText &m_a;
    const ComparedText &m_b;
    std::vector<std::vector<Pair>> m_rows; ///< by clause of a; in each by clause of b
};

} // namespace

QList<Match> align(const ComparedText &a, const ComparedText &b, const AlignmentLimits &limits)
{
    return Aligner(a, b).matches(limits);
}

QList<QList<Match>> alignWithAll(const ComparedText &base, const QList<ComparedText> &others, const std::stop_token &stop,
                                 const std::function<void(int done)> &progress, const AlignmentLimits &limits)
{
    QList<QList<Match>> all;
    for (const ComparedText &other : others) {
        if (stop.stop_requested())
            break;
        all.append(align(base, other, limits));
        if (progress)
            progress(static_cast<int>(all.size()));
    }
    return all;
}

} // namespace Concordat
