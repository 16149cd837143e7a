// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Clause.h"

namespace Concordat
{

/// Those whom a rule binds or frees, named as in Clause::actors, in the user's words: "members, the monitoring officer".
QString actorsInWords(const QStringList &actors);

/// What kind of figure it is: "time limit".
QString figureKindInWords(FigureKind kind);

} // namespace Concordat
