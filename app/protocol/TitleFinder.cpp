// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/TitleFinder.h"

#include "protocol/Characters.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

bool hasFormOfTitle(const Block &block, const QString &text)
{
    constexpr qsizetype longest = 160;
    const bool heading = block.hashes || block.bold || looksLikeTitle(text);
    if (block.bullet || block.table || !heading || text.size() >= longest)
        return false;
    return !block.label || block.label.form == Label::Form::Letter;
}

QString inTitleCase(const QString &text)
{
    if (text != text.toUpper())
        return text;
    QString result = text.toLower();
    bool start = true;
    for (QChar &c : result) {
        if (start)
            c = c.toUpper();
        start = c == u' ' || c == u'-';
    }
    for (const auto &word : {u" And "_s, u" Of "_s, u" The "_s})
        result.replace(word, word.toLower());
    return result;
}

/// A letter before the title of a document is a word of it.
QString titleOf(const Block &block)
{
    const QString text = withoutBold(block.text);
    return block.label ? QString(block.printedLabel.toString() + u' ' + text) : text;
}

/// The page of a constitution or an agenda on which a protocol is printed.
bool isTitleOfPage(QStringView text)
{
    static constexpr QStringView titles[] = {u"constitution", u"the constitution", u"our constitution",    u"council constitution",
                                             u"agenda item",  u"agenda",           u"codes and protocols", u"policies"};
    return std::any_of(std::begin(titles), std::end(titles),
                       [&](QStringView title) { return text.compare(title, Qt::CaseInsensitive) == 0; });
}

/// "AUTHORITY** **TITLE": two runs of bold on one line.
bool isTwoBoldRuns(QStringView text)
{
    return text.contains(u"** **");
}

} // namespace

TitleFinder::TitleFinder(BlockQueue &blocks, ClauseStore &clauses, SectionStack &sections, ReadingPlace &place)
    : m_blocks(blocks)
    , m_clauses(clauses)
    , m_sections(sections)
    , m_place(place)
{
}

void TitleFinder::find()
{
    constexpr size_t farthest = 6;
    const size_t end = std::min(m_blocks.size(), farthest);
    size_t at = 0;
    while (at < end && titleMayFollow(at))
        ++at;
    dropNavigation();
}

/// Looks at one of the first blocks; false if it is the title, or text before which a title would have stood.
bool TitleFinder::titleMayFollow(size_t at)
{
    const Block &block = m_blocks.at(at);
    const QString text = titleOf(block);
    if (!hasFormOfTitle(block, text))
        return false;
    NamedHeading named = parseNamedHeading(text);
    if (!named)
        named = parsePlaceInConstitution(text);
    if (named && named.title.isEmpty())
        return takeEnclosure(at, named.label);
    if (isAuthorityName(text)) {
        m_authority = inTitleCase(text);
        dropAsFurniture(at);
        return true;
    }
    if (isTitleOfPage(text) && titleFollows(at)) {
        dropAsFurniture(at);
        return true;
    }
    if (namesDocument(text) || isTitleByPlace(at)) {
        open(block, text, named);
        m_blocks.moveTo(at + 1);
        return false;
    }
    if (at > 0 || !titleFollows(at))
        return false;
    dropAsFurniture(at);
    return true;
}

/// A label of an enclosure stands before the title; below the title it would be an appendix of its own.
bool TitleFinder::takeEnclosure(size_t at, const QString &label)
{
    if (at + 1 >= m_blocks.size() || !namesDocument(withoutBold(m_blocks.at(at + 1).text)))
        return false;
    m_enclosure = label;
    dropAsFurniture(at);
    return true;
}

/// A line before the title (a place, a committee) does not hide it.
bool TitleFinder::titleFollows(size_t at) const
{
    constexpr size_t farthest = 4;
    for (size_t i = at + 1; i < std::min(m_blocks.size(), at + farthest); ++i) {
        const QString text = withoutBold(m_blocks.at(i).text);
        if (namesDocument(text) && looksLikeTitle(text) && !m_blocks.at(i).label)
            return true;
    }
    return false;
}

