// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ClauseLink.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{
constexpr auto scheme = "concordat:"_L1;
constexpr qsizetype longest = 400;
} // namespace

QString linkTo(const Place &place)
{
    const QByteArray protocol = QUrl::toPercentEncoding(place.protocol);
    const QByteArray clause = QUrl::toPercentEncoding(place.clause, "()/[]");
    return scheme + QString::fromLatin1(clause.isEmpty() ? protocol : protocol + '/' + clause);
}

std::optional<Place> placeOf(const QString &link)
{
    if (link.size() > longest || !link.startsWith(scheme, Qt::CaseInsensitive))
        return std::nullopt;
    QString path = link.sliced(scheme.size());
    // Some programs write the form of web addresses, concordat://wiltshire/62.
    while (path.startsWith(u'/'))
        path.removeFirst();
    const qsizetype slash = path.indexOf(u'/');
    const auto decoded = [](const QString &part) { return QUrl::fromPercentEncoding(part.toUtf8()); };
    const Place place{.protocol = decoded(slash < 0 ? path : path.first(slash)),
                      .clause = slash < 0 ? QString() : decoded(path.sliced(slash + 1))};
    return place.protocol.isEmpty() ? std::nullopt : std::optional(place);
}

} // namespace Concordat
