// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/RecentPlaces.h"

namespace Concordat
{

namespace
{
constexpr qsizetype limit = 30;
}

RecentPlaces::RecentPlaces(const QList<Place> &places)
{
    for (auto place = places.crbegin(); place != places.crend(); ++place)
        visit(*place);
}

void RecentPlaces::visit(const Place &place)
{
    if (place.clause.isEmpty())
        return;
    m_places.removeAll(place);
    m_places.prepend(place);
    if (m_places.size() > limit)
        m_places.removeLast();
}

} // namespace Concordat
