// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/References.h"

#include "protocol/Characters.h"
#include "protocol/Heading.h"
#include "protocol/Label.h"

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

size_t filterSlot(quint64 key)
{
    return static_cast<size_t>(key >> 52);
}

bool isOneOf(Word word, std::initializer_list<Word> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Papers that have a title: a capitalised run that ends in one of these is a reference to it.
bool namesPaper(Word word)
{
    return isOneOf(word,
                   {Word::Act,      Word::Acts,     Word::Code,   Word::Codes,    Word::Constitution, Word::Rules,      Word::Regulations,
                    Word::Orders,   Word::Order,    Word::Policy, Word::Protocol, Word::Procedure,    Word::Procedures, Word::Handbook,
                    Word::Strategy, Word::Register, Word::Scheme, Word::Schemes,  Word::Convention,   Word::Charter});
}

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

bool isProvision(const Clause &clause)
{
    return !clause.isHeading() && clause.kind != ClauseKind::Contents && clause.kind != ClauseKind::History &&
           clause.kind != ClauseKind::Preamble;
}

} // namespace

/// The scan of one clause's words.
class ReferenceFinder::Scan
{
public:
    Scan(ReferenceFinder &finder, int clause, const std::vector<Token> &tokens, QList<Reference> &references, QList<Problem> &problems)
        : m_finder(finder)
        , m_clauses(finder.m_clauses)
        , m_clause(clause)
        , m_text(m_clauses.at(clause).text)
        , m_tokens(tokens)
        , m_references(references)
        , m_problems(problems)
        , m_first(references.size())
    {
    }

    void run()
    {
        for (size_t i = 0; i < m_tokens.size(); ++i)
            i = look(i);
    }

private:
    Word at(size_t i) const { return i < m_tokens.size() ? m_tokens[i].word : Word::FullStop; }
    bool capital(size_t i) const { return i < m_tokens.size() && m_tokens[i].capital; }
    QStringView textAt(size_t i) const
    {
        return i < m_tokens.size() ? m_text.sliced(m_tokens[i].begin, m_tokens[i].length) : QStringView();
    }
    QStringView textOf(size_t first, size_t last) const
    {
        return m_text.sliced(m_tokens[first].begin, m_tokens[last].end() - m_tokens[first].begin);
    }
    char16_t charAfter(size_t i) const
    {
        const int end = m_tokens[i].end();
        return end < m_text.size() ? m_text[end].unicode() : u' ';
    }

    size_t look(size_t i)
    {
        const Word word = at(i);
        if (word == Word::Other || (word >= Word::The && word <= Word::Person)) {
            if (mayBeginTitle(m_tokens[i])) {
                if (const size_t last = byTitle(i); last > i)
                    return last;
            }
            if (word == Word::Other && m_tokens[i].length == 3 && textAt(i) == u"www")
                return address(i);
            if (word != Word::This && word != Word::These)
                return i;
        }
        switch (word) {
        case Word::Section:
        case Word::Sections:
        case Word::Paragraph:
        case Word::Paragraphs:
        case Word::Clause:
        case Word::Clauses:
        case Word::Part:
        case Word::Parts:
        case Word::Article:
        case Word::Regulation:
        case Word::Rule:
            return numbered(i);
        case Word::Appendix:
        case Word::Annex:
        case Word::Schedule:
            return appendix(i);
        case Word::Number:
            return bareNumber(i);
        case Word::Above:
            return above(i);
        case Word::Below:
            return below(i);
        case Word::Here:
            return here(i);
        case Word::Following:
            return following(i);
        case Word::This:
        case Word::These:
        case Word::Such:
            return demonstrative(i);
        case Word::References:
        case Word::Reference:
            return construed(i);
        case Word::OpenBracket:
            return link(i);
        default:
            if (namesPaper(word))
                return paper(i);
            return byTitle(i);
        }
    }

    // ---- adding ----------------------------------------------------------------------------------------------------

    Reference &add(size_t first, size_t last)
    {
        Reference reference;
        reference.clause = m_clause;
        reference.position = m_tokens[first].begin;
        reference.length = m_tokens[last].end() - reference.position;
        m_references.append(reference);
        return m_references.last();
    }

