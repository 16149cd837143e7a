// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/ProtocolPage.h"

#include "models/StrengthText.h"
#include "ui/read/HitScrollBar.h"
#include "ui/read/MarginMarks.h"
#include "ui/read/OutsideMark.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextFrame>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{
constexpr int sliceMilliseconds = 10;
constexpr int restMilliseconds = 200;
constexpr qsizetype manyClauses = 1500; // to lay out more at once would keep the window from answering

/// What a link of the page leads to, out of `reference:7` or `term:2`.
struct Link {
    enum Kind { None, Reference, Term };
    Kind kind = None;
    int index = 0;
};

Link linkOf(const QString &link)
{
    bool isNumber = false;
    const int index = link.section(u':', 1).toInt(&isNumber);
    if (!isNumber || index < 0)
        return {};
    return {.kind = link.startsWith("term"_L1) ? Link::Term : Link::Reference, .index = index};
}

} // namespace

ProtocolPage::ProtocolPage(QWidget *parent)
    : QTextBrowser(parent)
    , m_style(font(), palette(), 100, PageStyle::Marks::Beside)
    , m_bar(new HitScrollBar(Qt::Vertical, this))
{
    setVerticalScrollBar(m_bar);
    setAccessibleName(tr("Text of the protocol"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
    OutsideMark::install(document());
    m_writing.setInterval(0);
    m_settling.setInterval(restMilliseconds);
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, [this] { restyle(findAnchor()); });
    connect(&m_writing, &QTimer::timeout, this, &ProtocolPage::writeOn);
    connect(this, &QTextBrowser::anchorClicked, this, &ProtocolPage::follow);
    connect(m_bar, &QScrollBar::valueChanged, this, &ProtocolPage::markHits);
}

ProtocolPage::~ProtocolPage() = default;

void ProtocolPage::setText(const PageText &text)
{
    m_text = text;
    m_clause = -1;
    m_wanted = -1;
    m_hits.clear();
    rewrite();
    verticalScrollBar()->setValue(0);
}

void ProtocolPage::setProminence(const QList<Prominence> &prominence)
{
    if (prominence == m_text.prominence)
        return;
    m_text.prominence = prominence;
    restyle(findAnchor());
}

void ProtocolPage::setZoom(int percent)
{
    if (percent == m_zoom)
        return;
    m_zoom = percent;
    restyle(findAnchor());
}

void ProtocolPage::restyle(const Anchor &anchor)
{
    m_style = PageStyle(font(), palette(), m_zoom, PageStyle::Marks::Beside);
    m_style = PageStyle(font(), palette(), m_zoom, m_style.marksFor(viewport()->width()));
    rewrite();
    keepPlace(anchor);
}

void ProtocolPage::rewrite()
{
    m_writing.stop();
    m_settling.stop();
    m_writer.reset();
    document()->clear();
    holdWidth();
    updateMargins();
    m_writer = std::make_unique<ProtocolWriter>(document(), m_text, m_style);
    m_writer->write(QDeadlineTimer(sliceMilliseconds));
    // The first text pushed the page's own cursor before it, and a text edit that is resized shows its cursor.
    moveCursor(QTextCursor::Start);
    writeOn();
    if (!m_writer->isDone())
        m_writing.start();
}

void ProtocolPage::holdWidth()
{
    // The text of a window that is being resized is laid out anew as a whole at every step, unless it has a width of its own.
    const bool isLong = clauses().size() > manyClauses;
    setLineWrapMode(isLong ? FixedPixelWidth : WidgetWidth);
    // A bar that comes and goes with the text would change the width each time.
    setVerticalScrollBarPolicy(isLong ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAsNeeded);
    if (isLong)
        setLineWrapColumnOrWidth(viewport()->width());
}

void ProtocolPage::writeOn()
{
    if (m_writer->write(QDeadlineTimer(sliceMilliseconds)))
        m_writing.stop();
    markHits();
    if (m_wanted >= 0 && m_writer->positionOf(m_wanted))
        reveal(m_wanted);
}

void ProtocolPage::updateMargins()
{
    const qreal least = 1.6 * m_style.em();
    const qreal side = std::max(least, (viewport()->width() - m_style.column() - m_style.gutter()) / 2);
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    format.setMargin(0);
    format.setTopMargin(2 * m_style.em());
    format.setBottomMargin(6 * m_style.em());
    format.setLeftMargin(std::floor(side));
    format.setRightMargin(std::floor(side + m_style.gutter()));
    // Setting even the same format lays the whole text out anew.
    if (format != document()->rootFrame()->frameFormat())
        document()->rootFrame()->setFrameFormat(format);
}

void ProtocolPage::setCurrentClause(int clause)
{
    if (clause == m_clause)
        return;
    m_clause = clause;
    reveal(clause);
    viewport()->update();
}

void ProtocolPage::reveal(int clause)
{
    m_wanted = -1;
    if (clause < 0) {
        verticalScrollBar()->setValue(0);
        return;
    }
    if (!positionOf(clause)) {
        m_wanted = m_writer && m_writer->isWritten(clause) ? -1 : clause;
        return;
    }
    // The Tab key goes on from here, to the links of this clause.
    QTextCursor cursor(document());
    cursor.setPosition(*positionOf(clause));
    setTextCursor(cursor);
    const QRectF rect = rectOf(clause);
    const qreal room = viewport()->height();
    if (rect.top() < 0 || rect.bottom() > room)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(rect.top() - room / 5));
}

