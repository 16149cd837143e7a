// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/Checklist.h"
#include "support/PackFolder.h"

namespace Concordat
{

/// The made-up `tests/data/checklists/hall.yaml`.
QByteArray hallDefinition();

/// The same, read; the authorities are `aston`, with rules, and `barford`, which is silent.
Checklist hallChecklist();

/// A folder with packs for both authorities, their posts and the checklist.
void writeHall(PackFolder &folder);

/// Answers in the form of the command line; fails hard where they do not fit.
Answers answersOf(const Checklist &checklist, const QByteArray &json);

} // namespace Concordat
