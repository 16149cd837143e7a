// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/search/QueryBuilder.h"
#include "library/search/SearchCatalogue.h"
#include "library/search/SearchIndex.h"

#include <xapian.h>

namespace Concordat
{

/// How matches are ranked: Okapi BM25 as Xapian has it, but a clause of two words, such as a heading, does not outweigh a sentence.
Xapian::BM25Weight searchRank();

/// Answers one query out of an index that is open. Lets Xapian's exceptions pass: SearchIndex knows what to do about them.
class IndexSearch
{
public:
    IndexSearch(const Xapian::Database &index, const SearchCatalogue &catalogue, const SearchOptions &options);

    SearchResults find(const QString &typed);
    SearchFacets facets(const QString &typed);

private:
    /// What is asked of the index, and what is to be said about it.
    struct Question {
        std::vector<Xapian::Query> steps; ///< to be asked until one finds enough; none where nothing is asked
    };

    void takeAuthorities(const QueryBuilder &builder, SearchQuery &query) const;
    Question understand(const QString &typed, SearchResults &results);
    void addJumps(const QString &typed, SearchResults &results, bool &namesAuthority) const;
    Xapian::MSet match(const Question &question, Xapian::doccount first, Xapian::doccount count, size_t &step);
    void addMatches(const Xapian::MSet &matches, SearchResults &results) const;
    std::optional<SearchResult> resultOf(const ClauseAddress &address, const HitFinder &hits) const;

    const Xapian::Database &m_index;
    const SearchCatalogue &m_catalogue;
    const SearchOptions &m_options;
    Xapian::Enquire m_enquire;
};

} // namespace Concordat
