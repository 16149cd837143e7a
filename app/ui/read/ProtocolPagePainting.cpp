// SPDX-License-Identifier: GPL-3.0-or-later
// Where the clauses of a page stand in its window, and what is drawn around them.
#include "ui/read/MarginMarks.h"
#include "ui/read/ProtocolPage.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

namespace Concordat
{

QRectF ProtocolPage::rectOf(int clause) const
{
    const QTextBlock first = document()->findBlock(*m_writer->positionOf(clause));
    const QTextBlock last = document()->findBlock(*m_writer->endOf(clause));
    const QAbstractTextDocumentLayout *layout = document()->documentLayout();
    QRectF rect = layout->blockBoundingRect(first);
    for (QTextBlock block = first; block.isValid() && block.position() <= last.position(); block = block.next())
        rect = rect.united(layout->blockBoundingRect(block));
    const QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    rect.setLeft(frame.leftMargin());
    rect.setRight(viewport()->width() - frame.rightMargin() + m_style.gutter());
    return rect.translated(0, -verticalScrollBar()->value());
}

QRectF ProtocolPage::firstLineOf(int clause) const
{
    QRectF line = rectOf(clause);
    const QTextBlock block = document()->findBlock(*m_writer->positionOf(clause));
    if (block.layout()->lineCount() > 0) {
        const qreal top = document()->documentLayout()->blockBoundingRect(block).top() - verticalScrollBar()->value();
        const QRectF first = block.layout()->lineAt(0).naturalTextRect();
        line.setLeft(line.left() + first.left());
        line.setTop(top + first.top());
        line.setHeight(first.height());
    }
    return line;
}

int ProtocolPage::topPosition() const
{
    const QPointF top(viewport()->width() / 2.0, verticalScrollBar()->value());
    return std::max(0, document()->documentLayout()->hitTest(top, Qt::FuzzyHit));
}

ReadingPoint ProtocolPage::readingPoint() const
{
    const int clause = m_writer ? m_writer->clauseAt(topPosition()) : -1;
    if (!positionOf(clause))
        return {};
    const QRectF rect = rectOf(clause);
    return {.clause = clause, .share = std::clamp(-rect.top() / std::max(1.0, rect.height()), 0.0, 1.0)};
}

void ProtocolPage::showReadingPoint(const ReadingPoint &point)
{
    if (!positionOf(point.clause))
        return;
    const QRectF rect = rectOf(point.clause);
    verticalScrollBar()->setValue(qRound(verticalScrollBar()->value() + rect.top() + point.share * rect.height()));
}

void ProtocolPage::paintEvent(QPaintEvent *event)
{
    if (m_writer) {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        drawMarks(painter);
    }
    QTextBrowser::paintEvent(event);
}

void ProtocolPage::drawMarks(QPainter &painter)
{
    const MarginMarks marks(m_style);
    if (positionOf(m_clause)) {
        const Clause &current = clauses().at(m_clause);
        const QRectF mark = marks.strengthRect(current.strength, firstLineOf(m_clause));
        const bool hasMark =
            !current.isHeading() && current.strength != Strength::States && m_text.prominenceOf(m_clause) == Prominence::Full;
        marks.drawCurrent(painter, hasMark ? rectOf(m_clause).united(mark) : rectOf(m_clause));
    }
    const int first = std::max(0, m_writer->clauseAt(topPosition()));
    for (int clause = first; m_writer->isWritten(clause); ++clause) {
        if (!positionOf(clause))
            continue;
        const QRectF line = firstLineOf(clause);
        if (line.top() > viewport()->height())
            break;
        if (!clauses().at(clause).isHeading() && m_text.prominenceOf(clause) == Prominence::Full)
            marks.drawStrength(painter, clauses().at(clause).strength, line);
    }
}

} // namespace Concordat
