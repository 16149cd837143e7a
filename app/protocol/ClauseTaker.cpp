// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/ClauseTaker.h"

#include "protocol/Characters.h"

namespace Concordat
{

namespace
{

using Form = Label::Form;

} // namespace

ClauseTaker::ClauseTaker(ClauseStore &clauses, SectionStack &sections, ReadingPlace &place, RunningNumbers &numbers, RunCheck &runs,
                         SectionOpener &opener, ListTaker &lists, HeadingLevels levels)
    : m_clauses(clauses)
    , m_sections(sections)
    , m_place(place)
    , m_numbers(numbers)
    , m_runs(runs)
    , m_opener(opener)
    , m_lists(lists)
    , m_levels(levels)
{
}

bool ClauseTaker::take(const Block &block)
{
    if (block.label.form == Form::Number)
        return takeNumber(block);
    takeDecimal(block);
    return true;
}

void ClauseTaker::takeDecimal(const Block &block)
{
    const ShortText number = block.label.citation();
    const int parent = parentOfDecimal(block);
    const bool underHeading = m_clauses.isHeadingOrTop(parent);
    const int index = m_clauses.addLabelled(block, {.base = m_sections.scopeId(),
                                                    .joint = m_sections.scopeJoint(),
                                                    .id = number.view(),
                                                    .label = number.view(),
                                                    .kind = underHeading ? ClauseKind::Clause : ClauseKind::Item,
                                                    .parent = parent,
                                                    .section = m_sections.current()});
    m_runs.checkChild(parent, {block.label.last(), index}, block.firstLine);
    if (underHeading)
        m_place.enterClause(index, m_clauses.at(index).text);
    else
        m_place.enterNumberedItem(index, m_clauses.at(index).text);
}

/// The clause with the longest beginning of the number. In an appendix numbers start again; a number that the appendix does not have yet,
/// below one that it has, is its own.
int ClauseTaker::parentOfDecimal(const Block &block)
{
    const Label &label = block.label;
    const auto latest = [&](int depth) { return m_sections.latestNumbered(label.firstParts(depth).view()); };
    int parent = latest(1);
    if (parent < 0 && m_sections.scope() < 0)
        parent = untitledSection(block);
    for (int depth = 2; depth < label.depth; ++depth) {
        if (const int found = latest(depth); found >= 0)
            parent = found;
    }
    return parent < 0 ? m_sections.current() : parent;
}

/// The first number changes and no heading says so: a section without a title, where the text has no headings at all.
int ClauseTaker::untitledSection(const Block &block)
{
    if (!m_sections.isEmpty() && !m_untitled)
        return m_sections.innermost();
    m_untitled = true;
    return m_opener.openUntitled(block, block.label.first());
}

bool ClauseTaker::takeNumber(const Block &block)
{
    const Label &label = block.label;
    if (m_lists.takeNext(block))
        return true;
    const bool counts = !label.isBracketed() && m_numbers.clause.number > 0 && label.first() == m_numbers.clause.number + 1;
    const bool asked = m_place.leadIn() >= 0 && label.first() == 1;
    if (!counts && (asked || label.isBracketed())) {
        const int clause = m_place.clause() >= 0 ? m_place.clause() : m_sections.current();
        m_lists.openList(block, Series::Type::Numbers, m_place.leadIn() >= 0 ? m_place.leadIn() : clause);
        return true;
    }
    const bool word = label.wrap == Label::Wrap::Bare && !label.glued && m_numbers.clause.number == 0 && m_numbers.section.number > 0;
    if (!counts && word)
        return false;
    if (!takeInSection(block))
        takeRunning(block);
    return true;
}

/// `1.` under section `1.`: the same form on two levels.
bool ClauseTaker::takeInSection(const Block &block)
{
    const int number = block.label.first();
    const int section = m_sections.current();
    const bool numbered =
        section >= 0 && m_numbers.section.number > 0 && m_clauses.at(section).label == QString::number(m_numbers.section.number);
    const bool goesOn = m_numbers.inSection > 0 && number > m_numbers.inSection;
    if (!numbered || (number != 1 && !goesOn))
        return false;
    const ShortText cited = block.label.citation();
    const int index = m_clauses.addLabelled(block, {.base = m_clauses.at(section).id,
                                                    .joint = u"/",
                                                    .id = cited.view(),
                                                    .label = cited.view(),
                                                    .kind = ClauseKind::Clause,
                                                    .parent = section,
                                                    .section = section});
    m_runs.checkChild(section, {number, index}, block.firstLine);
    m_numbers.inSection = number;
    m_place.enterClause(index, m_clauses.at(index).text);
    return true;
}

/// Numbers that run through the document, or start again under a heading of their own.
void ClauseTaker::takeRunning(const Block &block)
{
    const int section = m_sections.current();
    restartBelow(section, block);
    const ShortText cited = block.label.citation();
    const bool item = m_numbers.restarted && looksLikeTitle(block.text);
    const int index = m_clauses.addLabelled(block, {.base = m_sections.scopeId(),
                                                    .joint = m_sections.scopeJoint(),
                                                    .id = cited.view(),
                                                    .label = cited.view(),
                                                    .kind = item ? ClauseKind::Item : ClauseKind::Clause,
                                                    .parent = section,
                                                    .section = section});
    const Numbered here{block.label.first(), index};
    if (m_numbers.restarted && here.number == 1 && (section < 0 || m_clauses.at(section).label.isEmpty()))
        reportRestart(index, block);
    m_clauses.changeMark(index).restarted = m_numbers.restarted;
    if (m_numbers.clause.number > 0 && m_numbers.clauseScope == m_sections.scope())
        m_runs.check(m_numbers.clause, here, block.firstLine);
    m_numbers.clause = here;
    m_numbers.clauseScope = m_sections.scope();
    m_place.enterClause(index, m_clauses.at(index).text);
    if (block.subLabel)
        takeSubLabel(block);
}

/// A first number that the text has already makes the heading above it the scope of those that follow.
void ClauseTaker::restartBelow(int section, const Block &block)
{
    if (block.label.first() != 1 || section < 0 || m_sections.scope() == section)
        return;
    const bool known = m_sections.latestNumbered(u"1") >= 0;
    const bool ownHeading = m_sections.scope() >= 0 && m_clauses.at(section).label.isEmpty();
    if (!known && !ownHeading)
        return;
    m_sections.setScope(section);
    m_numbers.clause.number = 0;
    m_numbers.restarted = true;
}

void ClauseTaker::reportRestart(int index, const Block &block)
{
    if (m_levels == HeadingLevels::AsMarked)
        return;
    const int heading = m_clauses.at(index).parent;
    m_clauses.report(ProblemKind::DuplicateLabel, heading >= 0 ? heading : index, block.label.cited(), block.firstLine);
}

/// `4.—(1)`: the text belongs to the sub-paragraph.
void ClauseTaker::takeSubLabel(const Block &block)
{
    const int owner = m_clauses.last();
    m_clauses.change(owner).text.clear();
    Block below = block;
    below.label = block.subLabel;
    below.subLabel = {};
    m_lists.openList(below, Series::Type::Numbers, owner);
}

} // namespace Concordat
