// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Search.h"

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>

namespace Concordat
{

namespace
{

/// Runs `work` in a pool thread and hands what it returns to `take` in the receiver's, if the receiver is still there.
template <typename Work, typename Take>
void inBackground(QObject *receiver, Work &&work, Take &&take)
{
    QtFuture::makeReadyVoidFuture().then(QtFuture::Launch::Async, std::forward<Work>(work)).then(receiver, std::forward<Take>(take));
}

} // namespace

Search::Search(QObject *parent)
    : QObject(parent)
{
}

Search::~Search()
{
    if (m_stop)
        *m_stop = true;
}

void Search::follow(const Library &library, const QString &indexFolder)
{
    if (m_stop)
        *m_stop = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_indexing = true;
    const QPointer<Search> self(this);
    const auto report = [self, stop = m_stop](int done, int all) {
        QMetaObject::invokeMethod(
            qApp,
            [self, stop, done, all] {
                if (self && !*stop)
                    Q_EMIT self->indexingProgressed(done, all);
            },
            Qt::QueuedConnection);
        return !*stop;
    };
    const auto opened = [self, stop = m_stop](const std::shared_ptr<SearchIndex> &index) {
        QMetaObject::invokeMethod(
            qApp,
            [self, stop, index] {
                if (!self || *stop)
                    return;
                self->m_index = index;
                self->ask();
            },
            Qt::QueuedConnection);
    };
    inBackground(
        this,
        [library, indexFolder, report, opened]() -> Result<IndexUpdate> {
            const auto index = SearchIndex::open(indexFolder);
            if (!index)
                return std::unexpected(index.error());
            opened(*index);
            return (*index)->update(library, report);
        },
        [this, stop = m_stop](const Result<IndexUpdate> &update) {
            if (*stop)
                return;
            m_indexing = false;
            Q_EMIT indexingEnded();
            if (!update)
                Q_EMIT failed(update.error());
            else if (!update->indexed.isEmpty() || !update->removed.isEmpty())
                ask();
        });
}

void Search::find(const QString &typed, bool whileTyping)
{
    if (typed == m_query && whileTyping == m_whileTyping)
        return;
    m_query = typed;
    m_whileTyping = whileTyping;
    ask();
}

void Search::ask()
{
    const quint64 generation = ++m_generation;
    if (m_query.trimmed().isEmpty()) {
        take(generation, SearchResults());
        takeFacets(generation, SearchFacets());
        return;
    }
    if (!m_index)
        return;
    const SearchOptions options{.authorities = {}, .limit = 200, .offset = 0, .whileTyping = m_whileTyping};
    inBackground(
        this, [index = m_index, query = m_query, options] { return index->find(query, options); },
        [this, generation](const Result<SearchResults> &found) { take(generation, found); });
    inBackground(
        this, [index = m_index, query = m_query, options] { return index->facets(query, options); },
        [this, generation](const Result<SearchFacets> &facets) { takeFacets(generation, facets); });
}

void Search::take(quint64 generation, const Result<SearchResults> &found)
{
    if (generation != m_generation)
        return;
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    Q_EMIT resultsAboutToChange();
    m_results = *found;
    Q_EMIT resultsChanged();
}

void Search::takeFacets(quint64 generation, const Result<SearchFacets> &facets)
{
    if (generation != m_generation || !facets)
        return;
    m_facets = *facets;
    Q_EMIT facetsChanged();
}

} // namespace Concordat
