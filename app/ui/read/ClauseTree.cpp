// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/ClauseTree.h"

#include "ui/read/ClauseDelegate.h"

#include <QScopedValueRollback>

namespace Concordat
{

ClauseTree::ClauseTree(QWidget *parent)
    : QTreeView(parent)
{
    setAccessibleName(tr("Clauses"));
    setFrameShape(NoFrame);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setItemDelegate(new ClauseDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ClauseTree::keyPressEvent(QKeyEvent *event)
{
    const QScopedValueRollback cause(m_cause, Cause::Key);
    QTreeView::keyPressEvent(event);
}

void ClauseTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void ClauseTree::mousePressEvent(QMouseEvent *event)
{
    const QScopedValueRollback cause(m_cause, Cause::Mouse);
    QTreeView::mousePressEvent(event);
}

void ClauseTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    if (m_cause == Cause::Key)
        Q_EMIT steppedTo(current);
    else if (m_cause == Cause::Mouse)
        Q_EMIT jumpedTo(current);
}

} // namespace Concordat
