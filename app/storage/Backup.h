// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/DurableFile.h"
#include "storage/RecordsFile.h"

#include <QString>

namespace Concordat
{

/// Writes the records to a file of its own that stands alone, and checks it against the original. The file appears whole or not at all.
/// Returns the latest hash of the copy's audit trail.
Result<QString> backup(RecordsFile &records, const QString &path, ExistingFile existing = ExistingFile::Refuse);

/// Puts a backup in the place of the records at `path`, which no window may have open. The backup is checked first: its form, its pages and
/// its audit trail. The file that was there is kept beside it; returns its path, or an empty text where there was none.
Result<QString> restore(const QString &backupPath, const QString &path);

} // namespace Concordat
