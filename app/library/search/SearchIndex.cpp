// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search/SearchIndex.h"

#include "base/Folders.h"
#include "library/search/IndexFiles.h"
#include "library/search/IndexSearch.h"
#include "library/search/PackIndexer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMutex>

#include <atomic>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

/// What stands for a pack in the index, the synonyms under which it was indexed included.
QHash<QString, QByteArray> wantedProtocols(const SearchCatalogue &catalogue)
{
    QByteArray synonyms;
    for (const QStringList &words : catalogue.library.synonyms())
        synonyms += words.join(u',').toUtf8() + '\n';
    QHash<QString, QByteArray> hashes;
    for (const Pack &pack : catalogue.library.packs()) {
        const QByteArray content = contentHash(pack, catalogue.wordingOf(pack.id)) + synonyms;
        hashes.insert(pack.id, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
    }
    return hashes;
}

Problem problemOf(const Xapian::Error &error, const QString &path)
{
    return {.kind = ProblemKind::SearchIndexUnusable, .subject = path, .detail = QString::fromStdString(error.get_msg())};
}

} // namespace

struct SearchIndex::Shared {
    explicit Shared(const QString &folder)
        : files(folder)
    {
    }

    /// An index that is open for reading; Xapian allows one thread at a time for each.
    struct Reader {
        Xapian::Database index;
        quint64 generation = 0;
    };

    std::unique_ptr<Reader> takeReader();
    void giveBack(std::unique_ptr<Reader> reader);

    Result<IndexUpdate> bringUpToDate(const SearchCatalogue &catalogue, const Progress &progress);
    Result<std::optional<IndexUpdate>> writeChanges(const SearchCatalogue &catalogue, const Progress &progress);
    static IndexUpdate write(Xapian::WritableDatabase &index, const SearchCatalogue &catalogue, const QHash<QString, QByteArray> &wanted,
                             const Progress &progress);
    template <typename Answer>
    Result<Answer> answer(const std::function<Answer(const Xapian::Database &, const SearchCatalogue &)> &ask);

    QMutex updating; ///< guards the files
    IndexFiles files;

    QMutex mutex; ///< guards what follows
    QString path;
    quint64 generation = 0; ///< goes up with every change, so that older readers are thrown away
    std::vector<std::unique_ptr<Reader>> idle;
    std::shared_ptr<const SearchCatalogue> catalogue = std::make_shared<const SearchCatalogue>();

    void changed(const QString &newPath)
    {
        const QMutexLocker locker(&mutex);
        path = newPath;
        ++generation;
        idle.clear();
    }

    std::shared_ptr<const SearchCatalogue> currentCatalogue()
    {
        const QMutexLocker locker(&mutex);
        return catalogue;
    }
};

std::unique_ptr<SearchIndex::Shared::Reader> SearchIndex::Shared::takeReader()
{
    QMutexLocker locker(&mutex);
    if (!idle.empty()) {
        auto reader = std::move(idle.back());
        idle.pop_back();
        return reader;
    }
    const QString where = path;
    const quint64 current = generation;
    locker.unlock();
    return std::make_unique<Reader>(Xapian::Database(QFile::encodeName(where).toStdString()), current);
}

void SearchIndex::Shared::giveBack(std::unique_ptr<Reader> reader)
{
    const QMutexLocker locker(&mutex);
    if (reader->generation == generation)
        idle.push_back(std::move(reader));
}

IndexUpdate SearchIndex::Shared::write(Xapian::WritableDatabase &index, const SearchCatalogue &catalogue,
                                       const QHash<QString, QByteArray> &wanted, const Progress &progress)
{
    IndexUpdate update;
    PackIndexer indexer(index, catalogue.thesaurus);
    const QHash<QString, QByteArray> indexed = indexedProtocols(index);
    for (auto old = indexed.cbegin(); old != indexed.cend(); ++old) {
        if (wanted.contains(old.key()))
            continue;
        indexer.remove(old.key());
        setIndexedProtocol(index, old.key(), {});
        update.removed.append(old.key());
    }
    QList<const Pack *> changed;
    for (const Pack &pack : catalogue.library.packs()) {
        if (indexed.value(pack.id) != wanted.value(pack.id))
            changed.append(&pack);
    }
    for (const Pack *pack : std::as_const(changed)) {
        indexer.remove(pack->id);
        indexer.add(*pack, catalogue.wordingOf(pack->id));
        setIndexedProtocol(index, pack->id, wanted.value(pack->id));
        update.indexed.append(pack->id);
        const auto done = static_cast<int>(update.indexed.size());
        if (progress && !progress(done, static_cast<int>(changed.size())) && done < changed.size()) {
            update.cancelled = true;
            break;
        }
    }
    index.commit();
    return update;
}

