// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/Values.h"

#include "comparison/ChosenPacks.h"
#include "comparison/FigureSize.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

bool hasUnit(const Figure &figure, const QString &unit)
{
    if (unit == u"cycle")
        return figure.kind == FigureKind::ReviewCycle;
    if (unit == u"days")
        return figure.kind == FigureKind::TimeLimit;
    return figure.kind == FigureKind::Money && figure.unit == unit;
}

/// The clauses to look into: those that settle the matter, or where nobody has read the text, all on its topic.
QStringList placesOf(const Pack &pack, const ValueDefinition &matter, const PackValue &said)
{
    if (said.status != ValueStatus::Unread)
        return said.clauses;
    QStringList clauses;
    for (const Clause &clause : pack.protocol.clauses()) {
        if (pack.topics.value(clause.id).value(0) == matter.topic)
            clauses.append(clause.id);
    }
    return clauses;
}

Value valueOf(const Pack &pack, const ValueDefinition &matter)
{
    Value value{.authority = pack.id, .said = pack.values.value(matter.id), .figures = {}};
    if (matter.unit.isEmpty())
        return value;
    for (const QString &id : placesOf(pack, matter, value.said)) {
        const auto clause = pack.protocol.find(id);
        if (!clause)
            continue;
        for (const Figure &figure : figuresOf(pack.protocol, *clause)) {
            if (hasUnit(figure, matter.unit))
                value.figures.append(figure);
        }
    }
    const QString &cycle = pack.protocol.frontMatter().review.every;
    if (matter.unit == u"cycle" && !cycle.isEmpty() && !std::ranges::contains(value.figures, cycle, &Figure::value))
        value.figures.append(Figure{.clause = -1, .position = 0, .length = 0, .kind = FigureKind::ReviewCycle, .value = cycle, .unit = {}});
    return value;
}

} // namespace

const Value *ValueRow::find(const QString &authority) const
{
    const auto found = std::ranges::find(values, authority, &Value::authority);
    return found == values.cend() ? nullptr : &*found;
}

bool ValueRow::differs() const
{
    const auto isUnread = [](const Value &value) { return value.said.status == ValueStatus::Unread; };
    const Value *first = nullptr;
    for (const Value &value : values) {
        if (isUnread(value))
            continue;
        if (first != nullptr && (value.said.status != first->said.status || value.said.text != first->said.text))
            return true;
        first = first == nullptr ? &value : first;
    }
    return false;
}

QList<ValueRow> values(const Library &library, const QStringList &authorities)
{
    const QList<const Pack *> packs = chosenPacks(library, authorities);
    QList<ValueRow> rows;
    for (const ValueDefinition &matter : library.matters()) {
        ValueRow row{.matter = matter, .values = {}};
        for (const Pack *pack : packs)
            row.values.append(valueOf(*pack, matter));
        rows.append(std::move(row));
    }
    return rows;
}

} // namespace Concordat
