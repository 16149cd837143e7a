// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/SentenceView.h"

namespace Concordat
{

/// Whether the verb looked at belongs to a relative clause, a condition, a question, a purpose or a quotation, and so makes no rule.
bool isSubordinate(const SentenceView &view);

} // namespace Concordat
