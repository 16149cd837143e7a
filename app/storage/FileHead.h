// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace Concordat
{

constexpr qint64 applicationId = 0x436f6e63; ///< "Conc", by which SQLite files tell whose they are

/// Looks at the first bytes of what is to be a records file, and touches nothing: fails where it cannot be read, is no SQLite file, another
/// program's, or of a schema above `newest`. https://www.sqlite.org/fileformat.html, "The Database Header". What stands in a write-ahead
/// log beside it is not seen here.
Result<> checkHead(const QString &path, int newest);

} // namespace Concordat
