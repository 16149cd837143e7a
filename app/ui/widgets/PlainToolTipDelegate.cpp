// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PlainToolTipDelegate.h"

#include "ui/widgets/PlainToolTip.h"

#include <QAbstractItemView>
#include <QHelpEvent>

namespace Concordat
{

bool PlainToolTipDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                     const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    showPlainToolTip(event->globalPos(), index.data(Qt::AccessibleTextRole).toString(), view);
    return true;
}

} // namespace Concordat
