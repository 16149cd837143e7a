// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PlainToolTipDelegate.h"

namespace Concordat
{

/// Draws the rows of a ContextModel: headings, facts, and clauses that can be gone to.
class ContextDelegate : public PlainToolTipDelegate
{
    Q_OBJECT

public:
    using PlainToolTipDelegate::PlainToolTipDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Concordat