std::optional<int> ProtocolPage::positionOf(int clause) const
{
    return m_writer ? m_writer->positionOf(clause) : std::nullopt;
}

std::optional<int> ProtocolPage::positionOf(const Reference &reference) const
{
    return positionOf(reference.clause, reference.position);
}

std::optional<int> ProtocolPage::positionOf(int clause, int offset) const
{
    return m_writer ? m_writer->positionOf(clause, offset) : std::nullopt;
}

void ProtocolPage::resizeEvent(QResizeEvent *event)
{
    const Anchor anchor = findAnchor();
    QTextBrowser::resizeEvent(event);
    if (lineWrapMode() == FixedPixelWidth) {
        if (lineWrapColumnOrWidth() != viewport()->width())
            m_settling.start();
        return;
    }
    if (m_style.marksFor(viewport()->width()) != m_style.marks()) {
        restyle(anchor);
        return;
    }
    updateMargins();
    keepPlace(anchor);
}

ProtocolPage::Anchor ProtocolPage::findAnchor() const
{
    // Where a text is still being written, the reader is on the way to a clause and not at the top.
    if (m_wanted >= 0)
        return {.clause = m_wanted, .top = viewport()->height() / 5.0};
    if (!m_writer || verticalScrollBar()->value() == 0)
        return {};
    if (positionOf(m_clause) && QRectF(viewport()->rect()).intersects(rectOf(m_clause)))
        return {.clause = m_clause, .top = rectOf(m_clause).top()};
    const int first = m_writer->clauseAt(topPosition());
    return first < 0 ? Anchor() : Anchor{.clause = first, .top = rectOf(first).top()};
}

void ProtocolPage::keepPlace(const Anchor &anchor)
{
    if (positionOf(anchor.clause))
        verticalScrollBar()->setValue(qRound(verticalScrollBar()->value() + rectOf(anchor.clause).top() - anchor.top));
    else
        reveal(anchor.clause);
}

void ProtocolPage::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle(findAnchor());
}

void ProtocolPage::mouseReleaseEvent(QMouseEvent *event)
{
    // Asked first: a link that is followed moves the text below the mouse.
    const int clause = clauseAtPoint(event->position().toPoint());
    const bool onLink = !anchorAt(event->position().toPoint()).isEmpty();
    const bool selecting = textCursor().hasSelection();
    QTextBrowser::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !selecting && !onLink && clause >= 0)
        Q_EMIT clauseClicked(clause);
}

int ProtocolPage::clauseAtPoint(const QPoint &point) const
{
    return m_writer ? m_writer->clauseAt(cursorForPosition(point).position()) : -1;
}

bool ProtocolPage::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextBrowser::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), tipAt(help->pos()), this);
    return true;
}

