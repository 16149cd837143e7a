// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Actions.h"

#include "ui/widgets/SymbolicIcon.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

void tellKeys(QAction *action)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? action->statusTip() : u"%1 (%2)"_s.arg(action->statusTip(), keys));
}

} // namespace

QAction *makeAction(QObject *parent, const ActionLooks &looks)
{
    auto *action = new QAction(looks.text, parent);
    action->setObjectName(looks.name);
    action->setShortcuts(looks.shortcuts);
    action->setStatusTip(looks.tip);
    tellKeys(action);
    QObject::connect(action, &QAction::changed, action, [action] { tellKeys(action); });
    if (!looks.icon.isEmpty())
        action->setIcon(symbolicIcon(looks.icon));
    // A menu holds names to read; its icons would only repeat the tool bar's.
    action->setIconVisibleInMenu(false);
    return action;
}

QAction *makeToggle(QObject *parent, const ActionLooks &looks, bool on)
{
    QAction *action = makeAction(parent, looks);
    action->setCheckable(true);
    action->setChecked(on);
    return action;
}

} // namespace Concordat
