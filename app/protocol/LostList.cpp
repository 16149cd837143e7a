// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/LostList.h"

#include "protocol/Characters.h"

#include <algorithm>

namespace Concordat
{

namespace
{

bool opensList(QStringView text)
{
    return endsInColon(text) || text.endsWith(u" -") || text.endsWith(u"\u2014");
}

bool isListLike(const QString &text)
{
    constexpr qsizetype longest = 170;
    return text.size() <= longest && !text.chopped(1).contains(u". ") && !opensList(text);
}

QStringView firstWord(const QString &text)
{
    return QStringView(text).first(std::max<qsizetype>(text.indexOf(u' '), 0));
}

/// Two texts that begin alike: with one word, or with the same case and no subject of a sentence.
bool areParallel(const QString &one, const QString &other)
{
    static constexpr QStringView subjects[] = {u"The",      u"A",       u"An",    u"This",  u"These", u"It",          u"Members", u"Member",
                                               u"Officers", u"Officer", u"If",    u"Where", u"When",  u"In",          u"All",     u"Any",
                                               u"No",       u"Each",    u"There", u"They",  u"Such",  u"Councillors", u"However", u"For"};
    const QStringView first = firstWord(one);
    const QStringView second = firstWord(other);
    if (first.isEmpty() || second.isEmpty())
        return false;
    if (first == second)
        return true;
    const bool sameCase = isUpper(first[0].unicode()) == isUpper(second[0].unicode());
    return sameCase && !std::ranges::contains(subjects, first) && !std::ranges::contains(subjects, second);
}

} // namespace

LostList::LostList(const BlockQueue &blocks, ClauseStore &clauses, const SectionStack &sections, ReadingPlace &place)
    : m_blocks(blocks)
    , m_clauses(clauses)
    , m_sections(sections)
    , m_place(place)
{
}

bool LostList::take(const Block &block, const QString &text)
{
    const bool open = m_leadIn >= 0 && m_place.latestText() == m_leadIn;
    if (open && isListLike(text) && areParallel(m_latest, text)) {
        add(block, text);
        return true;
    }
    m_leadIn = -1;
    if (!begins(text))
        return false;
    m_leadIn = m_place.leadIn();
    const qsizetype problem = m_clauses.reportAhead(ProblemKind::ListMarksLost, m_clauses.at(m_leadIn).id, block.firstLine);
    add(block, text);
    m_clauses.setSubject(problem, m_clauses.last());
    m_clauses.report(ProblemKind::GuessedStructure, m_clauses.last(), {}, block.firstLine);
    return true;
}

/// Right below a lead-in, and the next text is parallel.
bool LostList::begins(const QString &text) const
{
    const int leadIn = m_place.leadIn();
    if (leadIn < 0 || leadIn != m_place.latestText() || leadIn != m_clauses.last())
        return false;
    const Block *next = m_blocks.ahead();
    if (!next || next->label || next->bullet || next->hashes || next->bold || m_blocks.hasPieces())
        return false;
    const QString nextText = collapsed(next->text);
    return isListLike(text) && isListLike(nextText) && areParallel(text, nextText);
}

void LostList::add(const Block &block, const QString &text)
{
    const int index =
        m_clauses.addUnlabelled(block, {.text = text, .kind = ClauseKind::Bullet, .parent = m_leadIn, .section = m_sections.current()});
    m_clauses.change(index).guessed = true;
    m_clauses.changeMark(index).lostMark = true;
    m_place.enterBullet();
    m_latest = text;
}

} // namespace Concordat
