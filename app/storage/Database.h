// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>

class QSqlError;

namespace Concordat
{

enum class Access : std::uint8_t { ReadWrite, ReadOnly };

/// A connection to an SQLite file, closed with it. Keeps prepared queries, which a Statement borrows by their text. One thread.
class Database
{
public:
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access, int busyMilliseconds);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const QString &path() const { return m_path; }

    /// A statement without values, run once.
    Result<> execute(const QString &sql);

    /// The number in the first column of the first row; 0 where there is none.
    Result<qint64> number(const QString &sql);

    /// What an error of SQLite means for the user: a full disk, a lock held elsewhere, a damaged file, or a write or read that failed.
    Problem problem(const QSqlError &error) const;

private:
    friend class Statement;
    Database(QString path, QString connection);
    Result<QSqlQuery> borrow(const QString &sql);
    void giveBack(const QString &sql, QSqlQuery query);

    QString m_path;
    QString m_connection;
    QHash<QString, QSqlQuery> m_prepared;
};

/// As long as it lives, what is read is the file as it stood at the first reading, while other connections go on writing.
class Snapshot
{
public:
    explicit Snapshot(Database &database);
    ~Snapshot();
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    Database &m_database;
    bool m_open;
};

} // namespace Concordat
