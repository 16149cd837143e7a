// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Library.h"

namespace Concordat
{

/// The packs with these ids, in this order, ids that the library does not have left out; all packs where none is named.
QList<const Pack *> chosenPacks(const Library &library, const QStringList &authorities);

} // namespace Concordat
