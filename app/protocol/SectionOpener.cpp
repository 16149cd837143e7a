// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/SectionOpener.h"

#include "protocol/Characters.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

SectionOpener::SectionOpener(BlockQueue &blocks, ClauseStore &clauses, SectionStack &sections, ReadingPlace &place, RunningNumbers &numbers,
                             RunCheck &runs, ContentsList &contents)
    : m_blocks(blocks)
    , m_clauses(clauses)
    , m_sections(sections)
    , m_place(place)
    , m_numbers(numbers)
    , m_runs(runs)
    , m_contents(contents)
{
}

int SectionOpener::open(const Block &block, const NewSection &section)
{
    m_place.enterSection();
    if (!block.label)
        m_numbers.restarted = false;
    return m_sections.open(block, section);
}

void SectionOpener::openNumbered(const Block &block)
{
    const ShortText number = block.label.firstParts(1);
    const bool inAppendix = m_sections.scope() >= 0;
    const int index = open(block, {.base = m_sections.scopeId(),
                                   .joint = m_sections.scopeJoint(),
                                   .id = number.view(),
                                   .label = number.view(),
                                   .text = withoutBold(block.text),
                                   .level = 1 + m_partLevels + (inAppendix ? 1 : 0)});
    const Numbered here{block.label.first(), index};
    if (!inAppendix && m_numbers.section.number > 0)
        m_runs.check(m_numbers.section, here, block.firstLine);
    m_numbers.section = here;
    m_numbers.inSection = 0;
}

int SectionOpener::openDecimal(const Block &block, const QString &text)
{
    const ShortText number = block.label.citation();
    return open(block, {.base = m_sections.scopeId(),
                        .joint = m_sections.scopeJoint(),
                        .id = number.view(),
                        .label = number.view(),
                        .text = text,
                        .level = 2 + m_partLevels});
}

void SectionOpener::openGuessed(const Block &block, const QString &text)
{
    const int index = openDecimal(block, text);
    m_clauses.changeMark(index).runInHeading = true;
    m_clauses.change(index).guessed = true;
    m_clauses.report(ProblemKind::GuessedStructure, index, text, block.firstLine);
}

void SectionOpener::openLettered(const Block &block)
{
    const QStringView letters = block.label.letters;
    open(block, {.id = letters, .label = letters, .text = withoutBold(block.text)});
}

void SectionOpener::openNamed(const Block &block, const NamedHeading &named)
{
    const bool part = named.kind == NamedHeading::Kind::Part;
    QString title = withoutBold(named.title);
    if (title.isEmpty() && part)
        title = takeTitleBelow();
    const int index = open(block, {.id = named.id, .label = named.label, .text = title});
    if (part) {
        m_partLevels = 1;
        m_sections.setScope(-1);
        return;
    }
    m_sections.setScope(index);
    m_numbers.section.number = 0;
    m_numbers.clause.number = 0;
}

/// `PART 3` with its title on the next line.
QString SectionOpener::takeTitleBelow()
{
    constexpr int farthestText = 4;
    const Block *next = m_blocks.ahead();
    if (!next || next->label || next->bullet || next->hashes || m_blocks.hasPieces() || !looksLikeTitle(next->text))
        return {};
    const Block *after = m_blocks.ahead(2);
    if (!after || after->firstLine - next->lastLine > farthestText)
        return {};
    m_blocks.advance();
    return withoutBold(next->text);
}

void SectionOpener::openUnnumbered(const Block &block, const QString &text)
{
    if (takeRepeat(block, text))
        return;
    const bool history = isHistoryHeading(text);
    const int level = history && !m_sections.trustsHashes() ? 1 : m_sections.levelOfUnnumbered(block, m_place.isAfterHeading());
    closeRecitals(level);
    const int continued = isContinuation(text) ? m_sections.latestTitled(titleKey(text)) : -1;
    const QString id = slug(text);
    const int index = open(block, {.id = id, .text = text, .level = level, .runIn = block.bullet != 0});
    if (history)
        m_place.enterHistory();
    if (text.compare(u"recitals"_s, Qt::CaseInsensitive) == 0) {
        m_sections.setScope(index);
        m_numbers.clause.number = 0;
        m_recitals = true;
    }
    if (isContentsHeading(text)) {
        m_contents.open(index);
        m_clauses.change(index).level = 1;
    }
    if (continued >= 0) {
        m_clauses.report(ProblemKind::RepeatedHeading, index, m_clauses.at(continued).text, block.firstLine);
        m_clauses.changeMark(index).continued = true;
        m_sections.continueIn(continued);
    }
}

/// A heading that is printed twice, as at the foot of one page and the head of the next.
bool SectionOpener::takeRepeat(const Block &block, const QString &text)
{
    if (!m_place.isAfterHeading() || m_sections.isEmpty())
        return false;
    const int above = m_sections.innermost();
    const QString key = titleKey(text);
    if (key.isEmpty() || key != titleKey(m_clauses.at(above).text))
        return false;
    m_clauses.report(ProblemKind::RepeatedHeading, above, text, block.firstLine);
    m_clauses.change(above).lastLine = block.lastLine;
    m_clauses.addFurniture(block.firstLine, block.text);
    return true;
}

/// The numbers of recitals are their own, up to the next heading of their rank.
void SectionOpener::closeRecitals(int level)
{
    if (!m_recitals || m_sections.scope() < 0 || level > m_clauses.at(m_sections.scope()).level)
        return;
    m_sections.setScope(-1);
    m_numbers.clause.number = 0;
    m_recitals = false;
}

int SectionOpener::openUntitled(const Block &block, int number)
{
    const QString label = QString::number(number);
    const int index = open(block, {.id = label, .label = label});
    m_place.enterSectionWithoutHeading();
    return index;
}

} // namespace Concordat
