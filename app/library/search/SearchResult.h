// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Problem.h"
#include "library/search/HitFinder.h"
#include "library/search/Snippet.h"

#include <QList>
#include <QString>

namespace Concordat
{

/// A clause of an authority: `wiltshire:62`.
struct ClauseAddress {
    QString authority;
    QString clause;

    friend bool operator==(const ClauseAddress &, const ClauseAddress &) = default;
};

/// A clause that answers a query.
struct SearchResult {
    QString authority;
    QString clause;     ///< clause id
    double score = 0;   ///< 0 to 1, beside the best result; 1 for a clause that the query named
    bool named = false; ///< the query said where to go: "wilts 62"

    QString restatement; ///< the clause's text
    QString wording;     ///< the same as published, if it is attached; empty where there is none
    HitFinder hitFinder; ///< marks the query's words in any text

    /// The passage to show, made when asked for, since few of many results are ever looked at: of the restatement, or of the wording where
    /// only that holds a hit.
    Snippet snippet() const;
};

/// One value of a facet and how many of the clauses found have it.
struct FacetCount {
    QString id; ///< as a filter takes it: `topic:gifts-and-hospitality`
    int count = 0;
};

/// What the clauses found divide into; each list by count, largest first, without values that nothing has.
struct SearchFacets {
    QList<FacetCount> authorities;
    QList<FacetCount> topics;
    QList<FacetCount> actors;
    QList<FacetCount> strengths;
    int clauses = 0; ///< how many were found, exactly
};

/// What a query finds: best first, and no clause twice.
struct SearchResults {
    QList<SearchResult> results;
    int estimate = 0;           ///< about how many clauses match; at least as many as are listed
    QString corrected;          ///< the query with the nearest words put in for those that no text has; empty if nothing was changed
    bool relaxed = false;       ///< no clause holds all the words, so those that hold some are listed
    QList<ClauseAddress> jumps; ///< the clauses that the query named, best first: "wilts 62", or "5.4" for all that have one
    QList<Problem> problems;    ///< what of the query could not be followed, for ProblemText to say
    HitFinder hitFinder;        ///< marks this query's words in any text, as for the page of a clause
};

} // namespace Concordat
