// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Heading.h"

#include "protocol/Block.h"
#include "protocol/Characters.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

bool startsWithWord(QStringView text, QStringView word)
{
    return text.startsWith(word, Qt::CaseInsensitive) && (text.size() == word.size() || !isLetterOrDigit(text[word.size()].unicode()));
}

template <typename Words>
bool startsWithAny(QStringView text, const Words &words)
{
    return std::any_of(std::begin(words), std::end(words), [&](QStringView word) { return startsWithWord(text, word); });
}

/// Names in small letters that a text is searched for, whatever its case. Few places begin with the first letter of any.
template <size_t count>
class Names
{
public:
    template <typename... Texts>
    consteval explicit Names(Texts... names)
        : m_names{names...}
    {
        for (const QStringView name : m_names)
            m_initials |= bit(name.utf16()[0]);
    }

    bool areIn(QStringView text) const
    {
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (!(m_initials & bit(text.utf16()[at])))
                continue;
            const QStringView rest = text.sliced(at);
            const auto begins = [&](QStringView name) {
                return bit(name.utf16()[0]) == bit(rest.utf16()[0]) && rest.startsWith(name, Qt::CaseInsensitive);
            };
            if (std::ranges::any_of(m_names, begins))
                return true;
        }
        return false;
    }

private:
    static constexpr std::uint32_t bit(char16_t c) { return std::uint32_t(1) << (c & 0x1F); }

    std::array<QStringView, count> m_names;
    std::uint32_t m_initials = 0;
};

template <typename... Texts>
Names(Texts...) -> Names<sizeof...(Texts)>;

/// "May 2020 / 4th May 2020": nothing but dates and the strokes between them.
bool isDatesOnly(QStringView text)
{
    static constexpr QStringView months[] = {u"january", u"february", u"march",     u"april",   u"may",      u"june",
                                             u"july",    u"august",   u"september", u"october", u"november", u"december"};
    constexpr qsizetype longest = 60;
    if (text.size() > longest)
        return false;
    bool year = false;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool month = std::any_of(std::begin(months), std::end(months),
                                       [&](QStringView name) { return word.compare(name, Qt::CaseInsensitive) == 0; });
        const bool number = isDigit(word[0].unicode()) && word.size() <= 10;
        const bool stroke = word.size() == 1 && (word[0] == u'/' || word[0] == u'|' || isDash(word[0].unicode()));
        if (!month && !number && !stroke)
            return false;
        year = year || (number && word.size() >= 4);
    }
    return year;
}

struct Keyword {
    QStringView word;
    QStringView label;
    QStringView id; ///< the same in English and Welsh
    NamedHeading::Kind kind;
};

constexpr Keyword keywords[] = {
    {u"part", u"Part", u"part", NamedHeading::Kind::Part},
    {u"rhan", u"Rhan", u"part", NamedHeading::Kind::Part},
    {u"chapter", u"Chapter", u"chapter", NamedHeading::Kind::Part},
    {u"appendix", u"Appendix", u"appendix", NamedHeading::Kind::Appendix},
    {u"annex", u"Annex", u"annex", NamedHeading::Kind::Appendix},
    {u"annexe", u"Annexe", u"annexe", NamedHeading::Kind::Appendix},
    {u"schedule", u"Schedule", u"schedule", NamedHeading::Kind::Appendix},
    {u"atodiad", u"Atodiad", u"appendix", NamedHeading::Kind::Appendix},
    {u"atodlen", u"Atodlen", u"schedule", NamedHeading::Kind::Appendix},
    {u"section", u"Section", u"section", NamedHeading::Kind::Other},
};

