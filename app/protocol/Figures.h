// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Clause.h"
#include "protocol/Words.h"

#include <QList>
#include <QStringView>

#include <vector>

namespace Concordat
{

/// Finds dates, sums, time limits and review cycles of one clause and appends them, each printing once. Numbers of Acts, sections and
/// clauses are none.
void findFigures(int clause, QStringView text, const std::vector<Token> &tokens, QList<Figure> &figures);

} // namespace Concordat
