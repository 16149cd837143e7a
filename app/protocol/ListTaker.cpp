// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/ListTaker.h"

#include "protocol/Characters.h"

#include <utility>

namespace Concordat
{

namespace
{

using Form = Label::Form;
using Wrap = Label::Wrap;

bool beginsSeries(const Label &label)
{
    return letterOrdinal(label.letters) == 1 || romanValue(label.letters) == 1;
}

ShortText citedInBrackets(Label label)
{
    label.wrap = Wrap::Brackets;
    return label.citation();
}

} // namespace

ListTaker::ListTaker(BlockQueue &blocks, ClauseStore &clauses, const SectionStack &sections, ReadingPlace &place, RunCheck &runs)
    : m_blocks(blocks)
    , m_clauses(clauses)
    , m_sections(sections)
    , m_place(place)
    , m_runs(runs)
{
}

bool ListTaker::takeLetter(const Block &block)
{
    const Label &label = block.label;
    if (takeTypedLabel(block) || takeNext(block))
        return true;
    const auto begun = Series::typeBegunBy(label);
    if (label.needsCompany() && !(begun == Series::Type::Letters && m_blocks.nextLetterAhead(label)))
        return false;
    const SeriesStack &series = m_place.series();
    if (!begun && !series.isEmpty() && series.innermost().type != Series::Type::Numbers) {
        // Out of its run: a gap, a repeat or another order. It is kept where it stands.
        goOn(series.nearestTo(label), block);
        return true;
    }
    const Series::Type type = begun.value_or(Series::typeOf(label));
    openList(block, type, ownerOfNewList(type, label));
    return true;
}

/// A label that is there twice, as typed and as numbered by the program that made the page: `b. (b) sign in;`. The typed one counts.
bool ListTaker::takeTypedLabel(const Block &block)
{
    const Label second = parseLabel(block.text);
    if (second.form != Form::Letter || second.wrap == block.label.wrap || second.wrap == Wrap::Bare || second.letters.size() != 1)
        return false;
    const bool differs = second.letters != block.label.letters;
    if (differs && beginsSeries(second))
        return false;
    const QStringView text = block.text;
    Block typed = block;
    typed.label = parseLabel(text);
    typed.printedLabel = text.first(second.length);
    typed.text = trimmed(text.sliced(second.length));
    const bool taken = takeLetter(typed);
    if (taken)
        m_clauses.addFurniture(block.firstLine, block.printedLabel);
    if (taken && differs)
        m_clauses.report(ProblemKind::LabelMismatch, m_clauses.last(), block.label.cited() + u' ' + second.cited(), block.firstLine);
    return taken;
}

int ListTaker::ownerOfNewList(Series::Type type, const Label &label)
{
    if (const auto owner = m_place.series().closeLike(type, label, m_place.latestText()))
        return *owner;
    return m_place.latestText() >= 0 ? m_place.latestText() : m_sections.current();
}

bool ListTaker::takeNext(const Block &block)
{
    const auto depth = m_place.series().continuedBy(block.label, m_place.leadIn());
    if (depth)
        goOn(*depth, block);
    return depth.has_value();
}

void ListTaker::goOn(size_t depth, const Block &block)
{
    Series &series = m_place.series().closeInside(depth);
    const Numbered previous{series.ordinal, series.index};
    series.ordinal = series.ordinalOf(block.label);
    series.letters = block.label.letters;
    series.index = add(block, series.parent);
    const bool welsh = series.type == Series::Type::Letters && block.label.letters.size() == 2;
    if (!welsh && !block.label.suffix)
        m_runs.check(previous, {series.ordinal, series.index}, block.firstLine);
    enter(series.index, block);
}

void ListTaker::openList(const Block &block, Series::Type type, int owner)
{
    Series series{
        .type = type, .wrap = block.label.wrap, .upper = block.label.isCapital(), .letters = block.label.letters, .parent = owner};
    series.ordinal = series.ordinalOf(block.label);
    series.index = add(block, owner);
    m_place.series().push(series);
    enter(series.index, block);
}

int ListTaker::add(const Block &block, int parent)
{
    const Label &label = block.label;
    const bool number = label.form == Form::Number;
    const bool underHeading = m_clauses.isHeadingOrTop(parent);
    const bool clauseNumber = number && !label.isBracketed() && underHeading;
    const ShortText cited = number && !clauseNumber ? citedInBrackets(label) : label.citation();
    return m_clauses.addLabelled(block, {.base = parent >= 0 ? QStringView(m_clauses.at(parent).id) : QStringView(),
                                         .joint = clauseNumber ? u"/" : u"",
                                         .id = cited.view(),
                                         .label = cited.view(),
                                         .kind = number && underHeading ? ClauseKind::Clause : ClauseKind::Item,
                                         .parent = parent,
                                         .section = m_sections.current()});
}

void ListTaker::enter(int index, const Block &block)
{
    takeSecondLabel(index, block);
    m_place.enterItem(index, m_clauses.at(index).text);
}

/// Two labels on one line: `b. (i) sign in;` opens (b) and its own list.
void ListTaker::takeSecondLabel(int index, const Block &block)
{
    const Label second = parseLabel(m_clauses.at(index).text);
    if (second.form != Form::Letter || block.label.form != Form::Letter || second.wrap == Wrap::Bare || !beginsSeries(second))
        return;
    const QStringView kept = m_blocks.keep(std::exchange(m_clauses.change(index).text, QString()));
    Block below = block;
    below.label = parseLabel(kept);
    below.printedLabel = kept.first(below.label.length);
    below.text = trimmed(kept.sliced(below.label.length));
    m_blocks.putLast(below);
}

} // namespace Concordat
