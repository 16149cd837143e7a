// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/Checklist.h"

namespace Concordat
{

/// An answer as a person would say it: the words of the choices, "yes", "25.50 pounds", a day in full, or why there is no value.
QString answerText(const Question &question, const Answer &answer);

} // namespace Concordat