    void addInternal(size_t first, size_t last, int target, const QList<int> &further = {})
    {
        if (target < 0)
            return;
        for (qsizetype i = m_first; i < m_references.size(); ++i) {
            if (m_references.at(i).target == target)
                return;
        }
        Reference &reference = add(first, last);
        reference.target = target;
        reference.furtherTargets = further;
    }

    void addExternal(size_t first, size_t last, const QString &name) { add(first, last).external = name; }

    void addUnresolved(size_t first, size_t last, const QString &detail = {})
    {
        add(first, last);
        m_problems.append({.kind = ProblemKind::UnresolvedReference,
                           .subject = m_clauses.at(m_clause).id,
                           .detail = detail.isEmpty() ? textOf(first, last).toString() : detail,
                           .line = m_clauses.at(m_clause).firstLine});
    }

    // ---- numbers ---------------------------------------------------------------------------------------------------

    /// A printed number with its bracketed parts, `6(2)(b)`: the last token, and the id.
    size_t numberEnd(size_t i, QString &id) const
    {
        id = textAt(i).toString();
        while (id.endsWith(u'.'))
            id.chop(1);
        size_t last = i;
        while (at(last + 1) == Word::OpenBracket && last + 3 < m_tokens.size() && at(last + 3) == Word::CloseBracket &&
               m_tokens[last + 1].begin == m_tokens[last].end()) {
            id += u'(' + textAt(last + 2).toString() + u')';
            last += 3;
        }
        return last;
    }

    size_t numbered(size_t i)
    {
        const bool word = valueOf(at(i + 1)) > 0;
        const QStringView next = textAt(i + 1);
        const bool place = next.size() >= 2 && next.size() <= 4 && isUpper(next[0].unicode()) && isDigit(next[1].unicode());
        if (isOneOf(at(i), {Word::Part, Word::Parts}) && (place || (at(i + 1) == Word::Number && m_tokens[i + 1].capital)))
            return placeInConstitution(i);
        if (at(i + 1) != Word::Number && !word)
            return i;
        QString id = word ? QString::number(valueOf(at(i + 1))) : QString();
        const size_t last = word ? i + 1 : numberEnd(i + 1, id);
        if (isOneOf(at(last + 1), {Word::Officer, Word::Officers})) {
            addExternal(i, last + 1, statutoryPost(id));
            return last + 1;
        }
        if (const size_t end = ofOtherPaper(i, last, id); end > last)
            return end;
        // Turned round: "Housing Act 1989, section 5".
        if (i > 0 && m_free == i - 1 && at(i - 1) == Word::Comma && m_free > 0) {
            Reference &paper = m_references.last();
            paper.length = m_tokens[last].end() - paper.position;
            paper.external += u", "_s + unitName(at(i)) + u' ' + id;
            return last;
        }
        resolveNumbers(i, i, last, id);
        return m_lastOfList;
    }

    static QString statutoryPost(const QString &section)
    {
        return section == u"151" ? u"Local Government Act 1972, section 151"_s : u"section "_s + section;
    }

    /// "section 5 of the Housing Act 1989", "paragraph 1.2 of the Procedure Rules": another paper's number.
    size_t ofOtherPaper(size_t first, size_t last, const QString &id)
    {
        size_t of = last + 1;
        if (at(of) != Word::Of || isOneOf(at(of + 1), {Word::This}))
            return last;
        size_t name = of + 1;
        while (isOneOf(at(name), {Word::The, Word::Their, Word::Its}))
            ++name;
        size_t end = name;
        const QString title = paperFrom(name, end);
        if (title.isEmpty())
            return last;
        addExternal(first, end, title + u", "_s + unitName(at(first)) + u' ' + id);
        return end;
    }

    static QString unitName(Word word)
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

    /// The capitalised title of a paper that begins at a place; empty if none does.
    QString paperFrom(size_t first, size_t &end) const
    {
        constexpr size_t longest = 16;
        size_t i = first;
        size_t paper = 0;
        while (i < m_tokens.size() && i < first + longest) {
            const Token &token = m_tokens[i];
            if (token.word == Word::Number && paper > 0 && textAt(i).size() == 4) {
                paper = i;
                break;
            }
            const bool joint = isOneOf(token.word, {Word::And, Word::Of, Word::For, Word::The, Word::On, Word::To});
            if (!token.capital && !joint && !(i == first && token.possessive))
                break;
            if (token.isPunctuation())
                break;
            if (token.capital && namesPaper(token.word))
                paper = i;
            ++i;
        }
        if (paper == 0)
            return {};
        end = paper;
        return textOf(first, paper).toString();
    }

