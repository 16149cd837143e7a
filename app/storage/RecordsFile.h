// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/AuditedWrite.h"
#include "storage/Database.h"
#include "storage/Migrations.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <type_traits>

namespace Concordat
{

/// What becomes of a records file that is not there yet.
enum class MissingFile : std::uint8_t { Create, Refuse };

/// How a records file is opened.
struct RecordsOptions {
    MissingFile missing = MissingFile::Create;
    Access access = Access::ReadWrite; ///< read-only, nothing is created, brought up to date or written
    int busyMilliseconds = 2000;       ///< how long a write waits for another window's
    Migrations migrations = shippedMigrations();
    std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc;
};

/// The file that holds what a user's work leaves: checklist runs, notes, and later gifts and induction, with the audit trail over all of
/// it. A file that is newer, another program's, damaged, locked or not to be written is refused and its bytes stay as they are; one of an
/// earlier schema is brought up to date after a backup beside it. Belongs to the thread that opened it; several may open one file,
/// also in several processes. What is written is on the disk when the call returns.
class RecordsFile
{
public:
    static Result<std::unique_ptr<RecordsFile>> open(const QString &path, RecordsOptions options = {});

    const QString &path() const;
    int schema() const { return m_schema; }

    /// Where the backup went that was made before an earlier schema was brought up to date; empty where none was.
    const QString &backupMade() const { return m_backupMade; }

    /// The name that answers and entries of the audit trail carry from now on.
    void setWho(const QString &who) { m_who = who; }
    const QString &who() const { return m_who; }

    /// Whether another connection has written since this was last asked, or since the file was opened.
    Result<bool> changedElsewhere();

    /// Does `work`, a function of an AuditedWrite & that returns a Result, in one transaction: either all of it is written, or nothing.
    /// Fails where a newer program has brought the file up to date meanwhile.
    template <typename Work>
    auto write(Work &&work) -> std::invoke_result_t<Work, AuditedWrite &>;

    Database &database() { return *m_database; }
    const Migrations &migrations() const { return m_options.migrations; }
    QDateTime now() const { return m_options.now(); }

private:
    RecordsFile(std::unique_ptr<Database> database, RecordsOptions options);

    Result<> prepare();
    Result<> bringUpToDate();
    Result<> checkSchema();

    RecordsOptions m_options;
    std::unique_ptr<Database> m_database;
    QString m_who;
    QString m_backupMade;
    int m_schema = 0;
    qint64 m_version = 0; ///< SQLite's count of what other connections wrote
};

/// CONCORDAT_RECORDS if it is set, else `concordat/records.sqlite` in the user's data folder.
QString recordsPath();

template <typename Work>
auto RecordsFile::write(Work &&work) -> std::invoke_result_t<Work, AuditedWrite &>
{
    AuditedWrite transaction(*m_database, m_who, m_options.now);
    if (const Result<> begun = transaction.begin().and_then([this] { return checkSchema(); }); !begun)
        return std::unexpected(begun.error());
    auto result = work(transaction);
    if (result) {
        if (const Result<> kept = transaction.commit(); !kept)
            return std::unexpected(kept.error());
    }
    return result;
}

} // namespace Concordat
