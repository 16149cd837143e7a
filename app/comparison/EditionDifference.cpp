// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/EditionDifference.h"

#include "comparison/TextTokens.h"

#include <QHash>

#include <rapidfuzz/distance/Indel.hpp>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

// Shares of words in common, in order: what is still the same clause under its number, under another, and a part of one.
constexpr double sameNumberAlike = 0.3;
constexpr double otherNumberAlike = 0.6;
constexpr double partOfAnother = 0.8;
constexpr size_t fewestWordsOfPart = 4;
// A word in more clauses than this finds no partner for any of them.
constexpr size_t commonWord = 60;

using Words = std::vector<int>;

/// Pairs the clauses of two editions, surest first: the same text, then the same number, then like texts, then parts.
class EditionPairs
{
public:
    EditionPairs(const Protocol &before, const Protocol &after)
        : m_before(before)
        , m_after(after)
        , m_newOf(static_cast<size_t>(before.clauses().size()), -1)
        , m_oldOf(static_cast<size_t>(after.clauses().size()), -1)
        , m_partOfOld(m_oldOf.size(), -1)
        , m_partOfNew(m_newOf.size(), -1)
    {
        for (const Clause &clause : before.clauses())
            m_oldWords.push_back(wordsOf(clause.text));
        for (const Clause &clause : after.clauses())
            m_newWords.push_back(wordsOf(clause.text));
        pairSameNumberAndText();
        pairSameText();
        pairSameNumber();
        pairAlike();
        findParts();
    }

    QList<ClauseDifference> differences() const
    {
        QList<ClauseDifference> all;
        std::vector<std::vector<int>> removedBehind(m_oldOf.size() + 1);
        size_t place = 0;
        for (size_t i = 0; i < m_newOf.size(); ++i) {
            if (m_newOf[i] >= 0)
                place = static_cast<size_t>(m_newOf[i]) + 1;
            else if (m_partOfNew[i] < 0)
                removedBehind[place].push_back(static_cast<int>(i));
        }
        const auto appendRemoved = [&](size_t at) {
            for (const int old : removedBehind[at])
                all.append({ClauseChange::Removed, {old}, {}});
        };
        appendRemoved(0);
        for (size_t j = 0; j < m_oldOf.size(); ++j) {
            if (m_partOfOld[j] < 0)
                all.append(differenceOf(static_cast<int>(j)));
            appendRemoved(j + 1);
        }
        return all;
    }

private:
    Words wordsOf(QStringView text)
    {
        Words words;
        for (const TextToken &token : textTokens(text)) {
            if (!token.word.isEmpty() && token.word.front().isLetterOrNumber())
                words.push_back(numberOf(token.word.toString().toLower()));
        }
        return words;
    }

    int numberOf(const QString &word)
    {
        if (const auto known = m_numbers.constFind(word); known != m_numbers.cend())
            return *known;
        const int number = static_cast<int>(m_numbers.size());
        m_numbers.insert(word, number);
        return number;
    }

    const Words &oldWords(int i) const { return m_oldWords[static_cast<size_t>(i)]; }
    const Words &newWords(int j) const { return m_newWords[static_cast<size_t>(j)]; }
    bool isFreeOld(int i) const { return m_newOf[static_cast<size_t>(i)] < 0; }
    bool isFreeNew(int j) const { return m_oldOf[static_cast<size_t>(j)] < 0; }

    bool haveSameForm(int i, int j) const { return m_before.clauses().at(i).isHeading() == m_after.clauses().at(j).isHeading(); }

    double likeness(int i, int j) const
    {
        const Words &a = oldWords(i);
        const Words &b = newWords(j);
        return rapidfuzz::indel_normalized_similarity(a.begin(), a.end(), b.begin(), b.end());
    }

    void pair(int i, int j)
    {
        m_newOf[static_cast<size_t>(i)] = j;
        m_oldOf[static_cast<size_t>(j)] = i;
    }

    void pairSameNumberAndText()
    {
        for (int j = 0; j < m_after.clauses().size(); ++j) {
            const auto i = m_before.find(m_after.clauses().at(j).id);
            if (i && m_before.clauses().at(*i).text == m_after.clauses().at(j).text && haveSameForm(*i, j))
                pair(*i, j);
        }
    }