/// The number or letter after a keyword: `3`, `6K`, `A`, `IV`, `three`. Its length, 0 if there is none.
qsizetype ordinalLength(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && isDigit(text.utf16()[at]))
        ++at;
    const bool digits = at > 0;
    qsizetype letters = at;
    while (letters < text.size() && isUpper(text.utf16()[letters]))
        ++letters;
    if (digits) {
        // `RHAN 2TITLE` is glued, `Part 6K` is a label.
        const bool oneLetter = letters == at + 1 && (letters == text.size() || !isLetter(text.utf16()[letters]));
        while (oneLetter && letters < text.size() && (isDigit(text.utf16()[letters]) || text.utf16()[letters] == u'.'))
            ++letters;
        return oneLetter ? letters : at;
    }
    static constexpr QStringView words[] = {u"one", u"two", u"three", u"four", u"five", u"six", u"seven", u"eight", u"nine", u"ten"};
    for (const QStringView word : words) {
        if (startsWithWord(text, word))
            return word.size();
    }
    const bool roman = letters > 0 && letters <= 5 && romanValue(text.first(letters)) > 0;
    const bool ends = letters == text.size() || !isLetter(text.utf16()[letters]);
    return ends && (letters == 1 || roman) ? letters : 0;
}

qsizetype skipSeparators(QStringView text, qsizetype at)
{
    while (at < text.size()) {
        const char16_t c = text.utf16()[at];
        if (!isSpace(c) && !isDash(c) && c != u':' && c != u'.' && c != u')')
            break;
        ++at;
    }
    return at;
}

constexpr QStringView authorityKinds[] = {u"Fire and Rescue Authority", u"Fire & Rescue Authority", u"Fire Authority",
                                          u"Combined Authority", u"Council"};

/// Words of a body's name that every body of its kind has, so that they name none.
bool isGeneric(QStringView word)
{
    static constexpr QStringView words[] = {
        u"The",      u"County",   u"City",       u"Borough",   u"District", u"Parish",    u"Town",      u"Metropolitan",
        u"Unitary",  u"Full",     u"Local",      u"Royal",     u"London",   u"Community", u"Members",   u"Member",
        u"Officers", u"Officer",  u"Staff",      u"Committee", u"Panel",    u"Cabinet",   u"Executive", u"Standards",
        u"Leader",   u"Chairman", u"Monitoring", u"Chief",     u"Our",      u"Each",      u"This",      u"Any",
        u"and",      u"of",       u"&",          u"upon",      u"Fire",     u"If",        u"In",        u"All",
        u"That",     u"When",     u"Under",      u"For",       u"Head",     u"Protocol",  u"Every",     u"By",
        u"As",       u"To"};
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// The capitalised words that end at a place, with what stands there: `Central Bedfordshire` and `Council`. Empty if they name no body.
QString authorityBefore(QStringView text, qsizetype at, QStringView kind)
{
    const auto partOfName = [](QStringView word) {
        return !word.isEmpty() && (isUpper(word[0].unicode()) || word == u"and" || word == u"&" || word == u"of" || word == u"upon") &&
               isLetter(word.back().unicode());
    };
    qsizetype begin = at;
    while (begin > 0 && text[begin - 1] == u' ') {
        qsizetype word = begin - 1;
        while (word > 0 && !isSpace(text[word - 1].unicode()) && text[word - 1] != u'\n')
            --word;
        const QStringView last = text.sliced(word, begin - 1 - word);
        if (!partOfName(last) && last != u"&")
            break;
        begin = word;
    }
    QStringList words = collapsed(text.sliced(begin, at - begin)).split(u' ', Qt::SkipEmptyParts);
    // "Officers and Council", "The Standards Committee of Middleton Council": what comes before the name itself is dropped.
    while (!words.isEmpty() && isGeneric(words.constFirst()))
        words.removeFirst();
    const bool proper = std::ranges::any_of(words, [](const QString &word) { return !isGeneric(word); });
    return proper ? QString(words.join(u' ') + u' ' + kind.toString()) : QString();
}

} // namespace

NamedHeading parseNamedHeading(QStringView text)
{
    constexpr qsizetype longest = 130;
    NamedHeading heading;
    if (text.isEmpty() || text.size() > longest)
        return heading;
    const char16_t initial = text.utf16()[0] | 0x20;
    if (initial != u'p' && initial != u'r' && initial != u'c' && initial != u'a' && initial != u's')
        return heading;
    for (const Keyword &keyword : keywords) {
        if (!startsWithWord(text, keyword.word) || !isUpper(text.utf16()[0]))
            continue;
        const qsizetype begin = skipSeparators(text, keyword.word.size());
        const qsizetype length = begin > keyword.word.size() ? ordinalLength(text.sliced(begin)) : 0;
        const bool bare = keyword.kind == NamedHeading::Kind::Appendix && trimmed(text).size() == keyword.word.size();
        if (length == 0 && !bare)
            continue;
        const qsizetype end = begin + length;
        const qsizetype titleAt = skipSeparators(text, end);
        const QStringView title = trimmed(text.sliced(std::min(titleAt, text.size())));
        if (!title.isEmpty() && (!looksLikeTitle(title) || isLower(title[0].unicode())))
            continue;
        heading.kind = keyword.kind;
        heading.title = title;
        heading.label = keyword.label.toString();
        const QString ordinal = length ? QString(u' ' + text.sliced(begin, length).toString()) : QString();
        heading.label += ordinal;
        heading.id = slug(QString(keyword.id.toString() + ordinal));
        return heading;
    }
    return heading;
}

