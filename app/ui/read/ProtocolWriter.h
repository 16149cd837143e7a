// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/read/PageStyle.h"
#include "ui/read/PageText.h"

#include <QDeadlineTimer>
#include <QTextCursor>

class QTextDocument;

namespace Concordat
{

/// Writes a protocol into a document, a slice at a time so that a long one does not hold the window up.
///
/// Only ever with a cursor and formats: no text is taken for HTML, and characters that would act on a document are shown as a mark.
class ProtocolWriter
{
public:
    ProtocolWriter(QTextDocument *document, PageText text, const PageStyle &style);
    Q_DISABLE_COPY_MOVE(ProtocolWriter)

    /// Writes on until the end or the deadline, at least some pages; whether all is written.
    bool write(QDeadlineTimer deadline);
    bool isDone() const { return m_next == m_protocol.clauses().size(); }

    bool isWritten(int clause) const { return clause < m_starts.size(); }

    /// Where a clause begins in the document; nothing while it is not yet written, or if it is left out.
    std::optional<int> positionOf(int clause) const;
    std::optional<int> endOf(int clause) const;

    /// Where a character of a clause's text stands in the document; nothing where the clause does not.
    std::optional<int> positionOf(int clause, int offset) const;

    /// The clause at a position; -1 before the first.
    int clauseAt(int position) const;

    /// Which character of its clause's text stands at a position.
    int offsetAt(int position) const;

private:
    struct Span {
        int position;
        int length;
        QTextCharFormat format;
        bool leadsOutside = false;
    };

    void measureLabels();
    void writeHead();
    void writeLine(const QString &text, const QTextBlockFormat &block, const QTextCharFormat &format);
    void writeClause(int index);
    void writeTable(int first, int end);
    void writeText(int index, int from, int length);
    void writeOutsideMark(int index, int offset);
    void skip();
    qreal hangOf(const Clause &clause, const QString &label) const;
    void beginBlock(const QTextBlockFormat &block);
    int endOfTable(int first) const;
    QList<Span> spansOf(int index);
    void addReferences(QList<Span> &spans, int index);
    void addFigures(QList<Span> &spans, int index);
    void addTerms(QList<Span> &spans, int index);
    QTextCharFormat textFormat(int index) const;
    QString labelOf(const Clause &clause) const;

    /// A mark of ours within a clause's text: what follows stands one further on.
    struct Mark {
        int clause;
        int offset;
    };

    QTextCursor m_cursor;
    PageText m_text;
    const Protocol &m_protocol; ///< that of the text
    PageStyle m_style;
    QList<qreal> m_hangs;    ///< by level: room for its labels
    QList<qreal> m_indents;  ///< by clause: where its text begins
    QList<int> m_starts;     ///< by clause: position in the document, or of what follows where it is left out
    QList<int> m_textStarts; ///< by clause: the same after its label
    QList<Mark> m_marks;
    QHash<int, int> m_explained; ///< by term: the section in which it was last marked
    qsizetype m_next = 0;
    qsizetype m_nextReference = 0;
    qsizetype m_nextFigure = 0;
    bool m_empty = true;
};

} // namespace Concordat
