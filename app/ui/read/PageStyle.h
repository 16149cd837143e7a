// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Clause.h"
#include "ui/widgets/Tones.h"

#include <QFont>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextTableFormat>

namespace Concordat
{

/// How a protocol's text is set: a column of about 70 characters, its type and its colours, from a font, a palette and a zoom.
class PageStyle
{
public:
    /// Where the words of strength stand: in a gutter, or above the clause where there is no room for one.
    enum class Marks { Beside, Above };

    PageStyle(const QFont &font, const QPalette &palette, int zoom, Marks marks);

    const Tones &tones() const { return m_tones; }
    qreal em() const { return m_em; }
    qreal column() const { return m_column; }                                ///< width of the text at its widest
    qreal gutter() const { return m_marks == Marks::Beside ? m_gutter : 0; } ///< beside it, for the words of strength
    Marks marks() const { return m_marks; }
    Marks marksFor(qreal width) const; ///< in a page of that width
    qreal tagHeight() const;
    const QFont &tagFont() const { return m_tagFont; }
    qreal widthOf(const QString &text) const;
    qreal widthOf(const QString &text, const Clause &clause) const; ///< set as that clause is

    QTextCharFormat textFormat(const Clause &clause) const;
    QTextCharFormat labelFormat(const Clause &clause) const;
    QTextCharFormat titleFormat() const;
    QTextCharFormat noteFormat() const;
    void markReference(QTextCharFormat &format, const Reference &reference, int index) const;
    void markFigure(QTextCharFormat &format) const;
    void markTerm(QTextCharFormat &format, int index) const;
    QTextCharFormat dimmed(QTextCharFormat format) const; ///< what a lens leaves aside

    /// A block whose text begins `indent` from the left, and whose label hangs `hang` before that.
    QTextBlockFormat block(const Clause &clause, qreal indent, qreal hang) const;
    QTextBlockFormat titleBlock() const;
    QTextBlockFormat noteBlock() const;
    QTextTableFormat table(int columns) const;
    QTextBlockFormat cellBlock() const;
    QTextTableCellFormat cell() const;

private:
    qreal scaleOf(const Clause &clause) const;

    Tones m_tones;
    QFont m_font;
    QFont m_tagFont;
    Marks m_marks;
    qreal m_em;
    qreal m_column;
    qreal m_gutter;
};

} // namespace Concordat
