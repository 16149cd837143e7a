// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Protocol.h"
#include "ui/read/PageStyle.h"

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
    ProtocolWriter(QTextDocument *document, const Protocol &protocol, const PageStyle &style);

    /// Writes on until the end or the deadline, at least one clause; whether all is written.
    bool write(QDeadlineTimer deadline);
    bool isDone() const { return m_next == m_protocol.clauses().size(); }

    /// Where a clause begins in the document; nothing while it is not yet written.
    std::optional<int> positionOf(int clause) const;
    std::optional<int> endOf(int clause) const;

    /// The clause at a position; -1 before the first.
    int clauseAt(int position) const;

private:
    struct Span {
        int position;
        int length;
        QTextCharFormat format;
    };

    void measureLabels();
    void writeHead();
    void writeLine(const QString &text, const QTextBlockFormat &block, const QTextCharFormat &format);
    void writeClause(int index);
    void writeTable(int first, int end);
    void writeText(int index, int from, int length);
    qreal hangOf(const Clause &clause, const QString &label) const;
    void beginBlock(const QTextBlockFormat &block);
    int endOfTable(int first) const;
    QList<Span> spansOf(int index);
    QString labelOf(const Clause &clause) const;

    QTextCursor m_cursor;
    Protocol m_protocol;
    PageStyle m_style;
    QList<qreal> m_hangs;   ///< by level: room for its labels
    QList<qreal> m_indents; ///< by clause: where its text begins
    QList<int> m_starts;    ///< by clause: position in the document
    qsizetype m_next = 0;
    qsizetype m_nextReference = 0;
    qsizetype m_nextFigure = 0;
    bool m_empty = true;
};

} // namespace Concordat
