// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/search/SearchWords.h"

#include <QList>
#include <QString>

#include <vector>

namespace Concordat
{

/// A part of what a user typed, with the parts that it joins.
struct QueryPart {
    enum class Kind {
        Nothing,
        Word,   ///< matched by its stem and by words that mean the same
        Prefix, ///< `attend*`
        Typing, ///< the word that may still go on: matched as a word and as a beginning
        Phrase, ///< "political group", as it stands
        Plain,  ///< words and other parts one after the other: a clause should hold them all
        And,
        Or,
        Without, ///< the first part, and none of the others; the first is Nothing for "NOT gifts"
    };

    Kind kind = Kind::Nothing;
    QList<SearchWord> words;      ///< one, or those of a phrase; their positions are in what was typed
    std::vector<QueryPart> parts; ///< of Plain, And, Or, Without
};

/// `topic:gifts`, which a clause must have; several of one field are alternatives.
struct QueryFilter {
    enum class Field { Authority, Topic, Actor, Strength };
    Field field = Field::Topic;
    QString value;         ///< as typed, without quotation marks
    bool excluded = false; ///< `NOT topic:gifts`

    friend bool operator==(const QueryFilter &, const QueryFilter &) = default;
};

/// What a user typed, taken apart.
struct SearchQuery {
    QueryPart words;
    QList<QueryFilter> filters;
    bool cut = false; ///< it was longer than a search can use, and the rest is left out

    bool isEmpty() const { return words.kind == QueryPart::Kind::Nothing && filters.isEmpty(); }
};

enum class Typing { Ended, GoesOn };

/// Understands words, "phrases", prefix*, AND, OR and NOT in capitals, a hyphen before a word as NOT, round brackets and filters. Never
/// fails: what is out of place, such as an operator alone or half a pair of marks, counts as words or not at all. Linear.
SearchQuery parseSearchQuery(const QString &typed, Typing typing = Typing::Ended);

} // namespace Concordat
