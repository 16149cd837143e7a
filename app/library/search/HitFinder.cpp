// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search/HitFinder.h"

#include "library/search/HitTerms.h"
#include "library/search/SearchWords.h"
#include "library/search/Thesaurus.h"

#include <bitset>

namespace Concordat
{

namespace
{

/// Looks at the words of one text. A stem begins with the letter that its word begins with, so most words need no stemming.
class HitSearch
{
public:
    HitSearch(const HitFinder::Terms &terms, QStringView text)
        : m_terms(terms)
        , m_words(searchWords(text))
        , m_stems(m_words.size())
    {
        for (const QByteArray &stem : terms.stems)
            m_firstLetters.set(letterOf(stem));
    }

    QList<TextRange> hits()
    {
        QList<TextRange> found;
        for (qsizetype i = 0; i < m_words.size();) {
            const qsizetype count = hitAt(i);
            if (count > 0) {
                const int position = m_words.at(i).position;
                found.append({.position = position, .length = m_words.at(i + count - 1).end() - position});
            }
            i += std::max<qsizetype>(count, 1);
        }
        return found;
    }

private:
    static size_t letterOf(const QByteArray &word) { return static_cast<unsigned char>(word.front()); }

    const QByteArray &stemAt(qsizetype i)
    {
        QByteArray &stem = m_stems[i];
        if (stem.isEmpty())
            stem = m_stemmer.stem(m_words.at(i).folded);
        return stem;
    }

    /// How many words from this one on are a hit.
    qsizetype hitAt(qsizetype i)
    {
        qsizetype count = isHit(i) ? 1 : 0;
        for (const QList<QByteArray> &phrase : m_terms.phrases) {
            if (stands(phrase, i, [&](qsizetype at) { return m_words.at(at).folded; }))
                count = std::max(count, phrase.size());
        }
        for (const QList<QByteArray> &phrase : m_terms.stemPhrases) {
            if (letterOf(phrase.constFirst()) == letterOf(m_words.at(i).folded) &&
                stands(phrase, i, [&](qsizetype at) { return stemAt(at); }))
                count = std::max(count, phrase.size());
        }
        return count;
    }

    bool isHit(qsizetype i)
    {
        const QByteArray &word = m_words.at(i).folded;
        if (m_firstLetters.test(letterOf(word)) && m_terms.stems.contains(stemAt(i)))
            return true;
        if (!m_terms.words.isEmpty() && m_terms.words.contains(word))
            return true;
        return std::ranges::any_of(m_terms.beginnings, [&](const QByteArray &beginning) { return word.startsWith(beginning); });
    }

    template <typename WordAt>
    bool stands(const QList<QByteArray> &phrase, qsizetype i, WordAt wordAt) const
    {
        if (i + phrase.size() > m_words.size())
            return false;
        for (qsizetype k = 0; k < phrase.size(); ++k) {
            if (wordAt(i + k) != phrase.at(k))
                return false;
        }
        return true;
    }

    const HitFinder::Terms &m_terms;
    QList<SearchWord> m_words;
    QList<QByteArray> m_stems; ///< of each word, once it was needed
    Stemmer m_stemmer;
    std::bitset<256> m_firstLetters;
};

} // namespace

HitFinder::HitFinder()
    : m_terms(std::make_shared<const Terms>())
{
}

HitFinder::HitFinder(std::shared_ptr<const Terms> terms)
    : m_terms(std::move(terms))
{
}

QList<TextRange> HitFinder::hitsIn(QStringView text) const
{
    return HitSearch(*m_terms, text).hits();
}

} // namespace Concordat
