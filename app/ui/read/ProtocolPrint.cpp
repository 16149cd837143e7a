// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/ProtocolPrint.h"

#include "ui/read/MarginMarks.h"
#include "ui/read/OutsideMark.h"
#include "ui/read/ProtocolWriter.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPainter>
#include <QPrinter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>

namespace Concordat
{

namespace
{

constexpr qreal pointSize = 9.5;
constexpr int zoomOnPaper = 91; // the page's style sets its text a little larger than the font it is given

QPalette paper()
{
    QPalette palette(Qt::white, Qt::white);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText})
        palette.setColor(role, Qt::black);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x1f4f85));
    palette.setColor(QPalette::Link, QColor(0x1f4f85));
    return palette;
}

QFont paperFont()
{
    QFont font = QApplication::font();
    font.setPointSizeF(pointSize);
    return font;
}

} // namespace

/// A protocol laid out in pages, measured in the pixels of a screen.
struct ProtocolPrint::Sheet {
    Sheet(const PageText &text, const QSizeF &page);

    QRectF firstLineOf(int clause) const;
    int pageOf(qreal y) const { return static_cast<int>(y / body.height()); }

    PageStyle style;
    qreal headHeight;
    QSizeF body;
    QTextDocument document;
    std::unique_ptr<ProtocolWriter> writer;
};

ProtocolPrint::Sheet::Sheet(const PageText &text, const QSizeF &page)
    : style(paperFont(), paper(), zoomOnPaper, PageStyle::Marks::Beside)
    , headHeight(style.tagHeight() * 2.4)
    , body(page.width(), page.height() - 2 * headHeight)
{
    document.setUseDesignMetrics(true);
    document.setDocumentMargin(0);
    document.setPageSize(body);
    OutsideMark::install(&document);
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    frame.setRightMargin(style.gutter());
    document.rootFrame()->setFrameFormat(frame);
    writer = std::make_unique<ProtocolWriter>(&document, text, style);
    writer->write(QDeadlineTimer(QDeadlineTimer::Forever));
}

QRectF ProtocolPrint::Sheet::firstLineOf(int clause) const
{
    const QTextBlock block = document.findBlock(writer->positionOf(clause).value_or(0));
    const QRectF rect = document.documentLayout()->blockBoundingRect(block);
    if (block.layout()->lineCount() == 0)
        return {};
    const QRectF line = block.layout()->lineAt(0).naturalTextRect();
    return {rect.left() + line.left(), rect.top() + line.top(), body.width() - rect.left() - line.left(), line.height()};
}

ProtocolPrint::ProtocolPrint(PageText text, PrintHeads heads)
    : m_text(std::move(text))
    , m_heads(std::move(heads))
{
}

void ProtocolPrint::print(QPrinter *printer) const
{
    QPainter painter;
    if (!painter.begin(printer))
        return;
    constexpr qreal screen = 96;
    const QRectF area = printer->pageLayout().paintRect(QPageLayout::Inch);
    const Sheet sheet(m_text, area.size() * screen);
    painter.scale(printer->logicalDpiX() / screen, printer->logicalDpiY() / screen);
    const int first = printer->fromPage() > 0 ? printer->fromPage() : 1;
    const int last = printer->toPage() > 0 ? std::min(printer->toPage(), sheet.document.pageCount()) : sheet.document.pageCount();
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer->newPage();
        printPage(&painter, sheet, page - 1);
    }
}

void ProtocolPrint::printPage(QPainter *painter, const Sheet &sheet, int page) const
{
    const QRectF head(0, 0, sheet.body.width(), sheet.style.tagHeight() * 1.2);
    const QRectF foot = head.translated(0, sheet.body.height() + 2 * sheet.headHeight - head.height());
    painter->save();
    painter->setFont(sheet.style.tagFont());
    painter->setPen(sheet.style.tones().muted);
    painter->drawText(head, Qt::AlignLeft | Qt::AlignTop, m_heads.above);
    painter->drawText(head, Qt::AlignRight | Qt::AlignTop, m_heads.note);
    painter->drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_heads.below);
    painter->drawText(foot, Qt::AlignRight | Qt::AlignBottom, tr("Page %1 of %2").arg(page + 1).arg(sheet.document.pageCount()));
    painter->setPen(sheet.style.tones().faint);
    painter->drawLine(head.bottomLeft(), head.bottomRight());
    painter->drawLine(foot.topLeft(), foot.topRight());
    painter->restore();

    painter->save();
    painter->translate(0, sheet.headHeight - page * sheet.body.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = paper();
    context.clip = QRectF(0, page * sheet.body.height(), sheet.body.width(), sheet.body.height());
    painter->setClipRect(context.clip);
    sheet.document.documentLayout()->draw(painter, context);
    const MarginMarks marks(sheet.style);
    const QList<Clause> &clauses = m_text.protocol.clauses();
    for (int clause = 0; clause < clauses.size(); ++clause) {
        const bool marked = !clauses.at(clause).isHeading() && m_text.prominenceOf(clause) == Prominence::Full;
        if (!marked || !sheet.writer->positionOf(clause))
            continue;
        if (const QRectF line = sheet.firstLineOf(clause); sheet.pageOf(line.top()) == page)
            marks.drawStrength(*painter, clauses.at(clause).strength, line);
    }
    painter->restore();
}

} // namespace Concordat
