// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/ValueDelegate.h"

#include "library/PackValues.h"
#include "models/ValuesModel.h"
#include "ui/widgets/PassageLayout.h"
#include "ui/widgets/Tones.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr int mostLines = 6;

int gap(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 2;
}

QString citation(const QModelIndex &index)
{
    const QStringList clauses = index.data(ValuesModel::ClausesRole).toStringList();
    const QStringList nearest = index.data(ValuesModel::NearestRole).toStringList();
    if (clauses.isEmpty())
        return nearest.isEmpty() ? QString() : ValueDelegate::tr("nearest: %1").arg(nearest.join(u", "_s));
    return clauses.join(u", "_s);
}

} // namespace

void ValueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const Tones tones(item.palette);
    const QColor words = selected ? item.palette.color(QPalette::HighlightedText) : tones.text;
    const auto status = static_cast<ValueStatus>(index.data(ValuesModel::StatusRole).toInt());
    const bool isQuiet = status == ValueStatus::Silent || status == ValueStatus::Unread;
    const QRect room = item.rect.adjusted(gap(item), gap(item) / 2, -gap(item) / 2, 0);
    QFont font = item.font;
    font.setItalic(isQuiet);
    painter->save();
    QTextLayout layout(index.data().toString(), font);
    const qreal height = layOutPassage(layout, room.width(), mostLines);
    painter->setPen(isQuiet && !selected ? tones.muted : words);
    layout.draw(painter, room.topLeft());

    painter->setFont(item.font);
    const int below = room.top() + static_cast<int>(std::ceil(height));
    const bool isDoubtful = !index.data(ValuesModel::DoubtRole).toString().isEmpty();
    const QString doubt = isDoubtful ? tr("doubtful") : status == ValueStatus::Partial ? tr("in part") : QString();
    const int doubtWidth = doubt.isEmpty() ? 0 : item.fontMetrics.horizontalAdvance(doubt) + gap(item);
    painter->setPen(selected ? words : isQuiet ? tones.muted : tones.link);
    painter->drawText(QRect(room.left(), below, room.width() - doubtWidth, item.fontMetrics.height()), Qt::AlignLeft,
                      item.fontMetrics.elidedText(citation(index), Qt::ElideRight, room.width() - doubtWidth));
    if (!doubt.isEmpty()) {
        const QRect mark(room.right() - doubtWidth, below, doubtWidth, item.fontMetrics.height());
        if (isDoubtful && !selected)
            painter->fillRect(mark, tones.warning);
        painter->setPen(selected ? words : tones.text);
        painter->drawText(mark, Qt::AlignCenter, doubt);
    }
    painter->restore();
}

QSize ValueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int width = option.rect.width();
    if (width <= 0)
        width = 26 * option.fontMetrics.averageCharWidth();
    QTextLayout layout(index.data().toString(), option.font);
    const qreal height = layOutPassage(layout, width - gap(option) * 3 / 2, mostLines);
    return {width, static_cast<int>(std::ceil(height)) + option.fontMetrics.height() + gap(option)};
}

} // namespace Concordat