    size_t placeInConstitution(size_t i)
    {
        size_t last = i + 1;
        addExternal(i, last, u"Constitution, Part "_s + textAt(last).toString());
        return last;
    }

    /// Resolves a number and those that go on from it: ", 6 and 7", "to 7.1.3".
    void resolveNumbers(size_t keyword, size_t first, size_t last, const QString &id)
    {
        m_lastOfList = last;
        int target = resolve(at(keyword), id);
        QList<int> further;
        size_t next = last + 1;
        while (isOneOf(at(next), {Word::And, Word::Or, Word::To, Word::Comma, Word::Dash}) && at(next + 1) == Word::Number &&
               !isFigureAhead(next + 2)) {
            QString other;
            const size_t end = numberEnd(next + 1, other);
            const int found = resolve(at(keyword), other);
            if (found < 0 || target < 0)
                break;
            if (isOneOf(at(next), {Word::To, Word::Dash})) {
                for (int sibling = m_finder.m_nextSibling[static_cast<size_t>(target)];
                     sibling >= 0 && sibling != found && further.size() < 200;
                     sibling = m_finder.m_nextSibling[static_cast<size_t>(sibling)])
                    further.append(sibling);
            }
            further.append(found);
            m_lastOfList = end;
            next = end + 1;
        }
        if (target >= 0) {
            checkDirection(m_lastOfList, target);
            addInternal(first, m_lastOfList, target, further);
            return;
        }
        // A section of something that is not named here, such as an Act, is not this text's to resolve.
        if (isOneOf(at(keyword), {Word::Article, Word::Regulation, Word::Rule}) || textAt(keyword).size() < 4)
            return;
        if (id.contains(u'.') || isOneOf(at(keyword), {Word::Paragraph, Word::Paragraphs, Word::Clause, Word::Clauses, Word::Part}) ||
            id.toInt() < 30)
            addUnresolved(first, last);
    }

    bool isFigureAhead(size_t i) const
    {
        return isOneOf(at(i), {Word::Days, Word::Day, Word::Working, Word::Years, Word::Months, Word::Weeks, Word::Hours});
    }

    int resolve(Word keyword, const QString &id) const
    {
        if (isOneOf(keyword, {Word::Part, Word::Parts})) {
            if (const int part = m_finder.findId(u"part-"_s + id.toLower()); part >= 0)
                return part;
        }
        // Within an appendix its own numbers come first.
        for (int scope = m_clauses.at(m_clause).section; scope >= 0; scope = m_clauses.at(scope).parent) {
            if (const int own = m_finder.findId(m_clauses.at(scope).id + u'/' + id); own >= 0 && m_clauses.at(own).label == id)
                return own;
        }
        return m_finder.findId(id);
    }

    void checkDirection(size_t last, int target)
    {
        const Word direction = at(last + 1);
        const bool wrong = (direction == Word::Above && target > m_clause) || (direction == Word::Below && target < m_clause);
        if (wrong)
            m_problems.append({.kind = ProblemKind::ReferenceDirection,
                               .subject = m_clauses.at(m_clause).id,
                               .detail = textOf(last, last + 1).toString(),
                               .line = m_clauses.at(m_clause).firstLine});
    }

    size_t appendix(size_t i)
    {
        const QStringView next = textAt(i + 1);
        const bool letter = next.size() == 1 && isUpper(next[0].unicode());
        const bool roman = capital(i + 1) && !next.isEmpty() && romanValue(next) > 0;
        const bool number = at(i + 1) == Word::Number;
        if (!letter && !number && !roman)
            return i;
        const size_t last = i + 1;
        const QString id = slug(QString(textAt(i).toString() + u' ' + next.toString()));
        if (ofOtherPaper(i, last, next.toString()) > last)
            return last;
        if (const int target = m_finder.findId(id); target >= 0)
            addInternal(i, last, target);
        else if (m_finder.m_absent.contains(textOf(i, last).toString()))
            addExternal(i, last, textOf(i, last).toString());
        else
            addUnresolved(i, last);
        return last;
    }

