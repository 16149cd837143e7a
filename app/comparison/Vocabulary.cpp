// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/Vocabulary.h"

#include <libstemmer.h>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

// Modals, articles, prepositions and pronouns: they are in every clause, and those that matter are seen as strength and actors.
constexpr auto leftOut =
    "the a an of to and or in on for by with from at as is are be been was were it its this that these those which "
    "who whom whose any all their they them his her he she such will shall must should may can not no never nor cannot has have "
    "had do does if when where there than then so but into out up about between within upon also other each both own only very "
    "more most you your we our"_L1;

class Stemmer
{
public:
    Stemmer()
        : m_stemmer(sb_stemmer_new("english", "UTF_8"))
    {
    }
    ~Stemmer() { sb_stemmer_delete(m_stemmer); }
    Q_DISABLE_COPY_MOVE(Stemmer)

    QByteArray stem(const QByteArray &word) const
    {
        const sb_symbol *stem =
            sb_stemmer_stem(m_stemmer, reinterpret_cast<const sb_symbol *>(word.constData()), static_cast<int>(word.size()));
        return stem == nullptr ? word : QByteArray(reinterpret_cast<const char *>(stem), sb_stemmer_length(m_stemmer));
    }

private:
    sb_stemmer *m_stemmer;
};

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

} // namespace

Vocabulary::Vocabulary(const QList<QStringList> &synonyms)
{
    for (const QString &word : QString(leftOut).split(u' '))
        m_meanings[static_cast<size_t>(stemOf(word))] = -1;
    for (const QStringList &list : synonyms)
        learn(list);
    for (auto &phrases : m_phrases)
        std::ranges::stable_sort(phrases, std::ranges::greater(), [](const Phrase &phrase) { return phrase.stems.size(); });
}

void Vocabulary::learn(const QStringList &sameMeaning)
{
    const int meaning = m_size++;
    m_meanings.push_back(meaning);
    for (const QString &each : sameMeaning) {
        const std::vector<int> stems = stemsOf(each);
        if (stems.size() > 1) {
            m_phrases[stems.front()].push_back({stems, meaning});
        } else if (stems.size() == 1) {
            int &known = m_meanings[static_cast<size_t>(stems.front())];
            if (known == stems.front())
                known = meaning;
        }
    }
}

int Vocabulary::stemOf(const QString &word)
{
    if (const auto known = m_byWord.constFind(word); known != m_byWord.cend())
        return *known;
    thread_local const Stemmer stemmer;
    const QByteArray stem = stemmer.stem(word.toUtf8());
    const auto same = m_byStem.constFind(stem);
    const int number = same != m_byStem.cend() ? *same : m_size++;
    if (same == m_byStem.cend()) {
        m_byStem.insert(stem, number);
        m_meanings.push_back(number);
    }
    m_byWord.insert(word, number);
    return number;
}

std::vector<int> Vocabulary::stemsOf(QStringView text)
{
    std::vector<int> stems;
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < text.size() && text[i].isLetterOrNumber())
            ++i;
        stems.push_back(stemOf(text.sliced(begin, i - begin).toString().toLower()));
        // The s of a possessive, or the t of "can't", is no word.
        if (i + 1 < text.size() && isApostrophe(text[i]) && text[i + 1].isLetter()) {
            ++i;
            while (i < text.size() && text[i].isLetter())
                ++i;
        }
    }
    return stems;
}

std::vector<int> Vocabulary::wordsOf(QStringView text)
{
    const std::vector<int> stems = stemsOf(text);
    std::vector<int> words;
    words.reserve(stems.size());
    for (size_t i = 0; i < stems.size();) {
        const auto phrases = m_phrases.constFind(stems[i]);
        if (phrases != m_phrases.cend()) {
            const auto found = std::ranges::find_if(*phrases, [&](const Phrase &phrase) {
                return phrase.stems.size() <= stems.size() - i &&
                       std::equal(phrase.stems.begin(), phrase.stems.end(), stems.begin() + static_cast<std::ptrdiff_t>(i));
            });
            if (found != phrases->end()) {
                words.push_back(found->meaning);
                i += found->stems.size();
                continue;
            }
        }
        if (const int meaning = m_meanings[static_cast<size_t>(stems[i])]; meaning >= 0)
            words.push_back(meaning);
        ++i;
    }
    return words;
}

} // namespace Concordat
