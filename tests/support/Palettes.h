// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace Concordat
{

/// A light and a dark desktop, the same on every machine.
QPalette lightPalette();
QPalette darkPalette();

/// White and yellow on black, as a desktop of high contrast has it.
QPalette highContrastPalette();

} // namespace Concordat
