// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Outline.h"

#include "protocol/BlockQueue.h"
#include "protocol/ClauseStore.h"
#include "protocol/ClauseTaker.h"
#include "protocol/ContentsList.h"
#include "protocol/HeadingRecogniser.h"
#include "protocol/ListTaker.h"
#include "protocol/LostList.h"
#include "protocol/ReadingPlace.h"
#include "protocol/RunCheck.h"
#include "protocol/RunInSplitter.h"
#include "protocol/SectionOpener.h"
#include "protocol/SectionStack.h"
#include "protocol/TableTaker.h"
#include "protocol/TextTaker.h"
#include "protocol/TitleFinder.h"

#include <utility>

namespace Concordat
{

namespace
{

/// Shows each block to those who may know it, in the order in which a block that two of them could take is decided.
class OutlineBuilder
{
public:
    OutlineBuilder(Blocks blocks, HeadingLevels levels)
        : m_levels(levels)
        , m_clauses(std::exchange(blocks.furniture, {}), blocks.blocks.size(), levels)
        , m_blocks(std::move(blocks))
        , m_runs(m_clauses)
        , m_sections(m_clauses, m_blocks, levels)
        , m_title(m_blocks, m_clauses, m_sections, m_place)
        , m_contents(m_blocks, m_clauses, m_sections, m_title)
        , m_opener(m_blocks, m_clauses, m_sections, m_place, m_numbers, m_runs, m_contents)
        , m_headings(m_blocks, m_clauses, m_sections, m_place, m_numbers, m_opener, levels)
        , m_tables(m_blocks, m_clauses, m_sections, m_place)
        , m_lists(m_blocks, m_clauses, m_sections, m_place, m_runs)
        , m_numbered(m_clauses, m_sections, m_place, m_numbers, m_runs, m_opener, m_lists, levels)
        , m_lostList(m_blocks, m_clauses, m_sections, m_place)
        , m_texts(m_clauses, m_sections, m_place, m_runs, m_lostList)
    {
    }

    Outline build()
    {
        if (m_levels == HeadingLevels::Inferred)
            m_title.find();
        m_contents.findWithoutHeading();
        for (; !m_blocks.atEnd(); m_blocks.advance()) {
            take(m_blocks.current());
            while (m_blocks.hasPieces())
                take(m_blocks.takePiece());
        }
        Outline outline = m_clauses.finish();
        outline.title = m_title.title();
        outline.authority = m_title.authority();
        return outline;
    }

private:
    void take(const Block &block)
    {
        if (takeComment(block) || m_contents.take(block) || m_title.takeRepeat(block) || takeRunIn(block))
            return;
        if (m_headings.take(block) || m_tables.take(block) || takeLabelled(block))
            return;
        if (block.bullet && !block.label)
            m_texts.takeBullet(block);
        else
            m_texts.takeParagraph(block);
    }

    /// A pack's comment is not part of the text; one before a gap in the numbers says that the gap is meant.
    bool takeComment(const Block &block)
    {
        if (!block.text.startsWith(u'<') || !block.text.startsWith(u"<!--"))
            return false;
        m_runs.allowGap();
        m_clauses.addFurniture(block.firstLine, block.text);
        return true;
    }

    bool takeLabelled(const Block &block)
    {
        if (block.label.form == Label::Form::Letter)
            return m_lists.takeLetter(block);
        return block.label && m_numbered.take(block);
    }

    bool takeRunIn(const Block &block)
    {
        const auto runIn = splitRunIn(block, m_place.series());
        if (!runIn)
            return false;
        const Block &head = runIn->head;
        const bool sectionAndClause = head.label.form == Label::Form::Number && runIn->rest.label.form == Label::Form::Decimal;
        if (sectionAndClause && looksLikeTitle(head.text))
            m_opener.openNumbered(head);
        else if (!m_headings.take(head) && !takeLabelled(head))
            m_texts.takeParagraph(head);
        m_blocks.putFirst(runIn->rest);
        return true;
    }

    HeadingLevels m_levels;
    ClauseStore m_clauses;
    BlockQueue m_blocks;
    RunCheck m_runs;
    SectionStack m_sections;
    ReadingPlace m_place;
    RunningNumbers m_numbers;
    TitleFinder m_title;
    ContentsList m_contents;
    SectionOpener m_opener;
    HeadingRecogniser m_headings;
    TableTaker m_tables;
    ListTaker m_lists;
    ClauseTaker m_numbered;
    LostList m_lostList;
    TextTaker m_texts;
};

} // namespace

Outline buildOutline(Blocks blocks, HeadingLevels levels)
{
    return OutlineBuilder(std::move(blocks), levels).build();
}

} // namespace Concordat