QString ProtocolPage::tipAt(const QPoint &point) const
{
    if (const QString link = anchorAt(point); !link.isEmpty())
        return previewOf(link).html();
    const int clause = clauseAtPoint(point);
    if (clause < 0 || !positionOf(clause) || clauses().at(clause).isHeading())
        return {};
    const Strength strength = clauses().at(clause).strength;
    if (strength != Strength::States && MarginMarks(m_style).strengthRect(strength, firstLineOf(clause)).contains(point))
        return "<p>"_L1 + strengthMeaning(strength).toHtmlEscaped() + "</p>"_L1;
    const QTextCursor cursor = cursorForPosition(point);
    const bool besideText = !cursorRect(cursor).adjusted(-12, 0, 12, 0).contains(point);
    return besideText ? QString() : previewAt(clause, m_writer->offsetAt(cursor.position())).html();
}

Preview ProtocolPage::previewAt(int clause, int offset) const
{
    if (clause < 0 || clause >= clauses().size())
        return {};
    for (const Reference &reference : m_text.protocol.references()) {
        if (reference.clause == clause && reference.position <= offset && offset < reference.position + reference.length)
            return preview(reference);
    }
    for (const TermMention &mention : m_text.terms.mentionsIn(clauses().at(clause), clause)) {
        if (mention.position <= offset && offset < mention.position + mention.length)
            return Preview::ofTerm(m_text.protocol, m_text.terms.terms().at(mention.term));
    }
    return {};
}

Preview ProtocolPage::previewOf(const QString &link) const
{
    const Link to = linkOf(link);
    if (to.kind == Link::Reference && to.index < m_text.protocol.references().size())
        return preview(m_text.protocol.references().at(to.index));
    if (to.kind == Link::Term && to.index < m_text.terms.terms().size())
        return Preview::ofTerm(m_text.protocol, m_text.terms.terms().at(to.index));
    return {};
}

void ProtocolPage::follow(const QUrl &link)
{
    const Link to = linkOf(link.toString());
    if (to.kind == Link::Term && to.index < m_text.terms.terms().size()) {
        Q_EMIT referenceFollowed(m_text.terms.terms().at(to.index).clause);
    } else if (to.kind == Link::Reference && to.index < m_text.protocol.references().size()) {
        const Reference &reference = m_text.protocol.references().at(to.index);
        if (reference.target >= 0)
            Q_EMIT referenceFollowed(reference.target);
        else
            Q_EMIT outsideReferenceFollowed(preview(reference).plainText());
    }
}

bool ProtocolPage::focusNextPrevChild(bool next)
{
    // Tab goes through the links of the clause being read and then on; through those of a whole protocol it would never end.
    const QTextCursor before = textCursor();
    const int clause = m_writer ? m_writer->clauseAt(before.selectionStart()) : -1;
    const int top = verticalScrollBar()->value();
    if (QTextBrowser::focusNextPrevChild(next) && hasFocus()) {
        const bool linkInClause = textCursor().hasSelection() && m_writer && m_writer->clauseAt(textCursor().selectionStart()) == clause;
        if (linkInClause) {
            showPreviewOfFocus();
            return true;
        }
        setTextCursor(before);
        verticalScrollBar()->setValue(top);
        return QWidget::focusNextPrevChild(next);
    }
    return !hasFocus();
}

void ProtocolPage::showPreviewOfFocus()
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(cursor.selectionStart() + 1);
    const Preview shown = previewOf(cursor.charFormat().anchorHref());
    if (shown.isEmpty())
        return;
    QToolTip::showText(viewport()->mapToGlobal(cursorRect(cursor).bottomLeft()), shown.html(), this, {}, 20000);
    Q_EMIT previewShown(shown.plainText());
}

QMimeData *ProtocolPage::createMimeDataFromSelection() const
{
    // Plain text only: the links of this page mean nothing anywhere else.
    auto *copied = new QMimeData;
    copied->setText(textCursor().selection().toPlainText().remove(QChar::ObjectReplacementCharacter));
    return copied;
}

QVariant ProtocolPage::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace Concordat
