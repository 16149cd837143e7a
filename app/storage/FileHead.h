// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace Concordat
{

/// Looks at the first bytes of what is to be a records file, and touches nothing: fails where it cannot be read, is no SQLite file, another
/// program's, or of a schema above `newest`. https://www.sqlite.org/fileformat.html, "The Database Header".
Result<> checkHead(const QString &path, int newest);

/// The same of a database that is open, whose newest pages may not be in the file yet.
constexpr qint64 applicationId = 0x436f6e63; ///< "Conc"

} // namespace Concordat
