// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PlainToolTipDelegate.h"

namespace Concordat
{

/// What an authority provides on a topic: how strongly, and by which clauses; or the quiet word that it is silent.
class CoverageDelegate : public PlainToolTipDelegate
{
    Q_OBJECT

public:
    using PlainToolTipDelegate::PlainToolTipDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Concordat
