// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/search/SearchResult.h"
#include "protocol/Clause.h"

#include <QByteArray>
#include <QHash>

#include <string>
#include <unordered_map>
#include <xapian.h>

namespace Concordat
{

/// What a clause belongs to, as a document keeps it: its authority, topics, actors and strength.
QByteArray writeFacets(const QString &authority, const QStringList &topics, const Clause &clause);

/// Counts the facets of all documents that a query matches.
class FacetCounter : public Xapian::MatchSpy
{
public:
    void operator()(const Xapian::Document &document, double weight) override;

    SearchFacets facets() const;

private:
    std::unordered_map<std::string, int> m_counts; ///< many clauses have the same facets, so these are taken apart once
    int m_clauses = 0;
};

} // namespace Concordat
