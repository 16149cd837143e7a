// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/History.h"

namespace Concordat
{

/// Where the user reads, to go on there another day: the place of each tab, the tab in front, and the clauses last gone to.
struct Reading {
    QList<Place> tabs = {};
    int tab = 0;
    QList<Place> recent = {};
};

} // namespace Concordat
