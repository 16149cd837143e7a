// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TypedDate.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

struct TypedDate {
    Q_DECLARE_TR_FUNCTIONS(Concordat::TypedDate)
};

/// 1 to 12; 0 where the word is no month, or too short to tell two apart.
int monthNamed(const QString &word)
{
    for (const QLocale &locale : {QLocale(), QLocale(QLocale::English)}) {
        int found = 0;
        int count = 0;
        for (int month = 1; month <= 12; ++month) {
            if (locale.monthName(month).startsWith(word, Qt::CaseInsensitive)) {
                found = month;
                ++count;
            }
        }
        if (count == 1 && word.size() >= 3)
            return found;
    }
    return 0;
}

QDate nearest(int month, int day, QDate today)
{
    QDate best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && (!best.isValid() || qAbs(date.daysTo(today)) < qAbs(best.daysTo(today))))
            best = date;
    }
    return best;
}

QDate fromParts(int year, int month, int day, QDate today)
{
    if (year < 0)
        return nearest(month, day, today);
    if (year < 100)
        year += 2000;
    return year >= 1900 ? QDate(year, month, day) : QDate();
}

int yearOf(const QString &digits)
{
    return digits.isEmpty() ? -1 : digits.toInt();
}

} // namespace

QDate readTypedDate(const QString &typed, QDate today)
{
    const QString text = typed.simplified();
    if (text.compare(TypedDate::tr("today"), Qt::CaseInsensitive) == 0 || text.compare(u"today", Qt::CaseInsensitive) == 0)
        return today;
    if (text.compare(TypedDate::tr("yesterday"), Qt::CaseInsensitive) == 0 || text.compare(u"yesterday", Qt::CaseInsensitive) == 0)
        return today.addDays(-1);
    if (text.compare(TypedDate::tr("tomorrow"), Qt::CaseInsensitive) == 0 || text.compare(u"tomorrow", Qt::CaseInsensitive) == 0)
        return today.addDays(1);

    static const QRegularExpression iso(uR"(^(\d{4})-(\d{1,2})-(\d{1,2})$)"_s);
    static const QRegularExpression numbers(uR"(^(\d{1,2})[/. -](\d{1,2})(?:[/. -](\d{4}|\d{2}))?$)"_s);
    static const QRegularExpression words(uR"(^(\d{1,2})(?:st|nd|rd|th)?[ .-]*(\pL+)\.?,?(?:[ -]*(\d{4}|\d{2}))?$)"_s);
    if (const auto match = iso.match(text); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    if (const auto match = numbers.match(text); match.hasMatch())
        return fromParts(yearOf(match.captured(3)), match.captured(2).toInt(), match.captured(1).toInt(), today);
    if (const auto match = words.match(text); match.hasMatch())
        return fromParts(yearOf(match.captured(3)), monthNamed(match.captured(2)), match.captured(1).toInt(), today);
    return {};
}

} // namespace Concordat
