// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/WrappedText.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace Concordat
{

namespace
{
constexpr qsizetype longest = 600; // more is never seen, and laying out takes time for every character
constexpr qreal spacing = 1.15;
} // namespace

WrappedText::WrappedText(const QString &text, const QFont &font, qreal width, int mostLines)
    : m_font(font)
{
    const QFontMetricsF metrics(font);
    m_lineHeight = metrics.height() * spacing;
    m_ascent = metrics.ascent() + metrics.height() * (spacing - 1) / 2;
    m_height = 0;
    const QString shown = text.left(longest).simplified();
    if (shown.isEmpty())
        return;
    QTextLayout layout(shown, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = m_lines.size() + 1 == mostLines;
        m_lines.append(last ? metrics.elidedText(shown.sliced(line.textStart()), Qt::ElideRight, width)
                            : shown.sliced(line.textStart(), line.textLength()).trimmed());
        if (last)
            break;
    }
    layout.endLayout();
    m_height = m_lineHeight * static_cast<qreal>(m_lines.size());
}

void WrappedText::draw(QPainter *painter, const QPointF &topLeft) const
{
    painter->setFont(m_font);
    qreal y = topLeft.y() + m_ascent;
    for (const QString &line : m_lines) {
        painter->drawText(QPointF(topLeft.x(), y), line);
        y += m_lineHeight;
    }
}

} // namespace Concordat
