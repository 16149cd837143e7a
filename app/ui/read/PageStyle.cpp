// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/PageStyle.h"

#include "models/StrengthText.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr int lineCharacters = 76; // with the numbers that hang before them

QFont scaled(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    return font;
}

qreal widestTag(const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    for (int strength = 0; strength <= static_cast<int>(Strength::States); ++strength)
        widest = std::max(widest, metrics.horizontalAdvance(strengthWord(static_cast<Strength>(strength))));
    return widest;
}

QFont capitals(const QFont &font)
{
    QFont tag = scaled(font, 0.78);
    tag.setLetterSpacing(QFont::PercentageSpacing, 103);
    return tag;
}

} // namespace

PageStyle::PageStyle(const QFont &font, const QPalette &palette, int zoom, Marks marks)
    : m_tones(palette)
    , m_font(scaled(font, 1.1 * zoom / 100))
    , m_tagFont(capitals(m_font))
    , m_marks(marks)
    , m_em(QFontMetricsF(m_font).height() * 0.75)
    , m_column(QFontMetricsF(m_font).horizontalAdvance(u"the council and its members "_s.repeated(5)) / 140 * lineCharacters)
    , m_gutter(widestTag(m_tagFont) + 2.6 * m_em)
{
}

PageStyle::Marks PageStyle::marksFor(qreal width) const
{
    return width - m_gutter < 0.6 * m_column ? Marks::Above : Marks::Beside;
}

qreal PageStyle::tagHeight() const
{
    return QFontMetricsF(m_tagFont).height() * 1.05;
}

qreal PageStyle::widthOf(const QString &text) const
{
    return QFontMetricsF(m_font).horizontalAdvance(text);
}

qreal PageStyle::widthOf(const QString &text, const Clause &clause) const
{
    return QFontMetricsF(textFormat(clause).font()).horizontalAdvance(text);
}

qreal PageStyle::scaleOf(const Clause &clause) const
{
    if (clause.kind == ClauseKind::Title)
        return 1.6;
    if (clause.kind != ClauseKind::Section)
        return 1;
    return clause.level <= 1 ? 1.3 : clause.level == 2 ? 1.12 : 1;
}

QTextCharFormat PageStyle::textFormat(const Clause &clause) const
{
    QTextCharFormat format;
    QFont font = scaled(m_font, scaleOf(clause));
    const bool tableHead = clause.kind == ClauseKind::TableRow && clause.id.endsWith("/0"_L1);
    font.setBold(clause.isHeading() || tableHead);
    font.setItalic(clause.kind == ClauseKind::Preamble);
    format.setFont(font);
    const bool aside = clause.kind == ClauseKind::Contents || clause.kind == ClauseKind::History;
    format.setForeground(aside ? m_tones.muted : m_tones.text);
    return format;
}

QTextCharFormat PageStyle::labelFormat(const Clause &clause) const
{
    QTextCharFormat format = textFormat(clause);
    if (!clause.isHeading())
        format.setForeground(m_tones.muted);
    return format;
}

QTextCharFormat PageStyle::titleFormat() const
{
    Clause title;
    title.kind = ClauseKind::Title;
    return textFormat(title);
}

QTextCharFormat PageStyle::noteFormat() const
{
    QTextCharFormat format;
    format.setFont(scaled(m_font, 0.9));
    format.setForeground(m_tones.muted);
    return format;
}

void PageStyle::markReference(QTextCharFormat &format, const Reference &reference, int index) const
{
    if (reference.target < 0 && reference.external.isEmpty())
        return;
    format.setAnchor(true);
    format.setAnchorHref(u"reference:%1"_s.arg(index));
    if (reference.target >= 0) {
        format.setForeground(m_tones.link);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(blend(m_tones.link, m_tones.background, 0.5));
    } else {
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(m_tones.faint);
    }
}

void PageStyle::markFigure(QTextCharFormat &format) const
{
    format.setBackground(m_tones.figure);
}

void PageStyle::markTerm(QTextCharFormat &format, int index) const
{
    format.setAnchor(true);
    format.setAnchorHref(u"term:%1"_s.arg(index));
    format.setUnderlineStyle(QTextCharFormat::DotLine);
    format.setUnderlineColor(m_tones.muted);
}

QTextCharFormat PageStyle::dimmed(QTextCharFormat format) const
{
    format.setForeground(m_tones.dimmed);
    return format;
}

QTextBlockFormat PageStyle::block(const Clause &clause, qreal indent, qreal hang) const
{
    QTextBlockFormat format;
    format.setLineHeight(clause.isHeading() ? 115 : 132, QTextBlockFormat::ProportionalHeight);
    format.setLeftMargin(indent);
    format.setTextIndent(-hang);
    if (hang > 0)
        format.setTabPositions({QTextOption::Tab(hang, QTextOption::LeftTab)});
    const bool item = clause.kind == ClauseKind::Item || clause.kind == ClauseKind::Bullet || clause.kind == ClauseKind::Contents ||
                      clause.kind == ClauseKind::History;
    const qreal above = clause.isHeading() ? 1.6 / std::max<int>(1, clause.level) + 0.5 : item ? 0.25 : 0.6;
    const bool tagAbove = m_marks == Marks::Above && !clause.isHeading() && clause.strength != Strength::States;
    format.setTopMargin(m_em * above + (tagAbove ? tagHeight() : 0));
    format.setBottomMargin(m_em * (clause.isHeading() ? 0.35 : 0.25));
    if (clause.isHeading()) {
        format.setHeadingLevel(std::clamp<int>(clause.level + 1, 1, 6));
    }
    return format;
}

QTextBlockFormat PageStyle::titleBlock() const
{
    Clause title;
    title.kind = ClauseKind::Title;
    title.level = 2;
    return block(title, 0, 0);
}

QTextBlockFormat PageStyle::noteBlock() const
{
    QTextBlockFormat format;
    format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(0.1 * m_em);
    return format;
}

QTextTableFormat PageStyle::table(int columns) const
{
    QTextTableFormat format;
    format.setColumnWidthConstraints(QList<QTextLength>(columns, QTextLength(QTextLength::PercentageLength, 100.0 / columns)));
    format.setBorderCollapse(true);
    format.setBorder(0);
    format.setTopMargin(0.6 * m_em);
    format.setBottomMargin(0.6 * m_em);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return format;
}

QTextBlockFormat PageStyle::cellBlock() const
{
    QTextBlockFormat format;
    format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    return format;
}

QTextTableCellFormat PageStyle::cell() const
{
    QTextTableCellFormat format;
    format.setBottomBorder(1);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(m_tones.faint);
    format.setPadding(0.4 * m_em);
    format.setLeftPadding(0);
    return format;
}

} // namespace Concordat
