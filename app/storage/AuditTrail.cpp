// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/AuditTrail.h"

#include "storage/AuditCheck.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

QString name(AuditFault::Kind kind)
{
    switch (kind) {
    case AuditFault::RowChanged:
        return u"row-changed"_s;
    case AuditFault::RowRemoved:
        return u"row-removed"_s;
    case AuditFault::RowAdded:
        return u"row-added"_s;
    case AuditFault::RowsReordered:
        return u"rows-reordered"_s;
    case AuditFault::EntryChanged:
        return u"entry-changed"_s;
    case AuditFault::EntryRemoved:
        return u"entry-removed"_s;
    case AuditFault::EntriesReordered:
        return u"entries-reordered"_s;
    case AuditFault::SchemaChanged:
        return u"schema-changed"_s;
    case AuditFault::IndexDamaged:
        return u"index-damaged"_s;
    case AuditFault::TailCut:
        return u"tail-cut"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

AuditTrail::AuditTrail(RecordsFile *file)
    : m_file(file)
{
}

Result<QString> AuditTrail::latestHash()
{
    QString hash;
    const Result<> read =
        Statement(m_file->database(), u"SELECT hash FROM audit ORDER BY number DESC LIMIT 1"_s).each([&](Row &row) { hash = row.text(); });
    return read ? Result<QString>(hash) : std::unexpected(read.error());
}

Result<QList<AuditEntry>> AuditTrail::entries(qint64 from, qint64 most)
{
    QList<AuditEntry> result;
    const Result<> read = Statement(m_file->database(), u"SELECT number, at, who, what, record, row, row_hash, previous, hash FROM audit "
                                                        "WHERE number >= :from ORDER BY number LIMIT :most"_s)
                              .bind(u":from"_s, from)
                              .bind(u":most"_s, most)
                              .each([&](Row &row) { result.append(readAuditEntry(row)); });
    return read ? Result<QList<AuditEntry>>(result) : std::unexpected(read.error());
}

Result<Verification> AuditTrail::verify(const QString &expectedHash)
{
    const Snapshot snapshot(m_file->database());
    return AuditCheck(*m_file).check(expectedHash);
}

} // namespace Concordat
