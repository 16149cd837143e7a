// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Concordat
{

/// The clause itself if it is among `clauses`, the ids of a text; else the nearest before it under the same parent, else the parent, and
/// so on upwards, going by the ids alone; nothing where none is left.
std::optional<QString> nearestClauseAbove(const QString &clause, const QStringList &clauses);

} // namespace Concordat
