// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/AuditedWrite.h"

#include "storage/AuditEntry.h"
#include "storage/CanonicalForm.h"

#include <QSqlRecord>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Concordat
{

AuditedWrite::AuditedWrite(Database &database, QString who, std::function<QDateTime()> now)
    : m_database(database)
    , m_who(std::move(who))
    , m_now(std::move(now))
{
}

AuditedWrite::~AuditedWrite()
{
    // After some failures SQLite has rolled back by itself; that there is nothing left to undo is no fault then.
    if (m_open)
        static_cast<void>(Statement(m_database, u"ROLLBACK"_s).run());
}

Result<> AuditedWrite::begin()
{
    // Immediate: two windows wait for each other here, and neither can find at its first write that what it read is out of date.
    const Result<> begun = Statement(m_database, u"BEGIN IMMEDIATE"_s).run();
    m_open = begun.has_value();
    // Once the lock is held: so the times in the trail run as its numbers do.
    m_at = m_now().toUTC();
    return begun;
}

Result<> AuditedWrite::commit()
{
    const Result<> done = Statement(m_database, u"COMMIT"_s).run();
    m_open = !done.has_value();
    return done;
}

Result<QSqlRecord> AuditedWrite::change(const QString &what, const QString &table, Statement &statement)
{
    QList<QSqlRecord> rows;
    const Result<> done = statement.each([&](const Row &row) { rows.append(row.record()); });
    if (!done)
        return std::unexpected(done.error());
    for (const QSqlRecord &row : std::as_const(rows)) {
        const QString id = row.value(u"id"_s).toString();
        if (const Result<> kept = append(what, table, id, CanonicalForm().add(row).sha256()); !kept)
            return std::unexpected(kept.error());
    }
    return rows.isEmpty() ? QSqlRecord() : rows.constLast();
}

Result<> AuditedWrite::note(const QString &what, const QString &detail)
{
    return append(what, u"file"_s, detail, {});
}

Result<> AuditedWrite::append(const QString &what, const QString &table, const QString &row, const QString &rowHash)
{
    AuditEntry entry{.number = 1,
                     .at = m_at.toString(Qt::ISODateWithMs),
                     .who = m_who,
                     .what = what,
                     .table = table,
                     .row = row,
                     .rowHash = rowHash,
                     .previous = {},
                     .hash = {}};
    Statement last(m_database, u"SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1"_s);
    const Result<> read = last.each([&](Row &found) {
        entry.number = found.number() + 1;
        entry.previous = found.text();
    });
    if (!read)
        return read;
    entry.hash = entry.rightHash();
    return Statement(m_database, u"INSERT INTO audit (number, at, who, what, record, row, row_hash, previous, hash) "
                                 "VALUES (:number, :at, :who, :what, :record, :row, :row_hash, :previous, :hash)"_s)
        .bind(u":number"_s, entry.number)
        .bind(u":at"_s, entry.at)
        .bind(u":who"_s, entry.who)
        .bind(u":what"_s, entry.what)
        .bind(u":record"_s, entry.table)
        .bind(u":row"_s, entry.row)
        .bind(u":row_hash"_s, entry.rowHash)
        .bind(u":previous"_s, entry.previous)
        .bind(u":hash"_s, entry.hash)
        .run();
}

} // namespace Concordat
