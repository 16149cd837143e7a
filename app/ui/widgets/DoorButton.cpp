// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DoorButton.h"

#include "ui/widgets/SymbolicIcon.h"
#include "ui/widgets/Tones.h"

#include <QKeyEvent>
#include <QPainter>

namespace Concordat
{

DoorButton::DoorButton(const QString &icon, const QString &title, const QString &sentence, QWidget *parent)
    : QPushButton(parent)
    , m_sentence(sentence)
{
    setText(title);
    setIcon(symbolicIcon(icon));
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont DoorButton::titleFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    return large;
}

int DoorButton::iconSide() const
{
    return QFontMetrics(titleFont()).height() * 3 / 2;
}

int DoorButton::gap() const
{
    return fontMetrics().height() * 3 / 4;
}

QRect DoorButton::textRect(int width) const
{
    const int left = gap() * 2 + iconSide();
    return {left, gap(), std::max(1, width - left - gap()), 10000};
}

int DoorButton::heightForWidth(int width) const
{
    const QRect room = textRect(width);
    const int title = QFontMetrics(titleFont()).boundingRect(room, Qt::TextWordWrap, text()).height();
    const int sentence = fontMetrics().boundingRect(room, Qt::TextWordWrap, m_sentence).height();
    return std::max(iconSide(), title + gap() / 3 + sentence) + 2 * gap();
}

QSize DoorButton::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 44;
    return {width, heightForWidth(width)};
}

QSize DoorButton::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 24;
    return {width, iconSide() + 2 * gap()};
}

void DoorButton::paintEvent(QPaintEvent *)
{
    const Tones tones(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = hasFocus() || underMouse() || isDown();
    painter.setPen(QPen(marked ? tones.accent : tones.faint, hasFocus() ? 2 : 1));
    painter.setBrush(isDown() || underMouse() ? tones.current : tones.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);

    icon().paint(&painter, QRect(gap(), gap(), iconSide(), iconSide()));
    QRect room = textRect(width());
    painter.setFont(titleFont());
    painter.setPen(tones.text);
    QRect used;
    painter.drawText(room, Qt::TextWordWrap, text(), &used);
    room.setTop(used.bottom() + gap() / 3);
    painter.setFont(font());
    painter.setPen(tones.muted);
    painter.drawText(room, Qt::TextWordWrap, m_sentence);
}

void DoorButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void DoorButton::enterEvent(QEnterEvent *event)
{
    QPushButton::enterEvent(event);
    update();
}

void DoorButton::leaveEvent(QEvent *event)
{
    QPushButton::leaveEvent(event);
    update();
}

} // namespace Concordat
