// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/AuditEntry.h"
#include "storage/RecordsFile.h"

#include <QList>
#include <QString>

namespace Concordat
{

/// One thing that another tool did to the file.
struct AuditFault {
    enum Kind : std::uint8_t {
        RowChanged,
        RowRemoved,
        RowAdded,
        RowsReordered,
        EntryChanged,
        EntryRemoved,
        EntriesReordered,
        SchemaChanged,
        IndexDamaged, ///< an index no longer leads to every row, so that some would not be shown
        TailCut,      ///< the hash expected, from a print-out, is not in the trail, or the last entries went
    };
    Kind kind = RowChanged;
    QString table; ///< empty for entries
    QString row;   ///< the row's id, or the number of the entry, or the name of what changed in the schema
};
QString name(AuditFault::Kind kind); ///< `row-changed`

struct Verification {
    qint64 entries = 0;
    qint64 rows = 0;
    QString latestHash;
    QList<AuditFault> faults;

    bool isIntact() const { return faults.isEmpty(); }
};

/// The append-only trail over all record tables, chained by hashes. Who can write the file and knows how can forge a whole new chain: only
/// the latest hash, printed on paper or kept elsewhere, shows that. So it belongs on every note, form and export.
class AuditTrail
{
public:
    explicit AuditTrail(RecordsFile *file);

    Result<QString> latestHash();
    Result<QList<AuditEntry>> entries(qint64 from = 1, qint64 most = 1000);

    /// Goes over every entry and every row. `expectedHash` is one that was printed earlier, and has to be in the trail; empty to ask for
    /// none. Time is linear in the size of the file; for a large one use a RecordsFile of a background thread.
    Result<Verification> verify(const QString &expectedHash = {});

private:
    RecordsFile *m_file;
};

} // namespace Concordat
