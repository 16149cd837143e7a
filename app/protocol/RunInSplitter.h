// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Block.h"
#include "protocol/SeriesStack.h"

#include <optional>

namespace Concordat
{

/// A block in whose lines another label stands.
struct RunIn {
    Block head; ///< up to that label
    Block rest; ///< from that label on
};

/// Splits `2. Visits 2.1 A member may`, `... signs in. 4.3 The Clerk keeps` and `a) by pen; b) by stamp` where the next label of the run
/// stands, and `signed: a) by pen; b) by stamp` where a list begins whose second item follows. `open` are the lists that are open before
/// it.
std::optional<RunIn> splitRunIn(const Block &block, const SeriesStack &open);

} // namespace Concordat
