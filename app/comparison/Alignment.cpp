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
        , m_ofA(a.clauses().size())
        , m_ofB(b.clauses().size())
    {
        for (const auto &[left, right] : candidatePairs(a, b)) {
            m_ofA[static_cast<size_t>(left)].push_back(m_pairs.size());
            m_ofB[static_cast<size_t>(right)].push_back(m_pairs.size());
            m_pairs.push_back(weighed(left, right));
        }
        addNeighbours();
        holdBackPopular();
    }

    QList<Match> matches(const AlignmentLimits &limits) const
    {
        std::vector<Pair> chosen = bestOfEach(limits);
        std::ranges::sort(chosen, comesBefore);
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
        if ((a.sentences.empty() && b.sentences.empty()) || own <= 0)
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

    using Places = std::vector<std::vector<size_t>>; ///< places in m_pairs, by clause of one text, in the order of the other

    /// A pair gains where the clauses before and behind match near each other too, seen from either text.
    void addNeighbours()
    {
        std::vector<float> gains(m_pairs.size(), 0.0F);
        addGains(m_ofA, &Pair::b, gains);
        addGains(m_ofB, &Pair::a, gains);
        for (size_t i = 0; i < m_pairs.size(); ++i)
            m_pairs[i].score += gains[i];
    }

    void addGains(const Places &places, int Pair::*partner, std::vector<float> &gains) const
    {
        for (size_t i = 0; i < places.size(); ++i) {
            for (const size_t place : places[i]) {
                const float before = i > 0 ? bestNear(places[i - 1], partner, m_pairs[place].*partner) : 0;
                const float behind = i + 1 < places.size() ? bestNear(places[i + 1], partner, m_pairs[place].*partner) : 0;
                gains[place] += neighbourShare * (before + behind) / 4;
            }
        }
    }

    /// The best of a clause's pairs whose partner stands within reach of another clause, but is not that one.
    float bestNear(const std::vector<size_t> &places, int Pair::*partner, int clause) const
    {
        const auto partnerOf = [&](size_t place) { return m_pairs[place].*partner; };
        float best = 0;
        for (auto place = std::ranges::lower_bound(places, clause - neighbourReach, {}, partnerOf);
             place != places.end() && partnerOf(*place) <= clause + neighbourReach; ++place) {
            if (partnerOf(*place) != clause)
                best = std::max(best, m_pairs[*place].score);
        }
        return best;
    }

    void holdBackPopular()
    {
        const std::vector<float> popularA = popularity(m_ofA);
        const std::vector<float> popularB = popularity(m_ofB);
        for (Pair &pair : m_pairs) {
            const float popular = popularA[static_cast<size_t>(pair.a)] + popularB[static_cast<size_t>(pair.b)];
            const float left = std::max(0.0F, pair.score - popularityShare * popular) / ((1 - popularityShare / 2) * atMost);
            pair.score = std::min(1.0F, std::sqrt(left));
        }
    }

    /// The mean score of the best few pairs of each clause.
    std::vector<float> popularity(const Places &places) const
    {
        std::vector<float> all;
        for (const std::vector<size_t> &own : places) {
            std::vector<float> scores;
            for (const size_t place : own)
                scores.push_back(m_pairs[place].score);
            const size_t count = std::min(bestFew, scores.size());
            std::ranges::partial_sort(scores, scores.begin() + static_cast<std::ptrdiff_t>(count), std::ranges::greater());
            float sum = 0;
            for (size_t i = 0; i < count; ++i)
                sum += scores[i];
            all.push_back(sum / bestFew);
        }
        return all;
    }

    static bool comesBefore(const Pair &x, const Pair &y)
    {
        return x.score != y.score ? x.score > y.score : std::pair(x.a, x.b) < std::pair(y.a, y.b);
    }

    std::vector<Pair> bestOfEach(const AlignmentLimits &limits) const
    {
        const auto wanted = static_cast<size_t>(std::max(0, limits.perClause));
        std::vector<bool> isChosen(m_pairs.size(), false);
        for (const Places *places : {&m_ofA, &m_ofB}) {
            for (std::vector<size_t> own : *places) {
                std::erase_if(own, [&](size_t place) {
                    return m_pairs[place].score <= 0 || static_cast<double>(m_pairs[place].score) < limits.atLeast;
                });
                std::ranges::sort(own, [&](size_t x, size_t y) { return comesBefore(m_pairs[x], m_pairs[y]); });
                for (size_t i = 0; i < std::min(wanted, own.size()); ++i)
                    isChosen[own[i]] = true;
            }
        }
        std::vector<Pair> chosen;
        for (size_t i = 0; i < m_pairs.size(); ++i) {
            if (isChosen[i])
                chosen.push_back(m_pairs[i]);
        }
        return chosen;
    }

    const ComparedText &m_a;
    const ComparedText &m_b;
    std::vector<Pair> m_pairs; ///< by clause of a, then of b
    Places m_ofA;
    Places m_ofB;
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
