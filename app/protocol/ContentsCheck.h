// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Outline.h"

namespace Concordat
{

/// Holds each row of a contents list against the headings, and reports rows that differ from theirs, rows without one, and headings
/// that the list leaves out though it has their neighbours.
void checkContents(const Outline &outline, QList<Problem> &problems);

} // namespace Concordat
