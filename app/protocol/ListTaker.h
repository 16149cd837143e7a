// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/BlockQueue.h"
#include "protocol/ReadingPlace.h"
#include "protocol/RunCheck.h"
#include "protocol/SectionStack.h"

namespace Concordat
{

/// Adds items with letters, roman numerals and bracketed numbers, each below the clause whose list it is.
class ListTaker
{
public:
    ListTaker(BlockQueue &blocks, ClauseStore &clauses, const SectionStack &sections, ReadingPlace &place, RunCheck &runs);

    /// False if the letter is no label but a word of the text.
    bool takeLetter(const Block &block);

    /// Adds the next item of a list that is open; false if the label goes on with none.
    bool takeNext(const Block &block);

    /// Adds the first item of a list.
    void openList(const Block &block, Series::Type type, int owner);

private:
    bool takeTypedLabel(const Block &block);
    void goOn(size_t depth, const Block &block);
    int ownerOfNewList(Series::Type type, const Label &label);
    int add(const Block &block, int parent);
    void enter(int index, const Block &block);
    void takeSecondLabel(int index, const Block &block);

    BlockQueue &m_blocks;
    ClauseStore &m_clauses;
    const SectionStack &m_sections;
    ReadingPlace &m_place;
    RunCheck &m_runs;
};

} // namespace Concordat
