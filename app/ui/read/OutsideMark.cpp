// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/OutsideMark.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextDocument>

namespace Concordat
{

namespace
{
constexpr int outsideObject = QTextFormat::UserObject + 1;
}

void OutsideMark::install(QTextDocument *document)
{
    document->documentLayout()->registerHandler(outsideObject, new OutsideMark(document));
}

QSizeF OutsideMark::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    const qreal height = QFontMetricsF(format.toCharFormat().font()).xHeight();
    return {height * 1.05, height * 1.5};
}

void OutsideMark::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format)
{
    const qreal side = rect.width() * 0.62;
    const QRectF arrow(rect.left() + rect.width() * 0.22, rect.top() + rect.height() * 0.12, side, side);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(format.foreground().color(), std::max(1.0, rect.width() / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawLine(arrow.bottomLeft(), arrow.topRight());
    painter->drawPolyline(
        QPolygonF({arrow.topLeft() + QPointF(side * 0.25, 0), arrow.topRight(), arrow.bottomRight() - QPointF(0, side * 0.25)}));
    painter->restore();
}

QTextCharFormat outsideMark(const QTextCharFormat &words, const QColor &colour)
{
    QTextCharFormat format;
    format.setFont(words.font());
    format.setForeground(colour);
    format.setObjectType(outsideObject);
    format.setVerticalAlignment(QTextCharFormat::AlignNormal);
    return format;
}

} // namespace Concordat
