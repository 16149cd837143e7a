// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace Concordat
{

/// The head of a row or column of a table in words that wrap; that of the current cell is marked, and what stands for a group is set apart.
class TopicHeader : public QHeaderView
{
    Q_OBJECT

public:
    /// `groupRole` of a head is true for a group; -1 where there are none.
    TopicHeader(Qt::Orientation orientation, int groupRole, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    bool isCurrent(int section) const;

    int m_groupRole;
};

} // namespace Concordat
