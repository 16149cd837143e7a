// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "checklist/Checklist.h"

namespace Concordat
{

/// Reads a definition in the form that protocols/checklists/README.md describes. Fails with all that is wrong in itself, each with file,
/// line and reason; whether its clauses and topics exist is for findProblems.
std::expected<Checklist, QList<Problem>> readChecklist(const QString &path);

} // namespace Concordat
