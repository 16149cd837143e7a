// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/search/SearchIndex.h"

#include <QObject>

#include <atomic>

namespace Concordat
{

/// The search over all protocols at hand: the index kept up to date in the background, and what was last found.
///
/// Lives in the interface thread; index and queries work in pool threads, and a late answer to an earlier query is dropped.
class Search : public QObject
{
    Q_OBJECT

public:
    explicit Search(QObject *parent = nullptr);
    ~Search() override;

    /// Opens the index of these folders, and brings it up to a library. May be called again when the library has changed.
    void follow(const Library &library, const QString &indexFolder);

    bool isIndexing() const { return m_indexing; }

    /// Looks for what was typed; an empty text finds nothing. Asked before the index is open, it is answered as soon as that is.
    void find(const QString &typed, bool whileTyping);

    const QString &query() const { return m_query; }
    const SearchResults &results() const { return m_results; }
    const SearchFacets &facets() const { return m_facets; }

Q_SIGNALS:
    void resultsAboutToChange();
    void resultsChanged();
    void facetsChanged();
    void indexingProgressed(int done, int all); ///< in protocols
    void indexingEnded();
    void failed(const Concordat::Problem &problem);

private:
    void ask();
    void take(quint64 generation, const Result<SearchResults> &found);
    void takeFacets(quint64 generation, const Result<SearchFacets> &facets);

    std::shared_ptr<SearchIndex> m_index;
    std::shared_ptr<std::atomic_bool> m_stop;
    QString m_query;
    bool m_whileTyping = false;
    bool m_indexing = false;
    quint64 m_generation = 0;
    SearchResults m_results;
    SearchFacets m_facets;
};

} // namespace Concordat
