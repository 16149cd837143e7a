// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/SourceView.h"

#include "ui/read/SyntaxHighlighting.h"
#include "ui/widgets/Tones.h"

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QFontDatabase>
#include <QPainter>
#include <QTextBlock>

namespace Concordat
{

namespace
{

constexpr qsizetype highlightingLimit = 1'000'000;

/// The strip of line numbers; its view draws it, since only the view knows its blocks.
class LineNumbers : public QWidget
{
public:
    explicit LineNumbers(SourceView *view)
        : QWidget(view)
        , m_view(view)
    {
    }

    QSize sizeHint() const override { return {m_view->numbersWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintNumbers(event, this); }

private:
    SourceView *m_view;
};

} // namespace

SourceView::SourceView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new LineNumbers(this))
{
    setAccessibleName(tr("Source of the protocol"));
    setFrameShape(NoFrame);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    applyFont();
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, [this] { m_numbers->update(); });
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { setViewportMargins(numbersWidth(), 0, 0, 0); });
}

void SourceView::setSource(const QString &source)
{
    m_source = source;
    m_loaded = false;
    setMarkedLines(0, 0);
    if (isVisible())
        load();
}

void SourceView::load()
{
    m_loaded = true;
    if (m_highlighter)
        m_highlighter->setDocument(nullptr);
    setPlainText(m_source);
    if (!m_highlighter) {
        m_highlighter = new KSyntaxHighlighting::SyntaxHighlighter(this);
        m_highlighter->setDefinition(protocolDefinition());
    }
    applyTheme();
    if (m_source.size() <= highlightingLimit)
        m_highlighter->setDocument(document());
    applyMark();
}

void SourceView::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    if (!m_loaded)
        load();
    centerCursor();
}

void SourceView::setZoom(int percent)
{
    m_zoom = percent;
    applyFont();
}

void SourceView::applyFont()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont &ui = parentWidget() ? parentWidget()->font() : font();
    fixed.setPointSizeF(std::max(1.0, ui.pointSizeF() * m_zoom / 100));
    setFont(fixed);
    setViewportMargins(numbersWidth(), 0, 0, 0);
}

void SourceView::applyTheme()
{
    m_highlighter->setTheme(themeFor(palette()));
    m_highlighter->rehighlight();
}

void SourceView::setMarkedLines(int first, int last)
{
    m_firstMarked = first;
    m_lastMarked = last;
    if (m_loaded)
        applyMark();
}

void SourceView::applyMark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const int lines = document()->blockCount();
    for (int line = std::max(1, m_firstMarked); m_firstMarked > 0 && line <= std::min(m_lastMarked, lines); ++line) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(line - 1));
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        mark.format.setBackground(Tones(palette()).current);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    setExtraSelections(marks);
    if (marks.isEmpty())
        return;
    setTextCursor(QTextCursor(marks.constFirst().cursor.block()));
    if (!viewport()->rect().contains(cursorRect()))
        centerCursor();
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_highlighter)
        return;
    applyTheme();
    applyMark();
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    const bool sawMark = viewport()->rect().intersects(cursorRect());
    QPlainTextEdit::resizeEvent(event);
    if (sawMark && !viewport()->rect().contains(cursorRect()))
        centerCursor();
    const QRect inside = contentsRect();
    m_numbers->setGeometry(inside.left(), inside.top(), numbersWidth(), inside.height());
}

void SourceView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (!textCursor().hasSelection())
        Q_EMIT lineClicked(textCursor().blockNumber() + 1);
}

int SourceView::numbersWidth() const
{
    const qsizetype digits = QString::number(std::max(100, blockCount())).size();
    return fontMetrics().horizontalAdvance(u'0') * static_cast<int>(digits + 2);
}

void SourceView::paintNumbers(QPaintEvent *, QWidget *area)
{
    const Tones tones(palette());
    QPainter painter(area);
    painter.fillRect(area->rect(), blend(tones.background, tones.text, 0.04));
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= area->height()) {
        const int line = block.blockNumber() + 1;
        painter.setPen(line >= m_firstMarked && line <= m_lastMarked ? tones.text : tones.muted);
        const QRectF place(0, top, area->width() - fontMetrics().horizontalAdvance(u'0'), fontMetrics().height());
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
        top += blockBoundingRect(block).height();
        block = block.next();
    }
}

} // namespace Concordat