    void pairSameText()
    {
        QHash<QString, QList<int>> byText;
        for (int i = 0; i < m_before.clauses().size(); ++i) {
            if (isFreeOld(i) && !m_before.clauses().at(i).text.isEmpty())
                byText[m_before.clauses().at(i).text].append(i);
        }
        for (int j = 0; j < m_after.clauses().size(); ++j) {
            const auto found = byText.find(m_after.clauses().at(j).text);
            if (!isFreeNew(j) || found == byText.end())
                continue;
            const auto partner = std::ranges::find_if(*found, [&](int i) { return haveSameForm(i, j); });
            if (partner != found->end()) {
                pair(*partner, j);
                found->erase(partner);
            }
        }
    }

    void pairSameNumber()
    {
        for (int j = 0; j < m_after.clauses().size(); ++j) {
            const auto i = m_before.find(m_after.clauses().at(j).id);
            if (i && isFreeNew(j) && isFreeOld(*i) && haveSameForm(*i, j) && likeness(*i, j) >= otherNumberAlike)
                pair(*i, j);
        }
    }

    struct Alike {
        double likeness = 0;
        int before = 0;
        int after = 0;
    };

    /// Under another number the likest go first, then under the same number what is left, if it is like enough.
    void pairAlike()
    {
        std::vector<Alike> all;
        forEachSharing([&](int i, int j) {
            if (const double alike = likeness(i, j); haveSameForm(i, j) && alike >= otherNumberAlike)
                all.push_back({alike, i, j});
        });
        std::ranges::sort(all, [](const Alike &a, const Alike &b) {
            return a.likeness != b.likeness ? a.likeness > b.likeness : std::pair(a.after, a.before) < std::pair(b.after, b.before);
        });
        for (const Alike &alike : all) {
            if (isFreeOld(alike.before) && isFreeNew(alike.after))
                pair(alike.before, alike.after);
        }
        for (int j = 0; j < m_after.clauses().size(); ++j) {
            const auto i = m_before.find(m_after.clauses().at(j).id);
            if (i && isFreeNew(j) && isFreeOld(*i) && haveSameForm(*i, j) && (newWords(j).empty() || likeness(*i, j) >= sameNumberAlike))
                pair(*i, j);
        }
    }

    /// Calls for every pair of free clauses that share a word which is not in many.
    template <typename Function>
    void forEachSharing(Function function) const
    {
        QHash<int, std::vector<int>> byWord;
        for (int i = 0; i < m_before.clauses().size(); ++i) {
            if (!isFreeOld(i))
                continue;
            for (const int word : unique(oldWords(i)))
                byWord[word].push_back(i);
        }
        for (int j = 0; j < m_after.clauses().size(); ++j) {
            if (!isFreeNew(j))
                continue;
            std::vector<int> partners;
            for (const int word : unique(newWords(j))) {
                const auto found = byWord.constFind(word);
                if (found != byWord.cend() && found->size() <= commonWord)
                    partners.insert(partners.end(), found->begin(), found->end());
            }
            for (const int i : unique(std::move(partners)))
                function(i, j);
        }
    }

    static Words unique(Words words)
    {
        std::ranges::sort(words);
        words.erase(std::ranges::unique(words).begin(), words.end());
        return words;
    }

    /// How much of the words of a part the whole has, in order, beyond those that the whole's own partner has already.
    static double share(const Words &part, const Words &whole, const Words &rest)
    {
        Words left = whole;
        for (const int word : rest) {
            if (const auto found = std::ranges::find(left, word); found != left.end())
                left.erase(found);
        }
        size_t shared = 0;
        for (const int word : part) {
            if (const auto found = std::ranges::find(left, word); found != left.end()) {
                ++shared;
                left.erase(found);
            }
        }
        return static_cast<double>(shared) / static_cast<double>(part.size());
    }

