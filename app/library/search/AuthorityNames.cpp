// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search/AuthorityNames.h"

#include "library/search/SearchWords.h"

#include <QSet>

#include <rapidfuzz/distance/JaroWinkler.hpp>

namespace Concordat
{

namespace
{

// Out of 100, as rapidfuzz has it.
constexpr double same = 100;
constexpr double beginning = 96;
constexpr double abbreviation = 93;
constexpr double leastLikeness = 88;
constexpr double sameRank = 2; ///< names whose scores are this close are equally good

constexpr qsizetype shortestAbbreviation = 3;

bool isGeneric(const QByteArray &word)
{
    static const QSet<QByteArray> generic = {"council",   "county",   "city", "district", "borough", "metropolitan",
                                             "authority", "combined", "fire", "rescue",   "service", "services",
                                             "and",       "the",      "of",   "royal",    "cyngor",  "sir"};
    return generic.contains(word);
}

/// "bucks": the first letters of the name, and then others of it in their order.
bool abbreviates(const QByteArray &typed, const QByteArray &name)
{
    if (typed.size() <= shortestAbbreviation || !name.startsWith(typed.first(shortestAbbreviation)))
        return false;
    qsizetype at = shortestAbbreviation;
    for (const char letter : typed.sliced(shortestAbbreviation)) {
        at = name.indexOf(letter, at);
        if (at++ < 0)
            return false;
    }
    return true;
}

double likeness(const QByteArray &typed, const QByteArray &name)
{
    if (typed == name)
        return same;
    if (typed.size() >= shortestAbbreviation && name.startsWith(typed))
        return beginning;
    if (abbreviates(typed, name))
        return abbreviation;
    if (typed.size() <= shortestAbbreviation)
        return 0;
    const double score = 100 * rapidfuzz::jaro_winkler_similarity(typed.cbegin(), typed.cend(), name.cbegin(), name.cend());
    return score < leastLikeness ? 0 : std::min(score, abbreviation) - 1;
}

} // namespace

AuthorityNames::AuthorityNames(const QList<Pack> &packs)
{
    for (const Pack &pack : packs) {
        Name name{.id = pack.id, .words = {}, .initials = {}};
        for (const SearchWord &word : searchWords(pack.id)) {
            name.words.append(word.folded);
            name.initials.append(word.folded.front());
        }
        for (const SearchWord &word : searchWords(pack.protocol.frontMatter().authority)) {
            if (!name.words.contains(word.folded))
                name.words.append(word.folded);
        }
        m_names.append(std::move(name));
    }
    std::ranges::sort(m_names, {}, &Name::id);
}

QStringList AuthorityNames::named(QStringView words) const
{
    const QList<SearchWord> typed = searchWords(words);
    QStringList best;
    double bestScore = 0;
    for (const Name &name : m_names) {
        double sum = 0;
        bool proper = false;
        bool fits = !typed.isEmpty();
        for (const SearchWord &word : typed) {
            double score = 0;
            const QByteArray *like = nullptr;
            for (const QByteArray &part : name.words) {
                if (const double one = likeness(word.folded, part); one > score) {
                    score = one;
                    like = &part;
                }
            }
            fits = fits && like;
            proper = proper || (like && !isGeneric(*like));
            sum += score;
        }
        double score = fits && proper ? sum / static_cast<double>(typed.size()) : 0;
        if (score == 0 && typed.size() == 1 && name.initials.size() > 1 && typed.constFirst().folded == name.initials)
            score = leastLikeness;
        if (score == 0 || score < bestScore - sameRank)
            continue;
        if (score > bestScore + sameRank)
            best.clear();
        bestScore = std::max(bestScore, score);
        best.append(name.id);
    }
    return best;
}

} // namespace Concordat
