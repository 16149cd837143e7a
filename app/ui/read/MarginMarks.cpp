// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/MarginMarks.h"

#include "models/StrengthText.h"

#include <QFontMetricsF>
#include <QPainter>

namespace Concordat
{

void MarginMarks::drawCurrent(QPainter &painter, const QRectF &clause) const
{
    const qreal em = m_style.em();
    const QRectF ground = clause.adjusted(-0.9 * em, -0.3 * em, 0.4 * em, 0.3 * em);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.tones().current);
    painter.drawRoundedRect(ground, 0.3 * em, 0.3 * em);
    painter.setBrush(m_style.tones().accent);
    painter.drawRoundedRect(QRectF(ground.left(), ground.top(), 0.22 * em, ground.height()), 0.11 * em, 0.11 * em);
}

QRectF MarginMarks::strengthRect(Strength strength, const QRectF &line) const
{
    const QFontMetricsF metrics(m_style.tagFont());
    const qreal width = metrics.horizontalAdvance(strengthWord(strength)) + 0.9 * m_style.em();
    const qreal height = m_style.tagHeight();
    if (m_style.gutter() <= 0)
        return {line.left(), line.top() - height - 0.1 * m_style.em(), width, height};
    return {line.right() - m_style.gutter() + m_style.em(), line.center().y() - height / 2, width, height};
}

void MarginMarks::drawStrength(QPainter &painter, Strength strength, const QRectF &line) const
{
    const QString word = strengthWord(strength);
    if (word.isEmpty())
        return;
    const QColor colour = m_style.tones().strength(strength);
    const QRectF tag = strengthRect(strength, line);
    QPen outline(blend(colour, m_style.tones().background, 0.45), 1);
    painter.setBrush(Qt::NoBrush);
    if (strength == Strength::Must || strength == Strength::MustNot)
        painter.setBrush(blend(m_style.tones().background, colour, 0.13));
    else if (strength == Strength::Expected || strength == Strength::Entitled)
        outline.setStyle(Qt::DashLine);
    else if (strength == Strength::May || strength == Strength::NeedNot)
        outline.setStyle(Qt::NoPen);
    painter.setPen(outline);
    painter.drawRoundedRect(tag, tag.height() / 2, tag.height() / 2);
    painter.setPen(colour);
    painter.setFont(m_style.tagFont());
    painter.drawText(tag, Qt::AlignCenter, word);
}

} // namespace Concordat
