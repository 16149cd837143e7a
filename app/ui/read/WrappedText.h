// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;

namespace Concordat
{

/// A text in lines of a given width, the last of which is cut short where there are too many.
class WrappedText
{
public:
    WrappedText(const QString &text, const QFont &font, qreal width, int mostLines);

    qreal height() const { return m_height; }
    void draw(QPainter *painter, const QPointF &topLeft) const;

private:
    QStringList m_lines;
    QFont m_font;
    qreal m_lineHeight;
    qreal m_ascent;
    qreal m_height;
};

} // namespace Concordat
