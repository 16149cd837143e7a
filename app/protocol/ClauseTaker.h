// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/ListTaker.h"
#include "protocol/SectionOpener.h"

namespace Concordat
{

/// Adds clauses that have a number: decimals below the number they begin with, and numbers that run through the text, start again below a
/// heading, or count the items of a list.
class ClauseTaker
{
public:
    ClauseTaker(ClauseStore &clauses, SectionStack &sections, ReadingPlace &place, RunningNumbers &numbers, RunCheck &runs,
                SectionOpener &opener, ListTaker &lists, HeadingLevels levels);

    /// False if the number is no label but a word of the text.
    bool take(const Block &block);

private:
    void takeDecimal(const Block &block);
    int parentOfDecimal(const Block &block);
    int untitledSection(const Block &block);
    bool takeNumber(const Block &block);
    bool takeInSection(const Block &block);
    void takeRunning(const Block &block);
    void restartBelow(int section, const Block &block);
    void reportRestart(int index, const Block &block);
    void takeSubLabel(const Block &block);

    ClauseStore &m_clauses;
    SectionStack &m_sections;
    ReadingPlace &m_place;
    RunningNumbers &m_numbers;
    RunCheck &m_runs;
    SectionOpener &m_opener;
    ListTaker &m_lists;
    HeadingLevels m_levels;
    bool m_untitled = false; ///< the text has no headings, and its sections are told by the numbers of its clauses
};

} // namespace Concordat
