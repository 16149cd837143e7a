// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Protocol.h"

#include <optional>

namespace Concordat
{

/// How large a figure is beside others of its kind: days for time limits and cycles (a working day is 1.4 of them), pounds for sums;
/// nothing for dates and for what cannot be read.
std::optional<double> sizeOf(const Figure &figure);

/// The smallest figure of a kind in a clause; nothing where it has none.
std::optional<double> smallestFigure(const Protocol &protocol, int clause, FigureKind kind);

/// The figures of a clause, in its order.
QList<Figure> figuresOf(const Protocol &protocol, int clause);

} // namespace Concordat
