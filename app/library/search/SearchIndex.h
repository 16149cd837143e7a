// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "library/Library.h"
#include "library/search/SearchResult.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace Concordat
{

/// How a query is answered.
struct SearchOptions {
    QStringList authorities; ///< ids; empty for all
    int limit = 50;
    int offset = 0;
    bool whileTyping = false; ///< the last word may go on, unless a blank follows it
};

/// What an update did, in protocols.
struct IndexUpdate {
    QStringList indexed; ///< ids of those that were new or had changed
    QStringList removed; ///< ids of those that are no longer at hand
    bool cancelled = false;
};

/// The clauses of a library as a Xapian index in a folder, which is updated only for what changed.
///
/// Every function may be called from any thread, and several processes may use one folder. The index can always be made again: one
/// that is damaged, of an old format or not to be written to is replaced, by one that goes with the program where it must.
/// open() takes about a millisecond; an update about half a millisecond for each clause that it has to read.
class SearchIndex
{
public:
    /// Makes the folder if it is not there. Never fails for what the folder holds: only if there is no room for any index.
    static Result<std::shared_ptr<SearchIndex>> open(const QString &folder);

    ~SearchIndex();
    SearchIndex(const SearchIndex &) = delete;
    SearchIndex &operator=(const SearchIndex &) = delete;

    /// Called after each protocol with how many of them are done; the update stops when it returns false.
    using Progress = std::function<bool(int done, int all)>;

    /// Brings the index up to the library, which find() answers from at once, from what is indexed by then. What a stopped update has done
    /// is kept.
    Result<IndexUpdate> update(const Library &library, const Progress &progress = {});

    /// Answers what a user typed, whatever it is. Fails only if the index could be neither read nor made again.
    Result<SearchResults> find(const QString &typed, const SearchOptions &options = {});

    /// What all the clauses that the query matches divide into. Looks at every one of them, so it takes longer than find().
    Result<SearchFacets> facets(const QString &typed, const SearchOptions &options = {});

private:
    struct Shared;
    explicit SearchIndex(std::unique_ptr<Shared> shared);

    std::unique_ptr<Shared> d;
};

/// The folder, below cacheFolder(), of the index for packs from these folders.
QString searchIndexFolder(const QStringList &protocolFolders);

} // namespace Concordat