/// Nothing where another process keeps the index locked.
Result<std::optional<IndexUpdate>> SearchIndex::Shared::writeChanges(const SearchCatalogue &content, const Progress &progress)
{
    try {
        const QHash<QString, QByteArray> wanted = wantedProtocols(content);
        if (indexedProtocols(Xapian::Database(QFile::encodeName(files.path()).toStdString())) == wanted)
            return IndexUpdate();
        auto index = files.openForWriting([&] { return !progress || progress(0, static_cast<int>(wanted.size())); });
        if (!index)
            return std::nullopt;
        return write(*index, content, wanted, progress);
    } catch (const Xapian::Error &error) {
        return std::unexpected(problemOf(error, files.path()));
    } catch (const std::exception &error) { // what a damaged file makes of a length
        return std::unexpected(
            Problem{.kind = ProblemKind::SearchIndexUnusable, .subject = files.path(), .detail = QString::fromUtf8(error.what())});
    }
}

/// Where the index lies, then in a new one, then in one that goes with the program.
Result<IndexUpdate> SearchIndex::Shared::bringUpToDate(const SearchCatalogue &content, const Progress &progress)
{
    auto written = writeChanges(content, progress);
    if (!written) {
        if (const auto replaced = files.replace(); !replaced)
            return std::unexpected(replaced.error());
        changed(files.path());
        written = writeChanges(content, progress);
    }
    if (!written || !*written) {
        if (const auto moved = files.moveAway(); !moved)
            return std::unexpected(moved.error());
        written = writeChanges(content, progress);
    }
    changed(files.path());
    if (!written)
        return std::unexpected(written.error());
    return written->value_or(IndexUpdate{.indexed = {}, .removed = {}, .cancelled = true});
}

/// A first failure may be another process's doing: the index is opened anew. After a second one it is made again.
template <typename Answer>
Result<Answer> SearchIndex::Shared::answer(const std::function<Answer(const Xapian::Database &, const SearchCatalogue &)> &ask)
{
    constexpr int attempts = 3;
    const auto content = currentCatalogue();
    Problem problem;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        QString where;
        {
            const QMutexLocker locker(&mutex);
            where = path;
        }
        try {
            auto reader = takeReader();
            Answer answer = ask(reader->index, *content);
            giveBack(std::move(reader));
            return answer;
        } catch (const Xapian::Error &error) {
            problem = problemOf(error, where);
        } catch (const std::exception &error) {
            problem = {.kind = ProblemKind::SearchIndexUnusable, .subject = where, .detail = QString::fromUtf8(error.what())};
        }
        changed(where);
        if (attempt == 0)
            continue;
        const QMutexLocker locker(&updating);
        if (const auto replaced = files.replace(); !replaced)
            return std::unexpected(replaced.error());
        changed(files.path());
        if (const auto updated = bringUpToDate(*content, {}); !updated)
            return std::unexpected(updated.error());
    }
    return std::unexpected(problem);
}

SearchIndex::SearchIndex(std::unique_ptr<Shared> shared)
    : d(std::move(shared))
{
}

SearchIndex::~SearchIndex() = default;

Result<std::shared_ptr<SearchIndex>> SearchIndex::open(const QString &folder)
{
    auto shared = std::make_unique<Shared>(folder);
    const auto path = shared->files.prepare();
    if (!path)
        return std::unexpected(path.error());
    shared->changed(*path);
    return std::shared_ptr<SearchIndex>(new SearchIndex(std::move(shared)));
}

Result<IndexUpdate> SearchIndex::update(const Library &library, const Progress &progress)
{
    const auto content = std::make_shared<const SearchCatalogue>(library);
    {
        const QMutexLocker locker(&d->mutex);
        d->catalogue = content;
    }
    const QMutexLocker locker(&d->updating);
    return d->bringUpToDate(*content, progress);
}

Result<SearchResults> SearchIndex::find(const QString &typed, const SearchOptions &options)
{
    return d->answer<SearchResults>([&](const Xapian::Database &index, const SearchCatalogue &catalogue) {
        return IndexSearch(index, catalogue, options).find(typed);
    });
}

Result<SearchFacets> SearchIndex::facets(const QString &typed, const SearchOptions &options)
{
    return d->answer<SearchFacets>([&](const Xapian::Database &index, const SearchCatalogue &catalogue) {
        return IndexSearch(index, catalogue, options).facets(typed);
    });
}

QString searchIndexFolder(const QStringList &protocolFolders)
{
    const QByteArray hash =
        QCryptographicHash::hash((protocolFolders.join(u'\n') + u'\n' + dataFolder()).toUtf8(), QCryptographicHash::Sha256);
    return cacheFolder() + u"/search/"_s + QString::fromLatin1(hash.toHex().first(16));
}

} // namespace Concordat
