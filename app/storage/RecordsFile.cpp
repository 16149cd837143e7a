// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RecordsFile.h"

#include "storage/Backup.h"
#include "storage/DurableFile.h"
#include "storage/FileHead.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

std::unexpected<Problem> refused(ProblemKind kind, const QString &path, const QString &detail = {})
{
    return std::unexpected(Problem{.kind = kind, .subject = path, .detail = detail});
}

int newestOf(const Migrations &migrations)
{
    return migrations.isEmpty() ? 0 : migrations.constLast().number;
}

/// A write-ahead log needs its files beside the database, so the folder counts too.
bool isWritable(const QString &path)
{
    return QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

Result<> bringTo(const Migration &migration, AuditedWrite &write, const QString &what)
{
    // Another window may have done it while this one waited for the lock.
    const Result<qint64> schema = write.database().number(u"PRAGMA user_version"_s);
    if (!schema)
        return std::unexpected(schema.error());
    if (*schema >= migration.number)
        return {};
    if (const Result<> done = apply(migration, write.database()); !done)
        return done;
    return write.note(what, QString::number(migration.number));
}

Result<> bringTo(const Migration &migration, Database &database, const QString &who, const std::function<QDateTime()> &now,
                 const QString &what)
{
    AuditedWrite write(database, who, now);
    if (const Result<> begun = write.begin(); !begun)
        return begun;
    if (const Result<> done = bringTo(migration, write, what); !done)
        return done;
    return write.commit();
}

/// Made whole under another name, so that nobody ever sees half of it.
Result<> createFile(const QString &path, const RecordsOptions &options)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return refused(ProblemKind::CannotWrite, path);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    Result<NewFile> file = NewFile::create(path);
    if (!file)
        return std::unexpected(file.error());
    {
        const auto database = Database::open(file->path(), Access::ReadWrite, options.busyMilliseconds);
        if (!database)
            return refused(database.error().kind, path, database.error().detail);
        // Nobody can miss it yet; it is made safe when it is put in place.
        Result<> done = (*database)->execute(u"PRAGMA synchronous = OFF"_s);
        for (const Migration &migration : options.migrations)
            done = done.and_then([&] { return bringTo(migration, **database, {}, options.now, u"created"_s); });
        if (!done)
            return refused(done.error().kind, path, done.error().detail);
    }
    const Result<> placed = file->putInPlace(ExistingFile::Refuse);
    // Another window was quicker: then its file is the one.
    return placed || placed.error().kind == ProblemKind::WouldReplace ? Result<>() : placed;
}

Result<> checkPages(Database &database)
{
    QString found;
    const Result<> read = Statement(database, u"PRAGMA quick_check(1)"_s).each([&](Row &row) { found = row.text(); });
    if (!read)
        return read;
    if (found != u"ok")
        return refused(ProblemKind::RecordsDamaged, database.path(), found.simplified());
    return {};
}

/// Goes by what is in the write-ahead log as well.
Result<> checkContent(Database &database, int newest)
{
    const Result<qint64> application = database.number(u"PRAGMA application_id"_s);
    const Result<qint64> schema = database.number(u"PRAGMA user_version"_s);
    if (!application || !schema)
        return std::unexpected(application ? schema.error() : application.error());
    if (*application != applicationId)
        return refused(ProblemKind::RecordsOtherProgram, database.path());
    if (*schema > newest)
        return refused(ProblemKind::RecordsNewer, database.path(), QString::number(*schema));
    return checkPages(database);
}

Result<std::unique_ptr<Database>> openChecked(const QString &path, Access access, const RecordsOptions &options)
{
    auto database = Database::open(path, access, options.busyMilliseconds);
    if (!database)
        return database;
    if (const Result<> sound = checkContent(**database, newestOf(options.migrations)); !sound)
        return std::unexpected(sound.error());
    return database;
}

