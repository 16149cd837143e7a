// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Library.h"
#include "library/search/AuthorityNames.h"
#include "library/search/SearchQuery.h"

#include <xapian.h>

namespace Concordat
{

/// Turns filters into terms of the index, by ids, their beginnings, or words of a topic's title: `topic:gifts`, `authority:wilts`.
class FilterTerms
{
public:
    FilterTerms(const Library &library, const AuthorityNames &names);

    /// The clauses within all filters; several of one field are alternatives. Nothing where there is no filter. A value that nothing has
    /// lets nothing through, and is reported.
    std::optional<Xapian::Query> query(const QList<QueryFilter> &filters, const QStringList &authorities, QList<Problem> &problems) const;

private:
    QStringList idsOf(const QueryFilter &filter) const;
    QStringList topicIds(const QString &value) const;

    const Library &m_library;
    const AuthorityNames &m_names;
};

} // namespace Concordat
