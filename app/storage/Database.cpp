// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

// Result codes of SQLite: the low byte of what the driver reports.
enum Code { Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26 };

constexpr qint64 leastSpace = 256 * 1024; ///< with less than this, a failed write is put down to the disk

bool isDiskFull(const QString &path)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < leastSpace;
}

} // namespace

Database::Database(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
{
}

Database::~Database()
{
    m_prepared.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access, int busyMilliseconds)
{
    const QString connection = u"records-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(path, connection));
    QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    handle.setDatabaseName(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds);
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    handle.setConnectOptions(options);
    if (!handle.open())
        return std::unexpected(database->problem(handle.lastError()));
    // A file can come from other people: nothing in its schema may call what reaches beyond it.
    for (const QString &setting : {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s, u"PRAGMA foreign_keys = ON"_s,
                                   u"PRAGMA synchronous = FULL"_s}) {
        if (const Result<> done = database->execute(setting); !done)
            return std::unexpected(done.error());
    }
    return database;
}

Result<> Database::execute(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(sql))
        return std::unexpected(problem(query.lastError()));
    return {};
}

Result<qint64> Database::number(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return std::unexpected(problem(query.lastError()));
    const qint64 number = query.next() ? query.value(0).toLongLong() : 0;
    if (query.lastError().isValid())
        return std::unexpected(problem(query.lastError()));
    return number;
}

Result<QSqlQuery> Database::borrow(const QString &sql)
{
    if (const auto kept = m_prepared.find(sql); kept != m_prepared.end()) {
        QSqlQuery query = std::move(kept.value());
        m_prepared.erase(kept);
        return query;
    }
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return std::unexpected(problem(query.lastError()));
    return query;
}

void Database::giveBack(const QString &sql, QSqlQuery query)
{
    query.finish();
    m_prepared.insert(sql, std::move(query));
}

Problem Database::problem(const QSqlError &error) const
{
    const auto made = [&](ProblemKind kind, const QString &detail = {}) {
        return Problem{.kind = kind, .subject = m_path, .detail = detail};
    };
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return made(ProblemKind::RecordsLocked);
    case ReadOnly:
        return made(ProblemKind::RecordsReadOnly);
    case Corrupt:
        return made(ProblemKind::RecordsDamaged, error.databaseText());
    case NotADatabase:
        return made(ProblemKind::RecordsNotDatabase);
    case Full:
        return made(ProblemKind::RecordsDiskFull);
    case InputOutput:
    case CannotOpen:
        return isDiskFull(m_path) ? made(ProblemKind::RecordsDiskFull) : made(ProblemKind::RecordsFailed, error.databaseText());
    default:
        return made(ProblemKind::RecordsFailed, error.databaseText());
    }
}

Snapshot::Snapshot(Database &database)
    : m_database(database)
    , m_open(database.execute(u"BEGIN"_s).has_value())
{
}

Snapshot::~Snapshot()
{
    if (m_open)
        static_cast<void>(m_database.execute(u"ROLLBACK"_s));
}

} // namespace Concordat
