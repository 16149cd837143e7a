// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "library/Library.h"
#include "protocol/Protocol.h"

#include <QString>

namespace Concordat
{

/// The protocol that an argument means: an authority's id, else a file, or the standard input for "-".
Result<Protocol> readTextArgument(const Library &library, const QString &argument);

/// Says on the standard error what is wrong with the packs, one line each. They were left out.
void warnOfPacks(const Library &library);

} // namespace Concordat
