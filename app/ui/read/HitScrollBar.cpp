// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/HitScrollBar.h"

#include "ui/widgets/Tones.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace Concordat
{

void HitScrollBar::setHits(const QList<qreal> &hits, qsizetype current)
{
    if (hits == m_hits && current == m_current)
        return;
    m_hits = hits;
    m_current = current;
    update();
}

void HitScrollBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    if (m_hits.isEmpty())
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
    const Tones tones(palette());
    QPainter painter(this);
    painter.setPen(Qt::NoPen);
    const auto mark = [&](qreal hit, const QColor &colour, int height) {
        const int y = groove.top() + qRound(hit * (groove.height() - height));
        painter.fillRect(QRect(groove.left() + 2, y, groove.width() - 4, height), colour);
    };
    for (const qreal hit : std::as_const(m_hits))
        mark(hit, tones.foundMark, 2);
    if (m_current >= 0 && m_current < m_hits.size())
        mark(m_hits.at(m_current), tones.text, 4);
}

} // namespace Concordat