    size_t bareNumber(size_t i)
    {
        const QStringView digits = textAt(i);
        if (!digits.contains(u'.') || (i > 0 && at(i - 1) == Word::Pound))
            return i;
        const Word before = i > 0 ? at(i - 1) : Word::FullStop;
        QString id;
        const size_t last = numberEnd(i, id);
        const bool pointed = isOneOf(at(last + 1), {Word::Above, Word::Below}) ||
                             isOneOf(before, {Word::Of, Word::In, Word::Under, Word::OpenBracket, Word::By, Word::With}) ||
                             textAt(i - 1) == u"see";
        if (!pointed)
            return i;
        const int target = resolve(Word::Paragraph, id);
        if (target < 0)
            return last;
        checkDirection(last, target);
        addInternal(i, isOneOf(at(last + 1), {Word::Above, Word::Below}) ? last + 1 : last, target);
        return last;
    }

    // ---- above, below, here, following -----------------------------------------------------------------------------

    /// The clause above on the same level, past items; the section itself where it is the first.
    int previousProvision() const
    {
        const Clause &clause = m_clauses.at(m_clause);
        if (clause.kind == ClauseKind::Item || clause.kind == ClauseKind::Bullet)
            return clause.parent;
        const int sibling = m_finder.m_previousSibling[static_cast<size_t>(m_clause)];
        return sibling >= 0 ? sibling : -1;
    }

    size_t above(size_t i)
    {
        if (i == 0)
            return i;
        const int begin = m_tokens[i].begin;
        // 'organisation' above
        if (begin >= 2 && (isClosingQuote(m_text[begin - 2].unicode()) || m_text[begin - 2] == u'\'')) {
            const int section = quotedHeading(begin - 2);
            if (section >= 0) {
                addInternal(i - 1, i, section);
                return i;
            }
        }
        const Word before = at(i - 1);
        const bool alone = i + 1 >= m_tokens.size() || m_tokens[i + 1].isPunctuation() ||
                           isOneOf(at(i + 1), {Word::Will, Word::Is, Word::Are, Word::Shall, Word::Must, Word::And, Word::Then});
        if (before == Word::The && alone) {
            addInternal(i - 1, i, previousProvision());
            return i;
        }
        static constexpr QStringView said[] = {u"to",  u"described", u"mentioned", u"stated", u"outlined",
                                               u"out", u"given",     u"listed",    u"as"};
        const QStringView word = textAt(i - 1);
        if (std::find(std::begin(said), std::end(said), word) != std::end(said))
            addInternal(word == u"to" && i >= 2 ? i - 2 : i - 1, i, firstSentence(i) ? previousProvision() : m_clause);
        return i;
    }

    bool firstSentence(size_t i) const
    {
        return std::none_of(m_tokens.begin(), m_tokens.begin() + static_cast<std::ptrdiff_t>(i),
                            [](const Token &token) { return token.word == Word::FullStop || token.word == Word::Semicolon; });
    }

    int quotedHeading(int end) const
    {
        qsizetype open = end - 1;
        while (open > 0 && !isApostrophe(m_text[open].unicode()) && !isOpeningQuote(m_text[open].unicode()))
            --open;
        const QStringView name = m_text.sliced(open + 1, end - open - 1);
        return m_finder.m_sections.value(titleKey(name), -1);
    }

    size_t below(size_t i)
    {
        if (i == 0 || (at(i - 1) != Word::Examples && at(i - 1) != Word::Other && at(i - 1) != Word::Rules))
            return i;
        size_t first = i - 1;
        while (first > 0 && !m_tokens[first - 1].isPunctuation() && at(first) != Word::The && i - first < 4)
            --first;
        const int child = m_finder.m_firstChild[static_cast<size_t>(m_clause)];
        if (child >= 0)
            addInternal(first, i, child, siblingsAfter(child));
        return i;
    }

    /// "The approach here is ...": the section it stands in.
    size_t here(size_t i)
    {
        const bool opens = i >= 2 && at(i - 2) == Word::The && (i == 2 || m_tokens[i - 3].endsSentence());
        if (opens && isOneOf(at(i + 1), {Word::Is, Word::Are}))
            addInternal(i - 2, i, m_clauses.at(m_clause).section);
        return i;
    }

    QList<int> siblingsAfter(int clause) const
    {
        QList<int> siblings;
        for (int next = m_finder.m_nextSibling[static_cast<size_t>(clause)]; next >= 0 && siblings.size() < 200;
             next = m_finder.m_nextSibling[static_cast<size_t>(next)])
            siblings.append(next);
        return siblings;
    }

