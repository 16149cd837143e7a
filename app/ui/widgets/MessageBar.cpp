// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MessageBar.h"

#include "ui/widgets/SymbolicIcon.h"
#include "ui/widgets/Tones.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Concordat
{

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setAccessibleName(tr("Message"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setAutoRaise(false);
    m_close->setAutoRaise(true);
    m_close->setIcon(symbolicIcon(u"close"_s));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action, 0, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);

    connect(m_action, &QToolButton::clicked, this, &MessageBar::actionChosen);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void MessageBar::showMessage(Tone tone, const QString &text, const QString &actionText)
{
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    updateIcon();
    show();
    update();
    announce();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::announce()
{
    setAccessibleDescription(m_text->text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::updateIcon()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const QIcon icon = symbolicIcon(m_tone == Tone::Warning ? u"warning"_s : u"information"_s);
    m_icon->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatio()));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        updateIcon();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Tones tones(palette());
    const QColor window = palette().color(QPalette::Window);
    QPainter painter(this);
    painter.fillRect(rect(), m_tone == Tone::Warning ? tones.warning : blend(window, palette().color(QPalette::Highlight), 0.12));
    painter.setPen(blend(window, palette().color(QPalette::WindowText), 0.2));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace Concordat
