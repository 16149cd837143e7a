// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/PointingWords.h"

#include "protocol/Characters.h"
#include "protocol/Heading.h"

#include <algorithm>

namespace Concordat
{

namespace
{

/// Words for provisions, which "these ..." and "such ..." can stand for.
bool namesProvision(quint64 key)
{
    static const std::vector<quint64> keys = [] {
        std::vector<quint64> result;
        for (const QStringView noun :
             {QStringView(u"principles"),   QStringView(u"principle"),    QStringView(u"roles"),      QStringView(u"requests"),
              QStringView(u"requirement"),  QStringView(u"requirements"), QStringView(u"guidance"),   QStringView(u"expectations"),
              QStringView(u"expectation"),  QStringView(u"procedure"),    QStringView(u"procedures"), QStringView(u"provision"),
              QStringView(u"provisions"),   QStringView(u"arrangements"), QStringView(u"conditions"), QStringView(u"limitations"),
              QStringView(u"restrictions"), QStringView(u"rules"),        QStringView(u"processes"),  QStringView(u"criteria"),
              QStringView(u"obligations"),  QStringView(u"exceptions"),   QStringView(u"definitions")})
            result.push_back(keyOf(noun));
        std::ranges::sort(result);
        return result;
    }();
    return std::ranges::binary_search(keys, key);
}

/// A word without its plural and similar ends, good enough to tell two forms of it as one.
QString stem(QStringView word)
{
    QString text = word.toString().toLower();
    if (text.endsWith(u"ies"))
        return text.chopped(3) + u'y';
    if (text.endsWith(u's') && !text.endsWith(u"ss"))
        text.chop(1);
    return text;
}

QStringList stems(QStringView text)
{
    QStringList result;
    for (const QStringView word : text.split(u' '))
        result.append(stem(titleKey(word)));
    return result;
}

} // namespace

PointingWords::PointingWords(const ReferenceIndex &index, int clause, const TokenView &tokens, FoundReferences &found)
    : m_index(index)
    , m_clause(clause)
    , m_tokens(tokens)
    , m_found(found)
{
}

/// The clause above on the same level; of an item the lead-in.
int PointingWords::provisionAbove() const
{
    if (clause().kind == ClauseKind::Item || clause().kind == ClauseKind::Bullet)
        return clause().parent;
    return m_index.previousSibling(m_clause);
}

int PointingWords::clauseAbove() const
{
    if (clause().kind != ClauseKind::Clause && clause().kind != ClauseKind::Paragraph)
        return -1;
    return m_index.previousSibling(m_clause);
}

size_t PointingWords::takeAbove(size_t i)
{
    if (i == 0)
        return i;
    if (takeQuotedHeading(i))
        return i;
    const bool alone = i + 1 >= m_tokens.size() || m_tokens[i + 1].isPunctuation() ||
                       isOneOf(m_tokens.at(i + 1), {Word::Will, Word::Is, Word::Are, Word::Shall, Word::Must, Word::And, Word::Then});
    if (m_tokens.at(i - 1) == Word::The && alone) {
        m_found.addInternal(i - 1, i, provisionAbove());
        return i;
    }
    static constexpr QStringView said[] = {u"to", u"described", u"mentioned", u"stated", u"outlined", u"out", u"given", u"listed", u"as"};
    const QStringView word = m_tokens.textAt(i - 1);
    if (std::ranges::contains(said, word))
        m_found.addInternal(word == u"to" && i >= 2 ? i - 2 : i - 1, i, isFirstSentence(i) ? provisionAbove() : m_clause);
    return i;
}

/// 'organisation' above: a heading in quotation marks before the word.
bool PointingWords::takeQuotedHeading(size_t i)
{
    constexpr qsizetype longest = 150;
    const QStringView text = m_tokens.text();
    const int end = m_tokens[i].begin - 2;
    if (end < 0 || (!isClosingQuote(text[end].unicode()) && text[end] != u'\''))
        return false;
    qsizetype open = end - 1;
    while (open > 0 && end - open < longest && !isApostrophe(text[open].unicode()) && !isOpeningQuote(text[open].unicode()))
        --open;
    const int section = m_index.findHeading(titleKey(text.sliced(open + 1, end - open - 1)));
    if (section < 0)
        return false;
    size_t first = i;
    while (first > 0 && m_tokens[first - 1].begin > open)
        --first;
    m_found.addQuoted(first, i, section);
    return true;
}

bool PointingWords::isFirstSentence(size_t i) const
{
    for (size_t k = 0; k < i; ++k) {
        if (isOneOf(m_tokens.at(k), {Word::FullStop, Word::Semicolon}))
            return false;
    }
    return true;
}

size_t PointingWords::takeBelow(size_t i)
{
    if (takeQuotedHeading(i))
        return i;
    if (i == 0 || !isOneOf(m_tokens.at(i - 1), {Word::Examples, Word::Other, Word::Rules}))
        return i;
    size_t first = i - 1;
    while (first > 0 && !m_tokens[first - 1].isPunctuation() && m_tokens.at(first) != Word::The && i - first < 4)
        --first;
    addSiblings(first, i, m_index.firstChild(m_clause));
    return i;
}

/// "The approach here is ...": the section it stands in.
size_t PointingWords::takeHere(size_t i)
{
    const bool opens = i >= 2 && m_tokens.at(i - 2) == Word::The && (i == 2 || m_tokens[i - 3].endsSentence());
    if (opens && isOneOf(m_tokens.at(i + 1), {Word::Is, Word::Are}))
        m_found.addInternal(i - 2, i, clause().section);
    return i;
}

size_t PointingWords::takeFollowing(size_t i)
{
    const QStringView noun = m_tokens.textAt(i + 1);
    if (m_tokens.at(i - 1) != Word::The || noun.isEmpty() || !isLetter(noun[0].unicode()) ||
        isOneOf(m_tokens.at(i + 1), {Word::Day, Word::Days, Word::Week, Word::Month, Word::Year, Word::Meeting, Word::Is, Word::Are}))
        return i;
    const int child = m_index.firstChild(m_clause);
    addSiblings(i - 1, i + 1, child >= 0 ? child : m_index.nextSibling(m_clause));
    return i + 1;
}

void PointingWords::addSiblings(size_t first, size_t last, int target)
{
    if (target >= 0)
        m_found.addInternal(first, last, target, m_index.siblingsBetween(target, -1));
}

size_t PointingWords::takeThese(size_t i)
{
    if (const size_t last = takeThis(i); last > i)
        return last;
    constexpr size_t farthest = 3;
    for (size_t noun = i + 1; noun <= i + farthest; ++noun) {
        if (noun < m_tokens.size() && namesProvision(m_tokens[noun].key))
            return takeProvision(i, noun);
        if ((!m_tokens.isCapital(noun) && m_tokens.at(noun) != Word::Other) || m_tokens.at(noun) >= Word::FullStop)
            break;
    }
    return i;
}

/// "this paragraph", "this section", "this part of this protocol"
size_t PointingWords::takeThis(size_t i)
{
    if (m_tokens.at(i) != Word::This)
        return i;
    if (isOneOf(m_tokens.at(i + 1), {Word::Paragraph, Word::Clause})) {
        m_found.addInternal(i, i + 1, m_clause);
        return i + 1;
    }
    if (!isOneOf(m_tokens.at(i + 1), {Word::Section, Word::Part}))
        return i;
    const bool ofProtocol = m_tokens.at(i + 2) == Word::Of && m_tokens.at(i + 4) == Word::Protocol;
    const size_t last = ofProtocol ? i + 4 : i + 1;
    m_found.addInternal(i, last, numberedSection());
    return last;
}

/// A clause of a numbered section speaks of that section as its part, even below a heading without a number.
int PointingWords::numberedSection() const
{
    for (int parent = clause().parent; parent >= 0; parent = m_index.clause(parent).parent) {
        if (m_index.clause(parent).isHeading() && !m_index.clause(parent).label.isEmpty())
            return parent;
    }
    return clause().section;
}

/// The noun stands for the section whose heading says it, or for the clause above.
size_t PointingWords::takeProvision(size_t first, size_t noun)
{
    const QString meant = stem(m_tokens.textAt(noun));
    if (isSaidBefore(first, meant))
        return noun;
    const int section = clause().section;
    const int above = clauseAbove();
    if (section >= 0) {
        const QString &heading = m_index.clause(section).text;
        const bool saidAbove = above >= 0 && m_index.clause(above).text.contains(m_tokens.textAt(noun), Qt::CaseInsensitive);
        if (stem(heading) == meant && !saidAbove) {
            addClausesOf(section, first, noun);
            return noun;
        }
        if (noun > first + 1 && stems(m_tokens.textOf(first + 1, noun - 1)) == stems(heading)) {
            m_found.addInternal(first, noun, section);
            return noun;
        }
    }
    if (noun == first + 1)
        m_found.addInternal(first, noun, above);
    return noun;
}

bool PointingWords::isSaidBefore(size_t first, const QString &meant) const
{
    // Lengths are compared before words are taken apart.
    constexpr qsizetype longestEnd = 3;
    for (size_t i = 0; i < first; ++i) {
        const qsizetype length = m_tokens[i].length;
        const bool alike = length + longestEnd >= meant.size() && length <= meant.size() + longestEnd;
        if (alike && stem(m_tokens.textAt(i)) == meant)
            return true;
    }
    return false;
}

/// What the heading names: the clauses below it that come before this one.
void PointingWords::addClausesOf(int section, size_t first, size_t noun)
{
    constexpr qsizetype most = 50;
    QList<int> clauses;
    for (int i = section + 1; i < m_clause && clauses.size() < most; ++i) {
        if (m_index.clause(i).kind == ClauseKind::Clause && m_index.clause(i).section == section)
            clauses.append(i);
    }
    if (!clauses.isEmpty())
        m_found.addInternal(first, noun, clauses.takeFirst(), clauses);
}

} // namespace Concordat
