// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/TabStrip.h"

#include "session/Session.h"

#include <QMouseEvent>
#include <QScopedValueRollback>

namespace Concordat
{

TabStrip::TabStrip(Session *session, QWidget *parent)
    : QTabBar(parent)
    , m_session(session)
{
    setAccessibleName(tr("Tabs"));
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    setExpanding(false);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    setDrawBase(false);
    connect(this, &QTabBar::currentChanged, this, [this](int tab) {
        if (!m_showing)
            m_session->chooseTab(tab);
    });
    connect(this, &QTabBar::tabCloseRequested, m_session, &Session::closeTab);
    connect(this, &QTabBar::tabMoved, this, [this](int from, int to) {
        if (!m_showing)
            m_session->moveTab(from, to);
    });
    connect(session, &Session::tabsChanged, this, &TabStrip::showTabs);
    connect(session, &Session::historyChanged, this, &TabStrip::showTitles);
    connect(session, &Session::protocolChanged, this, &TabStrip::showTitles);
    connect(session, &Session::currentClauseChanged, this, &TabStrip::showTitles);
    showTabs();
}

void TabStrip::showTabs()
{
    const QScopedValueRollback showing(m_showing, true);
    const int wanted = static_cast<int>(m_session->tabs().size());
    while (count() > wanted)
        removeTab(count() - 1);
    while (count() < wanted)
        addTab(QString());
    setCurrentIndex(m_session->currentTab());
    setVisible(wanted > 1);
    showTitles();
}

void TabStrip::showTitles()
{
    for (int tab = 0; tab < count(); ++tab) {
        const QString title = titleOf(tab);
        if (title == tabToolTip(tab))
            continue;
        // An ampersand in a name is no mnemonic.
        setTabText(tab, QString(title).replace(u'&', QStringLiteral("&&")));
        setTabToolTip(tab, title);
    }
}

QString TabStrip::titleOf(int tab) const
{
    const Place place = m_session->tabs().value(tab);
    const ProtocolEntry *entry = m_session->findEntry(place.protocol);
    if (!entry)
        return tr("Nothing open");
    return place.clause.isEmpty() ? entry->name : tr("%1 · %2").arg(place.clause, entry->name);
}

void TabStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const int tab = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && tab >= 0)
        m_session->closeTab(tab);
    QTabBar::mouseReleaseEvent(event);
}

} // namespace Concordat
