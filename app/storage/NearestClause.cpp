// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/NearestClause.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr int furthest = 9999; ///< numbers above it are taken as words

QString roman(int number)
{
    struct Sign {
        int value;
        QLatin1StringView letters;
    };
    static constexpr Sign signs[] = {{100, "c"_L1}, {90, "xc"_L1}, {50, "l"_L1}, {40, "xl"_L1}, {10, "x"_L1},
                                     {9, "ix"_L1},  {5, "v"_L1},   {4, "iv"_L1}, {1, "i"_L1}};
    QString result;
    for (const Sign &sign : signs) {
        for (; number >= sign.value; number -= sign.value)
            result += sign.letters;
    }
    return result;
}

/// A clause id without its last part, that part, and what stands around its counter: `4.1(` `b` `)`.
struct Tail {
    QString parent;
    QString before;
    QString counter;
    QString after;
};

std::optional<Tail> tailOf(const QString &clause)
{
    static const QRegularExpression last(u"(?:(\\()([0-9a-z]+)(\\))|(\\[)([0-9]+)(\\])|([./])([0-9]+)|^([0-9]+))$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = last.match(clause);
    if (!match.hasMatch())
        return std::nullopt;
    for (const int group : {1, 4, 7}) {
        if (match.hasCaptured(group))
            return Tail{clause.first(match.capturedStart()), match.captured(group), match.captured(group + 1),
                        group == 7 ? QString() : match.captured(group + 2)};
    }
    return Tail{QString(), QString(), match.captured(9), QString()};
}

/// What counts up to just before `counter`, nearest first.
QStringList countersBefore(const QString &counter)
{
    QStringList result;
    bool isNumber = false;
    if (const int number = counter.toInt(&isNumber); isNumber) {
        for (int i = std::min(number, furthest) - 1; i >= 1; --i)
            result.append(QString::number(i));
        return result;
    }
    for (int i = furthest / 100; i >= 1 && counter.size() <= 8; --i) {
        if (roman(i) == counter) {
            while (--i >= 1)
                result.append(roman(i));
        }
    }
    if (counter.size() == 1) {
        const char16_t first = counter.at(0).isUpper() ? u'A' : u'a';
        for (char16_t letter = counter.at(0).unicode(); letter > first; --letter)
            result.append(QString(QChar(char16_t(letter - 1))));
    }
    return result;
}

} // namespace

std::optional<QString> nearestClauseAbove(const QString &clause, const QStringList &clauses)
{
    const QSet<QString> there(clauses.cbegin(), clauses.cend());
    QString at = clause;
    while (!at.isEmpty() && !there.contains(at)) {
        const std::optional<Tail> tail = tailOf(at);
        if (!tail)
            return std::nullopt;
        for (const QString &counter : countersBefore(tail->counter)) {
            if (const QString sibling = tail->parent + tail->before + counter + tail->after; there.contains(sibling))
                return sibling;
        }
        at = tail->parent;
    }
    return at.isEmpty() ? std::nullopt : std::optional(at);
}

} // namespace Concordat
