// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/BlockQueue.h"
#include "protocol/SectionStack.h"
#include "protocol/TitleFinder.h"

#include <QSet>

namespace Concordat
{

/// The text's list of contents, below a heading that says so or right after the title. Takes its rows, and tells where the list ends and
/// the text itself begins: at a title that has come before.
class ContentsList
{
public:
    ContentsList(BlockQueue &blocks, ClauseStore &clauses, const SectionStack &sections, const TitleFinder &title);

    /// Looks for a list that has no heading, from here on.
    void findWithoutHeading();

    /// The heading of a list has been read.
    void open(int heading);

    /// Takes a row; false if the block is none, which ends the list.
    bool take(const Block &block);

private:
    size_t endWithoutHeading() const;
    size_t endOfTitlesThatRepeat(size_t begin, size_t end) const;
    bool isRow(const Block &block) const;
    void addRow(const Block &block);

    BlockQueue &m_blocks;
    ClauseStore &m_clauses;
    const SectionStack &m_sections;
    const TitleFinder &m_title;
    bool m_open = false;
    size_t m_end = 0; ///< of the list without a heading
    int m_heading = -1;
    int m_rows = 0;
    QSet<QString> m_keys;
};

} // namespace Concordat
