// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PassageLayout.h"

#include <QTextLayout>

namespace Concordat
{

qreal layOutPassage(QTextLayout &layout, qreal width, int mostLines)
{
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    qreal height = 0;
    for (int i = 0; i < mostLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace Concordat
