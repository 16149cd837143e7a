// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/Background.h"

#include "comparison/FeatureReader.h"
#include "comparison/TopicClassifier.h"
#include "comparison/Vocabulary.h"

#include <QHash>
#include <QSet>

#include <cmath>

namespace Concordat
{

namespace
{

// README.md here says how these were found.
constexpr float furtherTopicShare = 0.4F; // of a topic that is not the clause's main one
constexpr float neighbourShare = 0.25F;   // neighbours under one heading tend to share their topic
constexpr float otherHeadingShare = 0.3F; // of that, where a heading stands between
constexpr float sharpness = 1.5F;         // the power that makes the clearest topic stand out
constexpr float faintest = 0.02F;
constexpr float clearestLikeness = 1 + 2 * neighbourShare;

// A pack is taken for a restatement of a text if this much of its clauses have their number in the text, with this much of their words.
constexpr double sameNumbers = 0.6;
constexpr double sameWords = 0.35;

/// How many of the words of one clause are among those of another, of the shorter one.
double sharedWords(const std::vector<int> &a, const std::vector<int> &b)
{
    const QSet<int> left(a.begin(), a.end());
    const QSet<int> right(b.begin(), b.end());
    const auto smaller = std::min(left.size(), right.size());
    return smaller == 0 ? 0 : static_cast<double>((left & right).size()) / static_cast<double>(smaller);
}

bool isSameProtocol(const WordedText &pack, const WordedText &text)
{
    if (!pack.protocol.frontMatter().id.isEmpty() && pack.protocol.frontMatter().id == text.protocol.frontMatter().id)
        return true;
    int clauses = 0;
    int shared = 0;
    double words = 0;
    for (qsizetype i = 0; i < pack.protocol.clauses().size(); ++i) {
        if (!isComparable(pack.protocol.clauses().at(i)))
            continue;
        ++clauses;
        if (const auto same = text.protocol.find(pack.protocol.clauses().at(i).id)) {
            ++shared;
            words += sharedWords(pack.clauses[static_cast<size_t>(i)].words, text.clauses[static_cast<size_t>(*same)].words);
        }
    }
    return shared > 0 && shared >= sameNumbers * clauses && words >= sameWords * shared;
}

/// Builds what a Background keeps.
class BackgroundBuilder
{
public:
    BackgroundBuilder(const Library &library, const QList<Protocol> &texts)
        : m_library(library)
        , m_vocabulary(library.relatedWords())
    {
        for (const Protocol &text : texts)
            m_texts.push_back(wordedText(text, m_vocabulary));
        for (const Pack &pack : library.packs()) {
            WordedText worded = wordedText(pack.protocol, m_vocabulary);
            const bool compared = std::ranges::any_of(m_texts, [&](const WordedText &text) { return isSameProtocol(worded, text); });
            if (!compared)
                m_teachers.emplace_back(&pack, std::move(worded));
        }
        for (const Topic &topic : library.topics()) {
            if (topic.parent.isEmpty())
                continue;
            m_numbers.insert(topic.id, static_cast<int>(m_topics.size()));
            m_topics.append(topic.id);
        }
        for (const WordedText &text : m_texts)
            m_rarity.add(text);
        for (const auto &[pack, text] : m_teachers)
            m_rarity.add(text);
    }

    const QStringList &topics() const { return m_topics; }

    QList<std::vector<ClauseFeatures>> build(const std::stop_token &stop)
    {
        const TopicClassifier classifier = learn();
        QList<std::vector<ClauseFeatures>> all;
        for (const WordedText &text : m_texts) {
            all.emplaceBack();
            if (stop.stop_requested())
                continue;
            all.last() = readFeatures(text, m_rarity);
            addTopics(text.protocol, all.last(), classifier);
        }
        return all;
    }

private:
    TopicClassifier learn()
    {
        std::vector<TopicClassifier::Example> examples;
        for (const auto &[pack, text] : m_teachers) {
            for (ClauseFeatures &features : readFeatures(text, m_rarity)) {
                TopicClassifier::Example example{std::move(features.context), {}};
                for (const QString &topic : pack->topics.value(pack->protocol.clauses().at(features.clause).id)) {
                    if (const auto number = m_numbers.constFind(topic); number != m_numbers.cend())
                        example.topics.emplace_back(*number, example.topics.empty() ? 1.0F : furtherTopicShare);
                }
                examples.push_back(std::move(example));
            }
        }
        std::vector<SparseVector> descriptions;
        for (const Topic &topic : m_library.topics()) {
            if (topic.parent.isEmpty())
                continue;
            const QString description = QStringList{topic.title, topic.scope, topic.synonyms.join(u". ")}.join(u". ");
            descriptions.push_back(weighed(m_vocabulary.wordsOf(description), m_rarity));
        }
        return TopicClassifier(std::move(examples), descriptions);
    }

