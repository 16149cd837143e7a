// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/ContextDelegate.h"

#include "models/ContextModel.h"
#include "ui/read/WrappedText.h"
#include "ui/widgets/Tones.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

using Kind = ContextModel::Kind;

QFont scaled(QFont font, qreal factor, bool bold)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    return font;
}

/// Where the parts of a row stand in it.
struct RowLayout {
    RowLayout(const QStyleOptionViewItem &option, const QModelIndex &index, qreal width);

    Kind kind;
    QString label;
    qreal gap;
    qreal left;
    qreal above;
    qreal labelWidth;
    QFont labelFont;
    WrappedText text;
    WrappedText detail;

    qreal height() const { return above + text.height() + detail.height() + gap * 0.7; }
};

QFont textFont(Kind kind, const QFont &font)
{
    switch (kind) {
    case Kind::Heading:
        return scaled(font, 0.9, true);
    case Kind::Authority:
    case Kind::Silence:
        return scaled(font, 1, true);
    default:
        return font;
    }
}

int mostLines(Kind kind)
{
    return kind == Kind::Clause || kind == Kind::Fact ? 3 : 2;
}

qreal widthOf(const QString &label, const QFont &font)
{
    return label.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(label + "  "_L1);
}

RowLayout::RowLayout(const QStyleOptionViewItem &option, const QModelIndex &index, qreal width)
    : kind(static_cast<Kind>(index.data(ContextModel::KindRole).toInt()))
    , label(index.data(ContextModel::LabelRole).toString())
    , gap(QFontMetricsF(option.font).height() * 0.5)
    , left(gap * 1.4)
    , above(kind == Kind::Heading ? gap * 1.6 : gap * 0.45)
    , labelWidth(std::min(widthOf(label, scaled(option.font, 1, true)), width * 0.4))
    , labelFont(scaled(option.font, 1, true))
    , text(index.data().toString(), textFont(kind, option.font), width - left * 2 - labelWidth, mostLines(kind))
    , detail(index.data(ContextModel::DetailRole).toString(), scaled(option.font, 0.92, false), width - left * 2 - labelWidth,
             index.data(ContextModel::DetailRole).toString().isEmpty() ? 1 : 3)
{
}

qreal widthFor(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

void ContextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const RowLayout row(item, index, widthFor(item));
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    if (row.kind != Kind::Heading)
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const Tones tones(item.palette);
    const bool selected = item.state.testFlag(QStyle::State_Selected) && row.kind != Kind::Heading;
    const QColor chosen = item.palette.color(QPalette::HighlightedText);
    const QColor quiet = selected ? chosen : tones.muted;
    const QPointF at(item.rect.left() + row.left, item.rect.top() + row.above);

    painter->save();
    if (row.labelWidth > 0) {
        painter->setPen(selected ? chosen : tones.link);
        WrappedText(row.label, row.labelFont, row.labelWidth, 1).draw(painter, at);
    }
    const bool quietText = row.kind == Kind::Heading || row.kind == Kind::Silence;
    painter->setPen(quietText ? quiet : selected ? chosen : row.kind == Kind::Topic ? tones.link : tones.text);
    row.text.draw(painter, at + QPointF(row.labelWidth, 0));
    painter->setPen(quiet);
    row.detail.draw(painter, at + QPointF(row.labelWidth, row.text.height()));
    if (row.kind == Kind::Heading && index.row() > 0) {
        painter->setPen(tones.faint);
        const qreal y = item.rect.top() + row.gap * 0.7;
        painter->drawLine(QPointF(at.x(), y), QPointF(item.rect.right() - row.left, y));
    }
    painter->restore();
}

QSize ContextDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const qreal width = widthFor(item);
    return {static_cast<int>(width), static_cast<int>(std::ceil(RowLayout(item, index, width).height()))};
}

} // namespace Concordat
