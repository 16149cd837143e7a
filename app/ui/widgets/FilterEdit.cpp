// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterEdit.h"

#include "ui/widgets/SymbolicIcon.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Concordat
{

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
{
    addAction(symbolicIcon(u"find"_s), LeadingPosition);
    setClearButtonEnabled(true);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        Q_EMIT listWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT firstMatchWanted();
        return;
    case Qt::Key_Escape:
        clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace Concordat
