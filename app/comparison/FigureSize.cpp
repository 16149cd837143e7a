// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/FigureSize.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr double workingDay = 1.4; // five of them make a week

std::optional<double> daysIn(QStringView unit)
{
    if (unit == u"minutes")
        return 1.0 / (24 * 60);
    if (unit == u"hours")
        return 1.0 / 24;
    if (unit == u"working-days" || unit == u"clear-working-days")
        return workingDay;
    if (unit.endsWith(u"days"))
        return 1;
    if (unit.endsWith(u"weeks"))
        return 7;
    if (unit.endsWith(u"months"))
        return 30.4;
    if (unit.endsWith(u"years"))
        return 365;
    return {};
}

std::optional<double> daysOfCycle(const QString &value)
{
    static const QRegularExpression duration(u"^P(\\d+)([DWMY])$"_s);
    const auto match = duration.match(value);
    if (!match.hasMatch())
        return {};
    const QStringView unit = match.capturedView(2);
    const double days = unit == u"D" ? 1 : unit == u"W" ? 7 : unit == u"M" ? 30.4 : 365;
    return match.capturedView(1).toDouble() * days;
}

} // namespace

std::optional<double> sizeOf(const Figure &figure)
{
    if (figure.kind == FigureKind::Date)
        return {};
    if (figure.kind == FigureKind::ReviewCycle)
        return daysOfCycle(figure.value);
    bool isNumber = false;
    const double value = figure.value.toDouble(&isNumber);
    if (!isNumber)
        return {};
    if (figure.kind == FigureKind::Money)
        return value;
    const auto days = daysIn(figure.unit);
    return days ? std::optional(value * *days) : std::nullopt;
}

QList<Figure> figuresOf(const Protocol &protocol, int clause)
{
    const QList<Figure> &all = protocol.figures();
    QList<Figure> own;
    for (auto figure = std::ranges::lower_bound(all, clause, {}, &Figure::clause); figure != all.cend() && figure->clause == clause;
         ++figure)
        own.append(*figure);
    return own;
}

std::optional<double> smallestFigure(const Protocol &protocol, int clause, FigureKind kind)
{
    std::optional<double> smallest;
    for (const Figure &figure : figuresOf(protocol, clause)) {
        const auto size = figure.kind == kind ? sizeOf(figure) : std::nullopt;
        if (size && (!smallest || *size < *smallest))
            smallest = size;
    }
    return smallest;
}

} // namespace Concordat
