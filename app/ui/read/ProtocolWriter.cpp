// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/ProtocolWriter.h"

#include "ui/read/OutsideMark.h"
#include "ui/read/ProtocolHead.h"

#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

// Less at a time would be lost among what each slice costs, where a busy machine leaves it little of its time.
constexpr qsizetype leastCharacters = 6000;

constexpr QChar cellSeparator = u'\t';

/// The same length, so that the positions of references and figures hold.
QString harmless(QString text)
{
    for (QChar &character : text) {
        const char16_t code = character.unicode();
        if (code == u'\n' || code == u'\r' || code == 0x2028 || code == 0x2029)
            character = u' ';
        else if (code == 0xfffc || (code >= 0xfdd0 && code <= 0xfdef) || (code < 0x20 && code != u'\t'))
            character = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

ProtocolWriter::ProtocolWriter(QTextDocument *document, PageText text, const PageStyle &style)
    : m_cursor(document)
    , m_text(std::move(text))
    , m_protocol(m_text.protocol)
    , m_style(style)
{
    m_starts.reserve(m_protocol.clauses().size());
    m_textStarts.reserve(m_protocol.clauses().size());
    measureLabels();
    writeHead();
}

void ProtocolWriter::measureLabels()
{
    // Measuring is dear and a label with fewer characters is hardly ever the wider one, so only the longest are measured.
    QList<qsizetype> longest;
    for (const Clause &clause : m_protocol.clauses()) {
        const QString &label = clause.label;
        if (label.isEmpty() || clause.isHeading())
            continue;
        if (m_hangs.size() <= clause.level) {
            m_hangs.resize(clause.level + 1);
            longest.resize(clause.level + 1);
        }
        if (label.size() < longest.at(clause.level) || m_hangs.at(clause.level) >= m_style.column() / 6)
            continue;
        longest[clause.level] = label.size();
        const qreal room = m_style.widthOf(label) + 0.8 * m_style.em();
        m_hangs[clause.level] = std::min(std::max(m_hangs.at(clause.level), room), m_style.column() / 6);
    }
}

void ProtocolWriter::writeHead()
{
    const QList<Clause> &clauses = m_protocol.clauses();
    for (const QString &line : linesAbove(m_protocol))
        writeLine(line, m_style.noteBlock(), m_style.noteFormat());
    const bool hasTitle = std::ranges::contains(clauses.first(std::min<qsizetype>(clauses.size(), 5)), ClauseKind::Title, &Clause::kind);
    if (!hasTitle && !m_protocol.title().isEmpty())
        writeLine(m_protocol.title(), m_style.titleBlock(), m_style.titleFormat());
    for (const QString &line : linesBelow(m_protocol))
        writeLine(line, m_style.noteBlock(), m_style.noteFormat());
}

void ProtocolWriter::writeLine(const QString &text, const QTextBlockFormat &block, const QTextCharFormat &format)
{
    beginBlock(block);
    m_cursor.insertText(harmless(text), format);
}

bool ProtocolWriter::write(QDeadlineTimer deadline)
{
    m_cursor.beginEditBlock();
    qsizetype written = 0;
    while (!isDone()) {
        const int index = static_cast<int>(m_next);
        written += m_protocol.clauses().at(index).text.size();
        const int end = endOfTable(index);
        if (m_text.prominenceOf(index) == Prominence::Hidden)
            skip();
        else if (end > index)
            writeTable(index, end);
        else
            writeClause(index);
        m_next = m_starts.size();
        if (written >= leastCharacters && deadline.hasExpired())
            break;
    }
    m_cursor.endEditBlock();
    return isDone();
}

void ProtocolWriter::skip()
{
    // The next clause begins one further on, with its block; so a position is never that of a clause left out.
    const int next = m_empty ? m_cursor.position() : m_cursor.position() + 1;
    m_starts.append(next);
    m_textStarts.append(next);
    m_indents.append(0);
}

void ProtocolWriter::writeClause(int index)
{
    const Clause &clause = m_protocol.clauses().at(index);
    const QString label = labelOf(clause);
    const bool nested = clause.parent >= 0 && clause.parent < index && !m_protocol.clauses().at(clause.parent).isHeading();
    const qreal outer = nested ? m_indents.at(clause.parent) : 0;
    const qreal hang = hangOf(clause, label);
    const qreal indent = std::min((clause.isHeading() ? 0 : outer) + hang, m_style.column() * 0.4 + hang);
    m_indents.append(indent);

    beginBlock(m_style.block(clause, indent, hang));
    m_starts.append(m_cursor.position());
    if (!label.isEmpty()) {
        const bool dimmed = m_text.prominenceOf(index) == Prominence::Dimmed;
        m_cursor.insertText(harmless(label) + u'\t', dimmed ? m_style.dimmed(m_style.labelFormat(clause)) : m_style.labelFormat(clause));
    }
    m_textStarts.append(m_cursor.position());
    writeText(index, 0, static_cast<int>(clause.text.size()));
}

qreal ProtocolWriter::hangOf(const Clause &clause, const QString &label) const
{
    if (label.isEmpty())
        return 0;
    if (clause.label.isEmpty())
        return m_style.widthOf(label) + 0.8 * m_style.em();
    if (!clause.isHeading())
        return m_hangs.value(clause.level);
    // In line with the clauses below where the number has room there, which "Appendix 1" has not.
    const qreal room = m_style.widthOf(label, clause) + 0.5 * m_style.em();
    return std::max(room, m_hangs.value(1));
}

int ProtocolWriter::endOfTable(int first) const
{
    const QList<Clause> &clauses = m_protocol.clauses();
    int end = first;
    const auto isRow = [&](int row) {
        return clauses.at(row).kind == ClauseKind::TableRow && clauses.at(row).parent == clauses.at(first).parent &&
               m_text.prominenceOf(row) != Prominence::Hidden;
    };
    while (end < clauses.size() && isRow(end))
        ++end;
    return end;
}

void ProtocolWriter::writeTable(int first, int end)
{
    const QList<Clause> &clauses = m_protocol.clauses();
    qsizetype columns = 1;
    for (int i = first; i < end; ++i)
        columns = std::max(columns, clauses.at(i).text.count(cellSeparator) + 1);
    columns = std::min<qsizetype>(columns, 8);

    QTextTable *table = m_cursor.insertTable(end - first, static_cast<int>(columns), m_style.table(static_cast<int>(columns)));
    for (int i = first; i < end; ++i) {
        qsizetype from = 0;
        m_starts.append(table->cellAt(i - first, 0).firstPosition());
        m_textStarts.append(m_starts.constLast());
        m_indents.append(0);
        for (int column = 0; column < columns; ++column) {
            const qsizetype tab = column + 1 < columns ? clauses.at(i).text.indexOf(cellSeparator, from) : -1;
            const qsizetype to = tab < 0 ? clauses.at(i).text.size() : tab;
            QTextTableCell cell = table->cellAt(i - first, column);
            cell.setFormat(m_style.cell());
            m_cursor = cell.firstCursorPosition();
            m_cursor.setBlockFormat(m_style.cellBlock());
            writeText(i, static_cast<int>(from), static_cast<int>(to - from));
            from = std::min(to + 1, clauses.at(i).text.size());
        }
    }
    m_cursor.movePosition(QTextCursor::End);
    m_empty = true;
}

void ProtocolWriter::writeText(int index, int from, int length)
{
    const QString text = harmless(m_protocol.clauses().at(index).text);
    const QTextCharFormat plain = textFormat(index);
    const int end = from + length;
    int at = from;
    for (const Span &span : spansOf(index)) {
        const int spanStart = std::max(span.position, at);
        const int spanEnd = std::min(span.position + span.length, end);
        if (spanStart >= spanEnd)
            continue;
        m_cursor.insertText(text.mid(at, spanStart - at), plain);
        m_cursor.insertText(text.mid(spanStart, spanEnd - spanStart), span.format);
        at = spanEnd;
        if (span.leadsOutside && spanEnd == span.position + span.length)
            writeOutsideMark(index, spanEnd);
    }
    m_cursor.insertText(text.mid(at, end - at), plain);
}

void ProtocolWriter::writeOutsideMark(int index, int offset)
{
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter),
                        outsideMark(m_style.textFormat(m_protocol.clauses().at(index)), m_style.tones().muted));
    m_marks.append({.clause = index, .offset = offset});
}

