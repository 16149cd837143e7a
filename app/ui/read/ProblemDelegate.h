// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PlainToolTipDelegate.h"

namespace Concordat
{

/// Draws a problem on two lines: what happened and where; and what it means, quietly. All of it is in the tool tip.
class ProblemDelegate : public PlainToolTipDelegate
{
    Q_OBJECT

public:
    using PlainToolTipDelegate::PlainToolTipDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Concordat
