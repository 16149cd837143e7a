// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/TopicHeader.h"

#include "ui/widgets/Tones.h"

#include <QAbstractItemView>
#include <QPainter>

namespace Concordat
{

namespace
{
constexpr int topicWidth = 30; ///< in average characters
constexpr int authorityLines = 3;
} // namespace

TopicHeader::TopicHeader(Qt::Orientation orientation, int groupRole, QWidget *parent)
    : QHeaderView(orientation, parent)
    , m_groupRole(groupRole)
{
    setHighlightSections(true);
    setSectionsClickable(false);
    setSectionResizeMode(QHeaderView::Fixed);
}

QSize TopicHeader::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    if (orientation() == Qt::Vertical)
        return {topicWidth * metrics.averageCharWidth(), 0};
    return {0, authorityLines * metrics.lineSpacing() + metrics.height() / 2};
}

bool TopicHeader::isCurrent(int section) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(parentWidget());
    const QModelIndex index = view ? view->currentIndex() : QModelIndex();
    return index.isValid() && (orientation() == Qt::Vertical ? index.row() : index.column()) == section;
}

void TopicHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tones tones(palette());
    const bool isGroup = m_groupRole >= 0 && model()->headerData(section, orientation(), m_groupRole).toBool();
    const QColor ground = isGroup || orientation() == Qt::Horizontal ? blend(tones.background, tones.text, 0.07) : tones.background;
    painter->fillRect(rect, isCurrent(section) ? tones.current : ground);
    painter->setPen(tones.faint);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());

    QFont words = font();
    words.setBold(isGroup || orientation() == Qt::Horizontal);
    painter->setFont(words);
    painter->setPen(tones.text);
    const int gap = fontMetrics().height() / 2;
    painter->drawText(rect.adjusted(gap, 1, -gap / 2, -1), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap,
                      model()->headerData(section, orientation(), Qt::DisplayRole).toString());
}

} // namespace Concordat