NamedHeading parsePlaceInConstitution(QStringView text)
{
    NamedHeading heading;
    qsizetype at = 0;
    bool digit = false;
    while (at < text.size() && at < 8 && (isLetterOrDigit(text[at].unicode()) || text[at] == u'.')) {
        digit = digit || isDigit(text[at].unicode());
        ++at;
    }
    const qsizetype mark = skipSeparators(text, at);
    if (!digit || !isUpper(text[0].unicode()) || mark < at + 3 || mark >= text.size())
        return heading;
    heading.kind = NamedHeading::Kind::Other;
    heading.label = text.first(at).toString();
    heading.id = slug(heading.label);
    heading.title = trimmed(text.sliced(mark));
    return heading;
}

QString slug(QStringView heading)
{
    QString result(2 * heading.size(), Qt::Uninitialized);
    QChar *const begin = result.data();
    QChar *out = begin;
    bool gap = false;
    const auto put = [&](char16_t c) {
        if (gap && out != begin)
            *out++ = u'-';
        gap = false;
        *out++ = QChar(c);
    };
    for (const QChar c : heading) {
        const char16_t code = c.unicode();
        if (isApostrophe(code) || isInvisible(code))
            continue;
        if (code < 0x80) {
            if (isLetterOrDigit(code))
                put(isDigit(code) ? code : char16_t(code | 0x20));
            else
                gap = true;
            continue;
        }
        // Accented letters keep their base letter: â becomes a.
        const QString parts = QString(c).normalized(QString::NormalizationForm_KD).toLower();
        const char16_t base = parts.at(0).unicode();
        if (isLetterOrDigit(base))
            put(base);
        else
            gap = true;
    }
    constexpr qsizetype longest = 160;
    result.truncate(std::min<qsizetype>(out - begin, longest));
    return result.isEmpty() ? u"heading"_s : result;
}

QString titleKey(QStringView heading)
{
    QStringView text = withoutPageNumber(heading);
    if (isContinuation(text))
        text = text.first(text.lastIndexOf(u'('));
    // `VISITS7`: a page number that is glued on.
    qsizetype end = text.size();
    while (end > 0 && isDigit(text.utf16()[end - 1]))
        --end;
    if (end > 1 && end < text.size() && isUpper(text.utf16()[end - 1]))
        text = text.first(end);
    constexpr QStringView and_ = u"and";
    QString key(text.size() + text.count(u'&') * (and_.size() - 1), Qt::Uninitialized);
    QChar *out = key.data();
    for (const QChar c : text) {
        if (isLetterOrDigit(c.unicode()))
            *out++ = toLower(c.unicode());
        else if (c == u'&')
            out = std::ranges::copy(and_, out).out;
    }
    key.truncate(out - key.constData());
    return key;
}

bool isContinuation(QStringView heading)
{
    const qsizetype open = heading.lastIndexOf(u'(');
    return open > 0 && heading.sliced(open + 1).startsWith(u"cont", Qt::CaseInsensitive);
}

bool isContentsHeading(QStringView heading)
{
    static constexpr QStringView names[] = {u"contents", u"table of contents", u"index", u"list of contents", u"cynnwys", u"contents page"};
    const QStringView text = trimmed(heading.endsWith(u':') ? heading.chopped(1) : heading);
    return std::any_of(std::begin(names), std::end(names), [&](QStringView name) { return text.compare(name, Qt::CaseInsensitive) == 0; });
}

