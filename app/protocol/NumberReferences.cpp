// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/NumberReferences.h"

#include "protocol/Characters.h"
#include "protocol/Heading.h"
#include "protocol/Label.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

QString statutoryPost(const QString &section)
{
    return section == u"151" ? u"Local Government Act 1972, section 151"_s : u"section "_s + section;
}

bool isPart(Word word)
{
    return word == Word::Part || word == Word::Parts;
}

} // namespace

NumberReferences::NumberReferences(const ReferenceIndex &index, int clause, const TokenView &tokens, OutsidePapers &papers,
                                   FoundReferences &found)
    : m_index(index)
    , m_clause(clause)
    , m_tokens(tokens)
    , m_papers(papers)
    , m_found(found)
{
}

/// A printed number with its bracketed parts, `6(2)(b)`: the last token, and the id. With a gap before the bracket, `6.2 (b)`, the part
/// belongs to the number only if there is such a clause.
size_t NumberReferences::endOfNumber(size_t i, QString &id) const
{
    id = m_tokens.textAt(i).toString();
    while (id.endsWith(u'.'))
        id.chop(1);
    size_t last = i;
    while (const size_t end = endOfBracket(last + 1)) {
        const QString longer = id + u'(' + m_tokens.textAt(last + 2).toString() + u')';
        const bool close = m_tokens[last + 1].begin == m_tokens[last].end();
        if (!close && resolve(Word::Paragraph, longer) < 0)
            break;
        id = longer;
        last = end;
    }
    return last;
}

/// The last token of a label in brackets, `(b)`; 0 if none stands there.
size_t NumberReferences::endOfBracket(size_t i) const
{
    const QStringView label = m_tokens.textAt(i + 1);
    const bool bracket = m_tokens.at(i) == Word::OpenBracket && i + 2 < m_tokens.size() && m_tokens.at(i + 2) == Word::CloseBracket;
    const bool isLabel =
        !label.isEmpty() && (label.size() == 1 || romanValue(label) > 0 || isDigit(label[0].unicode()) || label[0] == label[1]);
    return bracket && isLabel ? i + 2 : 0;
}

/// "Part C3", "Part 4A"
bool NumberReferences::isPlaceInConstitution(size_t i) const
{
    const QStringView next = m_tokens.textAt(i + 1);
    const bool place = next.size() >= 2 && next.size() <= 4 && isUpper(next[0].unicode()) && isDigit(next[1].unicode());
    return isPart(m_tokens.at(i)) && (place || (m_tokens.at(i + 1) == Word::Number && m_tokens.isCapital(i + 1)));
}

size_t NumberReferences::takeNumbered(size_t i)
{
    if (isPlaceInConstitution(i)) {
        const bool named = m_tokens.at(i + 2) == Word::Of && m_tokens.at(i + 4) == Word::Constitution;
        const size_t last = named ? i + 4 : i + 1;
        m_found.addExternal(i, last, u"Constitution, Part "_s + m_tokens.textAt(i + 1).toString());
        return last;
    }
    const int spelledOut = valueOf(m_tokens.at(i + 1));
    if (m_tokens.at(i + 1) != Word::Number && spelledOut == 0)
        return i;
    QString id = QString::number(spelledOut);
    const size_t last = spelledOut > 0 ? i + 1 : endOfNumber(i + 1, id);
    if (isOneOf(m_tokens.at(last + 1), {Word::Officer, Word::Officers})) {
        m_found.addExternal(i, last + 1, statutoryPost(id));
        return last + 1;
    }
    if (const size_t end = m_papers.takeNumberOf(i, last, id); end > last)
        return end;
    const size_t end = m_papers.takeNumberAfter(i, last, id);
    return end > i ? end : takeList(i, last, id);
}

/// Resolves a number and those that go on from it: ", 6 and 7", "to 7.1.3".
size_t NumberReferences::takeList(size_t i, size_t last, const QString &id)
{
    const int target = resolve(m_tokens.at(i), id);
    if (target < 0) {
        if (!mayMeanOtherPaper(i, id))
            m_found.addUnresolved(i, last);
        return last;
    }
    const QList<int> further = restOfList(m_tokens.at(i), id, target, last);
    checkDirection(last, target);
    m_found.addCited(i, last, target, further);
    return last;
}

