// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/WrappingButton.h"

#include "ui/widgets/Tones.h"

#include <QStyle>
#include <QStyleOptionFocusRect>

namespace Concordat
{

namespace
{

constexpr int textFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
constexpr int margin = 2; ///< above and below, in pixels, for the mark of focus
constexpr int tall = 10000;

} // namespace

WrappedButtonLook::WrappedButtonLook(const QAbstractButton *button, Mark mark)
    : m_button(button)
    , m_mark(mark)
    , m_side(button->fontMetrics().ascent())
{
}

int WrappedButtonLook::markWidth() const
{
    return m_side + m_button->fontMetrics().averageCharWidth() * 4 / 3;
}

int WrappedButtonLook::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - markWidth()), tall);
    return std::max(m_button->fontMetrics().boundingRect(room, textFlags, m_button->text()).height(), m_side) + 2 * margin;
}

QSize WrappedButtonLook::sizeHint() const
{
    const QFontMetrics metrics = m_button->fontMetrics();
    const int width = std::min(metrics.horizontalAdvance(m_button->text()), metrics.averageCharWidth() * 60) + markWidth() + 2 * margin;
    return {width, heightForWidth(width)};
}

QSize WrappedButtonLook::minimumSizeHint() const
{
    const QFontMetrics metrics = m_button->fontMetrics();
    const int words = std::min(metrics.horizontalAdvance(m_button->text()), metrics.averageCharWidth() * 16);
    return {markWidth() + words + 2 * margin, metrics.height() + 2 * margin};
}

/// Of its own, because a style draws the mark's rim by the window's colour, which a dark card swallows.
void WrappedButtonLook::paintMark(QPainter *painter, const QRectF &rect, bool hovered) const
{
    const Tones tones(m_button->palette());
    const bool on = m_button->isChecked();
    const bool usable = m_button->isEnabled();
    const QColor rim = !usable ? tones.faint : (on || hovered || m_button->isDown() ? tones.accent : tones.muted);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(rim, std::max(1.2, m_side / 11.0)));
    painter->setBrush(on && m_mark == Mark::Check ? rim : tones.background);
    const QRectF shape = rect.adjusted(1, 1, -1, -1);
    if (m_mark == Mark::Radio) {
        painter->drawEllipse(shape);
        if (on) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(rim);
            painter->drawEllipse(shape.center(), shape.width() * 0.27, shape.width() * 0.27);
        }
    } else {
        painter->drawRoundedRect(shape, m_side * 0.15, m_side * 0.15);
        if (on) {
            painter->setPen(QPen(tones.background, m_side / 7.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const auto at = [&shape](qreal x, qreal y) {
                return QPointF(shape.left() + x * shape.width(), shape.top() + y * shape.height());
            };
            painter->drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.72), at(0.77, 0.3)});
        }
    }
    painter->restore();
}

void WrappedButtonLook::paint(QPainter *painter, bool hovered) const
{
    const int top = margin + std::max(0, (m_button->fontMetrics().height() - m_side) / 2);
    paintMark(painter, QRectF(1, top, m_side, m_side), hovered);

    const QRect room(markWidth(), margin, std::max(1, m_button->width() - markWidth()), tall);
    painter->setPen(m_button->palette().color(m_button->isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    QRect used;
    painter->drawText(room, textFlags, m_button->text(), &used);
    if (m_button->hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(m_button);
        focus.state |= QStyle::State_KeyboardFocusChange;
        focus.rect = used.adjusted(-3, -1, 3, 1);
        m_button->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, m_button);
    }
}

} // namespace Concordat
