// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Statement.h"

#include <QDateTime>
#include <QString>

#include <functional>

namespace Concordat
{

/// One transaction on the records. Every row that it adds or changes has its entry in the audit trail with it, or nothing is written.
/// The one way by which rows of a record table are written; RecordsFile::write makes it.
class AuditedWrite
{
public:
    AuditedWrite(Database &database, QString who, std::function<QDateTime()> now);
    ~AuditedWrite(); ///< undoes what was not committed
    Q_DISABLE_COPY_MOVE(AuditedWrite)

    Result<> begin();
    Result<> commit();

    /// Runs an INSERT or UPDATE that ends with RETURNING *, and adds an entry for each row that it returns: what was done (`answered`), the
    /// table, the row's id and a hash of its content. Returns the last of these rows; one without columns where there was none.
    Result<QSqlRecord> change(const QString &what, const QString &table, Statement &statement);

    /// An entry on the file as a whole: `created`, `brought-up-to-date`, `restored`.
    Result<> note(const QString &what, const QString &detail);

    Database &database() { return m_database; }
    const QString &who() const { return m_who; }
    const QDateTime &at() const { return m_at; } ///< the time that everything in this transaction bears

private:
    Result<> append(const QString &what, const QString &table, const QString &row, const QString &rowHash);

    Database &m_database;
    QString m_who;
    std::function<QDateTime()> m_now;
    QDateTime m_at;
    bool m_open = false;
};

} // namespace Concordat
