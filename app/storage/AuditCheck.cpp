// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/AuditCheck.h"

#include "storage/CanonicalForm.h"
#include "storage/RecordTables.h"

#include <QMap>
#include <QSqlRecord>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

/// Kind, name and text of everything in a schema but what SQLite makes for itself.
Result<QMap<QString, QString>> schemaOf(Database &database)
{
    QMap<QString, QString> result;
    const Result<> read =
        Statement(database, u"SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE substr(name, 1, 7) <> 'sqlite_'"_s)
            .each([&](Row &row) {
                const QString type = row.text();
                const QString name = row.text();
                result.insert(type + u' ' + name, row.text());
            });
    return read ? Result<QMap<QString, QString>>(result) : std::unexpected(read.error());
}

Result<QMap<QString, QString>> rightSchema(const Migrations &migrations, int schema)
{
    const auto database = Database::open(u":memory:"_s, Access::ReadWrite, 0);
    if (!database)
        return std::unexpected(database.error());
    for (const Migration &migration : migrations) {
        if (migration.number > schema)
            break;
        if (const Result<> done = apply(migration, **database); !done)
            return std::unexpected(done.error());
    }
    return schemaOf(**database);
}

} // namespace

AuditEntry readAuditEntry(Row &row)
{
    return {.number = row.number(),
            .at = row.text(),
            .who = row.text(),
            .what = row.text(),
            .table = row.text(),
            .row = row.text(),
            .rowHash = row.text(),
            .previous = row.text(),
            .hash = row.text()};
}

AuditCheck::AuditCheck(RecordsFile &file)
    : m_file(file)
{
}

Result<Verification> AuditCheck::check(const QString &expectedHash)
{
    const Result<> done = checkSchema().and_then([&] { return checkIndexes(); }).and_then([&] { return checkEntries(); }).and_then([&] {
        return checkTail(expectedHash);
    });
    if (!done)
        return std::unexpected(done.error());
    for (const RecordTable &table : recordTables) {
        if (table.since > m_file.schema())
            continue;
        if (const Result<> read = checkRows(table.name, table.rows.toString()); !read)
            return std::unexpected(read.error());
    }
    return m_result;
}

Result<> AuditCheck::checkSchema()
{
    const auto right = rightSchema(m_file.migrations(), m_file.schema());
    const auto found = schemaOf(m_file.database());
    if (!right || !found)
        return std::unexpected(right ? found.error() : right.error());
    for (const auto &[name, sql] : right->asKeyValueRange()) {
        if (found->value(name) != sql)
            fault(AuditFault::SchemaChanged, {}, name);
    }
    for (const QString &name : found->keys()) {
        if (!right->contains(name))
            fault(AuditFault::SchemaChanged, {}, name);
    }
    return {};
}

Result<> AuditCheck::checkIndexes()
{
    return Statement(m_file.database(), u"PRAGMA integrity_check(20)"_s).each([&](Row &row) {
        if (const QString found = row.text(); found != u"ok")
            fault(AuditFault::IndexDamaged, {}, found.simplified());
    });
}

Result<> AuditCheck::checkEntries()
{
    const Result<> known = Statement(m_file.database(), u"SELECT hash FROM audit"_s).each([&](Row &row) { m_hashes.insert(row.text()); });
    // A trail that another tool took away is told of with the schema.
    if (!known)
        return known.error().kind == ProblemKind::RecordsFailed ? Result<>() : known;
    return Statement(m_file.database(), u"SELECT number, at, who, what, record, row, row_hash, previous, hash FROM audit ORDER BY number"_s)
        .each([&](Row &row) { checkEntry(readAuditEntry(row)); });
}

void AuditCheck::checkEntry(const AuditEntry &entry)
{
    const QString number = QString::number(entry.number);
    const bool isGap = entry.number != m_last.number + 1;
    if (isGap)
        fault(AuditFault::EntryRemoved, {}, QString::number(m_last.number + 1));
    const bool isSound = entry.hash == entry.rightHash();
    const bool isLinked = entry.previous == m_last.hash;
    // An entry that names another before it than stands there, though that one is in the trail, has been put elsewhere.
    const bool isElsewhere = !isLinked && !isGap && m_hashes.contains(entry.previous);
    if (!isSound)
        fault(isElsewhere ? AuditFault::EntriesReordered : AuditFault::EntryChanged, {}, number);
    else if (!isLinked && !isGap && m_isLastSound)
        fault(isElsewhere ? AuditFault::EntriesReordered : AuditFault::EntryRemoved, {}, number);
    if (!entry.table.isEmpty() && entry.table != u"file")
        m_rows[entry.table].insert(entry.row, entry.rowHash);
    m_last = entry;
    m_isLastSound = isSound;
    ++m_result.entries;
    m_result.latestHash = entry.hash;
}

Result<> AuditCheck::checkTail(const QString &expectedHash)
{
    const Result<qint64> highest = m_file.database().number(u"SELECT seq FROM sqlite_sequence WHERE name = 'audit'"_s);
    if (!highest)
        return std::unexpected(highest.error());
    const bool isExpectedThere = expectedHash.isEmpty() || m_hashes.contains(expectedHash.trimmed().toLower());
    if (*highest != m_last.number || !isExpectedThere || m_result.entries == 0)
        fault(AuditFault::TailCut, {}, QString::number(m_last.number));
    return {};
}

Result<> AuditCheck::checkRows(QStringView table, const QString &rows)
{
    QHash<QString, QString> right = m_rows.value(table.toString());
    const QSet<QString> allHashes(right.cbegin(), right.cend());
    const Result<> read = Statement(m_file.database(), rows).each([&](const Row &row) {
        ++m_result.rows;
        const QSqlRecord record = row.record();
        const QString id = record.value(u"id"_s).toString();
        const QString hash = CanonicalForm().add(record).sha256();
        const auto kept = right.constFind(id);
        if (kept == right.constEnd())
            fault(AuditFault::RowAdded, table.toString(), id);
        else if (*kept != hash)
            fault(allHashes.contains(hash) ? AuditFault::RowsReordered : AuditFault::RowChanged, table.toString(), id);
        right.remove(id);
    });
    // A table that another tool took away is told of with the schema; here its rows count as removed.
    if (!read && read.error().kind != ProblemKind::RecordsFailed)
        return read;
    QStringList gone = right.keys();
    std::ranges::sort(gone);
    for (const QString &id : std::as_const(gone))
        fault(AuditFault::RowRemoved, table.toString(), id);
    return {};
}

void AuditCheck::fault(AuditFault::Kind kind, const QString &table, const QString &row)
{
    m_result.faults.append({.kind = kind, .table = table, .row = row});
}

} // namespace Concordat
