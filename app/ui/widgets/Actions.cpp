// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Actions.h"

#include "ui/widgets/SymbolicIcon.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace Concordat
{

QAction *makeAction(QObject *parent, const ActionLooks &looks)
{
    auto *action = new QAction(looks.text, parent);
    action->setShortcuts(looks.shortcuts);
    action->setStatusTip(looks.tip);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? looks.tip : u"%1 (%2)"_s.arg(looks.tip, keys));
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
