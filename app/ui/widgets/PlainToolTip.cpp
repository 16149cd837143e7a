// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PlainToolTip.h"

#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Concordat
{

void showPlainToolTip(const QPoint &globalPosition, const QString &text, QWidget *widget)
{
    // QToolTip guesses whether a text is HTML; escaped inside a paragraph of ours there is nothing left to guess.
    const QString safe = text.isEmpty() ? QString() : "<p>"_L1 + text.toHtmlEscaped() + "</p>"_L1;
    QToolTip::showText(globalPosition, safe, widget);
}

} // namespace Concordat
