// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/ChecklistDelegate.h"

#include "models/ChecklistListModel.h"
#include "ui/widgets/Tones.h"

#include <QApplication>
#include <QListView>
#include <QPainter>

namespace Concordat
{

namespace
{

constexpr int textFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

QString secondLine(const QModelIndex &index)
{
    const QString situation = index.data(ChecklistListModel::SituationRole).toString();
    if (!index.data(ChecklistListModel::CoveredRole).toBool())
        return ChecklistDelegate::tr("%1 No rules have been written for this authority.").arg(situation);
    if (index.data(ChecklistListModel::SilentRole).toBool())
        return ChecklistDelegate::tr("%1 This protocol says nothing on it.").arg(situation);
    return situation;
}

int gap(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 2;
}

QRect inner(const QStyleOptionViewItem &option)
{
    int width = option.rect.width();
    if (const auto *view = qobject_cast<const QListView *>(option.widget); view && width <= 0)
        width = view->viewport()->width();
    return {option.rect.left() + 2 * gap(option), option.rect.top() + gap(option), std::max(1, width - 4 * gap(option)), 10000};
}

} // namespace

void ChecklistDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const Tones tones(item.palette);
    const bool dim = index.data(ChecklistListModel::SilentRole).toBool() || !index.data(ChecklistListModel::CoveredRole).toBool();
    const QColor words = selected ? item.palette.color(group, QPalette::HighlightedText) : (dim ? tones.muted : tones.text);
    QRect room = inner(item);
    painter->save();
    painter->setFont(boldOf(item.font));
    painter->setPen(words);
    QRect used;
    painter->drawText(room, textFlags, index.data(Qt::DisplayRole).toString(), &used);
    room.setTop(used.bottom() + 2);
    painter->setFont(item.font);
    painter->setPen(selected ? words : tones.muted);
    painter->drawText(room, textFlags, secondLine(index));
    painter->restore();
}

QSize ChecklistDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect room = inner(option);
    const int title = QFontMetrics(boldOf(option.font)).boundingRect(room, textFlags, index.data(Qt::DisplayRole).toString()).height();
    const int second = option.fontMetrics.boundingRect(room, textFlags, secondLine(index)).height();
    return {room.width(), title + 2 + second + 2 * gap(option)};
}

} // namespace Concordat