    size_t following(size_t i)
    {
        const bool determined = i > 0 && at(i - 1) == Word::The;
        const QStringView noun = textAt(i + 1);
        if (!determined || noun.isEmpty() || !isLetter(noun[0].unicode()) ||
            isOneOf(at(i + 1), {Word::Day, Word::Days, Word::Week, Word::Month, Word::Year, Word::Meeting, Word::Is, Word::Are}))
            return i;
        const int child = m_finder.m_firstChild[static_cast<size_t>(m_clause)];
        const int target = child >= 0 ? child : nextProvision();
        if (target >= 0)
            addInternal(i - 1, i + 1, target, siblingsAfter(target));
        return i + 1;
    }

    int nextProvision() const { return m_finder.m_nextSibling[static_cast<size_t>(m_clause)]; }

    // ---- this, these, such -----------------------------------------------------------------------------------------

    size_t demonstrative(size_t i)
    {
        const Word word = at(i);
        const Word next = at(i + 1);
        if (word == Word::This) {
            if (isOneOf(next, {Word::Paragraph, Word::Clause})) {
                addInternal(i, i + 1, m_clause);
                return i + 1;
            }
            if (isOneOf(next, {Word::Section, Word::Part})) {
                const bool ofProtocol = at(i + 2) == Word::Of && at(i + 4) == Word::Protocol;
                addInternal(i, ofProtocol ? i + 4 : i + 1, numberedSection());
                return ofProtocol ? i + 4 : i + 1;
            }
        }
        for (size_t noun = i + 1; noun < i + 4; ++noun) {
            if (noun < m_tokens.size() && namesProvision(m_tokens[noun].key))
                return standsFor(i, noun);
            if (!capital(noun) && at(noun) != Word::Other)
                break;
            if (at(noun) >= Word::FullStop)
                break;
        }
        return i;
    }

    /// A clause of a numbered section speaks of that section as its part, even below a heading without a number.
    int numberedSection() const
    {
        const Clause &clause = m_clauses.at(m_clause);
        int section = clause.section;
        for (int parent = clause.parent; parent >= 0; parent = m_clauses.at(parent).parent) {
            if (m_clauses.at(parent).isHeading() && !m_clauses.at(parent).label.isEmpty())
                return parent;
        }
        return section;
    }

    size_t standsFor(size_t first, size_t noun)
    {
        const QString meant = stem(textAt(noun));
        for (size_t i = 0; i < first; ++i) {
            const bool alike = m_tokens[i].length + 3 >= meant.size() && m_tokens[i].length <= meant.size() + 3;
            if (alike && stem(textAt(i)) == meant)
                return noun;
        }
        const Clause &clause = m_clauses.at(m_clause);
        if (clause.section >= 0) {
            const QString &heading = m_clauses.at(clause.section).text;
            const int before = previousNumbered();
            const bool saidBefore = before >= 0 && m_clauses.at(before).text.contains(textAt(noun), Qt::CaseInsensitive);
            if (stem(heading) == meant && !saidBefore) {
                ofSection(first, noun, clause.section);
                return noun;
            }
            if (noun > first + 1 && sameWords(textOf(first + 1, noun - 1), heading)) {
                addInternal(first, noun, clause.section);
                return noun;
            }
        }
        if (noun == first + 1)
            addInternal(first, noun, previousNumbered());
        return noun;
    }

    int previousNumbered() const
    {
        const Clause &clause = m_clauses.at(m_clause);
        if (clause.kind != ClauseKind::Clause && clause.kind != ClauseKind::Paragraph)
            return -1;
        return m_finder.m_previousSibling[static_cast<size_t>(m_clause)];
    }

    /// What the heading names: the clauses below it that come before this one.
    void ofSection(size_t first, size_t noun, int section)
    {
        QList<int> clauses;
        for (int i = section + 1; i < m_clause && clauses.size() < 50; ++i) {
            if (m_clauses.at(i).kind == ClauseKind::Clause && m_clauses.at(i).section == section)
                clauses.append(i);
        }
        if (!clauses.isEmpty())
            addInternal(first, noun, clauses.takeFirst(), clauses);
    }

