// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/BriefingNote.h"

#include "models/AnswerText.h"
#include "models/FindingText.h"

#include <QCoreApplication>
#include <QFont>
#include <QLocale>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

struct Note {
    Q_DECLARE_TR_FUNCTIONS(Concordat::BriefingNote)
};

QString sentence(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

/// Puts a note into a document by cursor alone: its words come from files, and are never read as markup.
class NoteWriter
{
public:
    NoteWriter(QTextDocument *document, const CheckRun &run, const Pack &pack)
        : m_run(run)
        , m_pack(pack)
        , m_cursor(document)
        , m_size(document->defaultFont().pointSizeF())
    {
        m_muted.setForeground(QColor(0x55, 0x55, 0x55));
        m_bold.setFontWeight(QFont::Bold);
    }

    void write(const NoteHead &head)
    {
        writeHead(head);
        writeOutcome();
        writeFindings();
        writeTasks();
        writeFacts();
        writeClauses(head);
        writeFoot(head);
    }

private:
    void paragraph(const QString &text, const QTextCharFormat &format = {}, qreal above = 2)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        if (m_isFirst)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_isFirst = false;
        m_cursor.insertText(text, format);
    }

    void heading(const QString &text)
    {
        QTextCharFormat format = m_bold;
        format.setFontPointSize(m_size * 1.1);
        paragraph(text, format, 9);
        QTextBlockFormat block = m_cursor.blockFormat();
        block.setHeadingLevel(2);
        m_cursor.setBlockFormat(block);
    }

    void writeHead(const NoteHead &head)
    {
        QTextCharFormat large = m_bold;
        large.setFontPointSize(m_size * 1.5);
        paragraph(m_run.checklist().title, large, 0);
        QStringList facts{m_pack.protocol.authority()};
        if (!head.occasion.isEmpty())
            facts.append(head.occasion);
        paragraph(facts.join(u" · "_s), m_bold);
        QStringList made{QLocale().toString(head.at, u"d MMMM yyyy, hh:mm"_s)};
        if (!head.who.isEmpty())
            made.append(Note::tr("by %1").arg(head.who));
        paragraph(made.join(u", "_s), m_muted);
    }

    void writeOutcome()
    {
        const Evaluation &evaluation = m_run.evaluation();
        const QString words = sentence(FindingText::outcome(evaluation));
        QTextCharFormat large = m_bold;
        large.setFontPointSize(m_size * 1.3);
        paragraph(Note::tr("Outcome: %1").arg(words), large, 9);
        if (!evaluation.unanswered.isEmpty())
            paragraph(Note::tr("Not final: %n question(s) not answered yet.", nullptr, static_cast<int>(evaluation.unanswered.size())),
                      m_bold);
    }

    void writeFindings()
    {
        const Evaluation &evaluation = m_run.evaluation();
        if (evaluation.findings.isEmpty()) {
            paragraph(Note::tr("The protocol has no rule for this. Nearest clauses: %1").arg(evaluation.nearest.join(u", "_s)));
            return;
        }
        heading(Note::tr("What the protocol says"));
        for (const Finding &finding : evaluation.findings) {
            paragraph(sentence(FindingText::outcome(finding.outcome, finding.force)) + u". "_s, m_bold, 4);
            m_cursor.insertText(finding.says + u' ', QTextCharFormat());
            if (finding.deadline)
                m_cursor.insertText(sentence(FindingText::deadline(*finding.deadline, m_run.today())) + u". "_s, m_bold);
            m_cursor.insertText(Note::tr("(clause %1)").arg(finding.clauses.join(u", "_s)), m_muted);
            if (!finding.doubt.isEmpty())
                paragraph(Note::tr("In doubt. Followed here: %1 The other reading: %2").arg(finding.doubt.used, finding.doubt.other),
                          m_muted, 1);
        }
    }

    void writeTasks()
    {
        bool first = true;
        for (const Finding &finding : m_run.evaluation().findings) {
            if (finding.task.isEmpty())
                continue;
            if (first)
                heading(Note::tr("To do"));
            first = false;
            paragraph(u"☐ "_s + finding.task);
            if (finding.deadline && finding.deadline->due.isValid())
                m_cursor.insertText(u' ' + Note::tr("By %1.").arg(FindingText::day(finding.deadline->due)), m_bold);
        }
    }

    void writeFacts()
    {
        heading(Note::tr("As answered"));
        QStringList shown = m_run.evaluation().asked;
        if (shown.isEmpty())
            paragraph(Note::tr("Nothing was asked."));
        for (const QString &id : std::as_const(shown)) {
            const Question *question = m_run.checklist().question(id);
            const auto answer = m_run.answers().constFind(id);
            if (!question)
                continue;
            paragraph(question->ask + u' ', m_muted);
            m_cursor.insertText(answer == m_run.answers().constEnd() ? Note::tr("not answered") : sentence(answerText(*question, *answer)),
                                QTextCharFormat());
        }
    }

    void writeClauses(const NoteHead &head)
    {
        QStringList cited;
        for (const Finding &finding : m_run.evaluation().findings)
            cited += finding.clauses;
        if (cited.isEmpty())
            cited = m_run.evaluation().nearest;
        cited.removeDuplicates();
        if (cited.isEmpty())
            return;
        const Protocol &text = head.wording ? *head.wording : m_pack.protocol;
        heading(head.wording ? Note::tr("The clauses, in the authority’s own words") : Note::tr("The clauses, restated in plain words"));
        for (const QString &id : std::as_const(cited)) {
            const std::optional<int> clause = text.find(id);
            paragraph(id + u"  "_s, m_bold, 3);
            m_cursor.insertText(clause ? text.clauses().at(*clause).text : Note::tr("not in this edition"), QTextCharFormat());
        }
    }

    void writeFoot(const NoteHead &head)
    {
        const FrontMatter &matter = m_pack.protocol.frontMatter();
        const QString edition =
            matter.adopted.isEmpty() ? m_pack.protocol.title() : Note::tr("%1, %2").arg(m_pack.protocol.title(), matter.adopted);
        paragraph(Note::tr("Made from: %1. What counts is the authority’s published text.").arg(edition), m_muted, 9);
        if (!head.trailHash.isEmpty())
            paragraph(Note::tr("Record %1").arg(head.trailHash), m_muted);
    }

    const CheckRun &m_run;
    const Pack &m_pack;
    QTextCursor m_cursor;
    qreal m_size;
    QTextCharFormat m_bold;
    QTextCharFormat m_muted;
    bool m_isFirst = true;
};

} // namespace

std::unique_ptr<QTextDocument> briefingNote(const CheckRun &run, const Pack &pack, const NoteHead &head, const QFont &font)
{
    auto document = std::make_unique<QTextDocument>();
    QFont set = font;
    set.setPointSizeF(10);
    document->setDefaultFont(set);
    document->setUndoRedoEnabled(false);
    document->setMetaInformation(QTextDocument::DocumentTitle, run.checklist().title);
    NoteWriter(document.get(), run, pack).write(head);
    return document;
}

} // namespace Concordat
