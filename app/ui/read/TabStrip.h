// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace Concordat
{

class Session;

/// The session's tabs, shown once there are two.
class TabStrip : public QTabBar
{
    Q_OBJECT

public:
    explicit TabStrip(Session *session, QWidget *parent = nullptr);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void showTabs();
    void showTitles();
    QString titleOf(int tab) const;

    Session *m_session;
    bool m_showing = false; ///< what the strip does now follows the session
};

} // namespace Concordat