QList<int> NumberReferences::restOfList(Word unit, QString id, int target, size_t &last) const
{
    QList<int> further;
    int previous = target;
    size_t joint = last + 1;
    while (isOneOf(m_tokens.at(joint), {Word::And, Word::Or, Word::To, Word::Comma, Word::Dash})) {
        QString other;
        size_t end = 0;
        if (m_tokens.at(joint + 1) == Word::Number && !isFigure(joint + 2)) {
            end = endOfNumber(joint + 1, other);
        } else if (id.endsWith(u')')) {
            // "2.2(a) to (c)": the second takes its stem from the first.
            end = endOfBracket(joint + 1);
            other = id.first(id.lastIndexOf(u'(')) + u'(' + m_tokens.textAt(joint + 2).toString() + u')';
        }
        if (end == 0)
            break;
        const int found = resolve(unit, other);
        if (found < 0)
            break;
        if (isOneOf(m_tokens.at(joint), {Word::To, Word::Dash}))
            further += m_index.siblingsBetween(previous, found, ReferenceIndex::mostTargets - further.size());
        further.append(found);
        previous = found;
        id = other;
        last = end;
        joint = end + 1;
    }
    return further;
}

bool NumberReferences::isFigure(size_t i) const
{
    return isOneOf(m_tokens.at(i), {Word::Days, Word::Day, Word::Working, Word::Years, Word::Months, Word::Weeks, Word::Hours});
}

/// A section of something that is not named here, such as an Act, is not this text's to resolve.
bool NumberReferences::mayMeanOtherPaper(size_t i, const QString &id) const
{
    constexpr int highestSection = 30;
    const Word unit = m_tokens.at(i);
    if (isOneOf(unit, {Word::Article, Word::Regulation, Word::Rule}) || m_tokens.textAt(i).size() < 4)
        return true;
    const bool ownUnit = isOneOf(unit, {Word::Paragraph, Word::Paragraphs, Word::Clause, Word::Clauses, Word::Part});
    return !ownUnit && !id.contains(u'.') && id.toInt() >= highestSection;
}

int NumberReferences::resolve(Word unit, const QString &id) const
{
    if (isPart(unit)) {
        if (const int part = m_index.findId(u"part-"_s + id.toLower()); part >= 0)
            return part;
    }
    // Within an appendix its own numbers come first.
    for (int scope = m_index.clause(m_clause).section; scope >= 0; scope = m_index.clause(scope).parent) {
        if (const int own = m_index.findId(m_index.clause(scope).id + u'/' + id); own >= 0 && m_index.clause(own).label == id)
            return own;
    }
    return m_index.findId(id);
}

bool NumberReferences::pointsUpOrDown(size_t i) const
{
    return isOneOf(m_tokens.at(i), {Word::Above, Word::Below});
}

void NumberReferences::checkDirection(size_t last, int target)
{
    const Word direction = m_tokens.at(last + 1);
    if ((direction == Word::Above && target > m_clause) || (direction == Word::Below && target < m_clause))
        m_found.reportDirection(last);
}

size_t NumberReferences::takeAppendix(size_t i)
{
    const size_t last = i + 1;
    const QStringView next = m_tokens.textAt(last);
    const bool letter = next.size() == 1 && isUpper(next[0].unicode());
    const bool roman = m_tokens.isCapital(last) && !next.isEmpty() && romanValue(next) > 0;
    if (!letter && !roman && m_tokens.at(last) != Word::Number)
        return i;
    if (m_papers.takeNumberOf(i, last, next.toString()) > last)
        return last;
    const QString name = m_tokens.textOf(i, last).toString();
    if (const int target = m_index.findId(slug(QString(m_tokens.textAt(i).toString() + u' ' + next.toString()))); target >= 0)
        m_found.addCited(i, last, target);
    else if (m_index.isAbsent(name))
        m_found.addExternal(i, last, name);
    else
        m_found.addUnresolved(i, last);
    return last;
}

size_t NumberReferences::takeBareNumber(size_t i)
{
    const Word before = m_tokens.at(i - 1);
    if (!m_tokens.textAt(i).contains(u'.') || before == Word::Pound)
        return i;
    QString id;
    const size_t last = endOfNumber(i, id);
    const bool bracketed = last > i;
    const bool pointed = bracketed || pointsUpOrDown(last + 1) || m_tokens.textAt(i - 1) == u"see" ||
                         isOneOf(before, {Word::Of, Word::In, Word::Under, Word::OpenBracket, Word::By, Word::With});
    if (!pointed)
        return i;
    const int target = resolve(Word::Paragraph, id);
    if (target < 0) {
        if (bracketed)
            m_found.addUnresolved(i, last);
        return last;
    }
    size_t end = last;
    const QList<int> further = restOfList(Word::Paragraph, id, target, end);
    checkDirection(end, target);
    m_found.addCited(i, pointsUpOrDown(end + 1) ? end + 1 : end, target, further);
    return end;
}

} // namespace Concordat
