// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/ClauseFeatures.h"
#include "comparison/Vocabulary.h"
#include "protocol/Protocol.h"

#include <QHash>

#include <vector>

namespace Concordat
{

/// The words of one protocol's clauses, as numbers of a vocabulary.
struct WordedText {
    struct Sentence {
        size_t begin = 0; ///< in the clause's words
        size_t end = 0;
    };
    struct WordedClause {
        std::vector<int> words;
        std::vector<Sentence> sentences;
    };

    Protocol protocol;
    std::vector<WordedClause> clauses; ///< by index in the protocol, headings included
};

WordedText wordedText(const Protocol &protocol, Vocabulary &vocabulary);

/// Whether a clause can be matched: headings, rows of contents and history cannot.
bool isComparable(const Clause &clause);

/// In how many clauses each word and each pair of words stands.
class Rarity
{
public:
    void add(const WordedText &text);

    float ofWord(int word) const { return weight(m_words.value(word)); }
    float ofPair(quint64 pair) const { return weight(m_pairs.value(pair)); }

private:
    float weight(int clauses) const;

    QHash<int, int> m_words;
    QHash<quint64, int> m_pairs;
    int m_clauses = 0;
};

/// The features of every comparable clause, topics left out.
std::vector<ClauseFeatures> readFeatures(const WordedText &text, const Rarity &rarity);

/// Words of a text that stands in no protocol, such as the scope of a topic.
SparseVector weighed(const std::vector<int> &words, const Rarity &rarity);

} // namespace Concordat
