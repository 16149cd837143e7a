// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Clause.h"
#include "ui/read/PageStyle.h"

#include <QRectF>

class QPainter;

namespace Concordat
{

/// Draws what stands around a clause's text: the ground of the current clause, and the word of its strength in the margin.
/// A duty's word is filled, advice outlined, an expectation or right dashed and a permission bare, so that colour adds nothing of its own.
class MarginMarks
{
public:
    explicit MarginMarks(const PageStyle &style)
        : m_style(style)
    {
    }

    void drawCurrent(QPainter &painter, const QRectF &clause) const;

    /// `line` is the clause's first line; the word stands at the right end of it, or above it where the page is narrow.
    void drawStrength(QPainter &painter, Strength strength, const QRectF &line) const;
    QRectF strengthRect(Strength strength, const QRectF &line) const;

private:
    const PageStyle &m_style;
};

} // namespace Concordat
