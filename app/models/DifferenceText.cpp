// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DifferenceText.h"

#include "models/StrengthText.h"

#include <QDate>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

QString strengthName(Strength strength)
{
    const QString word = strengthWord(strength);
    return word.isEmpty() ? DifferenceText::tr("no rule") : word;
}

QString duration(int count, QStringView unit)
{
    if (unit == u"working-days")
        return DifferenceText::tr("%n working day(s)", nullptr, count);
    if (unit == u"clear-days")
        return DifferenceText::tr("%n clear day(s)", nullptr, count);
    if (unit == u"clear-working-days")
        return DifferenceText::tr("%n clear working day(s)", nullptr, count);
    if (unit == u"calendar-days")
        return DifferenceText::tr("%n calendar day(s)", nullptr, count);
    if (unit == u"days")
        return DifferenceText::tr("%n day(s)", nullptr, count);
    if (unit == u"weeks")
        return DifferenceText::tr("%n week(s)", nullptr, count);
    if (unit == u"months")
        return DifferenceText::tr("%n month(s)", nullptr, count);
    if (unit == u"years")
        return DifferenceText::tr("%n year(s)", nullptr, count);
    if (unit == u"hours")
        return DifferenceText::tr("%n hour(s)", nullptr, count);
    if (unit == u"minutes")
        return DifferenceText::tr("%n minute(s)", nullptr, count);
    return {};
}

QString cycle(const QString &value)
{
    bool isNumber = false;
    const int count = value.mid(1).chopped(1).toInt(&isNumber);
    if (!isNumber || !value.startsWith(u'P'))
        return {};
    switch (value.back().unicode()) {
    case 'Y':
        return DifferenceText::tr("every %n year(s)", nullptr, count);
    case 'M':
        return DifferenceText::tr("every %n month(s)", nullptr, count);
    case 'W':
        return DifferenceText::tr("every %n week(s)", nullptr, count);
    case 'D':
        return DifferenceText::tr("every %n day(s)", nullptr, count);
    default:
        return {};
    }
}

QString sentence(const FigureDifference &difference)
{
    if (difference.before && difference.after)
        return DifferenceText::tr("%1 against %2")
            .arg(DifferenceText::figure(*difference.before), DifferenceText::figure(*difference.after));
    if (difference.before)
        return DifferenceText::tr("%1 only in the first").arg(DifferenceText::figure(*difference.before));
    return DifferenceText::tr("%1 only in the second").arg(DifferenceText::figure(*difference.after));
}

} // namespace

QString DifferenceText::figure(const Figure &figure)
{
    QString text;
    if (figure.kind == FigureKind::Date) {
        if (const QDate date = QDate::fromString(figure.value, Qt::ISODate); date.isValid())
            text = QLocale().toString(date, u"d MMMM yyyy"_s);
    } else if (figure.kind == FigureKind::Money) {
        text = figure.unit == u"GBP" ? u'£' + figure.value : QString();
    } else if (figure.kind == FigureKind::ReviewCycle) {
        text = cycle(figure.value);
    } else {
        bool isNumber = false;
        const int count = figure.value.toInt(&isNumber);
        text = isNumber ? duration(count, figure.unit) : QString();
    }
    // What has no form of its own is shown as it was read.
    return text.isEmpty() ? (figure.unit.isEmpty() ? figure.value : figure.value + u' ' + figure.unit) : text;
}

QString DifferenceText::toBase(Relation relation)
{
    switch (relation) {
    case Relation::Same:
        return tr("asks the same as the base");
    case Relation::Stricter:
        return tr("stricter than the base");
    case Relation::Weaker:
        return tr("weaker than the base");
    case Relation::Wider:
        return tr("wider than the base");
    case Relation::Narrower:
        return tr("narrower than the base");
    case Relation::Conflicts:
        return tr("conflicts with the base");
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList DifferenceText::sentences(const FactDifference &difference)
{
    QStringList all;
    if (difference.strength)
        all.append(tr("%1 against %2").arg(strengthName(difference.strength->first), strengthName(difference.strength->second)));
    for (const FigureDifference &figures : difference.figures)
        all.append(sentence(figures));
    if (!difference.actorsOnlyBefore.isEmpty())
        all.append(tr("only the first is about: %1").arg(difference.actorsOnlyBefore.join(u", "_s)));
    if (!difference.actorsOnlyAfter.isEmpty())
        all.append(tr("only the second is about: %1").arg(difference.actorsOnlyAfter.join(u", "_s)));
    return all;
}

} // namespace Concordat
