// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/NearestClause.h"

namespace Concordat
{

namespace
{

/// `4.1(b)/2` without its last part: `4.1(b)`, `4.1`, `4`; empty at the top.
QString above(const QString &id)
{
    for (qsizetype i = id.size() - 1; i > 0; --i) {
        const QChar character = id.at(i);
        if (character == u'/' || character == u'(' || character == u'.' || character == u'[')
            return id.left(i);
    }
    return {};
}

/// The ids before one among its neighbours, nearest first: `62` has `61`, `60` …, `4.1(c)` has `4.1(b)`, `4.1(a)`.
QStringList before(const QString &id)
{
    constexpr int enough = 1000;
    const QString stem = above(id);
    const QString tail = id.sliced(stem.size());
    qsizetype start = 0;
    while (start < tail.size() && !tail.at(start).isLetterOrNumber())
        ++start;
    qsizetype end = start;
    while (end < tail.size() && tail.at(end).isDigit())
        ++end;
    const auto with = [&](const QString &label, qsizetype rest) { return QString(stem + tail.left(start) + label + tail.sliced(rest)); };
    QStringList ids;
    if (end > start) {
        const int number = tail.sliced(start, end - start).toInt();
        for (int n = number - 1; n >= 0 && number - n <= enough; --n)
            ids.append(with(QString::number(n), end));
    } else if (tail.size() == start + 2 && tail.endsWith(u')')) {
        for (char16_t letter = tail.at(start).unicode(); letter > u'a' && letter <= u'z';)
            ids.append(with(QChar(--letter), start + 1));
    }
    return ids;
}

} // namespace

std::optional<int> nearestAbove(const Protocol &protocol, const QString &id)
{
    for (QString wanted = id; !wanted.isEmpty(); wanted = above(wanted)) {
        if (const std::optional<int> there = protocol.find(wanted))
            return there;
        for (const QString &neighbour : before(wanted)) {
            if (const std::optional<int> there = protocol.find(neighbour))
                return there;
        }
    }
    return std::nullopt;
}

} // namespace Concordat
