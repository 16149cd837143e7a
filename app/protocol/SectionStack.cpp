// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/SectionStack.h"

#include "protocol/Characters.h"
#include "protocol/Heading.h"

namespace Concordat
{

namespace
{

constexpr int deepestLevel = 200;

/// Markdown levels are worth something where one single # stands above all, and no heading is set in bold alone.
bool hashesAreNested(const BlockQueue &blocks)
{
    if (blocks.topHeadings() != 1 || blocks.at(0).hashes != 1)
        return false;
    const auto isBoldHeading = [](const Block &block) {
        return block.bold && !block.hashes && !block.bullet && looksLikeTitle(block.text);
    };
    return std::ranges::any_of(blocks.all(), [](const Block &block) { return block.hashes > 1; }) &&
           std::ranges::none_of(blocks.all(), isBoldHeading);
}

} // namespace

SectionStack::SectionStack(ClauseStore &clauses, const BlockQueue &blocks, HeadingLevels levels)
    : m_clauses(clauses)
    , m_levels(levels)
    , m_trustHashes(levels == HeadingLevels::AsMarked || hashesAreNested(blocks))
{
}

void SectionStack::openTitle(int title)
{
    m_title = title;
    m_continued = -1;
    m_sections.clear();
}

int SectionStack::open(const Block &block, const NewSection &section)
{
    m_continued = -1;
    while (!m_sections.empty() && m_clauses.at(m_sections.back()).level >= section.level)
        m_sections.pop_back();
    const int parent = m_sections.empty() ? -1 : m_sections.back();
    const int index = m_clauses.add(block, {.base = section.base,
                                            .joint = section.joint,
                                            .id = section.id,
                                            .label = section.label,
                                            .text = section.text,
                                            .kind = ClauseKind::Section,
                                            .parent = parent,
                                            .section = parent});
    m_clauses.change(index).level = static_cast<std::uint8_t>(std::min(section.level, deepestLevel));
    m_clauses.changeMark(index).runInHeading = section.runIn;
    m_sections.push_back(index);
    m_byTitle.insert(titleKey(section.text), index);
    return index;
}

int SectionStack::latestNumbered(QStringView number) const
{
    return m_scope < 0 ? m_clauses.latestOf(number) : m_clauses.latestOf(QString(scopeId() + scopeJoint() + number));
}

int SectionStack::levelOfUnnumbered(const Block &block, bool afterHeading)
{
    if (m_trustHashes && block.hashes)
        return m_levels == HeadingLevels::AsMarked ? block.hashes : block.hashes - 1;
    int base = 1;
    int lastUnnumbered = 0;
    int lastIndex = -1;
    for (const int index : m_sections) {
        const Clause &section = m_clauses.at(index);
        if (!section.label.isEmpty()) {
            base = section.level + 1;
            lastUnnumbered = 0;
            lastIndex = -1;
        } else if (!m_clauses.mark(index).runInHeading) {
            lastUnnumbered = section.level;
            lastIndex = index;
        }
    }
    if (block.bullet)
        return lastIndex >= 0 ? lastUnnumbered + 1 : base;
    if (lastIndex < 0 || block.blankBefore >= pageBreakLines)
        return base;
    if (const int level = levelByCapitals(block, base))
        return level;
    const bool directlyBelow = lastIndex == m_clauses.last() && afterHeading;
    return directlyBelow && block.hashes == 0 ? lastUnnumbered + 1 : lastUnnumbered;
}

/// Where some headings are set in capitals, those stand above the others; 0 where that says nothing.
int SectionStack::levelByCapitals(const Block &block, int base)
{
    if (block.hashes || block.bold)
        return 0;
    const bool capitals = isInCapitals(block.text);
    int capitalsAt = 0;
    bool small = false;
    for (const int index : m_sections) {
        const Clause &section = m_clauses.at(index);
        if (!section.label.isEmpty() || section.level < base)
            continue;
        if (isInCapitals(section.text))
            capitalsAt = section.level;
        else
            small = true;
    }
    m_smallHeadings = m_smallHeadings || (!capitals && capitalsAt > 0) || small;
    if (capitalsAt == 0)
        return 0;
    if (!capitals)
        return capitalsAt + 1;
    return m_smallHeadings ? capitalsAt : 0;
}

} // namespace Concordat
