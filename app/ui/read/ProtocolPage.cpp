// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/ProtocolPage.h"

#include "models/StrengthText.h"
#include "ui/read/MarginMarks.h"
#include "ui/widgets/PlainToolTip.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextFrame>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{
constexpr int sliceMilliseconds = 10;
}

ProtocolPage::ProtocolPage(QWidget *parent)
    : QTextBrowser(parent)
    , m_style(font(), palette(), 100, PageStyle::Marks::Beside)
{
    setAccessibleName(tr("Text of the protocol"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
    m_writing.setInterval(0);
    connect(&m_writing, &QTimer::timeout, this, &ProtocolPage::writeOn);
    connect(this, &QTextBrowser::anchorClicked, this, &ProtocolPage::follow);
}

ProtocolPage::~ProtocolPage() = default;

void ProtocolPage::setProtocol(const Protocol &protocol)
{
    m_protocol = protocol;
    m_clause = -1;
    m_wanted = -1;
    rewrite();
    verticalScrollBar()->setValue(0);
}

void ProtocolPage::setZoom(int percent)
{
    if (percent == m_zoom)
        return;
    m_zoom = percent;
    restyle();
}

void ProtocolPage::restyle()
{
    const Anchor anchor = findAnchor();
    m_style = PageStyle(font(), palette(), m_zoom, PageStyle::Marks::Beside);
    m_style = PageStyle(font(), palette(), m_zoom, m_style.marksFor(viewport()->width()));
    rewrite();
    keepPlace(anchor);
}

void ProtocolPage::rewrite()
{
    m_writing.stop();
    m_writer.reset();
    document()->clear();
    updateMargins();
    m_writer = std::make_unique<ProtocolWriter>(document(), m_protocol, m_style);
    m_writer->write(QDeadlineTimer(sliceMilliseconds));
    // The first text pushed the page's own cursor before it, and a text edit that is resized shows its cursor.
    moveCursor(QTextCursor::Start);
    writeOn();
    if (!m_writer->isDone())
        m_writing.start();
}

void ProtocolPage::writeOn()
{
    if (m_writer->write(QDeadlineTimer(sliceMilliseconds)))
        m_writing.stop();
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
        m_wanted = clause;
        return;
    }
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
    const std::optional<int> start = positionOf(reference.clause);
    if (!start)
        return std::nullopt;
    const QTextBlock block = document()->findBlock(*start);
    const qsizetype label = block.text().size() - m_protocol.clauses().at(reference.clause).text.size();
    return block.position() + static_cast<int>(std::max<qsizetype>(label, 0)) + reference.position;
}

void ProtocolPage::resizeEvent(QResizeEvent *event)
{
    const Anchor anchor = findAnchor();
    QTextBrowser::resizeEvent(event);
    if (m_style.marksFor(viewport()->width()) != m_style.marks()) {
        restyle();
        return;
    }
    updateMargins();
    keepPlace(anchor);
}

ProtocolPage::Anchor ProtocolPage::findAnchor() const
{
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
        restyle();
}

void ProtocolPage::mouseReleaseEvent(QMouseEvent *event)
{
    QTextBrowser::mouseReleaseEvent(event);
    const bool selecting = textCursor().hasSelection();
    const int clause = clauseAtPoint(event->position().toPoint());
    if (event->button() == Qt::LeftButton && !selecting && clause >= 0 && anchorAt(event->position().toPoint()).isEmpty())
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
    showPlainToolTip(help->globalPos(), tipAt(help->pos()), this);
    return true;
}

QString ProtocolPage::tipAt(const QPoint &point) const
{
    if (const Reference *reference = referenceOf(anchorAt(point)))
        return describe(*reference);
    const int clause = clauseAtPoint(point);
    if (clause < 0 || !positionOf(clause) || m_protocol.clauses().at(clause).isHeading())
        return {};
    const Strength strength = m_protocol.clauses().at(clause).strength;
    const bool onMark = MarginMarks(m_style).strengthRect(strength, firstLineOf(clause)).contains(point);
    return onMark && strength != Strength::States ? strengthMeaning(strength) : QString();
}

const Reference *ProtocolPage::referenceOf(const QString &link) const
{
    bool isNumber = false;
    const int index = link.section(u':', 1).toInt(&isNumber);
    return isNumber && index >= 0 && index < m_protocol.references().size() ? &m_protocol.references().at(index) : nullptr;
}

QString ProtocolPage::describe(const Reference &reference) const
{
    if (reference.target < 0)
        return reference.external.isEmpty() ? tr("leads to no clause of this protocol")
                                            : tr("outside this protocol: %1").arg(reference.external);
    const Clause &target = m_protocol.clauses().at(reference.target);
    constexpr int enough = 160;
    const QString text = target.text.size() > enough ? target.text.first(enough) + u'…' : target.text;
    return target.label.isEmpty() ? text : tr("%1: %2").arg(target.id, text);
}

void ProtocolPage::follow(const QUrl &link)
{
    const Reference *reference = referenceOf(link.toString());
    if (!reference)
        return;
    if (reference->target >= 0)
        Q_EMIT referenceFollowed(reference->target);
    else
        Q_EMIT outsideReferenceFollowed(describe(*reference));
}

QMimeData *ProtocolPage::createMimeDataFromSelection() const
{
    // Plain text only: the links of this page mean nothing anywhere else.
    auto *copied = new QMimeData;
    copied->setText(textCursor().selection().toPlainText());
    return copied;
}

QVariant ProtocolPage::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace Concordat
