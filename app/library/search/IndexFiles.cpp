// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search/IndexFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Concordat
{

namespace
{

// Another number for every change of what an index holds: an index of another format is made again.
constexpr auto format = "1";
constexpr auto formatKey = "format";
constexpr auto protocolKey = "protocol:";

constexpr auto patience = 5s;
constexpr auto pause = 20ms;

std::string bytesOf(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

bool isOfOurFormat(const QString &path)
{
    try {
        const Xapian::Database index(bytesOf(path));
        // Xapian takes these two for optional, and goes on without them.
        const bool isWhole = index.get_doccount() == 0 || (index.has_positions() && index.spellings_begin() != index.spellings_end());
        return isWhole && index.get_metadata(formatKey) == format;
    } catch (const Xapian::Error &) {
        return false;
    }
}

} // namespace

IndexFiles::IndexFiles(const QString &folder)
    : m_folder(folder)
{
}

QString IndexFiles::path() const
{
    return (m_away ? m_away->path() : m_folder) + u"/index"_s;
}

Result<QString> IndexFiles::prepare()
{
    if (isOfOurFormat(path()))
        return path();
    return replace();
}

Result<QString> IndexFiles::replace()
{
    // What is there may be a file, or not ours to remove: then the index lies elsewhere.
    const QFileInfo old(path());
    const bool gone = !old.exists() || (old.isDir() ? QDir(path()).removeRecursively() : QFile::remove(path()));
    auto made = gone ? make() : std::unexpected(Problem{.kind = ProblemKind::SearchIndexUnusable, .subject = path(), .detail = {}});
    if (made || m_away)
        return made;
    return moveAway();
}

Result<QString> IndexFiles::moveAway()
{
    m_away = std::make_unique<QTemporaryDir>();
    if (!m_away->isValid())
        return std::unexpected(
            Problem{.kind = ProblemKind::SearchIndexUnusable, .subject = QDir::tempPath(), .detail = m_away->errorString()});
    return make();
}

Result<QString> IndexFiles::make()
{
    QDir().mkpath(QFileInfo(path()).path());
    try {
        Xapian::WritableDatabase index(bytesOf(path()), Xapian::DB_CREATE_OR_OPEN | Xapian::DB_NO_SYNC);
        index.set_metadata(formatKey, format);
        index.commit();
    } catch (const Xapian::DatabaseLockError &) {
        // Another process is making it just now.
        for (const QDeadlineTimer deadline(patience); !isOfOurFormat(path()); QThread::sleep(pause)) {
            if (deadline.hasExpired())
                return std::unexpected(Problem{.kind = ProblemKind::SearchIndexUnusable, .subject = path(), .detail = {}});
        }
    } catch (const Xapian::Error &error) {
        return std::unexpected(
            Problem{.kind = ProblemKind::SearchIndexUnusable, .subject = path(), .detail = QString::fromStdString(error.get_msg())});
    }
    return path();
}

std::optional<Xapian::WritableDatabase> IndexFiles::openForWriting(const std::function<bool()> &goOn) const
{
    for (const QDeadlineTimer deadline(patience);;) {
        try {
            return Xapian::WritableDatabase(bytesOf(path()), Xapian::DB_OPEN | Xapian::DB_NO_SYNC);
        } catch (const Xapian::DatabaseLockError &) {
            if (deadline.hasExpired() || !QFileInfo(path()).isWritable() || !goOn())
                return std::nullopt;
        }
        QThread::sleep(pause);
    }
}

QHash<QString, QByteArray> indexedProtocols(const Xapian::Database &index)
{
    QHash<QString, QByteArray> hashes;
    for (auto key = index.metadata_keys_begin(protocolKey); key != index.metadata_keys_end(protocolKey); ++key)
        hashes.insert(QString::fromStdString(*key).sliced(qsizetype(std::strlen(protocolKey))),
                      QByteArray::fromStdString(index.get_metadata(*key)));
    return hashes;
}

void setIndexedProtocol(Xapian::WritableDatabase &index, const QString &id, const QByteArray &hash)
{
    index.set_metadata(protocolKey + id.toStdString(), hash.toStdString());
}

} // namespace Concordat
