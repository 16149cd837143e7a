// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Problem.h"

#include <expected>

namespace Concordat
{

/// A value, or the one problem that prevented it.
template <typename T = void>
using Result = std::expected<T, Problem>;

} // namespace Concordat
