// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PlainToolTipDelegate.h"

namespace Concordat
{

/// Draws a clause on one line: its label quietly, headings in bold, the rest cut short; the whole of it is in the tool tip.
class ClauseDelegate : public PlainToolTipDelegate
{
    Q_OBJECT

public:
    using PlainToolTipDelegate::PlainToolTipDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Concordat
