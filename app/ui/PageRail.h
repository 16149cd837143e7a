// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QActionGroup;

namespace Concordat
{

class Page;

/// The pages of the window down its left side, one of them chosen.
class PageRail : public QToolBar
{
    Q_OBJECT

public:
    explicit PageRail(const QList<Page *> &pages, QWidget *parent = nullptr);

    /// One action a page, in their order, with Ctrl and a digit.
    const QList<QAction *> &pageActions() const { return m_actions; }

    void setCurrent(int page);

Q_SIGNALS:
    void pageChosen(int page);

private:
    QActionGroup *m_group;
    QList<QAction *> m_actions;
};

} // namespace Concordat
