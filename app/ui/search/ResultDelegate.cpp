// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/ResultDelegate.h"

#include "models/SearchResultModel.h"
#include "models/StrengthText.h"
#include "ui/widgets/PassageLayout.h"
#include "ui/widgets/Tones.h"

#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr int mostLines = 3;

int gap(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 2;
}

QRect inner(const QStyleOptionViewItem &option)
{
    int width = option.rect.width();
    if (const auto *view = qobject_cast<const QListView *>(option.widget); view && width <= 0)
        width = view->viewport()->width();
    return {option.rect.left() + 2 * gap(option), option.rect.top() + gap(option), std::max(1, width - 4 * gap(option)),
            option.rect.height()};
}

QString placeOf(const QModelIndex &index)
{
    const QString heading = index.data(SearchResultModel::HeadingRole).toString();
    const QString place =
        index.data(SearchResultModel::AuthorityNameRole).toString() + u"  ·  "_s + index.data(SearchResultModel::ClauseRole).toString();
    return heading.isEmpty() ? place : place + u"  ·  "_s + heading;
}

} // namespace

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const Tones tones(item.palette);
    const QColor words = selected ? item.palette.color(QPalette::HighlightedText) : tones.text;
    const QRect room = inner(item);
    painter->save();

    const auto strength = static_cast<Strength>(index.data(SearchResultModel::StrengthRole).toInt());
    const QString mark = strength == Strength::States ? QString() : strengthWord(strength);
    const int markWidth = item.fontMetrics.horizontalAdvance(mark);
    painter->setFont(item.font);
    painter->setPen(selected ? words : tones.strength(strength));
    painter->drawText(QRect(room.right() - markWidth, room.top(), markWidth + 1, item.fontMetrics.height()), Qt::AlignRight, mark);
    painter->setPen(selected ? words : tones.muted);
    const int placeWidth = room.width() - markWidth - gap(item);
    painter->drawText(room.topLeft() + QPoint(0, item.fontMetrics.ascent()),
                      item.fontMetrics.elidedText(placeOf(index), Qt::ElideRight, placeWidth));

    QTextLayout layout(index.data(Qt::DisplayRole).toString(), item.font);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &hit : index.data(SearchResultModel::HitsRole).value<QList<TextRange>>()) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        if (!selected)
            format.setBackground(tones.current);
        formats.append({hit.position, hit.length, format});
    }
    layout.setFormats(formats);
    layOutPassage(layout, room.width(), mostLines);
    painter->setPen(words);
    layout.draw(painter, room.topLeft() + QPointF(0, item.fontMetrics.lineSpacing() + 2));
    painter->restore();
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect room = inner(option);
    QTextLayout layout(index.data(Qt::DisplayRole).toString(), option.font);
    const qreal passage = layOutPassage(layout, room.width(), mostLines);
    return {room.width(), option.fontMetrics.lineSpacing() + 2 + static_cast<int>(std::ceil(passage)) + 2 * gap(option)};
}

} // namespace Concordat
