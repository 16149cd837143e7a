// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/HeadingRecogniser.h"

#include "protocol/Characters.h"

#include <algorithm>

namespace Concordat
{

namespace
{

using Form = Label::Form;
using Wrap = Label::Wrap;

constexpr qsizetype longestHeading = 240;
constexpr qsizetype longestBold = 160;

bool hasHeadingForm(const Block &block)
{
    return block.hashes || block.bold || looksLikeTitle(block.text);
}

/// Where the subject of a sentence begins behind a few words that can be a heading; -1 if there are none.
qsizetype headingBeforeSubject(QStringView text)
{
    static constexpr QStringView subjects[] = {u"Members", u"Member", u"Officers", u"Officer", u"Councillors", u"The",   u"A",    u"An",
                                               u"All",     u"Each",   u"Any",      u"No",      u"If",          u"Where", u"When", u"Both"};
    static constexpr QStringView adjectives[] = {
        u"Elected", u"Individual", u"Cabinet",  u"Executive",   u"Senior",    u"Chief", u"Group",      u"Opposition", u"Lead",
        u"Council", u"Authority",  u"Co-opted", u"Independent", u"Ward",      u"Local", u"Fire",       u"New",        u"Former",
        u"Other",   u"Statutory",  u"Party",    u"Political",   u"Committee", u"Panel", u"Monitoring", u"Deputy"};
    constexpr int mostWords = 4;
    qsizetype begin = 0;
    for (int count = 0; count <= mostWords; ++count) {
        const qsizetype end = text.indexOf(u' ', begin);
        if (end < 0)
            return -1;
        const QStringView word = text.sliced(begin, end - begin);
        const bool subject = std::ranges::contains(subjects, word);
        if (count > 0 && subject)
            return begin;
        const bool joint = word == u"and" || word == u"of" || word == u"for" || word == u"in";
        if (word.isEmpty() || subject || std::ranges::contains(adjectives, word) || (!joint && !isUpper(word[0].unicode())) ||
            !isLetter(word.back().unicode()))
            return -1;
        begin = end + 1;
    }
    return -1;
}

} // namespace

HeadingRecogniser::HeadingRecogniser(BlockQueue &blocks, const ClauseStore &clauses, const SectionStack &sections,
                                     const ReadingPlace &place, const RunningNumbers &numbers, SectionOpener &opener, HeadingLevels levels)
    : m_blocks(blocks)
    , m_clauses(clauses)
    , m_sections(sections)
    , m_place(place)
    , m_numbers(numbers)
    , m_opener(opener)
    , m_levels(levels)
{
}

bool HeadingRecogniser::take(const Block &block)
{
    const QStringView text = block.text;
    if (block.table || text.size() > longestHeading || (m_levels == HeadingLevels::AsMarked && !block.hashes))
        return false;
    if (block.label.form == Form::Number || (block.label.form == Form::Decimal && block.label.depth >= 2))
        return takeNumbered(block);
    if (block.label.form == Form::Letter)
        return takeLettered(block);
    if (block.bullet && !block.bold)
        return false;
    if (takeNamed(block))
        return true;
    const bool marked = block.hashes || (block.bold && text.size() < longestBold && lastMark(text) != u'.');
    if (!marked && !isPlain(block))
        return false;
    m_opener.openUnnumbered(block, withoutBold(text));
    return true;
}

bool HeadingRecogniser::takeNamed(const Block &block)
{
    const NamedHeading named = block.bullet ? NamedHeading() : parseNamedHeading(block.text);
    if (!named || named.kind == NamedHeading::Kind::Other)
        return false;
    m_opener.openNamed(block, named);
    m_letter.clear();
    return true;
}

bool HeadingRecogniser::isPlain(const Block &block) const
{
    const QStringView text = block.text;
    if (block.bullet || !looksLikeTitle(text) || isHistoryLine(text))
        return false;
    const Block *next = m_blocks.ahead();
    if (!next || m_blocks.hasPieces())
        return false;
    if (isInCapitals(text))
        return true;
    const bool close = block.blankBefore == 0 && next->blankBefore == 0;
    if (close && !m_place.isAfterHeading() && m_clauses.size() > 1 && !standsOut(block, *next))
        return false;
    return m_place.leadIn() < 0 || block.blankBefore >= 2 || next->label;
}

/// In a text set without empty lines: a short line between the end of a sentence and a paragraph.
bool HeadingRecogniser::standsOut(const Block &block, const Block &next) const
{
    constexpr qsizetype longestLine = 60;
    const Clause &before = m_clauses.at(m_clauses.last());
    const bool closed = before.isHeading() || before.kind == ClauseKind::History || endsSentence(before.text);
    const bool paragraph = !next.label && !next.bullet && next.text.size() > longestLine;
    return m_blocks.isDense() && closed && paragraph && block.text.size() <= longestLine;
}

bool HeadingRecogniser::takeNumbered(const Block &block)
{
    const Label &label = block.label;
    if (label.isBracketed() || label.suffix || block.subLabel)
        return false;
    if (label.form == Form::Decimal && !label.zero)
        return takeDecimal(block);
    if (!label.zero && !isNumbered(block))
        return false;
    m_opener.openNumbered(block);
    return true;
}

bool HeadingRecogniser::isNumbered(const Block &block) const
{
    const int number = block.label.first();
    const QStringView text = block.text;
    if (block.hashes)
        return true;
    if (text.isEmpty())
        return block.labelAlone && m_blocks.decimalAhead(number);
    if (block.bold && lastMark(text) != u'.')
        return true;
    if (!looksLikeTitle(text) && !(endsInColon(text) && m_blocks.decimalAhead(number) && looksLikeTitle(text.chopped(1))))
        return false;
    const SeriesStack &series = m_place.series();
    if (series.innermostIs(Series::Type::Numbers) && number == series.innermost().ordinal + 1)
        return false;
    if (m_blocks.decimalAhead(number))
        return true;
    return !(m_place.leadIn() >= 0 && number == 1) && isNumberedByWhatFollows(block);
}

bool HeadingRecogniser::isNumberedByWhatFollows(const Block &block) const
{
    const int number = block.label.first();
    const Block *next = m_blocks.ahead();
    if (!next || (m_numbers.restarted && number == m_numbers.clause.number + 1))
        return false;
    if (next->bullet) {
        const bool hasSections = m_numbers.section.number > 0 || m_sections.scope() >= 0;
        return !(number == 1 && hasSections && m_sections.innermostIsUnnumbered());
    }
    if (next->label.form != Form::Number || next->label.wrap != block.label.wrap)
        return true;
    const bool nextSection = m_numbers.section.number > 0 && number == m_numbers.section.number + 1 && m_numbers.clause.number == 0;
    return next->label.first() == 1 || nextSection;
}

/// `4.2 Depots` above a paragraph or its own items is a heading; among clauses of one rank it is an item that has only a title.
bool HeadingRecogniser::takeDecimal(const Block &block)
{
    const Label &label = block.label;
    if (label.depth != 2 || block.text.isEmpty())
        return false;
    if (takeGuessed(block))
        return true;
    const Block *next = m_blocks.ahead();
    if (!hasHeadingForm(block) || !next || next->bullet)
        return false;
    const bool own = next->label.form == Form::Decimal && next->label.depth == 3 && next->label.first() == label.first();
    const bool paragraph = !next->label && !next->table && !hasHeadingForm(*next);
    if (!own && !paragraph && !block.hashes)
        return false;
    m_opener.openDecimal(block, withoutBold(block.text));
    return true;
}

/// `2.2 Candour Members should`, where the next clause has the same form: a guess at where the heading ends; -1 if it is none.
qsizetype HeadingRecogniser::guessedLength(const Block &block) const
{
    const Block *next = m_blocks.ahead();
    if (m_levels == HeadingLevels::AsMarked)
        return -1;
    const bool sibling = next && next->label.form == Form::Decimal && next->label.depth == 2 && headingBeforeSubject(next->text) > 0;
    return sibling || m_lastWasGuessed ? headingBeforeSubject(block.text) : -1;
}

bool HeadingRecogniser::takeGuessed(const Block &block)
{
    const qsizetype length = guessedLength(block);
    m_lastWasGuessed = length > 0;
    if (!m_lastWasGuessed)
        return false;
    Block head = block;
    head.text = trimmed(block.text.first(length));
    m_opener.openGuessed(head, head.text.toString());
    Block rest = head;
    rest.label = {};
    rest.text = trimmed(block.text.sliced(length));
    m_blocks.putLast(rest);
    return true;
}

bool HeadingRecogniser::takeLettered(const Block &block)
{
    const Block *next = m_blocks.ahead();
    if (!next || !looksLikeTitle(block.text) || block.label.isBracketed())
        return false;
    if (block.label.isCapital()) {
        if (!isCapitalLettered(block, *next))
            return false;
        m_letter = block.label.letters.toString();
    } else {
        if (!isRomanNumbered(block, *next))
            return false;
        m_roman = romanValue(block.label.letters);
    }
    m_opener.openLettered(block);
    return true;
}

bool HeadingRecogniser::isCapitalLettered(const Block &block, const Block &next) const
{
    const QStringView letters = block.label.letters;
    const bool inRun = m_letter.isEmpty() ? letters == u"A" : letterOrdinal(letters) == letterOrdinal(m_letter) + 1;
    return letters.size() == 1 && inRun && m_place.leadIn() < 0 && !next.label.isCapital();
}

bool HeadingRecogniser::isRomanNumbered(const Block &block, const Block &next) const
{
    const int number = romanValue(block.label.letters);
    if (block.label.wrap != Wrap::Dot || number == 0)
        return false;
    if (m_place.clause() >= 0 || m_numbers.section.number > 0 || !m_place.series().isEmpty())
        return false;
    return block.label.letters == u"i" ? next.label.form != Form::Letter : number == m_roman + 1;
}

} // namespace Concordat
