// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/PageRail.h"

#include "ui/Page.h"

#include <QAction>
#include <QActionGroup>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Concordat
{

PageRail::PageRail(const QList<Page *> &pages, QWidget *parent)
    : QToolBar(tr("Pages"), parent)
    , m_group(new QActionGroup(this))
{
    setObjectName(u"page-rail"_s);
    setAccessibleName(tr("Pages"));
    setOrientation(Qt::Vertical);
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    const int side = style()->pixelMetric(QStyle::PM_ToolBarIconSize, nullptr, this);
    setIconSize({side, side});
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const PageLooks &looks = pages.at(page)->looks();
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + page);
        QAction *action = makeToggle(
            this,
            {.name = u"page."_s + looks.name, .text = looks.text, .tip = looks.tip, .icon = looks.icon, .shortcuts = {Qt::CTRL | key}},
            false);
        m_group->addAction(action);
        m_actions.append(action);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, page] { Q_EMIT pageChosen(static_cast<int>(page)); });
    }
    // The keyboard reaches the rail as well as by the keys of the pages.
    for (QAction *action : m_actions)
        widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
}

void PageRail::setCurrent(int page)
{
    m_actions.at(page)->setChecked(true);
}

} // namespace Concordat
