// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Protocol.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Concordat
{

/// Figures of one kind that differ between two clauses; either may have none.
struct FigureDifference {
    FigureKind kind = FigureKind::Date;
    std::optional<Figure> before;
    std::optional<Figure> after;
};

/// Where two clauses differ in substance, as facts; models/DifferenceText makes sentences of them.
struct FactDifference {
    std::optional<std::pair<Strength, Strength>> strength; ///< before and after, where they differ
    QList<FigureDifference> figures;
    QStringList actorsOnlyBefore;
    QStringList actorsOnlyAfter;

    bool isEmpty() const { return !strength && figures.isEmpty() && actorsOnlyBefore.isEmpty() && actorsOnlyAfter.isEmpty(); }
};

/// What differs between a clause of one text and a clause of another, given by their indexes.
FactDifference factDifference(const Protocol &before, int clauseBefore, const Protocol &after, int clauseAfter);

} // namespace Concordat
