// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Protocol.h"

namespace Concordat
{

/// The clause of that id; where it went, the nearest one above: the one before it under the same parent, else the parent, and so on
/// upwards, going by the ids alone. Nothing where none is left.
std::optional<int> nearestAbove(const Protocol &protocol, const QString &id);

} // namespace Concordat
