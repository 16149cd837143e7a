// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/OutsidePapers.h"

#include "protocol/Characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr qsizetype yearDigits = 4;

QString unitName(Word word)
{
    switch (word) {
    case Word::Section:
    case Word::Sections:
        return u"section"_s;
    case Word::Part:
    case Word::Parts:
        return u"Part"_s;
    case Word::Article:
        return u"article"_s;
    case Word::Regulation:
        return u"regulation"_s;
    case Word::Rule:
        return u"rule"_s;
    default:
        return u"paragraph"_s;
    }
}

bool isPerson(Word word)
{
    return word >= Word::Member && word <= Word::Person;
}

} // namespace

OutsidePapers::OutsidePapers(const ReferenceIndex &index, const TokenView &tokens, FoundReferences &found)
    : m_index(index)
    , m_tokens(tokens)
    , m_found(found)
{
}

size_t OutsidePapers::takePaper(size_t i)
{
    // "Employment Procedure Rules": the last word of the run names the paper.
    if (m_tokens.isCapital(i + 1) && namesPaper(m_tokens.at(i + 1)))
        return i;
    if (!m_tokens.isCapital(i) && !namesConduct(i) && !namesGoodPractice(i))
        return takeSmallPaper(i);
    const bool title = m_tokens.isCapital(i) && m_tokens.isCapital(i - 1) && m_tokens.at(i - 1) != Word::The;
    if (m_tokens.at(i) == Word::Order && !title)
        return i;
    const size_t first = firstOfTitle(i);
    const size_t last = lastOfTitle(i);
    const bool bare = first == i && last == i;
    if (bare && m_tokens.at(i) != Word::Constitution)
        return i;
    m_found.addExternal(first, last, m_tokens.textOf(first, last).toString());
    m_free = last + 1;
    return last;
}

bool OutsidePapers::namesConduct(size_t i) const
{
    return m_tokens.at(i + 1) == Word::Of && isOneOf(m_tokens.at(i + 2), {Word::Conduct, Word::Practice, Word::Ethics, Word::Delegation});
}

bool OutsidePapers::namesGoodPractice(size_t i) const
{
    return m_tokens.at(i + 1) == Word::Of && m_tokens.at(i + 3) == Word::Practice;
}

bool OutsidePapers::isPartOfTitle(size_t i) const
{
    const Token &token = m_tokens[i];
    if (token.isPunctuation())
        return false;
    return token.capital || token.possessive || isOneOf(token.word, {Word::And, Word::Of, Word::For});
}

size_t OutsidePapers::firstOfTitle(size_t i) const
{
    constexpr size_t longest = 10;
    size_t first = i;
    while (first > m_free && isPartOfTitle(first - 1) && i - first < longest)
        --first;
    // The capital of a sentence's first word says nothing.
    const auto opensSentence = [&](size_t at) {
        const bool titleWord = m_tokens[at].capital && m_tokens.at(at) == Word::Other && m_tokens.textAt(at).size() > 3;
        return at == 0 && !m_tokens[at].possessive && !titleWord;
    };
    while (first < i && (isOneOf(m_tokens.at(first), {Word::And, Word::Of, Word::For, Word::The, Word::A, Word::An, Word::Any, Word::This,
                                                      Word::These, Word::Those, Word::Each}) ||
                         opensSentence(first)))
        ++first;
    return first;
}

size_t OutsidePapers::lastOfTitle(size_t i) const
{
    const Word word = m_tokens.at(i);
    size_t last = i;
    if (namesGoodPractice(i)) {
        last = lastOfReaders(i + 3);
    } else if (namesConduct(i)) {
        last = lastOfReaders(i + 2);
    } else if (m_tokens.at(i + 1) == Word::Of && m_tokens.isCapital(i + 2) &&
               isOneOf(word, {Word::Register, Word::Handbook, Word::Scheme, Word::Charter})) {
        last = i + 2;
        while (m_tokens.isCapital(last + 1) || (m_tokens.at(last + 1) == Word::And && m_tokens.isCapital(last + 2)))
            ++last;
    }
    const bool year = m_tokens.at(last + 1) == Word::Number && m_tokens.textAt(last + 1).size() == yearDigits;
    return year && isOneOf(word, {Word::Act, Word::Acts, Word::Regulations, Word::Order, Word::Orders}) ? last + 1 : last;
}

/// "Code of Conduct for Members", "Code of Practice on Local Authority Publicity"
size_t OutsidePapers::lastOfReaders(size_t last) const
{
    size_t i = last + 1;
    if (!isOneOf(m_tokens.at(i), {Word::For, Word::On}))
        return last;
    ++i;
    while (isOneOf(m_tokens.at(i), {Word::The, Word::Both}))
        ++i;
    const auto belongs = [&](size_t at) {
        const Word word = m_tokens.at(at);
        if (m_tokens[at].isPunctuation() || (word == Word::The && m_tokens[at].capital))
            return false;
        const bool persons = isPerson(word) && !isOneOf(m_tokens.at(at + 1), {Word::Of, Word::To, Word::Who});
        const bool joint = word == Word::And && (m_tokens.isCapital(at + 1) || isPerson(m_tokens.at(at + 1)));
        return m_tokens[at].capital || persons || joint;
    };
    size_t end = last;
    while (i < m_tokens.size() && belongs(i))
        end = i++;
    return end;
}

