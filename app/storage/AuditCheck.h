// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/AuditTrail.h"

#include <QHash>
#include <QSet>

namespace Concordat
{

/// One going over trail, rows and schema; AuditTrail::verify is the door.
class AuditCheck
{
public:
    explicit AuditCheck(RecordsFile &file);

    Result<Verification> check(const QString &expectedHash);

private:
    Result<> checkSchema();
    Result<> checkIndexes();
    Result<> checkEntries();
    void checkEntry(const AuditEntry &entry);
    Result<> checkTail(const QString &expectedHash);
    Result<> checkRows(QStringView table, const QString &rows);
    void fault(AuditFault::Kind kind, const QString &table, const QString &row);

    RecordsFile &m_file;
    Verification m_result;
    AuditEntry m_last; ///< the entry before the one at hand
    bool m_isLastSound = true;
    QSet<QString> m_hashes;                         ///< of all entries
    QHash<QString, QHash<QString, QString>> m_rows; ///< table, id, hash by the last entry on that row
};

AuditEntry readAuditEntry(Row &row);

} // namespace Concordat
