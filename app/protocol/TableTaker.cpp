// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/TableTaker.h"

#include "protocol/Characters.h"

namespace Concordat
{

namespace
{

/// Tabs part the cells, else Markdown's bars.
QString withTabs(QStringView row)
{
    const QChar mark = row.contains(u'\t') ? u'\t' : u'|';
    if (row.startsWith(u'|'))
        row = row.sliced(1);
    if (row.endsWith(u'|'))
        row = row.chopped(1);
    QStringList cells;
    for (const QStringView cell : row.split(mark)) {
        if (mark == u'|' || !trimmed(cell).isEmpty())
            cells.append(collapsed(cell));
    }
    return cells.join(u'\t');
}

int columnsOf(const QString &text)
{
    return static_cast<int>(text.count(u'\t')) + 1;
}

} // namespace

TableTaker::TableTaker(const BlockQueue &blocks, ClauseStore &clauses, const SectionStack &sections, ReadingPlace &place)
    : m_blocks(blocks)
    , m_clauses(clauses)
    , m_sections(sections)
    , m_place(place)
{
}

bool TableTaker::take(const Block &block)
{
    if (block.table && takeRow(block))
        return true;
    m_columns = 0;
    return false;
}

bool TableTaker::takeRow(const Block &block)
{
    // A number at the start of a row is its first word.
    const QString text =
        withTabs(block.label ? QString(block.printedLabel.toString() + u' ' + block.text.toString()) : block.text.toString());
    const int columns = columnsOf(text);
    const bool header = m_columns == 0;
    if (header && !headsTable(columns))
        return false;
    m_columns = columns;
    const int section = m_sections.current();
    const int parent = m_place.leadIn() >= 0 ? m_place.leadIn() : m_place.clause() >= 0 ? m_place.clause() : section;
    if (header && parent >= 0)
        m_clauses.countFromHeader(parent);
    m_clauses.addUnlabelled(block, {.text = text, .kind = ClauseKind::TableRow, .parent = parent, .section = section});
    m_place.enterTableRow();
    return true;
}

/// One line with tabs is no table yet.
bool TableTaker::headsTable(int columns) const
{
    const Block *next = m_blocks.ahead();
    return columns >= 2 && next && next->table && next->blankBefore == 0 && columnsOf(withTabs(next->text)) == columns;
}

} // namespace Concordat
