// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace Concordat
{

/// Takes words down to their English stem. Not for use by two threads at once.
class Stemmer
{
public:
    Stemmer();
    ~Stemmer();

    QByteArray stem(const QByteArray &word) const;

private:
    struct Shared;
    std::unique_ptr<Shared> d;
};

/// The words and phrases that mean the same. Each group has a meaning: the stem of its first single word, so that an index holds one term
/// for all of them and a query costs no more for it.
class Thesaurus
{
public:
    /// A phrase of stems and the meaning that it stands for.
    struct Phrase {
        QList<QByteArray> stems;
        QByteArray meaning;
    };

    Thesaurus() = default;
    explicit Thesaurus(const QList<QStringList> &synonyms);

    /// The stem that stands for all that mean the same as this one; the stem itself for most.
    QByteArray meaningOf(const QByteArray &stem) const { return m_meanings.value(stem, stem); }

    /// Whether the stem has synonyms, or is part of a phrase that has.
    bool knows(const QByteArray &stem) const { return m_known.contains(stem); }

    /// All single stems of a meaning, itself included.
    QList<QByteArray> stemsOf(const QByteArray &meaning) const;

    /// The phrases of a meaning.
    QList<QList<QByteArray>> phrasesOf(const QByteArray &meaning) const;

    /// The longest phrase that begins at a place in a run of stems; null if none does.
    const Phrase *phraseAt(const QList<QByteArray> &stems, qsizetype at) const;

private:
    QHash<QByteArray, QByteArray> m_meanings;
    QSet<QByteArray> m_known;
    QHash<QByteArray, QList<QByteArray>> m_stems; ///< by meaning
    QHash<QByteArray, QList<Phrase>> m_phrases;   ///< by their first stem, longest first
};

} // namespace Concordat
