// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/CoverageDelegate.h"

#include "models/CoverageModel.h"
#include "models/StrengthText.h"
#include "ui/widgets/Tones.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

int gap(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 2;
}

void drawLine(QPainter *painter, const QRect &room, int line, const QString &text)
{
    const QFontMetrics metrics = painter->fontMetrics();
    painter->drawText(room.left(), room.top() + line * metrics.lineSpacing() + metrics.ascent(),
                      metrics.elidedText(text, Qt::ElideRight, room.width()));
}

QString placesOf(const QModelIndex &index)
{
    const QStringList clauses = index.data(CoverageModel::ClausesRole).toStringList();
    const QStringList further = index.data(CoverageModel::FurtherRole).toStringList();
    return clauses.isEmpty() ? CoverageDelegate::tr("also %1").arg(further.join(u", "_s)) : clauses.join(u", "_s);
}

} // namespace

void CoverageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const Tones tones(item.palette);
    const auto kind = static_cast<CoverageModel::Kind>(index.data(CoverageModel::KindRole).toInt());
    if (kind == CoverageModel::Kind::Group)
        painter->fillRect(item.rect, blend(tones.background, tones.text, 0.07));
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QColor words = selected ? item.palette.color(QPalette::HighlightedText) : tones.text;
    const QColor quiet = selected ? words : tones.muted;
    QRect room = item.rect.adjusted(gap(item), gap(item) / 2, -gap(item) / 2, 0);
    painter->save();
    painter->setFont(item.font);
    if (kind != CoverageModel::Kind::Provision) {
        QFont font = item.font;
        font.setItalic(kind == CoverageModel::Kind::Silent);
        painter->setFont(font);
        painter->setPen(quiet);
        room.moveTop(item.rect.center().y() - item.fontMetrics.height() / 2);
        drawLine(painter, room, 0, index.data().toString());
        painter->restore();
        return;
    }
    const auto strength = static_cast<Strength>(index.data(CoverageModel::StrengthRole).toInt());
    const QString mark = strengthWord(strength);
    QFont bold = item.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(mark.isEmpty() ? item.font : bold);
    painter->setPen(selected ? words : tones.strength(strength));
    drawLine(painter, room, 0, mark.isEmpty() ? tr("states") : mark);
    painter->setFont(item.font);
    painter->setPen(index.data(CoverageModel::ClausesRole).toStringList().isEmpty() ? quiet : words);
    drawLine(painter, room, 1, placesOf(index));
    painter->restore();
}

QSize CoverageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {18 * option.fontMetrics.averageCharWidth(), 2 * option.fontMetrics.lineSpacing() + gap(option)};
}

} // namespace Concordat