/// the constitution, standing orders, disciplinary procedures: papers that are spoken of without capitals
size_t OutsidePapers::takeSmallPaper(size_t i)
{
    if (i == 0)
        return i;
    const Word word = m_tokens.at(i);
    const QStringView before = m_tokens.textAt(i - 1);
    const bool possessive = m_tokens[i - 1].possessive;
    if ((word == Word::Code || word == Word::Codes) && possessive)
        m_found.addExternal(i - 1, i, m_tokens.textOf(i - 1, i).toString());
    else if (word == Word::Constitution && (m_tokens.at(i - 1) == Word::The || possessive))
        m_found.addExternal(possessive ? i - 1 : i, i, u"Constitution"_s);
    else if (word == Word::Orders && m_tokens.at(i - 1) == Word::Standing)
        m_found.addExternal(i - 1, i, u"Standing Orders"_s);
    else if (word == Word::Procedure &&
             (before.compare(u"disciplinary", Qt::CaseInsensitive) == 0 || before.compare(u"grievance", Qt::CaseInsensitive) == 0))
        m_found.addExternal(i - 1, i, m_tokens.textOf(i - 1, i).toString());
    return i;
}

size_t OutsidePapers::takeNumberOf(size_t i, size_t last, const QString &number)
{
    const size_t of = last + 1;
    if (m_tokens.at(of) != Word::Of || m_tokens.at(of + 1) == Word::This)
        return last;
    size_t name = of + 1;
    while (isOneOf(m_tokens.at(name), {Word::The, Word::Their, Word::Its}))
        ++name;
    size_t end = name;
    const QString title = titleFrom(name, end);
    if (title.isEmpty())
        return last;
    m_found.addExternal(i, end, title + u", "_s + unitName(m_tokens.at(i)) + u' ' + number);
    return end;
}

/// The capitalised title of a paper that begins at a place; empty if none does.
QString OutsidePapers::titleFrom(size_t first, size_t &end) const
{
    constexpr size_t longest = 16;
    size_t paper = 0;
    for (size_t i = first; i < std::min(m_tokens.size(), first + longest); ++i) {
        const Token &token = m_tokens[i];
        if (token.word == Word::Number && paper > 0 && m_tokens.textAt(i).size() == yearDigits) {
            paper = i;
            break;
        }
        const bool joint = isOneOf(token.word, {Word::And, Word::Of, Word::For, Word::The, Word::On, Word::To});
        if (token.isPunctuation() || (!token.capital && !joint && !(i == first && token.possessive)))
            break;
        if (token.capital && namesPaper(token.word))
            paper = i;
    }
    if (paper == 0)
        return {};
    end = paper;
    return m_tokens.textOf(first, paper).toString();
}

/// "Bells Act 1972, section 5", "Bells Act 1972 (section 5)"
size_t OutsidePapers::takeNumberAfter(size_t i, size_t last, const QString &number)
{
    if (i == 0 || m_free == 0 || m_free != i - 1)
        return i;
    const bool bracketed = m_tokens.at(i - 1) == Word::OpenBracket && m_tokens.at(last + 1) == Word::CloseBracket;
    if (!bracketed && m_tokens.at(i - 1) != Word::Comma)
        return i;
    const size_t end = bracketed ? last + 1 : last;
    m_found.extendExternal(end, u", "_s + unitName(m_tokens.at(i)) + u' ' + number);
    return end;
}

size_t OutsidePapers::takeAddress(size_t i)
{
    const QStringView text = m_tokens.text();
    const int begin = m_tokens[i].begin;
    int end = begin;
    while (end < text.size() && !isSpace(text[end].unicode()))
        ++end;
    while (end > begin && !isLetterOrDigit(text[end - 1].unicode()))
        --end;
    size_t last = i;
    while (last + 1 < m_tokens.size() && m_tokens[last + 1].begin < end)
        ++last;
    m_found.addExternal(i, last, m_tokens.textOf(i, last).toString());
    return last;
}

size_t OutsidePapers::takeConstrued(size_t i)
{
    if (m_tokens.at(i + 1) != Word::To)
        return i;
    size_t first = i + 2;
    while (isOneOf(m_tokens.at(first), {Word::The, Word::A, Word::An}))
        ++first;
    if (!m_tokens.isCapital(first))
        return i;
    const auto goesOn = [&](size_t at) {
        return m_tokens.isCapital(at) || (isOneOf(m_tokens.at(at), {Word::And, Word::Of}) && m_tokens.isCapital(at + 1));
    };
    size_t last = first;
    while (last + 1 < m_tokens.size() && goesOn(last + 1))
        ++last;
    constexpr size_t farthest = 6;
    for (size_t k = last + 1; k < std::min(m_tokens.size(), last + farthest); ++k) {
        if (m_tokens.at(k) == Word::Construed && !m_index.bodySpeaksOf(m_tokens.textOf(first, last).toString())) {
            m_found.addUnresolved(i, last);
            return k;
        }
    }
    return i;
}

size_t OutsidePapers::takeLink(size_t i)
{
    constexpr qsizetype longest = 120;
    const QStringView text = m_tokens.text();
    const int begin = m_tokens[i].begin;
    if (text[begin] != u'[')
        return i;
    const qsizetype end = text.sliced(begin, std::min<qsizetype>(text.size() - begin, longest)).indexOf(u"](#");
    if (end < 0)
        return i;
    const qsizetype close = begin + end;
    size_t last = i + 1;
    while (last + 1 < m_tokens.size() && m_tokens[last + 1].end() <= close)
        ++last;
    m_found.addUnresolved(i + 1, last);
    return last;
}

} // namespace Concordat
