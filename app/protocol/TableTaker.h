// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/BlockQueue.h"
#include "protocol/ReadingPlace.h"
#include "protocol/SectionStack.h"

namespace Concordat
{

/// Adds the rows of tables; the cells of a row are parted by tabs. The header counts as row 0.
class TableTaker
{
public:
    TableTaker(const BlockQueue &blocks, ClauseStore &clauses, const SectionStack &sections, ReadingPlace &place);

    /// False if the block is no row of a table, which ends the table.
    bool take(const Block &block);

private:
    bool takeRow(const Block &block);
    bool headsTable(int columns) const;

    const BlockQueue &m_blocks;
    ClauseStore &m_clauses;
    const SectionStack &m_sections;
    ReadingPlace &m_place;
    int m_columns = 0; ///< of the open table
};

} // namespace Concordat
