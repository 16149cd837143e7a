// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search/Thesaurus.h"

#include "library/search/SearchWords.h"

#include <xapian.h>

namespace Concordat
{

struct Stemmer::Shared {
    Xapian::Stem english{"english"};
};

Stemmer::Stemmer()
    : d(std::make_unique<Shared>())
{
}

Stemmer::~Stemmer() = default;

QByteArray Stemmer::stem(const QByteArray &word) const
{
    return QByteArray::fromStdString(d->english(word.toStdString()));
}

namespace
{

QList<QByteArray> stemsOfPhrase(const QString &phrase, const Stemmer &stemmer)
{
    QList<QByteArray> stems;
    for (const SearchWord &word : searchWords(phrase))
        stems.append(stemmer.stem(word.folded));
    return stems;
}

} // namespace

Thesaurus::Thesaurus(const QList<QStringList> &synonyms)
{
    const Stemmer stemmer;
    for (const QStringList &group : synonyms) {
        QList<QList<QByteArray>> members;
        for (const QString &phrase : group)
            members.append(stemsOfPhrase(phrase, stemmer));
        members.removeIf([](const QList<QByteArray> &stems) { return stems.isEmpty(); });
        if (members.isEmpty())
            continue;
        const auto single = std::ranges::find_if(members, [](const QList<QByteArray> &stems) { return stems.size() == 1; });
        // A stem never holds a blank, so a group of phrases alone cannot be taken for a word.
        const QByteArray meaning = single == members.end() ? members.constFirst().join(' ') : meaningOf(single->constFirst());
        for (const QList<QByteArray> &stems : std::as_const(members)) {
            m_known.unite(QSet<QByteArray>(stems.cbegin(), stems.cend()));
            if (stems.size() > 1) {
                m_phrases[stems.constFirst()].append({stems, meaning});
            } else if (!m_meanings.contains(stems.constFirst())) {
                m_meanings.insert(stems.constFirst(), meaning);
                m_stems[meaning].append(stems.constFirst());
            }
        }
    }
    for (QList<Phrase> &phrases : m_phrases)
        std::ranges::stable_sort(phrases, std::ranges::greater(), [](const Phrase &phrase) { return phrase.stems.size(); });
}

QList<QByteArray> Thesaurus::stemsOf(const QByteArray &meaning) const
{
    return m_stems.value(meaning, meaning.contains(' ') ? QList<QByteArray>() : QList<QByteArray>{meaning});
}

QList<QList<QByteArray>> Thesaurus::phrasesOf(const QByteArray &meaning) const
{
    QList<QList<QByteArray>> found;
    for (const QList<Phrase> &phrases : m_phrases) {
        for (const Phrase &phrase : phrases) {
            if (phrase.meaning == meaning)
                found.append(phrase.stems);
        }
    }
    return found;
}

const Thesaurus::Phrase *Thesaurus::phraseAt(const QList<QByteArray> &stems, qsizetype at) const
{
    const auto phrases = m_phrases.constFind(stems.at(at));
    if (phrases == m_phrases.cend())
        return nullptr;
    for (const Phrase &phrase : *phrases) {
        const qsizetype size = phrase.stems.size();
        if (at + size <= stems.size() && std::equal(phrase.stems.cbegin(), phrase.stems.cend(), stems.cbegin() + at))
            return &phrase;
    }
    return nullptr;
}

} // namespace Concordat