/// A connection that may write puts the log into the file when it closes. So a file is looked at first by one that may not, unless a write
/// was cut off in a way that only the other can undo.
Result<std::unique_ptr<Database>> openSound(const QString &path, const RecordsOptions &options)
{
    if (options.access == Access::ReadOnly || QFileInfo(path + u"-journal"_s).size() > 0)
        return openChecked(path, options.access, options);
    if (const auto looked = openChecked(path, Access::ReadOnly, options); !looked)
        return looked.error().kind == ProblemKind::RecordsReadOnly ? openChecked(path, Access::ReadWrite, options)
                                                                   : std::unexpected(looked.error());
    return Database::open(path, Access::ReadWrite, options.busyMilliseconds);
}

} // namespace

RecordsFile::RecordsFile(std::unique_ptr<Database> database, RecordsOptions options)
    : m_options(std::move(options))
    , m_database(std::move(database))
{
}

const QString &RecordsFile::path() const
{
    return m_database->path();
}

Result<std::unique_ptr<RecordsFile>> RecordsFile::open(const QString &path, RecordsOptions options)
{
    if (!QFileInfo::exists(path)) {
        if (options.missing == MissingFile::Refuse || options.access == Access::ReadOnly)
            return refused(ProblemKind::CannotRead, path);
        if (const Result<> created = createFile(path, options); !created)
            return std::unexpected(created.error());
    }
    if (const Result<> head = checkHead(path, newestOf(options.migrations)); !head)
        return std::unexpected(head.error());
    if (options.access == Access::ReadWrite && !isWritable(path))
        return refused(ProblemKind::RecordsReadOnly, path);
    auto database = openSound(path, options);
    if (!database)
        return std::unexpected(database.error());
    std::unique_ptr<RecordsFile> file(new RecordsFile(std::move(*database), std::move(options)));
    if (const Result<> ready = file->prepare(); !ready)
        return std::unexpected(ready.error());
    return file;
}

Result<> RecordsFile::prepare()
{
    if (m_options.access == Access::ReadWrite) {
        if (const Result<> done = m_database->execute(u"PRAGMA journal_mode = WAL"_s); !done)
            return done;
        if (const Result<> done = bringUpToDate(); !done)
            return done;
    }
    const Result<qint64> schema = m_database->number(u"PRAGMA user_version"_s);
    const Result<qint64> version = m_database->number(u"PRAGMA data_version"_s);
    if (!schema || !version)
        return std::unexpected(schema ? version.error() : schema.error());
    m_schema = int(*schema);
    m_version = *version;
    return {};
}

Result<> RecordsFile::bringUpToDate()
{
    const Result<qint64> schema = m_database->number(u"PRAGMA user_version"_s);
    if (!schema)
        return std::unexpected(schema.error());
    if (*schema >= newestOf(m_options.migrations))
        return {};
    const QFileInfo file(path());
    const QString beside = u"%1/%2-before-schema-%3-%4.sqlite"_s.arg(file.absolutePath(), file.completeBaseName())
                               .arg(newestOf(m_options.migrations))
                               .arg(now().toString(u"yyyyMMdd-HHmmss-zzz"_s));
    if (const Result<QString> kept = backup(*this, beside); !kept)
        return std::unexpected(kept.error());
    m_backupMade = beside;
    for (const Migration &migration : std::as_const(m_options.migrations)) {
        if (const Result<> done = bringTo(migration, *m_database, m_who, m_options.now, u"brought-up-to-date"_s); !done)
            return done;
    }
    return {};
}

Result<> RecordsFile::checkSchema()
{
    qint64 schema = 0;
    const Result<> read = Statement(*m_database, u"PRAGMA user_version"_s).each([&](Row &row) { schema = row.number(); });
    if (read && schema != m_schema)
        return refused(ProblemKind::RecordsNewer, path(), QString::number(schema));
    return read;
}

Result<bool> RecordsFile::changedElsewhere()
{
    const Result<qint64> version = m_database->number(u"PRAGMA data_version"_s);
    if (!version)
        return std::unexpected(version.error());
    return std::exchange(m_version, *version) != *version;
}

QString recordsPath()
{
    const QString set = qEnvironmentVariable("CONCORDAT_RECORDS");
    return set.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/concordat/records.sqlite"_s : set;
}

} // namespace Concordat
