// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Problem.h"
#include "checklist/Checklist.h"
#include "library/Library.h"

namespace Concordat
{

/// What is wrong with a checklist that could be read: a topic or clause that does not exist, a post that no pack names, a rule that no
/// answers can lead to or that an earlier one makes superfluous, a question that can never be asked or that nothing uses. Each with
/// file, line and reason.
QList<Problem> findProblems(const Checklist &checklist, const Library &library);

/// Takes out the authorities whose packs are not at hand, and says which these were.
QList<Problem> leaveOutUnknownAuthorities(Checklist &checklist, const Library &library);

} // namespace Concordat
