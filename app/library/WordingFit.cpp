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
    if (restated > 0)
        fit.likeness = static_cast<double>(shared) / static_cast<double>(restated);
    else if (fit.headings > 0)
        fit.likeness = static_cast<double>(fit.headingsAlike) / fit.headings;
}

/// How often a name's words stand in a text, with a capital letter: "Reading" is a town, reading is not.
int mentions(const QHash<QString, int> &counts, const QStringList &names)
{
    int most = 0;
    for (const QString &name : names)
        most = std::max(most, counts.value(name));
    return most;
}

QHash<QString, int> capitalWords(QStringView text)
{
    QHash<QString, int> counts;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype begin = i;
        while (i < text.size() && isLetter(text.at(i).unicode()))
            ++i;
        if (i > begin && isUpper(text.at(begin).unicode()))
            ++counts[text.sliced(begin, i - begin).toString().toLower()];
    }
    return counts;
}

/// Whether the text is of somebody else. A name that it gives itself says so; names of places that it merely speaks of more than of its
/// own say so only where the clauses differ as well.
bool namesAnother(WordingFit &fit, const Protocol &wording, const Pack &pack, const QList<Pack> &others, bool differs)
{
    const QHash<QString, int> counts = capitalWords(wording.source());
    const QString authority = pack.protocol.authority();
    const QStringList own = properWords(authority);
    int most = mentions(counts, own);
    fit.namedAuthority = most > 0 ? authority : QString();
    QStringList candidates = {wording.authority()};
    for (const Pack &other : others)
        candidates.append(other.protocol.authority());
    for (const QString &candidate : std::as_const(candidates)) {
        const QStringList names = properWords(candidate);
        const int count = mentions(counts, names);
        const bool disjoint = std::ranges::none_of(names, [&](const QString &name) { return own.contains(name); });
        const bool byItself = candidate == wording.authority() || wording.source().contains(candidate, Qt::CaseInsensitive);
        if (count > most && disjoint && (byItself || differs)) {
            most = count;
            fit.namedAuthority = candidate;
        }
    }
    return !fit.namedAuthority.isEmpty() && fit.namedAuthority != authority;
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
    if (static_cast<double>(fit.matched.size()) < std::max(1.0, smaller * leastIds))
        fit.verdict = WordingFit::Verdict::IdsDiffer;
    else if (fit.likeness < leastLikeness)
        fit.verdict = WordingFit::Verdict::TextDiffers;
    if (namesAnother(fit, wording, pack, others, !fit.fits()))
        fit.verdict = WordingFit::Verdict::NamesAnother;
    return fit;
}

} // namespace Concordat