    static bool sameWords(QStringView one, QStringView other)
    {
        const auto stems = [](QStringView text) {
            QStringList words;
            for (const QStringView word : text.split(u' ')) {
                QString key = titleKey(word);
                words.append(stem(key));
            }
            return words;
        };
        return stems(one) == stems(other);
    }

    // ---- titles ----------------------------------------------------------------------------------------------------

    bool mayBeginTitle(const Token &token) const
    {
        const size_t slot = filterSlot(token.key);
        return (m_finder.m_firstWords[slot / 64] >> (slot % 64) & 1) && token.key != 0;
    }

    /// A heading of this text, spoken of by its title.
    size_t byTitle(size_t i)
    {
        const Token &token = m_tokens[i];
        if (!mayBeginTitle(token))
            return i;
        const auto found = m_finder.m_headings.constFind(token.key);
        if (found == m_finder.m_headings.cend() || m_clauses.at(m_clause).kind == ClauseKind::TableRow ||
            m_clauses.at(m_clause).kind == ClauseKind::Contents)
            return i;
        for (const Heading &heading : *found) {
            if (heading.section == m_clauses.at(m_clause).section && !heading.afterColon)
                continue;
            size_t matched = matchedWords(i, heading);
            while (matched > 2 && matched < heading.words.size() && !capital(lastToken(i, matched)))
                --matched;
            if (matched >= 2 && speaksOf(i, matched, heading)) {
                const size_t last = lastToken(i, matched);
                addInternal(i, last, heading.section);
                return last;
            }
        }
        return i;
    }

    size_t matchedWords(size_t i, const Heading &heading) const
    {
        size_t matched = 0;
        for (; matched < heading.words.size() && i < m_tokens.size(); ++i) {
            if (m_tokens[i].isPunctuation() && m_tokens[i].word == Word::Slash)
                continue;
            if (m_tokens[i].key != heading.words[matched])
                break;
            ++matched;
        }
        return matched;
    }

    size_t lastToken(size_t i, size_t words) const
    {
        for (; i < m_tokens.size(); ++i) {
            if (m_tokens[i].word != Word::Slash && --words == 0)
                return i;
        }
        return m_tokens.size() - 1;
    }

    bool speaksOf(size_t i, size_t matched, const Heading &heading) const
    {
        const size_t last = lastToken(i, matched);
        const bool whole = matched == heading.words.size();
        if (heading.afterColon)
            return whole && isOneOf(at(last + 1), {Word::Procedure, Word::Procedures, Word::Section, Word::Part});
        constexpr size_t unmistakable = 5;
        if (whole && matched >= unmistakable)
            return true;
        // As a title: capitals, not at the start of a sentence, and the run of capitals ends where the match ends.
        if (i == 0 || m_tokens[i - 1].endsSentence() || !capital(i) || !capital(last))
            return false;
        const bool goesOn = capital(last + 1) && !m_tokens[last + 1].isPunctuation();
        size_t capitals = 0;
        for (size_t k = i; k <= last; ++k)
            capitals += m_tokens[k].capital;
        return !goesOn && capitals >= 2 && !isPerson(last) && matched * 4 >= std::min<size_t>(heading.words.size(), 8);
    }

    bool isPerson(size_t i) const { return at(i) >= Word::Member && at(i) <= Word::Person; }

    // ---- other papers ----------------------------------------------------------------------------------------------

    bool partOfTitle(size_t i) const
    {
        const Token &token = m_tokens[i];
        if (token.isPunctuation())
            return false;
        return token.capital || token.possessive || isOneOf(token.word, {Word::And, Word::Of, Word::For});
    }