/// A first line with the form of a title, and another heading or a numbered section below it.
bool TitleFinder::isTitleByPlace(size_t at) const
{
    if (at + 1 >= m_blocks.size() || isContentsHeading(m_blocks.at(at).text))
        return false;
    const Block &next = m_blocks.at(at + 1);
    if (m_blocks.at(at).hashes == 1 || next.hashes || next.bold || looksLikeTitle(next.text))
        return true;
    if (next.label)
        return next.label.form != Label::Form::Letter;
    constexpr qsizetype shortestText = 60;
    return at == 0 && next.text.size() > shortestText && hasLaterHeading(at + 1);
}

bool TitleFinder::hasLaterHeading(size_t from) const
{
    return std::any_of(m_blocks.all().begin() + static_cast<std::ptrdiff_t>(from), m_blocks.all().end(),
                       [](const Block &block) { return block.hashes || block.bold || block.label || looksLikeTitle(block.text); });
}

void TitleFinder::dropAsFurniture(size_t at)
{
    m_clauses.addFurniture(m_blocks.at(at).firstLine, m_blocks.at(at).text);
    m_blocks.moveTo(at + 1);
}

void TitleFinder::open(const Block &block, const QString &text, const NamedHeading &named)
{
    const QString title = named ? named.title.toString() : text;
    const QStringView content = block.text;
    if (isTwoBoldRuns(content)) {
        const QString first = collapsed(content.first(content.indexOf(u"**")));
        if (isAuthorityName(first)) {
            m_authority = inTitleCase(first);
            m_name = withoutBold(content.sliced(content.indexOf(u"** **") + 5));
        }
    }
    if (m_key.isEmpty()) {
        m_name = m_name.isEmpty() ? title : m_name;
        m_key = titleKey(title);
    }
    const int index = m_clauses.add(block, {.id = u"title", .label = named.label, .text = title, .kind = ClauseKind::Title});
    m_clauses.change(index).level = 0;
    if (!m_enclosure.isEmpty())
        m_clauses.report(ProblemKind::HeadingSplit, index, std::exchange(m_enclosure, QString()), block.firstLine);
    if (isTwoBoldRuns(content))
        m_clauses.report(ProblemKind::HeadingSplit, index, {}, block.firstLine);
    m_sections.openTitle(index);
    m_place.enterTitle();
}

bool TitleFinder::isRepeat(const Block &block) const
{
    constexpr qsizetype longest = 200;
    const QStringView text = block.text;
    if (m_key.isEmpty() || block.label || block.bullet || text.isEmpty() || text.size() > longest)
        return false;
    // Few blocks begin with the title's letter, so no more is compared of the others.
    if (isLetter(text[0].unicode()) && text[0].toLower() != m_key[0])
        return false;
    return titleKey(withoutBold(text)) == m_key;
}

bool TitleFinder::takeRepeat(const Block &block)
{
    if (!isRepeat(block))
        return false;
    const QString first = m_clauses.at(m_sections.title()).text;
    open(block, withoutBold(block.text), {});
    m_clauses.report(ProblemKind::RepeatedHeading, m_sections.title(), first, block.firstLine);
    return true;
}

/// The chapter list of a web guide: a long run of bulleted titles right below the title, before any text.
void TitleFinder::dropNavigation()
{
    constexpr size_t shortest = 6;
    const size_t begin = m_blocks.position();
    size_t end = begin;
    while (end < m_blocks.size() && m_blocks.at(end).bullet && !m_blocks.at(end).label && !m_blocks.at(end).bold &&
           looksLikeTitle(m_blocks.at(end).text))
        ++end;
    if (m_sections.title() < 0 || end - begin < shortest)
        return;
    for (size_t i = begin; i < end; ++i)
        dropAsFurniture(i);
}

} // namespace Concordat