QTextCharFormat ProtocolWriter::textFormat(int index) const
{
    const QTextCharFormat format = m_style.textFormat(m_protocol.clauses().at(index));
    return m_text.prominenceOf(index) == Prominence::Dimmed ? m_style.dimmed(format) : format;
}

QList<ProtocolWriter::Span> ProtocolWriter::spansOf(int index)
{
    QList<Span> spans;
    addReferences(spans, index);
    addFigures(spans, index);
    addTerms(spans, index);
    std::ranges::stable_sort(spans, {}, &Span::position);
    return spans;
}

void ProtocolWriter::addReferences(QList<Span> &spans, int index)
{
    const QTextCharFormat plain = textFormat(index);
    const QList<Reference> &references = m_protocol.references();
    while (m_nextReference < references.size() && references.at(m_nextReference).clause < index)
        ++m_nextReference;
    for (qsizetype i = m_nextReference; i < references.size() && references.at(i).clause == index; ++i) {
        const Reference &reference = references.at(i);
        const bool outside = reference.target < 0 && !reference.external.isEmpty();
        spans.append({.position = reference.position, .length = reference.length, .format = plain, .leadsOutside = outside});
        m_style.markReference(spans.last().format, reference, static_cast<int>(i));
    }
}

void ProtocolWriter::addFigures(QList<Span> &spans, int index)
{
    const QTextCharFormat plain = textFormat(index);
    const QList<Figure> &figures = m_protocol.figures();
    while (m_nextFigure < figures.size() && figures.at(m_nextFigure).clause < index)
        ++m_nextFigure;
    for (qsizetype i = m_nextFigure; i < figures.size() && figures.at(i).clause == index; ++i) {
        spans.append({.position = figures.at(i).position, .length = figures.at(i).length, .format = plain});
        m_style.markFigure(spans.last().format);
    }
}