    size_t paper(size_t i)
    {
        const Word word = at(i);
        const bool conduct = at(i + 1) == Word::Of && isOneOf(at(i + 2), {Word::Conduct, Word::Practice, Word::Ethics, Word::Delegation});
        const bool good = at(i + 1) == Word::Of && at(i + 3) == Word::Practice;
        // "Employment Procedure Rules": the last word of the run names the paper.
        if (capital(i + 1) && namesPaper(at(i + 1)))
            return i;
        if (!capital(i) && !conduct && !good)
            return smallPaper(i);
        if (word == Word::Order && !(capital(i) && i > 0 && capital(i - 1) && at(i - 1) != Word::The))
            return i;
        size_t first = i;
        while (first > m_free && partOfTitle(first - 1) && i - first < 10)
            --first;
        while (first < i && (isOneOf(at(first), {Word::And, Word::Of, Word::For, Word::The, Word::A, Word::An, Word::Any, Word::This,
                                                 Word::These, Word::Those, Word::Each}) ||
                             (first == 0 && !m_tokens[first].possessive && !isTitleWord(first))))
            ++first;
        size_t last = i;
        if (conduct || good) {
            last = extendFor(good ? i + 3 : i + 2);
        } else if (at(i + 1) == Word::Of && capital(i + 2) &&
                   isOneOf(word, {Word::Register, Word::Handbook, Word::Scheme, Word::Charter})) {
            last = i + 2;
            while (capital(last + 1) || (at(last + 1) == Word::And && capital(last + 2)))
                ++last;
        }
        if (isOneOf(word, {Word::Act, Word::Acts, Word::Regulations, Word::Order, Word::Orders}) && at(last + 1) == Word::Number &&
            textAt(last + 1).size() == 4)
            ++last;
        const bool nameless = first == i && last == i;
        if (nameless && !isOneOf(word, {Word::Constitution}))
            return i;
        if (nameless && word == Word::Protocol)
            return i;
        if (word == Word::Protocol && (first + 1 == i && isOneOf(at(first), {Word::The, Word::This})))
            return i;
        addExternal(first, last, textOf(first, last).toString());
        m_free = last + 1;
        return last;
    }

    bool isTitleWord(size_t i) const { return m_tokens[i].capital && at(i) == Word::Other && textAt(i).size() > 3; }

    /// "Code of Conduct for Members", "Code of Practice on Local Authority Publicity"
    size_t extendFor(size_t last) const
    {
        size_t i = last + 1;
        if (!isOneOf(at(i), {Word::For, Word::On}))
            return last;
        ++i;
        while (isOneOf(at(i), {Word::The, Word::Both}))
            ++i;
        size_t end = last;
        while (i < m_tokens.size() && !m_tokens[i].isPunctuation() && !(at(i) == Word::The && capital(i)) &&
               (capital(i) || (isPerson(i) && !isOneOf(at(i + 1), {Word::Of, Word::To, Word::Who})) ||
                (at(i) == Word::And && (capital(i + 1) || isPerson(i + 1)))))
            end = i++;
        return end;
    }

    /// the constitution, standing orders, schemes of delegation: papers that are spoken of without capitals
    size_t smallPaper(size_t i)
    {
        const Word word = at(i);
        const bool mine = i > 0 && (isOneOf(at(i - 1), {Word::The}) || m_tokens[i - 1].possessive);
        if (word == Word::Constitution && mine) {
            const size_t first = m_tokens[i - 1].possessive ? i - 1 : i;
            addExternal(first, i, u"Constitution"_s);
        } else if (word == Word::Orders && i > 0 && at(i - 1) == Word::Standing) {
            addExternal(i - 1, i, u"Standing Orders"_s);
        } else if (word == Word::Procedure && i > 0 &&
                   (textAt(i - 1).compare(u"disciplinary", Qt::CaseInsensitive) == 0 ||
                    textAt(i - 1).compare(u"grievance", Qt::CaseInsensitive) == 0)) {
            addExternal(i - 1, i, textOf(i - 1, i).toString());
        }
        return i;
    }

    size_t address(size_t i)
    {
        int end = m_tokens[i].begin;
        while (end < m_text.size() && !isSpace(m_text[end].unicode()))
            ++end;
        while (end > m_tokens[i].begin && !isLetterOrDigit(m_text[end - 1].unicode()))
            --end;
        size_t last = i;
        while (last + 1 < m_tokens.size() && m_tokens[last + 1].begin < end)
            ++last;
        addExternal(i, last, textOf(i, last).toString());
        return last;
    }

    /// "References to the Standards Committee should be construed ...": names what the text may no longer speak of.
    size_t construed(size_t i)
    {
        if (at(i + 1) != Word::To)
            return i;
        size_t first = i + 2;
        while (isOneOf(at(first), {Word::The, Word::A, Word::An}))
            ++first;
        size_t last = first;
        while (last + 1 < m_tokens.size() && (capital(last + 1) || (isOneOf(at(last + 1), {Word::And, Word::Of}) && capital(last + 2))))
            ++last;
        if (!capital(first))
            return i;
        for (size_t k = last + 1; k < std::min(m_tokens.size(), last + 6); ++k) {
            if (at(k) == Word::Construed && !m_finder.bodySpeaksOf(textOf(first, last).toString())) {
                addUnresolved(i, last);
                return k;
            }
        }
        return i;
    }

