// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/SectionOpener.h"

namespace Concordat
{

/// Tells headings from clauses and items by their form, by the run of the numbers and by what stands ahead, and has them opened.
class HeadingRecogniser
{
public:
    HeadingRecogniser(BlockQueue &blocks, const ClauseStore &clauses, const SectionStack &sections, const ReadingPlace &place,
                      const RunningNumbers &numbers, SectionOpener &opener, HeadingLevels levels);

    /// Opens a section; false if the block is no heading.
    bool take(const Block &block);

private:
    bool takeNumbered(const Block &block);
    bool takeDecimal(const Block &block);
    bool takeGuessed(const Block &block);
    bool takeLettered(const Block &block);
    bool takeNamed(const Block &block);
    bool isNumbered(const Block &block) const;
    bool isNumberedByWhatFollows(const Block &block) const;
    bool isCapitalLettered(const Block &block, const Block &next) const;
    bool isRomanNumbered(const Block &block, const Block &next) const;
    bool isPlain(const Block &block) const;
    bool standsOut(const Block &block, const Block &next) const;
    qsizetype guessedLength(const Block &block) const;

    BlockQueue &m_blocks;
    const ClauseStore &m_clauses;
    const SectionStack &m_sections;
    const ReadingPlace &m_place;
    const RunningNumbers &m_numbers;
    SectionOpener &m_opener;
    HeadingLevels m_levels;
    QString m_letter; ///< of the latest section that has a capital
    int m_roman = 0;  ///< of the latest section that has a roman numeral
    bool m_lastWasGuessed = false;
};

} // namespace Concordat
