// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/WordingFit.h"

#include "library/AuthorityName.h"
#include "protocol/Characters.h"
#include "protocol/Heading.h"

#include <QSet>

namespace Concordat
{

namespace
{

// Of five real pairs the right ones share 97 % and more of their ids and 69 % and more of their words, the wrong ones at most 31 % and
// 18 %.
constexpr double leastIds = 0.5; ///< of those of the shorter one
constexpr double leastLikeness = 0.4;

constexpr int shortestWord = 4;    ///< letters; shorter words are in every text
constexpr int comparedLetters = 6; ///< so that "member" and "members" are alike

bool isCompared(const Clause &clause)
{
    return clause.kind != ClauseKind::Title && clause.kind != ClauseKind::Contents && !(clause.isHeading() && isContinuation(clause.text));
}

QStringList comparedIds(const Protocol &protocol)
{
    QStringList ids;
    for (const Clause &clause : protocol.clauses()) {
        if (isCompared(clause))
            ids.append(clause.id);
    }
    return ids;
}

QStringList wordsOf(QStringView text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (isLetter(c.unicode())) {
            word.append(c.toLower());
            continue;
        }
        words.append(word);
        word.clear();
    }
    words.append(word);
    return words;
}

QSet<QString> comparedWords(QStringView text)
{
    QSet<QString> words;
    for (const QString &word : wordsOf(text)) {
        if (word.size() >= shortestWord)
            words.insert(word.first(std::min<qsizetype>(word.size(), comparedLetters)));
    }
    return words;
}

const Clause &clauseOf(const Protocol &protocol, const QString &id)
{
    return protocol.clauses().at(*protocol.find(id));
}

void compareTexts(WordingFit &fit, const Protocol &wording, const Protocol &restatement)
{
    qsizetype restated = 0;
    qsizetype shared = 0;
    for (const QString &id : std::as_const(fit.matched)) {
        const Clause &own = clauseOf(restatement, id);
        const Clause &published = clauseOf(wording, id);
        if (own.isHeading() && published.isHeading()) {
            ++fit.headings;
            fit.headingsAlike += titleKey(own.text) == titleKey(published.text) ? 1 : 0;
        }
        if (own.isHeading())
            continue;
        const QSet<QString> words = comparedWords(own.text);
        restated += words.size();
        shared += (comparedWords(published.text) & words).size();
    }
    fit.likeness = restated == 0 ? 1 : static_cast<double>(shared) / static_cast<double>(restated);
}

/// How often the words that make up an authority's name stand in a text: as often as the rarest of them.
int mentions(const QHash<QString, int> &counts, const QStringList &names)
{
    int fewest = names.isEmpty() ? 0 : counts.value(names.constFirst());
    for (const QString &name : names)
        fewest = std::min(fewest, counts.value(name));
    return fewest;
}

bool namesAnother(WordingFit &fit, const Protocol &wording, const Pack &pack, const QList<Pack> &others)
{
    QHash<QString, int> counts;
    for (const QString &word : wordsOf(wording.source()))
        ++counts[word];
    const QStringList own = properWords(pack.protocol.authority());
    int most = 0;
    for (const QString &name : own)
        most = std::max(most, counts.value(name));
    fit.namedAuthority = most > 0 ? pack.protocol.authority() : QString();
    QStringList candidates = {wording.authority()};
    for (const Pack &other : others)
        candidates.append(other.protocol.authority());
    for (const QString &candidate : std::as_const(candidates)) {
        const QStringList names = properWords(candidate);
        const bool disjoint = std::ranges::none_of(names, [&](const QString &name) { return own.contains(name); });
        const int count = mentions(counts, names);
        if (disjoint && count > most) {
            most = count;
            fit.namedAuthority = candidate;
        }
    }
    return !fit.namedAuthority.isEmpty() && fit.namedAuthority != pack.protocol.authority();
}

} // namespace

WordingFit fitOf(const Protocol &wording, const Pack &pack, const QList<Pack> &others)
{
    WordingFit fit;
    const QStringList restated = comparedIds(pack.protocol);
    const QStringList published = comparedIds(wording);
    const QSet<QString> inWording(published.cbegin(), published.cend());
    const QSet<QString> inPack(restated.cbegin(), restated.cend());
    for (const QString &id : restated)
        (inWording.contains(id) ? fit.matched : fit.missing).append(id);
    std::ranges::copy_if(published, std::back_inserter(fit.extra), [&](const QString &id) { return !inPack.contains(id); });
    compareTexts(fit, wording, pack.protocol);

    const auto smaller = static_cast<double>(std::min(restated.size(), published.size()));
    if (namesAnother(fit, wording, pack, others))
        fit.verdict = WordingFit::Verdict::NamesAnother;
    else if (static_cast<double>(fit.matched.size()) < std::max(1.0, smaller * leastIds))
        fit.verdict = WordingFit::Verdict::IdsDiffer;
    else if (fit.likeness < leastLikeness)
        fit.verdict = WordingFit::Verdict::TextDiffers;
    return fit;
}

} // namespace Concordat