    static void addTopics(const Protocol &protocol, std::vector<ClauseFeatures> &clauses, const TopicClassifier &classifier)
    {
        std::vector<std::vector<float>> found;
        found.reserve(clauses.size());
        for (const ClauseFeatures &features : clauses)
            found.push_back(classifier.topicsOf(features.context));
        for (size_t i = 0; i < clauses.size(); ++i) {
            std::vector<float> topics = found[i];
            const auto lean = [&](size_t neighbour) {
                const int section = protocol.clauses().at(clauses[i].clause).section;
                const bool together = protocol.clauses().at(clauses[neighbour].clause).section == section;
                for (size_t topic = 0; topic < topics.size(); ++topic)
                    topics[topic] += found[neighbour][topic] * neighbourShare * (together ? 1 : otherHeadingShare);
            };
            if (i > 0)
                lean(i - 1);
            if (i + 1 < clauses.size())
                lean(i + 1);
            setTopics(clauses[i], topics);
        }
    }

    static void setTopics(ClauseFeatures &features, const std::vector<float> &topics)
    {
        const auto largest = std::ranges::max_element(topics);
        if (largest == topics.end() || *largest <= 0)
            return;
        features.likeness = *largest;
        std::vector<SparseVector::Entry> entries;
        for (size_t topic = 0; topic < topics.size(); ++topic) {
            if (const float weight = std::pow(topics[topic] / *largest, sharpness); weight > faintest)
                entries.push_back({topic, weight});
        }
        features.topics = SparseVector(std::move(entries));
        features.topics.normalise();
    }

    const Library &m_library;
    Vocabulary m_vocabulary;
    std::vector<WordedText> m_texts;
    std::vector<std::pair<const Pack *, WordedText>> m_teachers;
    QStringList m_topics;
    QHash<QString, int> m_numbers;
    Rarity m_rarity;
};

} // namespace

Background::Background(const Library &library, const QList<Protocol> &texts, const std::stop_token &stop)
{
    BackgroundBuilder builder(library, texts);
    m_topics = builder.topics();
    QList<std::vector<ClauseFeatures>> features = builder.build(stop);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        ComparedText text;
        text.m_protocol = texts.at(i);
        text.m_clauses = std::make_shared<const std::vector<ClauseFeatures>>(std::move(features[i]));
        m_texts.append(text);
    }
}

QList<SuggestedTopics> Background::suggestTopics(const ComparedText &text, int limit) const
{
    QList<SuggestedTopics> all;
    for (const ClauseFeatures &features : text.clauses()) {
        SuggestedTopics suggested{text.protocol().clauses().at(features.clause).id, {}};
        const auto &found = features.topics.entries();
        const auto clearest = std::ranges::max_element(found, {}, &SparseVector::Entry::weight);
        const double certainty = std::min(1.0F, features.likeness / clearestLikeness);
        for (const SparseVector::Entry &entry : found)
            suggested.topics.append(
                {m_topics.at(static_cast<qsizetype>(entry.key)), certainty * static_cast<double>(entry.weight / clearest->weight)});
        std::ranges::stable_sort(suggested.topics, std::ranges::greater(), &TopicSuggestion::score);
        suggested.topics.resize(std::min<qsizetype>(suggested.topics.size(), limit));
        all.append(suggested);
    }
    return all;
}

} // namespace Concordat
