// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/search/SearchIndex.h"

#include <QTemporaryDir>
#include <QTest>

namespace Concordat
{

/// An index in a folder of its own, brought up to a library.
class SearchSetting
{
public:
    explicit SearchSetting(const Library &library)
    {
        auto opened = SearchIndex::open(m_folder.path());
        if (!opened)
            qFatal("no index can be made in %s", qPrintable(m_folder.path()));
        m_index = *opened;
        if (!m_index->update(library))
            qFatal("the index cannot be updated");
    }

    SearchIndex &index() { return *m_index; }
    QString path() const { return m_folder.path(); }

    SearchResults find(const QString &typed, const SearchOptions &options = {})
    {
        auto found = m_index->find(typed, options);
        if (!found)
            qFatal("\"%s\" cannot be looked for", qPrintable(typed));
        return *std::move(found);
    }

    /// What a query finds, as `authority:clause`, best first.
    QStringList addresses(const QString &typed, const SearchOptions &options = {})
    {
        QStringList found;
        for (const SearchResult &result : find(typed, options).results)
            found.append(result.authority + u':' + result.clause);
        return found;
    }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<SearchIndex> m_index;
};

} // namespace Concordat
