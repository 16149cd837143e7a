// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/LensMenu.h"

#include "session/Session.h"
#include "ui/widgets/Actions.h"

#include <QActionGroup>

namespace Concordat
{

LensMenu::LensMenu(Session *session, QWidget *parent)
    : QMenu(tr("&Lens"), parent)
    , m_session(session)
    , m_sides(new QActionGroup(this))
    , m_forces(new QActionGroup(this))
    , m_hide(makeToggle(this, {.text = tr("&Hide the rest"), .tip = tr("Leaves out what the lens does not show, instead of dimming it")},
                        false))
    , m_clear(makeAction(this, {.text = tr("Show e&verything"),
                                .tip = tr("Shows every clause as usual again"),
                                .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_L}}))
{
    addSide(Lens::Side::Everyone, tr("For &everyone"), tr("Shows the rules for members, officers and bodies alike"));
    addSide(Lens::Side::Members, tr("For &members"), tr("Shows only what binds or frees members, and those with offices among them"));
    addSide(Lens::Side::Officers, tr("For &officers"), tr("Shows only what binds or frees officers, of whatever post"));
    addSeparator();
    addForce(Lens::Force::Any, tr("Rules of &any strength"), tr("Shows rules whatever their strength"));
    addForce(Lens::Force::Duties, tr("&Duties"), tr("Shows only what must or must not be done"));
    addForce(Lens::Force::Advice, tr("Advi&ce"), tr("Shows only what should or should not be done"));
    addForce(Lens::Force::Expectations, tr("E&xpectations and rights"), tr("Shows only what one side can expect or is entitled to"));
    addForce(Lens::Force::Permissions, tr("&Permissions"), tr("Shows only what may be done or need not be"));
    addSeparator();
    addAction(m_hide);
    addAction(m_clear);
    menuAction()->setStatusTip(tr("Shows only what binds some, or rules of one strength"));
    menuAction()->setToolTip(menuAction()->statusTip());

    connect(m_hide, &QAction::toggled, this, [this](bool hide) {
        Lens lens = m_session->lens();
        lens.rest = hide ? Lens::Rest::Hidden : Lens::Rest::Dimmed;
        m_session->setLens(lens);
    });
    connect(m_clear, &QAction::triggered, this, [this] { m_session->setLens({.rest = m_session->lens().rest}); });
    connect(session, &Session::lensChanged, this, &LensMenu::showLens);
    showLens();
}

QAction *LensMenu::addChoice(QActionGroup *group, const QString &text, const QString &tip)
{
    QAction *action = makeToggle(group, {.text = text, .tip = tip}, false);
    addAction(action);
    return action;
}

void LensMenu::addSide(Lens::Side side, const QString &text, const QString &tip)
{
    QAction *action = addChoice(m_sides, text, tip);
    action->setData(static_cast<int>(side));
    connect(action, &QAction::triggered, this, [this, side] {
        Lens lens = m_session->lens();
        lens.side = side;
        m_session->setLens(lens);
    });
}

void LensMenu::addForce(Lens::Force force, const QString &text, const QString &tip)
{
    QAction *action = addChoice(m_forces, text, tip);
    action->setData(static_cast<int>(force));
    connect(action, &QAction::triggered, this, [this, force] {
        Lens lens = m_session->lens();
        lens.force = force;
        m_session->setLens(lens);
    });
}

void LensMenu::showLens()
{
    const Lens &lens = m_session->lens();
    for (QAction *action : m_sides->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(lens.side));
    for (QAction *action : m_forces->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(lens.force));
    m_hide->setChecked(lens.rest == Lens::Rest::Hidden);
    m_clear->setEnabled(!lens.isClear());
}

} // namespace Concordat
