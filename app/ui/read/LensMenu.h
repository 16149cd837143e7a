// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Lens.h"

#include <QMenu>

class QActionGroup;

namespace Concordat
{

class Session;
struct ActionLooks;

/// The menu in which one chooses what of the text is seen: for whom, and of what force.
class LensMenu : public QMenu
{
    Q_OBJECT

public:
    explicit LensMenu(Session *session, QWidget *parent = nullptr);

private:
    void addSide(Lens::Side side, const ActionLooks &looks);
    void addForce(Lens::Force force, const ActionLooks &looks);
    QAction *addChoice(QActionGroup *group, const ActionLooks &looks);
    void showLens();

    Session *m_session;
    QActionGroup *m_sides;
    QActionGroup *m_forces;
    QAction *m_hide;
    QAction *m_clear;
};

} // namespace Concordat
