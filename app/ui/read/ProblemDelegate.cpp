// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/ProblemDelegate.h"

#include "models/ProblemListModel.h"
#include "ui/widgets/Tones.h"

#include <QApplication>
#include <QPainter>

namespace Concordat
{

void ProblemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QColor text = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? text : Tones(item.palette).muted;
    const QFontMetrics metrics = item.fontMetrics;
    const int gap = metrics.averageCharWidth();
    const QRect room = item.rect.adjusted(gap, gap / 2, -gap, -gap / 2);
    const QRect upper(room.left(), room.top(), room.width(), room.height() / 2);
    const QRect lower = upper.translated(0, upper.height());

    painter->save();
    painter->setFont(item.font);
    const QString place = index.data(ProblemListModel::PlaceRole).toString();
    // A text that fits to the pixel would be elided for a fraction of one.
    const int placeWidth = std::min(metrics.horizontalAdvance(place) + gap, room.width() / 2);
    painter->setPen(quiet);
    painter->drawText(upper, Qt::AlignRight | Qt::AlignVCenter, metrics.elidedText(place, Qt::ElideMiddle, placeWidth));
    const QString advice = index.data(ProblemListModel::AdviceRole).toString();
    painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(advice, Qt::ElideRight, room.width()));
    painter->setPen(text);
    const QString title = metrics.elidedText(index.data().toString().left(300), Qt::ElideRight, room.width() - placeWidth - 2 * gap);
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    painter->restore();
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 40, qRound(option.fontMetrics.height() * 2.6)};
}

} // namespace Concordat