    /// A new clause whose words a changed old one has lost was split off it; an old one whose words a changed new one has gained was
    /// merged.
    void findParts()
    {
        for (int j = 0; j < m_after.clauses().size(); ++j) {
            if (!isFreeNew(j) || newWords(j).size() < fewestWordsOfPart || m_after.clauses().at(j).isHeading())
                continue;
            for (const int i : nearPlaces(j, m_oldOf, m_before)) {
                const int partner = m_newOf[static_cast<size_t>(i)];
                if (partner >= 0 && share(newWords(j), oldWords(i), newWords(partner)) >= partOfAnother) {
                    m_partOfOld[static_cast<size_t>(j)] = i;
                    m_partsOfOld[i].append(j);
                    break;
                }
            }
        }
        for (int i = 0; i < m_before.clauses().size(); ++i) {
            if (!isFreeOld(i) || oldWords(i).size() < fewestWordsOfPart || m_before.clauses().at(i).isHeading())
                continue;
            for (const int j : nearPlaces(i, m_newOf, m_after)) {
                const int partner = m_oldOf[static_cast<size_t>(j)];
                if (partner >= 0 && share(oldWords(i), newWords(j), oldWords(partner)) >= partOfAnother) {
                    m_partOfNew[static_cast<size_t>(i)] = j;
                    m_partsOfNew[j].append(i);
                    break;
                }
            }
        }
    }

    /// Partners of the clauses that stand a few places before or behind one, nearest first.
    static QList<int> nearPlaces(int clause, const std::vector<int> &partners, const Protocol &other)
    {
        constexpr int reach = 4;
        QList<int> places;
        for (int step = 1; step <= reach; ++step) {
            for (const int near : {clause - step, clause + step}) {
                if (near < 0 || near >= static_cast<int>(partners.size()))
                    continue;
                const int partner = partners[static_cast<size_t>(near)];
                if (partner >= 0 && !other.clauses().at(partner).isHeading() && !places.contains(partner))
                    places.append(partner);
            }
        }
        return places;
    }

    ClauseDifference differenceOf(int j) const
    {
        const int i = m_oldOf[static_cast<size_t>(j)];
        if (i < 0)
            return {ClauseChange::Added, {}, {j}};
        ClauseDifference difference{ClauseChange::Same, {i}, {j}};
        difference.after += m_partsOfOld.value(i);
        difference.before += m_partsOfNew.value(j);
        const Clause &old = m_before.clauses().at(i);
        const Clause &fresh = m_after.clauses().at(j);
        const bool moved = old.id != fresh.id;
        if (difference.after.size() > 1)
            difference.change = ClauseChange::Split;
        else if (difference.before.size() > 1)
            difference.change = ClauseChange::Merged;
        else if (old.text != fresh.text)
            difference.change = moved ? ClauseChange::MovedAndChanged : ClauseChange::Changed;
        else if (moved)
            difference.change = ClauseChange::Moved;
        return difference;
    }

    const Protocol &m_before;
    const Protocol &m_after;
    QHash<QString, int> m_numbers;
    std::vector<Words> m_oldWords;
    std::vector<Words> m_newWords;
    std::vector<int> m_newOf;     ///< partner of each old clause; -1 for none
    std::vector<int> m_oldOf;     ///< partner of each new clause; -1 for none
    std::vector<int> m_partOfOld; ///< the old clause that a new one was split off; -1 for none
    std::vector<int> m_partOfNew; ///< the new clause that an old one went into; -1 for none
    QHash<int, QList<int>> m_partsOfOld;
    QHash<int, QList<int>> m_partsOfNew;
};

} // namespace

QString name(ClauseChange change)
{
    switch (change) {
    case ClauseChange::Same:
        return u"same"_s;
    case ClauseChange::Changed:
        return u"changed"_s;
    case ClauseChange::Moved:
        return u"moved"_s;
    case ClauseChange::MovedAndChanged:
        return u"moved-and-changed"_s;
    case ClauseChange::Split:
        return u"split"_s;
    case ClauseChange::Merged:
        return u"merged"_s;
    case ClauseChange::Added:
        return u"added"_s;
    case ClauseChange::Removed:
        return u"removed"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

QList<ClauseDifference> editionDifference(const Protocol &before, const Protocol &after)
{
    return EditionPairs(before, after).differences();
}

} // namespace Concordat
