// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/ContentsList.h"

#include "protocol/Characters.h"
#include "protocol/Heading.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr size_t fewestRows = 3;

/// Page numbers and labels that stand in columns of their own cannot be paired with the titles.
bool isBareNumber(const Block &block)
{
    return block.labelAlone && block.text.isEmpty();
}

QString bareLabel(const Label &label)
{
    return label.form == Label::Form::Letter ? label.letters.toString() : label.cited();
}

} // namespace

ContentsList::ContentsList(BlockQueue &blocks, ClauseStore &clauses, const SectionStack &sections, const TitleFinder &title)
    : m_blocks(blocks)
    , m_clauses(clauses)
    , m_sections(sections)
    , m_title(title)
{
}

void ContentsList::findWithoutHeading()
{
    m_end = endWithoutHeading();
}

/// A run of three or more titles with page numbers, or of titles that all come again, before the first section.
size_t ContentsList::endWithoutHeading() const
{
    const size_t begin = m_blocks.position();
    size_t end = begin;
    size_t paged = 0;
    QSet<QString> seen;
    for (; end < m_blocks.size() && !isContentsHeading(m_blocks.at(end).text); ++end) {
        const Block &block = m_blocks.at(end);
        const QStringView title = withoutPageNumber(block.text);
        if (!looksLikeTitle(title) || block.hashes)
            break;
        const QString key = titleKey(title);
        if (paged > 0 && seen.contains(key))
            break;
        seen.insert(key);
        paged += endsInPageNumber(block.text);
    }
    if (end - begin < fewestRows)
        return begin;
    return paged * 3 >= (end - begin) * 2 ? end : endOfTitlesThatRepeat(begin, end);
}

size_t ContentsList::endOfTitlesThatRepeat(size_t begin, size_t end) const
{
    constexpr qsizetype longestTitle = 120;
    QSet<QString> later;
    for (size_t i = end; i < m_blocks.size(); ++i) {
        if (const QStringView text = m_blocks.at(i).text; text.size() <= longestTitle)
            later.insert(titleKey(withoutBold(text)));
    }
    // The run may go on into the first real heading, so it ends before a title that it has already.
    QSet<QString> seen;
    size_t stop = begin;
    for (; stop < end; ++stop) {
        const QString key = titleKey(m_blocks.at(stop).text);
        if (seen.contains(key) || !later.contains(key))
            break;
        seen.insert(key);
    }
    return stop - begin >= fewestRows ? stop : begin;
}

void ContentsList::open(int heading)
{
    m_open = true;
    m_heading = heading;
    m_keys.clear();
    m_rows = 0;
}

bool ContentsList::take(const Block &block)
{
    const bool withoutHeading = m_blocks.position() < m_end;
    if (!withoutHeading && !m_open)
        return false;
    if (!withoutHeading && isBareNumber(block)) {
        m_clauses.addFurniture(block.firstLine, block.printedLabel);
        return true;
    }
    if (!withoutHeading && !isRow(block)) {
        m_open = false;
        return false;
    }
    addRow(block);
    return true;
}

bool ContentsList::isRow(const Block &block) const
{
    const QStringView text = block.text;
    if (block.hashes || block.bold)
        return false;
    const QString key = titleKey(text);
    if (key == m_title.key() && !block.label)
        return false;
    if (endsInPageNumber(text))
        return true;
    // Once a row comes again, the text itself has begun.
    if (m_keys.contains(key))
        return false;
    if (block.blankBefore >= pageBreakLines && m_rows > 0)
        return false;
    return looksLikeTitle(withoutPageNumber(text));
}

void ContentsList::addRow(const Block &block)
{
    m_keys.insert(titleKey(block.text));
    ++m_rows;
    ShortText row;
    row.appendNumber(m_rows);
    const QString label = block.label ? bareLabel(block.label) : QString();
    m_clauses.add(block, {.base = u"contents",
                          .joint = u"/",
                          .id = row.view(),
                          .label = label,
                          .text = collapsed(block.text),
                          .kind = ClauseKind::Contents,
                          .parent = m_heading,
                          .section = m_sections.current()});
}

} // namespace Concordat
