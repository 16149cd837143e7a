// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Settings.h"

namespace Concordat
{

/// Makes the application's windows light or dark, or leaves that to the desktop. Where the desktop knows no such wish, colours of our own
/// are put in place of its palette.
void applyAppearance(Appearance appearance);

} // namespace Concordat
