// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/LensMenu.h"

#include "session/Session.h"
#include "ui/widgets/Actions.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace Concordat
{

LensMenu::LensMenu(Session *session, QWidget *parent)
    : QMenu(tr("&Lens"), parent)
    , m_session(session)
    , m_sides(new QActionGroup(this))
    , m_forces(new QActionGroup(this))
    , m_hide(makeToggle(this,
                        {.name = u"read.lens-hide-rest"_s,
                         .text = tr("&Hide the rest"),
                         .tip = tr("Leaves out what the lens does not show, instead of dimming it")},
                        false))
    , m_clear(makeAction(this, {.name = u"read.lens-clear"_s,
                                .text = tr("Show e&verything"),
                                .tip = tr("Shows every clause as usual again"),
                                .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_L}}))
{
    addSide(Lens::Side::Everyone, {.name = u"read.lens-everyone"_s,
                                   .text = tr("For &everyone"),
                                   .tip = tr("Shows the rules for members, officers and bodies alike")});
    addSide(Lens::Side::Members, {.name = u"read.lens-members"_s,
                                  .text = tr("For &members"),
                                  .tip = tr("Shows only what binds or frees members, and those with offices among them")});
    addSide(Lens::Side::Officers, {.name = u"read.lens-officers"_s,
                                   .text = tr("For &officers"),
                                   .tip = tr("Shows only what binds or frees officers, of whatever post")});
    addSeparator();
    addForce(Lens::Force::Any,
             {.name = u"read.lens-any"_s, .text = tr("Rules of &any strength"), .tip = tr("Shows rules whatever their strength")});
    addForce(Lens::Force::Duties,
             {.name = u"read.lens-duties"_s, .text = tr("&Duties"), .tip = tr("Shows only what must or must not be done")});
    addForce(Lens::Force::Advice,
             {.name = u"read.lens-advice"_s, .text = tr("Advi&ce"), .tip = tr("Shows only what should or should not be done")});
    addForce(Lens::Force::Expectations, {.name = u"read.lens-expectations"_s,
                                         .text = tr("E&xpectations and rights"),
                                         .tip = tr("Shows only what one side can expect or is entitled to")});
    addForce(Lens::Force::Permissions,
             {.name = u"read.lens-permissions"_s, .text = tr("&Permissions"), .tip = tr("Shows only what may be done or need not be")});
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

QAction *LensMenu::addChoice(QActionGroup *group, const ActionLooks &looks)
{
    QAction *action = makeToggle(group, looks, false);
    addAction(action);
    return action;
}

void LensMenu::addSide(Lens::Side side, const ActionLooks &looks)
{
    QAction *action = addChoice(m_sides, looks);
    action->setData(static_cast<int>(side));
    connect(action, &QAction::triggered, this, [this, side] {
        Lens lens = m_session->lens();
        lens.side = side;
        m_session->setLens(lens);
    });
}

void LensMenu::addForce(Lens::Force force, const ActionLooks &looks)
{
    QAction *action = addChoice(m_forces, looks);
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
