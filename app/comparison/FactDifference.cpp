// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/FactDifference.h"

#include "comparison/FigureSize.h"

namespace Concordat
{

namespace
{

QStringList without(const QStringList &all, const QStringList &others)
{
    QStringList left;
    std::ranges::copy_if(all, std::back_inserter(left), [&](const QString &each) { return !others.contains(each); });
    return left;
}

bool haveSameMeaning(const Figure &a, const Figure &b)
{
    return a.kind == b.kind && a.value == b.value && a.unit == b.unit;
}

/// Takes out of both lists what is in both, however it is printed.
void dropShared(QList<Figure> &before, QList<Figure> &after)
{
    for (qsizetype i = 0; i < before.size();) {
        const auto same = std::ranges::find_if(after, [&](const Figure &figure) { return haveSameMeaning(figure, before.at(i)); });
        if (same == after.end()) {
            ++i;
            continue;
        }
        after.erase(same);
        before.removeAt(i);
    }
}

QList<FigureDifference> figureDifferences(QList<Figure> before, QList<Figure> after)
{
    dropShared(before, after);
    QList<FigureDifference> differences;
    for (const Figure &figure : std::as_const(before)) {
        FigureDifference difference{.kind = figure.kind, .before = figure, .after = {}};
        if (const auto partner = std::ranges::find(after, figure.kind, &Figure::kind); partner != after.end()) {
            difference.after = *partner;
            after.erase(partner);
        }
        differences.append(difference);
    }
    for (const Figure &figure : std::as_const(after))
        differences.append({.kind = figure.kind, .before = {}, .after = figure});
    return differences;
}

} // namespace

FactDifference factDifference(const Protocol &before, int clauseBefore, const Protocol &after, int clauseAfter)
{
    const Clause &old = before.clauses().at(clauseBefore);
    const Clause &fresh = after.clauses().at(clauseAfter);
    FactDifference difference;
    if (old.strength != fresh.strength)
        difference.strength = {old.strength, fresh.strength};
    difference.figures = figureDifferences(figuresOf(before, clauseBefore), figuresOf(after, clauseAfter));
    difference.actorsOnlyBefore = without(old.actors, fresh.actors);
    difference.actorsOnlyAfter = without(fresh.actors, old.actors);
    return difference;
}

} // namespace Concordat
