// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/History.h"

namespace Concordat
{

namespace
{
constexpr qsizetype limit = 200;
}

void History::visit(const Place &place)
{
    if (m_present >= 0 && m_places.at(m_present) == place)
        return;
    m_places.resize(m_present + 1);
    m_places.append(place);
    if (m_places.size() > limit)
        m_places.removeFirst();
    m_present = m_places.size() - 1;
}

void History::amend(const Place &place)
{
    if (m_present < 0)
        visit(place);
    else
        m_places[m_present] = place;
}

std::optional<Place> History::goBack()
{
    if (!canGoBack())
        return std::nullopt;
    return m_places.at(--m_present);
}

std::optional<Place> History::goForward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_places.at(++m_present);
}

std::optional<Place> History::goTo(qsizetype place)
{
    if (place < 0 || place >= m_places.size())
        return std::nullopt;
    m_present = place;
    return m_places.at(m_present);
}

} // namespace Concordat