bool isHistoryHeading(QStringView heading)
{
    static constexpr Names names(u"document history", u"version history", u"revision history", u"version control", u"document control",
                                 u"amendment history", u"history of amendments", u"record of amendments", u"amendment record",
                                 u"change history", u"hanes y ddogfen");
    static constexpr QStringView whole[] = {u"adoption", u"signature", u"signatures", u"adoption and signature", u"approval", u"history"};
    if (std::any_of(std::begin(whole), std::end(whole), [&](QStringView name) { return heading.compare(name, Qt::CaseInsensitive) == 0; }))
        return true;
    return heading.size() < 60 && names.areIn(heading);
}

bool isHistoryLine(QStringView text)
{
    constexpr qsizetype longest = 160;
    static constexpr QStringView starts[] = {
        u"approved",      u"adopted",      u"amended", u"agreed",        u"reviewed",     u"revised",       u"updated", u"last updated",
        u"last reviewed", u"last amended", u"issued",  u"first adopted", u"date adopted", u"date approved", u"version", u"mabwysiadwyd"};
    if (text.size() > longest || text.size() < 4)
        return false;
    const bool digits = std::any_of(text.begin(), text.end(), [](QChar c) { return isDigit(c.unicode()); });
    if (text.startsWith(u"Signed ") && text.contains(u"...."))
        return true;
    return digits && (startsWithAny(text, starts) || isDatesOnly(text));
}

bool isAuthorityName(QStringView text)
{
    constexpr qsizetype longest = 90;
    static constexpr QStringView ends[] = {
        u"Authority", u"Council", u"Board", u"Panel", u"Cyngor", u"Awdurdod", u"Fire and Rescue Service", u"Assembly", u"Commission"};
    text = trimmed(text);
    if (text.size() > longest || text.isEmpty() || !isUpper(text[0].unicode()) || namesDocument(text))
        return false;
    return std::any_of(std::begin(ends), std::end(ends), [&](QStringView end) { return text.endsWith(end, Qt::CaseInsensitive); }) ||
           text.startsWith(u"Cyngor ");
}

bool namesDocument(QStringView title)
{
    static constexpr Names names(u"protocol", u"convention", u"code of", u"guidance", u"relations", u"standing orders", u"framework",
                                 u"charter", u"concordat", u"procedure rules", u"rules of", u"policy on", u"scheme", u"conventions",
                                 u"cod ymddygiad", u"rheolau");
    return names.areIn(title);
}

QStringView withoutPageNumber(QStringView row)
{
    QStringView text = trimmed(row);
    qsizetype end = text.size();
    while (end > 0 && isDigit(text.utf16()[end - 1]))
        --end;
    if (end == text.size() || text.size() - end > 3 || end == 0)
        return text;
    const char16_t before = text.utf16()[end - 1];
    if (!isSpace(before) && before != u'.' && before != 0x2026)
        return text;
    while (end > 0 && (isSpace(text.utf16()[end - 1]) || text.utf16()[end - 1] == u'.' || text.utf16()[end - 1] == 0x2026))
        --end;
    return text.first(end);
}

bool endsInPageNumber(QStringView row)
{
    const QStringView text = trimmed(row);
    const QStringView title = withoutPageNumber(text);
    if (title.size() == text.size() || title.isEmpty())
        return false;
    const QStringView between = text.sliced(title.size());
    return between.startsWith(u'\t') || between.startsWith(u"..") || between.startsWith(u" .") || between.startsWith(u'\u2026') ||
           between.startsWith(u"   ");
}

QString authorityNamedIn(QStringView text)
{
    constexpr qsizetype firstPages = 20'000;
    text = text.first(std::min(text.size(), firstPages));
    QHash<QString, int> counts;
    for (const QStringView kind : authorityKinds) {
        for (qsizetype at = text.indexOf(kind); at >= 0; at = text.indexOf(kind, at + kind.size())) {
            const qsizetype end = at + kind.size();
            if (end < text.size() && isLetter(text[end].unicode()))
                continue;
            if (const QString name = authorityBefore(text, at, kind); !name.isEmpty())
                ++counts[name];
        }
    }
    QString best;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most || (it.value() == most && it.key() < best)) {
            best = it.key();
            most = it.value();
        }
    }
    return best;
}

} // namespace Concordat
