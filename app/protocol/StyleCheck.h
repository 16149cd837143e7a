// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Outline.h"

namespace Concordat
{

/// Reports where a text is not set the way the rest of it is: numbers, list marks, indents, gaps and headings that change their form. Each
/// sort of change is reported once a place, at its first, with how often it comes in all. Nothing here changes what was read.
void checkStyle(const Outline &outline, QList<Problem> &problems);

} // namespace Concordat
