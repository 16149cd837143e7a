// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/TextTaker.h"

#include "protocol/Characters.h"
#include "protocol/Heading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

QStringView labelAsText(const Block &block)
{
    if (block.label.form != Label::Form::Letter)
        return block.printedLabel;
    const bool open = block.label.wrap == Label::Wrap::Brackets;
    return QStringView(block.label.letters.utf16() - (open ? 1 : 0), block.label.length);
}

/// A label that turned out to be none is a word of the text again.
QString paragraphText(const Block &block, ClauseStore &clauses)
{
    if (!block.label)
        return clauses.textOf(block.text, block.glance);
    if (block.text.isEmpty())
        return collapsed(labelAsText(block));
    return collapsed(QString(labelAsText(block).toString() + u' ' + block.text.toString()));
}

bool isNoteOfOmission(const QString &text)
{
    static constexpr QStringView words[] = {u"left out", u"omitted", u"not used", u"deleted",
                                            u"repealed", u"revoked", u"removed",  u"spare"};
    return text.startsWith(u'[') && std::ranges::any_of(words, [&](QStringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// A bullet that has not come to its end, so that one of its own may follow.
bool isOpen(QStringView text)
{
    if (endsInColon(text))
        return true;
    const char16_t mark = lastMark(text);
    return mark != u';' && mark != u',' && mark != u'.' && !text.endsWith(u" and") && !text.endsWith(u" or");
}

} // namespace

TextTaker::TextTaker(ClauseStore &clauses, const SectionStack &sections, ReadingPlace &place, RunCheck &runs, LostList &lostList)
    : m_clauses(clauses)
    , m_sections(sections)
    , m_place(place)
    , m_runs(runs)
    , m_lostList(lostList)
{
}

void TextTaker::takeBullet(const Block &block)
{
    const int parent = parentOfBullet(block.indent);
    const int index = m_clauses.addUnlabelled(block, {.text = m_clauses.textOf(block.text, block.glance),
                                                      .kind = ClauseKind::Bullet,
                                                      .parent = parent,
                                                      .section = m_sections.current()});
    m_place.bullets().push_back({block.indent, index});
    m_place.enterBullet();
}

/// Closes the bullets that stand further in, and the one beside this.
int TextTaker::parentOfBullet(int indent)
{
    std::vector<OpenBullet> &bullets = m_place.bullets();
    while (!bullets.empty() && indent < bullets.back().indent)
        bullets.pop_back();
    if (bullets.empty())
        return m_place.latestText() >= 0 ? m_place.latestText() : m_sections.current();
    const int above = bullets.back().index;
    const Clause &clause = m_clauses.at(above);
    if (indent > bullets.back().indent && above == m_clauses.last() && isOpen(clause.text))
        return above;
    bullets.pop_back();
    return clause.parent;
}

void TextTaker::takeParagraph(const Block &block)
{
    const QString text = paragraphText(block, m_clauses);
    if (isInFront()) {
        takePreamble(block, text);
        return;
    }
    if (m_lostList.take(block, text))
        return;
    if (isNoteOfOmission(text))
        m_runs.allowGap();
    const bool history = m_place.part() == ReadingPlace::Part::History || isHistoryLine(text);
    const int index = m_clauses.addUnlabelled(block, {.text = text,
                                                      .kind = history ? ClauseKind::History : ClauseKind::Paragraph,
                                                      .parent = parentOfParagraph(text),
                                                      .section = m_sections.current()});
    if (history)
        m_place.enterHistoryLine();
    else
        m_place.enterParagraph(index, text);
}

/// Before the first heading, and before the first label of a text that has no headings.
bool TextTaker::isInFront() const
{
    if (m_place.part() == ReadingPlace::Part::Front)
        return true;
    return m_sections.isEmpty() && m_place.clause() < 0 && m_place.series().isEmpty();
}

/// A paragraph after a numbered clause, or after the list of one, goes on from that clause; one in small letters from the text above.
int TextTaker::parentOfParagraph(const QString &text) const
{
    if (m_place.clause() >= 0)
        return m_place.clause();
    const bool tail = !text.isEmpty() && isLower(text.at(0).unicode());
    if (!tail || m_place.latestText() < 0)
        return m_sections.current();
    return m_place.series().isEmpty() ? m_place.latestText() : m_place.series().outermost().parent;
}

void TextTaker::takePreamble(const Block &block, const QString &text)
{
    const int title = m_sections.title();
    ShortText number;
    number.appendNumber(m_clauses.nextInFront());
    const int index = m_clauses.add(block, {.base = u"front",
                                            .joint = u"/",
                                            .id = number.view(),
                                            .text = text,
                                            .kind = isHistoryLine(text) ? ClauseKind::History : ClauseKind::Preamble,
                                            .parent = title,
                                            .section = title});
    m_place.enterParagraph(index, text);
}

} // namespace Concordat
