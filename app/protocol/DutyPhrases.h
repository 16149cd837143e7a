// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Clause.h"
#include "protocol/SentenceView.h"

#include <optional>

namespace Concordat
{

/// What a phrase without an auxiliary makes of its sentence, from the word looked at: are required to, is not entitled, have a duty to,
/// bound by, a presumption against, ...; nothing where it makes no rule or is subordinate.
std::optional<Strength> strengthOfPhrase(const SentenceView &view);

} // namespace Concordat
