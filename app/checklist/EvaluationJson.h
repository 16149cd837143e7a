// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/Evaluation.h"

#include <QJsonObject>

namespace Concordat
{

/// The form in which the command line prints an evaluation and its findings; texts that need words for a reader are left to the caller.
QJsonObject toJson(const Evaluation &evaluation);
QJsonObject toJson(const Finding &finding);

} // namespace Concordat
