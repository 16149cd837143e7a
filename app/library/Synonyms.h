// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Concordat
{

/// The lists of words and phrases that mean the same, from `protocols/synonyms.yaml`; fails with file, line and reason.
Result<QList<QStringList>> readSynonyms(const QString &path);

} // namespace Concordat
