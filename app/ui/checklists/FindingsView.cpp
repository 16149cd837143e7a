// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/FindingsView.h"

#include "models/FindingText.h"
#include "ui/widgets/Tones.h"

#include <QEvent>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

/// Puts findings into a document by cursor alone: their words come from files, and are never read as markup.
class FindingWriter
{
public:
    FindingWriter(QTextDocument *document, const QPalette &palette, QDate today)
        : m_cursor(document)
        , m_tones(palette)
        , m_today(today)
        , m_em(QFontMetricsF(document->defaultFont()).height())
    {
        m_plain.setForeground(m_tones.text);
        m_muted.setForeground(m_tones.muted);
    }

    void write(const Finding &finding)
    {
        QTextCharFormat head = m_plain;
        head.setForeground(m_tones.outcome(finding.outcome));
        head.setFontWeight(QFont::Bold);
        begin(0.9);
        m_cursor.insertText(sentence(FindingText::outcome(finding.outcome, finding.force)), head);
        begin(0.1);
        m_cursor.insertText(finding.says, m_plain);
        if (finding.deadline) {
            begin(0.15);
            QTextCharFormat due = m_plain;
            due.setFontWeight(QFont::DemiBold);
            m_cursor.insertText(sentence(FindingText::deadline(*finding.deadline, m_today)), due);
        }
        if (!finding.task.isEmpty()) {
            begin(0.15);
            m_cursor.insertText(FindingsView::tr("To do: %1").arg(finding.task), m_plain);
        }
        if (!finding.doubt.isEmpty())
            writeDoubt(finding.doubt);
        writeClauses(finding);
    }

    void writeNearest(const QStringList &clauses)
    {
        if (clauses.isEmpty())
            return;
        begin(0.9);
        m_cursor.insertText(FindingsView::tr("Nearest clauses to read: "), m_muted);
        writeLinks(clauses);
    }

    void writeRemark(const QString &text)
    {
        begin(0.6);
        m_cursor.insertText(text, m_muted);
    }

private:
    static QString sentence(const QString &words) { return words.left(1).toUpper() + words.mid(1); }

    void begin(qreal above)
    {
        QTextBlockFormat block;
        block.setTopMargin(above * m_em);
        block.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
        if (m_isFirst)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_isFirst = false;
    }

    void writeDoubt(const Doubt &doubt)
    {
        QTextCharFormat mark = m_plain;
        mark.setFontItalic(true);
        begin(0.2);
        m_cursor.insertText(FindingsView::tr("This can be read in two ways. Followed here: "), mark);
        m_cursor.insertText(doubt.used, m_plain);
        if (!doubt.other.isEmpty()) {
            m_cursor.insertText(u' ' + FindingsView::tr("The other reading: "), mark);
            m_cursor.insertText(doubt.other, m_plain);
        }
    }

    void writeClauses(const Finding &finding)
    {
        if (finding.clauses.isEmpty())
            return;
        begin(0.15);
        const QString force = FindingText::force(finding.force);
        const QString lead = finding.outcome == Outcome::Silent ? FindingsView::tr("Nearest to read: ")
                                                                : FindingsView::tr("Clause ", "followed by the clause's number");
        if (!force.isEmpty())
            m_cursor.insertText(FindingsView::tr("%1 · ").arg(force), m_muted);
        m_cursor.insertText(lead, m_muted);
        writeLinks(finding.clauses);
    }

    void writeLinks(const QStringList &clauses)
    {
        bool first = true;
        for (const QString &clause : clauses) {
            if (!first)
                m_cursor.insertText(u", "_s, m_muted);
            first = false;
            QTextCharFormat link = m_plain;
            link.setForeground(m_tones.link);
            link.setFontUnderline(true);
            link.setAnchor(true);
            link.setAnchorHref(u"clause:"_s + QString::fromLatin1(QUrl::toPercentEncoding(clause)));
            m_cursor.insertText(clause, link);
        }
    }

    QTextCursor m_cursor;
    Tones m_tones;
    QDate m_today;
    qreal m_em;
    QTextCharFormat m_plain;
    QTextCharFormat m_muted;
    bool m_isFirst = true;
};

} // namespace

FindingsView::FindingsView(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setAccessibleName(tr("What the protocol says"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { Q_EMIT clauseWanted(QUrl::fromPercentEncoding(link.path(QUrl::FullyEncoded).toLatin1())); });
}

void FindingsView::showEvaluation(const Evaluation &evaluation, QDate today)
{
    m_evaluation = evaluation;
    m_today = today;
    write();
}

void FindingsView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
}

void FindingsView::write()
{
    document()->clear();
    document()->setDocumentMargin(fontMetrics().height() * 0.7);
    document()->setDefaultFont(font());
    FindingWriter writer(document(), palette(), m_today);
    for (const AnswerFault &fault : m_evaluation.faults)
        writer.writeRemark(FindingText::fault(fault));
    for (const Finding &finding : m_evaluation.findings)
        writer.write(finding);
    if (m_evaluation.findings.isEmpty()) {
        if (m_evaluation.isSilent)
            writer.writeRemark(
                tr("The protocol says nothing on this matter, so it neither forbids nor allows anything. Ask the monitoring officer."));
        else if (m_evaluation.outcome)
            writer.writeRemark(tr("No rule of the protocol fits these answers."));
        else
            writer.writeRemark(tr("What the protocol asks of you appears here as you answer."));
        writer.writeNearest(m_evaluation.nearest);
    }
}

} // namespace Concordat
