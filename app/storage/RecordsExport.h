// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/RecordsFile.h"
#include "storage/Run.h"

#include <QString>

namespace Concordat
{

/// What an export wrote.
struct Exported {
    qint64 runs = 0;
    QString latestHash; ///< of the audit trail, which stands in the file too
};

/// Runs with answers, history, findings, notes and tasks, and where all runs are asked for the notes on clauses and the audit trail.
/// Written in one go or not at all.
Result<Exported> exportJson(RecordsFile &records, const QString &path, const RunFilter &filter = {});

/// One line a run. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
Result<Exported> exportCsv(RecordsFile &records, const QString &path, const RunFilter &filter = {});

} // namespace Concordat
