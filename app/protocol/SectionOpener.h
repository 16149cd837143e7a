// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/BlockQueue.h"
#include "protocol/ContentsList.h"
#include "protocol/Heading.h"
#include "protocol/ReadingPlace.h"
#include "protocol/RunCheck.h"
#include "protocol/SectionStack.h"

namespace Concordat
{

/// The latest numbers of the runs that go through the whole text, which the next number is held against.
struct RunningNumbers {
    Numbered section;
    Numbered clause;        ///< of clauses that count on across headings
    int clauseScope = -1;   ///< the heading whose own numbers those are
    int inSection = 0;      ///< of clauses `1.`, `2.` below a section of the same form
    bool restarted = false; ///< the clauses have started again below a heading of their own
};

/// Opens sections: one function for each form of heading, which says what id and rank it has and which numbers start again below it.
class SectionOpener
{
public:
    SectionOpener(BlockQueue &blocks, ClauseStore &clauses, SectionStack &sections, ReadingPlace &place, RunningNumbers &numbers,
                  RunCheck &runs, ContentsList &contents);

    /// `4. Visits`
    void openNumbered(const Block &block);

    /// `4.2 Depots`
    int openDecimal(const Block &block, const QString &text);

    /// `4.2 Candour Members should ...`: where the heading ends is guessed.
    void openGuessed(const Block &block, const QString &text);

    /// `A. Visits`, `iv. Visits`
    void openLettered(const Block &block);

    /// `PART 3 VISITS`, `Appendix 2`
    void openNamed(const Block &block, const NamedHeading &named);

    void openUnnumbered(const Block &block, const QString &text);

    /// A section that only the numbers of its clauses tell of.
    int openUntitled(const Block &block, int number);

private:
    int open(const Block &block, const NewSection &section);
    bool takeRepeat(const Block &block, const QString &text);
    void closeRecitals(int level);
    QString takeTitleBelow();

    BlockQueue &m_blocks;
    ClauseStore &m_clauses;
    SectionStack &m_sections;
    ReadingPlace &m_place;
    RunningNumbers &m_numbers;
    RunCheck &m_runs;
    ContentsList &m_contents;
    int m_partLevels = 0; ///< 1 once the text has parts, which stand above the numbered sections
    bool m_recitals = false;
};

} // namespace Concordat
