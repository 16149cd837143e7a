// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace Concordat
{

/// Gives every word a number: the same for all forms of a word (libstemmer's English stems) and for all words and phrases that mean the
/// same. Words without a meaning of their own, such as "the" and "must", have none; the strength of a clause is known apart from them.
class Vocabulary
{
public:
    explicit Vocabulary(const QList<QStringList> &synonyms);

    /// The numbers of a text's words, in their order, from 0. Not for two threads at once, since new words get new numbers.
    std::vector<int> wordsOf(QStringView text);

    int size() const { return m_size; }

private:
    struct Phrase {
        std::vector<int> stems;
        int meaning = 0;
    };

    std::vector<int> stemsOf(QStringView text);
    int stemOf(const QString &word);
    void learn(const QStringList &sameMeaning);

    QHash<QString, int> m_byWord;
    QHash<QByteArray, int> m_byStem;
    std::vector<int> m_meanings;               ///< by stem: itself, what it means, or -1 for a word that is left out
    QHash<int, std::vector<Phrase>> m_phrases; ///< by their first stem, longest first
    int m_size = 0;
};

} // namespace Concordat
