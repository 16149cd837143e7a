// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PlainToolTipDelegate.h"

namespace Concordat
{

/// What an authority settles on a matter: its words, below them the clauses, and a mark where the reading is doubtful.
class ValueDelegate : public PlainToolTipDelegate
{
    Q_OBJECT

public:
    using PlainToolTipDelegate::PlainToolTipDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Concordat
