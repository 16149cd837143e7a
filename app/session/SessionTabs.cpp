// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of a session, how it is resumed, and its lens.
#include "session/NearestClause.h"
#include "session/Session.h"

namespace Concordat
{

namespace
{

constexpr qsizetype mostClosed = 20;

Place presentOf(const History &history)
{
    return history.present() < 0 ? Place() : history.places().at(history.present());
}

} // namespace

QList<Place> Session::tabs() const
{
    QList<Place> places;
    for (const History &tab : m_tabs)
        places.append(presentOf(tab));
    return places;
}

void Session::openTab()
{
    History begun;
    if (m_entry >= 0)
        begun.visit(present());
    m_tabs.insert(m_tab + 1, begun);
    ++m_tab;
    Q_EMIT tabsChanged();
    Q_EMIT historyChanged();
}

void Session::closeTab(int tab)
{
    if (m_tabs.size() == 1 || tab < 0 || tab >= m_tabs.size())
        return;
    m_closedTabs.append(m_tabs.takeAt(tab));
    if (m_closedTabs.size() > mostClosed)
        m_closedTabs.removeFirst();
    if (tab == m_tab) {
        showTab(std::min(tab, static_cast<int>(m_tabs.size()) - 1));
        return;
    }
    m_tab -= tab < m_tab ? 1 : 0;
    Q_EMIT tabsChanged();
}

void Session::reopenTab()
{
    if (!canReopenTab())
        return;
    m_tabs.insert(m_tab + 1, m_closedTabs.takeLast());
    showTab(m_tab + 1);
}

void Session::chooseTab(int tab)
{
    if (tab != m_tab && tab >= 0 && tab < m_tabs.size())
        showTab(tab);
}

void Session::showTab(int tab)
{
    m_tab = tab;
    Q_EMIT tabsChanged();
    const Place place = presentOf(history());
    returnTo(place.protocol.isEmpty() ? std::nullopt : std::optional(place));
    Q_EMIT historyChanged();
}

void Session::moveTab(int from, int to)
{
    const auto isTab = [this](int tab) { return tab >= 0 && tab < m_tabs.size(); };
    if (from == to || !isTab(from) || !isTab(to))
        return;
    m_tabs.move(from, to);
    if (m_tab == from)
        m_tab = to;
    else if (from < m_tab && m_tab <= to)
        --m_tab;
    else if (to <= m_tab && m_tab < from)
        ++m_tab;
    Q_EMIT tabsChanged();
}

Reading Session::reading() const
{
    return {.tabs = tabs(), .tab = m_tab, .recent = m_recent.places()};
}

void Session::resume(const Reading &reading)
{
    QList<History> resumed;
    int inFront = 0;
    for (int i = 0; i < reading.tabs.size(); ++i) {
        if (!findEntry(reading.tabs.at(i).protocol))
            continue;
        if (i == reading.tab)
            inFront = static_cast<int>(resumed.size());
        resumed.emplaceBack().visit(reading.tabs.at(i));
    }
    m_recent = RecentPlaces(reading.recent);
    if (resumed.isEmpty())
        return;
    m_tabs = resumed;
    showTab(inFront);
}

void Session::setLens(const Lens &lens)
{
    if (lens == m_lens)
        return;
    m_lens = lens;
    Q_EMIT lensChanged();
}

void Session::unhide(int clause)
{
    if (clause < 0 || m_lens.isClear() || m_lens.rest == Lens::Rest::Dimmed || prominence().at(clause) != Prominence::Hidden)
        return;
    Lens dimmed = m_lens;
    dimmed.rest = Lens::Rest::Dimmed;
    setLens(dimmed);
}

} // namespace Concordat
