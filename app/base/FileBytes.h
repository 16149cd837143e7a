// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace Concordat
{

/// The whole of a file of at most so many MiB. Fails with the path and the system's reason, or as too large with the limit.
Result<QByteArray> readFileBytes(const QString &path, int maximalMebibytes);

} // namespace Concordat
