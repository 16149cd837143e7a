// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/FeatureReader.h"

#include "comparison/FigureSize.h"

#include <cmath>

namespace Concordat
{

namespace
{

// How much the words around a clause count beside its own; README.md here says how they were found.
constexpr float leadInShare = 0.6F;
constexpr float headingShare = 0.8F;
constexpr float outerHeadingShare = 0.3F;
constexpr float itemShare = 0.3F;

constexpr std::array figureKinds = {FigureKind::TimeLimit, FigureKind::ReviewCycle, FigureKind::Money};

constexpr qsizetype shortestSentence = 25; // in QChar: a shorter one says too little to stand alone

quint64 pairOf(int first, int second)
{
    return (static_cast<quint64>(first) << 32U) | static_cast<quint64>(second);
}

/// Where sentences end: at a full stop or semicolon before a space, short ones joined to their neighbours.
QList<QStringView> sentencesOf(QStringView text)
{
    QList<QStringView> sentences;
    qsizetype begin = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if ((text[i] == u'.' || text[i] == u';') && text[i + 1].isSpace() && i + 1 - begin >= shortestSentence) {
            sentences.append(text.sliced(begin, i + 1 - begin));
            begin = i + 1;
        }
    }
    if (text.size() - begin >= shortestSentence || sentences.isEmpty())
        sentences.append(text.sliced(begin));
    else
        sentences.last() = text.sliced(sentences.last().begin() - text.begin());
    return sentences;
}

Polarity polarityOf(const Clause &clause)
{
    switch (clause.strength) {
    case Strength::MustNot:
    case Strength::ShouldNot:
        return Polarity::Forbids;
    case Strength::Must:
    case Strength::Should:
        return Polarity::Demands;
    case Strength::Expected:
        return clause.text.startsWith(u"not ", Qt::CaseInsensitive) ? Polarity::Forbids : Polarity::Demands;
    case Strength::Entitled:
    case Strength::May:
    case Strength::NeedNot:
        return Polarity::Allows;
    case Strength::States:
        return Polarity::None;
    }
    Q_UNREACHABLE_RETURN(Polarity::None);
}

/// Adds up the words of several places before rarity comes in, so that a word said twice counts a little more than once.
class Bag
{
public:
    void add(const std::vector<int> &words, float share)
    {
        for (const int word : words)
            m_entries.push_back({static_cast<quint64>(word), share});
    }

    SparseVector weighed(const Rarity &rarity)
    {
        const SparseVector counted(std::move(m_entries));
        std::vector<SparseVector::Entry> entries = counted.entries();
        for (SparseVector::Entry &entry : entries)
            entry.weight = std::log1p(entry.weight) * rarity.ofWord(static_cast<int>(entry.key));
        SparseVector vector(std::move(entries));
        vector.normalise();
        return vector;
    }

private:
    std::vector<SparseVector::Entry> m_entries;
};

class FeatureReader
{
public:
    FeatureReader(const WordedText &text, const Rarity &rarity)
        : m_text(text)
        , m_rarity(rarity)
        , m_numbers(text.clauses.size(), -1)
    {
    }

    std::vector<ClauseFeatures> read()
    {
        std::vector<ClauseFeatures> all;
        for (int i = 0; i < m_text.protocol.clauses().size(); ++i) {
            if (!isComparable(m_text.protocol.clauses().at(i)))
                continue;
            m_numbers[static_cast<size_t>(i)] = static_cast<int>(all.size());
            all.push_back(featuresOf(i));
        }
        return all;
    }

private:
    const std::vector<int> &words(int clause) const { return m_text.clauses[static_cast<size_t>(clause)].words; }

