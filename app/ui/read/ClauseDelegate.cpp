// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/ClauseDelegate.h"

#include "models/ClauseTreeModel.h"
#include "ui/widgets/Tones.h"

#include <QApplication>
#include <QPainter>

namespace Concordat
{

namespace
{

bool isHeading(const QModelIndex &index)
{
    const auto kind = static_cast<ClauseKind>(index.data(ClauseTreeModel::KindRole).toInt());
    return kind == ClauseKind::Section || kind == ClauseKind::Title;
}

} // namespace

void ClauseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QColor text = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    QFont font = item.font;
    font.setBold(isHeading(index));
    const QFontMetrics metrics(font, painter->device());
    QRect room = item.rect.adjusted(metrics.horizontalAdvance(u' '), 0, -metrics.horizontalAdvance(u' '), 0);

    painter->save();
    painter->setFont(font);
    const QString label = index.data(ClauseTreeModel::LabelRole).toString();
    if (!label.isEmpty()) {
        painter->setPen(selected || isHeading(index) ? text : Tones(item.palette).muted);
        painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, label);
        room.setLeft(room.left() + metrics.horizontalAdvance(label) + metrics.averageCharWidth());
    }
    painter->setPen(text);
    // Elision looks at every character, and a clause may be a page long.
    const QString start = index.data(ClauseTreeModel::TextRole).toString().left(300);
    painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(start, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize ClauseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 20, qRound(option.fontMetrics.height() * 1.55)};
}

} // namespace Concordat