    /// A Markdown link that goes nowhere: [Handbook](#).
    size_t link(size_t i)
    {
        if (m_text[m_tokens[i].begin] != u'[')
            return i;
        const qsizetype close = m_text.indexOf(u"](#", m_tokens[i].begin);
        if (close < 0 || close - m_tokens[i].begin > 120)
            return i;
        size_t last = i + 1;
        while (last + 1 < m_tokens.size() && m_tokens[last + 1].end() <= close)
            ++last;
        const QString name = textOf(i + 1, last).toString();
        addUnresolved(i + 1, last, name);
        m_references.last().external = name;
        return last;
    }

    ReferenceFinder &m_finder;
    const QList<Clause> &m_clauses;
    int m_clause;
    QStringView m_text;
    const std::vector<Token> &m_tokens;
    QList<Reference> &m_references;
    QList<Problem> &m_problems;
    qsizetype m_first;
    size_t m_lastOfList = 0;
    size_t m_free = 0; ///< the first token that no title has taken
};

ReferenceFinder::ReferenceFinder(const QList<Clause> &clauses, const QHash<QString, KnownId> &ids, QStringList absent)
    : m_clauses(clauses)
    , m_absent(std::move(absent))
    , m_ids(ids)
    , m_nextSibling(static_cast<size_t>(clauses.size()), -1)
    , m_previousSibling(static_cast<size_t>(clauses.size()), -1)
    , m_firstChild(static_cast<size_t>(clauses.size()), -1)
{
    std::vector<int> lastChild(static_cast<size_t>(clauses.size()) + 1, -1);
    for (int i = 0; i < clauses.size(); ++i) {
        const Clause &clause = clauses.at(i);
        if (clause.isHeading())
            noteHeading(i);
        if (!isProvision(clause))
            continue;
        int &last = lastChild[static_cast<size_t>(clause.parent + 1)];
        if (last >= 0) {
            m_nextSibling[static_cast<size_t>(last)] = i;
            m_previousSibling[static_cast<size_t>(i)] = last;
        } else if (clause.parent >= 0) {
            m_firstChild[static_cast<size_t>(clause.parent)] = i;
        }
        last = i;
    }
}

void ReferenceFinder::noteHeading(int section)
{
    const Clause &clause = m_clauses.at(section);
    const QString key = titleKey(clause.text);
    if (key.isEmpty() || clause.kind != ClauseKind::Section || m_sections.contains(key))
        return;
    m_sections.insert(key, section);
    addHeading(section, clause.text, false);
    if (const qsizetype colon = clause.text.indexOf(u':'); colon > 0)
        addHeading(section, QStringView(clause.text).sliced(colon + 1), true);
}

void ReferenceFinder::addHeading(int section, QStringView words, bool afterColon)
{
    std::vector<Token> tokens;
    tokenize(words, tokens);
    Heading heading{.section = section, .words = {}, .afterColon = afterColon};
    for (const Token &token : tokens) {
        if (token.key != 0)
            heading.words.push_back(token.key);
    }
    if (heading.words.size() < 2)
        return;
    const quint64 first = heading.words.front();
    const size_t slot = filterSlot(first);
    m_firstWords[slot / 64] |= quint64(1) << (slot % 64);
    m_headings[first].append(std::move(heading));
}

int ReferenceFinder::findId(const QString &id) const
{
    const auto found = m_ids.constFind(id);
    return found == m_ids.cend() ? -1 : found->first;
}

bool ReferenceFinder::bodySpeaksOf(const QString &name)
{
    const std::scoped_lock lock(m_spokenOfMutex);
    if (const auto known = m_spokenOf.constFind(name); known != m_spokenOf.cend())
        return *known;
    const bool spoken = std::any_of(m_clauses.cbegin(), m_clauses.cend(),
                                    [&](const Clause &clause) { return clause.kind != ClauseKind::History && clause.text.contains(name); });
    m_spokenOf.insert(name, spoken);
    return spoken;
}

void ReferenceFinder::find(int clause, const std::vector<Token> &tokens, QList<Reference> &references, QList<Problem> &problems)
{
    Scan(*this, clause, tokens, references, problems).run();
}

} // namespace Concordat
