// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/search/HitTerms.h"
#include "library/search/SearchQuery.h"
#include "library/search/Thesaurus.h"

#include <memory>
#include <xapian.h>

namespace Concordat
{

/// A query as Xapian takes it: what it asks for, and what to ask where that finds too little. Of words one after the other, those of a
/// clause's heading and lead-in may then count as its own, and then some of the words will do; but a word alone, and those that AND, OR or
/// NOT join, must be the clause's own.
struct BuiltQuery {
    std::vector<Xapian::Query> steps; ///< one to three, each with all that the one before finds; none where nothing is asked
    std::shared_ptr<const HitFinder::Terms> hits;
};

class QueryBuilder
{
public:
    QueryBuilder(const Xapian::Database &index, const Thesaurus &thesaurus);

    /// Whether a text has a part's word, or one that it may become; short words and numbers are not doubted.
    bool isKnown(const QueryPart &part, const QByteArray &word) const;

    /// Puts the nearest word that a text has for each that none has, into the parts and into what was typed. Returns whether it did.
    bool correct(QueryPart &part, QString &typed);

    BuiltQuery build(const QueryPart &words);

private:
    enum class Place { Own, Context };

    struct Correction {
        int position;
        int length;
        QString word;
    };

    void collectCorrections(QueryPart &part, QList<Correction> &corrections);
    bool beginsATerm(const QByteArray &word) const;
    Xapian::Query query(const QueryPart &part, Place place);
    Xapian::Query row(const QueryPart &part, Place place, Xapian::Query::op join);
    Xapian::Query word(const QByteArray &word, Place place);
    Xapian::Query exactly(const QByteArray &word);
    Xapian::Query beginning(const QByteArray &word, Xapian::termcount most);
    Xapian::Query phrase(const QList<SearchWord> &words);
    Xapian::Query without(const QueryPart &part, Place place);
    Xapian::Query unwanted(const QueryPart &part);
    std::string term(const QByteArray &meaning, Place place) const;
    void addHits(const QByteArray &meaning);

    const Xapian::Database &m_index;
    const Thesaurus &m_thesaurus;
    Stemmer m_stemmer;
    HitFinder::Terms m_hits;
    bool m_marks = true; ///< what is being built is wanted, and to be marked in texts
};

} // namespace Concordat
