// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/WrappingButton.h"

#include <QStyleOptionButton>

namespace Concordat
{

namespace
{

constexpr int textFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
constexpr int margin = 2; ///< above and below, in pixels, for the mark of focus
constexpr int tall = 10000;

} // namespace

WrappedButtonLook::WrappedButtonLook(const QAbstractButton *button, QStyle::PrimitiveElement mark, QStyle::PixelMetric side)
    : m_button(button)
    , m_mark(mark)
    , m_side(button->style()->pixelMetric(side, nullptr, button))
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

void WrappedButtonLook::paint(QPainter *painter, bool hovered) const
{
    QStyleOptionButton option;
    option.initFrom(m_button);
    option.state |= m_button->isChecked() ? QStyle::State_On : QStyle::State_Off;
    option.state.setFlag(QStyle::State_Sunken, m_button->isDown());
    option.state.setFlag(QStyle::State_MouseOver, hovered);
    option.rect = QRect(0, margin + std::max(0, (m_button->fontMetrics().height() - m_side) / 2), m_side, m_side);
    m_button->style()->drawPrimitive(m_mark, &option, painter, m_button);

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
