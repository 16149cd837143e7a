// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Clause.h"
#include "protocol/SentenceView.h"

#include <optional>

namespace Concordat
{

/// What the auxiliary looked at (must, shall, should, will, may, can, cannot, need) makes of its sentence; nothing where it predicts, says
/// what may happen, or is subordinate.
std::optional<Strength> strengthOfModal(const SentenceView &view);

} // namespace Concordat