void ProtocolWriter::addTerms(QList<Span> &spans, int index)
{
    const Clause &clause = m_protocol.clauses().at(index);
    const qsizetype others = spans.size();
    for (const TermMention &mention : m_text.terms.mentionsIn(clause, index)) {
        const auto overlaps = [&](const Span &span) {
            return mention.position < span.position + span.length && span.position < mention.position + mention.length;
        };
        // Marked once below each heading: a term may be in every line.
        const bool marked = m_explained.value(mention.term, -2) == clause.section;
        if (marked || std::any_of(spans.cbegin(), spans.cbegin() + others, overlaps))
            continue;
        m_explained.insert(mention.term, clause.section);
        spans.append({.position = mention.position, .length = mention.length, .format = textFormat(index)});
        m_style.markTerm(spans.last().format, mention.term);
    }
}

void ProtocolWriter::beginBlock(const QTextBlockFormat &block)
{
    if (m_empty)
        m_cursor.setBlockFormat(block);
    else
        m_cursor.insertBlock(block, QTextCharFormat());
    m_empty = false;
}

QString ProtocolWriter::labelOf(const Clause &clause) const
{
    if (clause.kind == ClauseKind::Bullet && clause.label.isEmpty())
        return QString(clause.level % 2 == 0 ? QChar(0x2022) : QChar(0x2013));
    return clause.label;
}

std::optional<int> ProtocolWriter::positionOf(int clause) const
{
    const bool stands = clause >= 0 && isWritten(clause) && m_text.prominenceOf(clause) != Prominence::Hidden;
    return stands ? std::optional(m_starts.at(clause)) : std::nullopt;
}

std::optional<int> ProtocolWriter::endOf(int clause) const
{
    if (!positionOf(clause))
        return std::nullopt;
    return clause + 1 < m_starts.size() ? m_starts.at(clause + 1) - 1 : m_cursor.document()->characterCount() - 1;
}

std::optional<int> ProtocolWriter::positionOf(int clause, int offset) const
{
    if (!positionOf(clause))
        return std::nullopt;
    int marks = 0;
    for (auto mark = std::ranges::lower_bound(m_marks, clause, {}, &Mark::clause); mark != m_marks.cend() && mark->clause == clause; ++mark)
        marks += mark->offset <= offset ? 1 : 0;
    return m_textStarts.at(clause) + offset + marks;
}

int ProtocolWriter::clauseAt(int position) const
{
    const auto after = std::ranges::upper_bound(m_starts, position);
    return static_cast<int>(after - m_starts.begin()) - 1;
}

int ProtocolWriter::offsetAt(int position) const
{
    const int clause = clauseAt(position);
    if (clause < 0)
        return 0;
    int offset = position - m_textStarts.at(clause);
    for (auto mark = std::ranges::lower_bound(m_marks, clause, {}, &Mark::clause); mark != m_marks.cend() && mark->clause == clause; ++mark)
        offset -= mark->offset < offset ? 1 : 0;
    return offset;
}

} // namespace Concordat
