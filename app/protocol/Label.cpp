// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Label.h"

#include "protocol/Characters.h"

#include <initializer_list>

namespace Concordat
{

namespace
{

constexpr int longestNumber = 4;

/// A number that stands bare at a line's start is a date, a sum or a count far more often than a label when one of these follows.
bool startsDateOrAmount(QStringView rest)
{
    static constexpr QStringView words[] = {u"January", u"February",  u"March",   u"April",    u"May",        u"June",   u"July",
                                            u"August",  u"September", u"October", u"November", u"December",   u"Ionawr", u"Chwefror",
                                            u"Mawrth",  u"Ebrill",    u"Mai",     u"Mehefin",  u"Gorffennaf", u"Awst",   u"Medi",
                                            u"Hydref",  u"Tachwedd",  u"Rhagfyr", u"No."};
    return std::any_of(std::begin(words), std::end(words), [&](QStringView word) {
        return rest.startsWith(word) && (rest.size() == word.size() || !isLetter(rest[word.size()].unicode()));
    });
}

bool endsLabel(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return true;
    const char16_t c = text.utf16()[at];
    return isSpace(c) || isInvisible(c);
}

bool gluedTextFollows(QStringView text, qsizetype at)
{
    const char16_t c = text.utf16()[at];
    return isUpper(c) || isOpeningQuote(c) || c == u'*' || c == u'(';
}

/// Digits parted by full stops: the parts, and where they end.
qsizetype parseParts(QStringView text, qsizetype at, Label &label)
{
    while (at < text.size() && isDigit(text.utf16()[at]) && label.depth < label.parts.size()) {
        int value = 0;
        int digits = 0;
        while (at < text.size() && isDigit(text.utf16()[at])) {
            value = value * 10 + (text.utf16()[at] - u'0');
            if (++digits > longestNumber)
                return -1;
            ++at;
        }
        label.parts[label.depth++] = static_cast<std::uint16_t>(value);
        if (at + 1 < text.size() && text.utf16()[at] == u'.' && isDigit(text.utf16()[at + 1]))
            ++at;
        else
            break;
    }
    return at;
}

bool finish(Label &label, QStringView text, qsizetype at)
{
    label.length = static_cast<int>(at);
    if (endsLabel(text, at))
        return true;
    label.glued = true;
    return gluedTextFollows(text, at);
}

Label parseNumber(QStringView text)
{
    Label label;
    const bool open = text.startsWith(u'(');
    qsizetype at = parseParts(text, open ? 1 : 0, label);
    if (at < 0 || label.depth == 0)
        return {};
    if (label.depth > 1 && label.last() == 0) {
        label.zero = true;
        --label.depth;
    }
    label.form = label.depth > 1 ? Label::Form::Decimal : Label::Form::Number;
    if (open) {
        if (at < text.size() && isUpper(text.utf16()[at]) && at + 1 < text.size() && text.utf16()[at + 1] == u')')
            label.suffix = text.utf16()[at++];
        if (at >= text.size() || text.utf16()[at] != u')' || label.first() > 199)
            return {};
        label.wrap = Label::Wrap::Brackets;
        return finish(label, text, at + 1) ? label : Label();
    }
    if (at < text.size()) {
        const char16_t c = text.utf16()[at];
        if (c == u'.') {
            label.wrap = Label::Wrap::Dot;
            ++at;
        } else if (c == u')') {
            label.wrap = Label::Wrap::Close;
            ++at;
        } else if (c == u':') {
            label.wrap = Label::Wrap::Colon;
            ++at;
        } else if (isUpper(c) && at + 1 < text.size() && text.utf16()[at + 1] == u'.' && label.form == Label::Form::Number) {
            label.suffix = c;
            label.wrap = Label::Wrap::Dot;
            at += 2;
        }
    }
    // A statutory paragraph's dash (`4.—(1)`) and `4 - Title` belong to the label's mark, not to the text.
    if (at < text.size() && isDash(text.utf16()[at]) && at + 1 < text.size() && text.utf16()[at + 1] == u'(') {
        label.length = static_cast<int>(at + 1);
        return label;
    }
    if (!finish(label, text, at))
        return {};
    const bool weak = label.form == Label::Form::Number && label.wrap == Label::Wrap::Bare;
    if (label.form == Label::Form::Number && label.first() > 999)
        return {};
    if (weak && label.glued && !isUpper(text.utf16()[at]))
        return {};
    QStringView rest = trimmed(text.sliced(at));
    if (weak && !rest.isEmpty() && (isLower(rest[0].unicode()) || isDigit(rest[0].unicode()) || startsDateOrAmount(rest)))
        return {};
    if (label.form == Label::Form::Decimal && label.wrap == Label::Wrap::Bare && !rest.isEmpty() &&
        (rest.startsWith(u"million") || rest.startsWith(u"per cent") || rest.startsWith(u'%')))
        return {};
    if (label.form == Label::Form::Number && !rest.isEmpty() && isDash(rest[0].unicode()) &&
        (rest.size() > 1 && isSpace(rest[1].unicode()))) {
        label.wrap = Label::Wrap::Dash;
        label.length = static_cast<int>(rest.utf16() - text.utf16()) + 1;
    }
    return label;
}

bool isLetterLabel(QStringView letters)
{
    if (letters.size() == 1)
        return true;
    if (romanValue(letters) > 0)
        return true;
    static constexpr QStringView welsh[] = {u"ch", u"dd", u"ff", u"ng", u"ll", u"ph", u"rh", u"th"};
    const bool doubled = letters.size() == 2 && letters[0] == letters[1];
    return doubled || std::find(std::begin(welsh), std::end(welsh), letters) != std::end(welsh);
}

Label parseLetter(QStringView text)
{
    const bool open = text.startsWith(u'(');
    const qsizetype begin = open ? 1 : 0;
    qsizetype at = begin;
    while (at < text.size() && at - begin <= 6 && (text.utf16()[at] | 0x20) >= u'a' && (text.utf16()[at] | 0x20) <= u'z')
        ++at;
    if (at == begin || at - begin > 6)
        return {};
    Label label;
    label.form = Label::Form::Letter;
    label.letters = text.sliced(begin, at - begin);
    if (!isLetterLabel(label.letters))
        return {};
    const char16_t c = at < text.size() ? text.utf16()[at] : u' ';
    if (open) {
        if (c != u')')
            return {};
        label.wrap = Label::Wrap::Brackets;
        ++at;
        label.length = static_cast<int>(at);
        label.glued = !endsLabel(text, at);
        // `(a)body`: after a closing bracket even a small letter may be glued.
        return !label.glued || isLetter(text.utf16()[at]) || text.utf16()[at] == u'[' || gluedTextFollows(text, at) ? label : Label();
    }
    if (c == u')') {
        label.wrap = Label::Wrap::Close;
        ++at;
    } else if (c == u'.') {
        label.wrap = Label::Wrap::Dot;
        ++at;
        if (at < text.size() && isLetter(text.utf16()[at]) && at + 1 < text.size() && text.utf16()[at + 1] == u'.')
            return {}; // an abbreviation such as e.g.
    } else if (c == u':' && isUpper(label.letters[0].unicode())) {
        label.wrap = Label::Wrap::Colon;
        ++at;
    } else if (endsLabel(text, at) && label.letters.size() == 1) {
        const QStringView rest = trimmed(text.sliced(at));
        if (rest.size() > 1 && isDash(rest[0].unicode()) && isSpace(rest[1].unicode()) && isUpper(label.letters[0].unicode())) {
            label.wrap = Label::Wrap::Dash;
            at = rest.utf16() - text.utf16() + 1;
        } else if (!rest.isEmpty() && isUpper(rest[0].unicode()) && isLower(label.letters[0].unicode())) {
            label.wrap = Label::Wrap::Bare;
        } else {
            return {};
        }
    } else {
        return {};
    }
    return finish(label, text, at) ? label : Label();
}

} // namespace

bool Label::isCapital() const
{
    return form == Form::Letter && isUpper(letters[0].unicode());
}

bool Label::needsCompany() const
{
    return wrap == Wrap::Bare || (wrap == Wrap::Dot && isCapital()) || wrap == Wrap::Dash || wrap == Wrap::Colon;
}

ShortText Label::citation() const
{
    const bool bracketed = form == Form::Letter || wrap == Wrap::Brackets;
    ShortText text;
    if (bracketed)
        text.append(u'(');
    text.append(form == Form::Letter ? letters : firstParts(depth).view());
    if (form != Form::Letter && suffix)
        text.append(suffix);
    if (bracketed)
        text.append(u')');
    return text;
}

ShortText Label::firstParts(int count) const
{
    ShortText text;
    for (int i = 0; i < count; ++i) {
        if (i)
            text.append(u'.');
        text.appendNumber(parts[static_cast<size_t>(i)]);
    }
    return text;
}

Label parseLabel(QStringView text)
{
    if (text.isEmpty())
        return {};
    const char16_t first = text.utf16()[0];
    const char16_t second = text.size() > 1 ? text.utf16()[1] : u' ';
    if (isDigit(first) || (first == u'(' && isDigit(second)))
        return parseNumber(text);
    const bool letter = (first | 0x20) >= u'a' && (first | 0x20) <= u'z';
    return letter || first == u'(' ? parseLetter(text) : Label();
}

int letterOrdinal(QStringView letters)
{
    return letters.isEmpty() ? 0 : (letters[0].unicode() | 0x20) - u'a' + 1;
}

int romanValue(QStringView letters)
{
    int total = 0;
    int previous = 0;
    for (qsizetype i = letters.size(); i-- > 0;) {
        int value = 0;
        switch (letters[i].unicode() | 0x20) {
        case u'i':
            value = 1;
            break;
        case u'v':
            value = 5;
            break;
        case u'x':
            value = 10;
            break;
        case u'l':
            value = 50;
            break;
        default:
            return 0;
        }
        total += value < previous ? -value : value;
        previous = std::max(previous, value);
    }
    return total > 0 && total < 90 ? total : 0;
}

bool letterFollows(QStringView letter, QStringView previous)
{
    if (letter.size() == previous.size() && letterOrdinal(letter) == letterOrdinal(previous) + 1)
        return letter.size() == 1 || letter[0] == letter[1];
    static constexpr std::initializer_list<QStringView> welsh = {u"a",  u"b", u"c",  u"ch", u"d", u"dd", u"e", u"f", u"ff", u"g",
                                                                 u"ng", u"h", u"i",  u"j",  u"l", u"ll", u"m", u"n", u"o",  u"p",
                                                                 u"ph", u"r", u"rh", u"s",  u"t", u"th", u"u", u"w", u"y"};
    const auto found = std::find(welsh.begin(), welsh.end(), previous);
    return found != welsh.end() && found + 1 != welsh.end() && *(found + 1) == letter;
}

} // namespace Concordat