    ClauseFeatures featuresOf(int i)
    {
        const Clause &clause = m_text.protocol.clauses().at(i);
        ClauseFeatures features;
        features.clause = i;
        features.side = dutySide(m_text.protocol, i);
        features.strength = clause.strength;
        for (size_t kind = 0; kind < figureKinds.size(); ++kind)
            features.figures[kind] = smallestFigure(m_text.protocol, i, figureKinds[kind]).value_or(0);
        features.polarity = polarityOf(clause);
        features.own = weighed(words(i), m_rarity);
        Bag context;
        context.add(words(i), 1);
        if (clause.parent >= 0 && isComparable(m_text.protocol.clauses().at(clause.parent))) {
            features.leadIn = m_numbers[static_cast<size_t>(clause.parent)];
            context.add(words(clause.parent), leadInShare);
        }
        for (const int child : m_text.protocol.childrenOf(i)) {
            if (!m_text.protocol.clauses().at(child).isHeading())
                context.add(words(child), itemShare);
        }
        // An item's subject stands in its lead-in.
        const bool hasSubject = features.leadIn < 0 || features.side == Side::Unknown || features.side == Side::Both;
        features.named = namedSides(clause);
        if (!hasSubject && features.named.value(0, Side::Unknown) != features.side) {
            features.named.removeOne(features.side);
            features.named.prepend(features.side);
        }
        addHeadings(clause, features, context);
        features.context = context.weighed(m_rarity);
        features.phrases = phrasesOf(words(i));
        const auto &worded = m_text.clauses[static_cast<size_t>(i)];
        if (worded.sentences.size() > 1) {
            for (const WordedText::Sentence &sentence : worded.sentences)
                features.sentences.push_back(weighed({worded.words.begin() + static_cast<std::ptrdiff_t>(sentence.begin),
                                                      worded.words.begin() + static_cast<std::ptrdiff_t>(sentence.end)},
                                                     m_rarity));
        }
        return features;
    }

    void addHeadings(const Clause &clause, ClauseFeatures &features, Bag &context) const
    {
        Bag headings;
        const QList<Clause> &clauses = m_text.protocol.clauses();
        float share = headingShare;
        for (int section = clause.section; section >= 0 && clauses.at(section).kind == ClauseKind::Section;) {
            context.add(words(section), share);
            headings.add(words(section), 1);
            share = outerHeadingShare;
            section = outerSection(section);
        }
        features.heading = headings.weighed(m_rarity);
    }

    /// The heading that a heading stands under.
    int outerSection(int section) const
    {
        const QList<Clause> &clauses = m_text.protocol.clauses();
        const Clause &inner = clauses.at(section);
        const int outer = inner.section >= 0 ? inner.section : inner.parent;
        return outer >= 0 && outer < section && clauses.at(outer).level < inner.level ? outer : -1;
    }

    SparseVector phrasesOf(const std::vector<int> &words) const
    {
        std::vector<SparseVector::Entry> entries;
        for (size_t i = 1; i < words.size(); ++i) {
            const quint64 pair = pairOf(words[i - 1], words[i]);
            entries.push_back({pair, m_rarity.ofPair(pair)});
        }
        SparseVector vector(std::move(entries));
        vector.normalise();
        return vector;
    }

    const WordedText &m_text;
    const Rarity &m_rarity;
    std::vector<int> m_numbers;
};

} // namespace

bool isComparable(const Clause &clause)
{
    return !clause.isHeading() && clause.kind != ClauseKind::Contents && clause.kind != ClauseKind::History;
}

WordedText wordedText(const Protocol &protocol, Vocabulary &vocabulary)
{
    WordedText text{.protocol = protocol, .clauses = {}};
    text.clauses.reserve(static_cast<size_t>(protocol.clauses().size()));
    for (const Clause &clause : protocol.clauses()) {
        WordedText::WordedClause worded;
        for (const QStringView sentence : sentencesOf(clause.text)) {
            const std::vector<int> words = vocabulary.wordsOf(sentence);
            worded.sentences.push_back({worded.words.size(), worded.words.size() + words.size()});
            worded.words.insert(worded.words.end(), words.begin(), words.end());
        }
        text.clauses.push_back(std::move(worded));
    }
    return text;
}

void Rarity::add(const WordedText &text)
{
    std::vector<int> words;
    std::vector<quint64> pairs;
    for (size_t i = 0; i < text.clauses.size(); ++i) {
        if (!isComparable(text.protocol.clauses().at(static_cast<qsizetype>(i))))
            continue;
        ++m_clauses;
        words = text.clauses[i].words;
        pairs.clear();
        for (size_t j = 1; j < words.size(); ++j)
            pairs.push_back(pairOf(words[j - 1], words[j]));
        std::ranges::sort(words);
        std::ranges::sort(pairs);
        words.erase(std::ranges::unique(words).begin(), words.end());
        pairs.erase(std::ranges::unique(pairs).begin(), pairs.end());
        for (const int word : words)
            ++m_words[word];
        for (const quint64 pair : pairs)
            ++m_pairs[pair];
    }
}

float Rarity::weight(int clauses) const
{
    return std::log1p(static_cast<float>(m_clauses) / static_cast<float>(1 + clauses));
}

SparseVector weighed(const std::vector<int> &words, const Rarity &rarity)
{
    Bag bag;
    bag.add(words, 1);
    return bag.weighed(rarity);
}

std::vector<ClauseFeatures> readFeatures(const WordedText &text, const Rarity &rarity)
{
    return FeatureReader(text, rarity).read();
}

} // namespace Concordat
