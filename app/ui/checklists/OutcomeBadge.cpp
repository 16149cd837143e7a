// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/OutcomeBadge.h"

#include "ui/widgets/Tones.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>

namespace Concordat
{

namespace
{

constexpr int textFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
constexpr int tall = 10000;

/// A shape for each family of outcomes: an octagon stops, a triangle warns, a square asks, a circle lets pass.
QPainterPath shapeOf(std::optional<Outcome> outcome, const QRectF &rect)
{
    QPainterPath path;
    if (outcome == Outcome::Prohibited) {
        const qreal cut = rect.width() * 0.29;
        path.addPolygon(QPolygonF{{rect.left() + cut, rect.top()},
                                  {rect.right() - cut, rect.top()},
                                  {rect.right(), rect.top() + cut},
                                  {rect.right(), rect.bottom() - cut},
                                  {rect.right() - cut, rect.bottom()},
                                  {rect.left() + cut, rect.bottom()},
                                  {rect.left(), rect.bottom() - cut},
                                  {rect.left(), rect.top() + cut}});
        path.closeSubpath();
    } else if (outcome == Outcome::MustReport) {
        path.addPolygon(QPolygonF{{rect.center().x(), rect.top()}, rect.bottomRight(), rect.bottomLeft()});
        path.closeSubpath();
    } else if (outcome == Outcome::Required || outcome == Outcome::Advised) {
        path.addRoundedRect(rect, rect.width() * 0.15, rect.width() * 0.15);
    } else {
        path.addEllipse(rect);
    }
    return path;
}

QPainterPath signOf(std::optional<Outcome> outcome)
{
    QPainterPath path; // in a square from -1 to 1
    if (!outcome)
        return path;
    switch (*outcome) {
    case Outcome::Prohibited:
        path.moveTo(-0.55, 0);
        path.lineTo(0.55, 0);
        break;
    case Outcome::MustReport:
        path.moveTo(0, -0.2);
        path.lineTo(0, 0.35);
        path.moveTo(0, 0.68);
        path.lineTo(0, 0.7);
        break;
    case Outcome::Required:
    case Outcome::Advised:
        path.moveTo(-0.5, 0);
        path.lineTo(0.5, 0);
        path.moveTo(0.1, -0.4);
        path.lineTo(0.5, 0);
        path.lineTo(0.1, 0.4);
        break;
    case Outcome::PermittedToRefuse:
        path.moveTo(0.5, 0);
        path.lineTo(-0.5, 0);
        path.moveTo(-0.1, -0.4);
        path.lineTo(-0.5, 0);
        path.lineTo(-0.1, 0.4);
        break;
    case Outcome::Permitted:
    case Outcome::NoDuty:
        path.moveTo(-0.45, 0.05);
        path.lineTo(-0.1, 0.4);
        path.lineTo(0.5, -0.35);
        break;
    case Outcome::Silent:
        for (const qreal x : {-0.45, 0.0, 0.45}) {
            path.moveTo(x, 0);
            path.lineTo(x + 0.01, 0);
        }
        break;
    }
    return path;
}

} // namespace

void paintOutcomeMark(QPainter *painter, const QRectF &rect, std::optional<Outcome> outcome, const QColor &colour, const QColor &sign)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool filled = outcome && *outcome != Outcome::Silent && *outcome != Outcome::NoDuty;
    painter->setPen(QPen(colour, std::max(1.5, rect.width() / 16), outcome ? Qt::SolidLine : Qt::DashLine));
    painter->setBrush(filled ? QBrush(colour) : Qt::NoBrush);
    painter->drawPath(shapeOf(outcome, rect));
    painter->translate(rect.center());
    painter->scale(rect.width() / 2, rect.height() / 2);
    QPen pen(filled ? sign : colour, 0.2);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(signOf(outcome));
    painter->restore();
}

OutcomeBadge::OutcomeBadge(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OutcomeBadge::setOutcome(std::optional<Outcome> outcome, const QString &words, const QString &remaining)
{
    const bool changed = words != m_words;
    m_outcome = outcome;
    m_words = words;
    m_remaining = remaining;
    setAccessibleName(words);
    setAccessibleDescription(remaining);
    if (changed) {
        // A screen reader says the outcome when it changes, wherever the keyboard is.
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    updateGeometry();
    update();
}

QFont OutcomeBadge::largeFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    return large;
}

int OutcomeBadge::margin() const
{
    return fontMetrics().height() * 2 / 3;
}

int OutcomeBadge::textLeft() const
{
    return 2 * margin() + QFontMetrics(largeFont()).height() * 3 / 2;
}

int OutcomeBadge::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - textLeft() - margin()), tall);
    const int words = QFontMetrics(largeFont()).boundingRect(room, textFlags, m_words).height();
    const int remaining = fontMetrics().boundingRect(room, textFlags, m_remaining).height();
    return std::max(words + remaining, QFontMetrics(largeFont()).height() * 3 / 2) + 2 * margin();
}

QSize OutcomeBadge::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 48;
    return {width, heightForWidth(width)};
}

QSize OutcomeBadge::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, QFontMetrics(largeFont()).height() * 2};
}

void OutcomeBadge::paintEvent(QPaintEvent *)
{
    const Tones tones(palette());
    const QColor colour = m_outcome ? tones.outcome(*m_outcome) : tones.muted;
    QPainter painter(this);
    painter.fillRect(rect(), blend(tones.background, colour, tones.isDark() ? 0.22 : 0.1));
    painter.fillRect(QRect(0, 0, 4, height()), colour);
    const int side = QFontMetrics(largeFont()).height() * 3 / 2;
    paintOutcomeMark(&painter, QRectF(margin(), margin(), side, side).adjusted(2, 2, -2, -2), m_outcome, colour, tones.background);

    QRect room(textLeft(), margin(), std::max(1, width() - textLeft() - margin()), tall);
    painter.setFont(largeFont());
    painter.setPen(tones.text);
    QRect used;
    painter.drawText(room, textFlags, m_words, &used);
    room.setTop(used.bottom() + 1);
    painter.setFont(font());
    painter.drawText(room, textFlags, m_remaining);
}

} // namespace Concordat
