// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/RunInSplitter.h"

#include "protocol/Characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

using Form = Label::Form;
using Wrap = Label::Wrap;

// A text so long holds no list in one line, and searching it for each of its labels would not be linear.
constexpr qsizetype longestWithLetters = 2000;
constexpr qsizetype longestWithNumbers = 20'000;

/// "... signed: a) by pen; b) by stamp": where the list begins whose second item follows in the same text; -1 if there is none.
qsizetype listAfterColon(const Block &block)
{
    const QStringView text = block.text;
    const qsizetype colon = text.size() > longestWithLetters || !block.glance.colon ? -1 : text.indexOf(u':');
    if (colon < 0 || colon + 2 >= text.size() || text[colon + 1] != u' ')
        return -1;
    const qsizetype at = colon + 2;
    const Label first = parseLabel(text.sliced(at));
    const bool opens =
        first.form == Form::Letter && first.isBracketed() && (letterOrdinal(first.letters) == 1 || romanValue(first.letters) == 1);
    if (!opens)
        return -1;
    const QString next = first.letters == u"a" ? u"b)"_s : u"ii)"_s;
    return text.indexOf(next, at) > 0 ? at : -1;
}

bool endsInReferenceWord(QStringView before)
{
    static constexpr QStringView words[] = {u"paragraph", u"paragraphs", u"section", u"clause", u"and",   u"to",     u"or",
                                            u"see",       u"rule",       u"in",      u"of",     u"under", u"article"};
    const QStringView word = before.sliced(before.lastIndexOf(u' ') + 1);
    return std::ranges::any_of(words, [&](QStringView other) { return word.compare(other, Qt::CaseInsensitive) == 0; });
}

enum class Before { Anything, EndOfSentence };

/// Where a number stands in a text as the label of what follows, and not as a reference.
qsizetype numberAt(QStringView text, QStringView number, Before wanted)
{
    // Few characters are digits, so one is looked for before the whole number is compared.
    for (qsizetype at = text.indexOf(number[0]); at >= 0; at = text.indexOf(number[0], at + 1)) {
        if (at == 0 || !text.sliced(at).startsWith(number))
            continue;
        const qsizetype end = at + number.size();
        const qsizetype word = end < text.size() && text[end] == u'.' ? end + 1 : end;
        if (!isSpace(text[at - 1].unicode()) || word + 1 >= text.size() || !isSpace(text[word].unicode()))
            continue;
        const QStringView before = trimmed(text.first(at));
        const QStringView after = trimmed(text.sliced(word));
        const bool begins = !after.isEmpty() && isUpper(after[0].unicode());
        if (begins && (wanted == Before::Anything || endsSentence(before)) && !endsInReferenceWord(before))
            return at;
    }
    return -1;
}

ShortText nextDecimal(const Label &label)
{
    ShortText next = label.firstParts(label.depth - 1);
    next.append(u'.');
    next.appendNumber(label.last() + 1);
    return next;
}

/// `4.1` of 4.
ShortText firstDecimal(const Label &label)
{
    ShortText first = label.firstParts(1);
    first.append(u".1");
    return first;
}

QString romanText(int value)
{
    static constexpr QStringView numerals[] = {u"", u"i", u"ii", u"iii", u"iv", u"v", u"vi", u"vii", u"viii", u"ix", u"x", u"xi", u"xii"};
    return value < static_cast<int>(std::size(numerals)) ? numerals[value].toString() : QString();
}

bool endsListItem(QStringView text)
{
    return text.endsWith(u';') || text.endsWith(u',') || text.endsWith(u'.') || text.endsWith(u"; or") || text.endsWith(u"; and") ||
           text.endsWith(u", or") || text.endsWith(u", and");
}

qsizetype nextLetterAt(const Label &label, QStringView text, bool romanIsOpen)
{
    if (text.size() > longestWithLetters || label.letters.size() != 1 || label.needsCompany() || label.wrap == Wrap::Dot ||
        !text.contains(u')'))
        return -1;
    const int roman = romanValue(label.letters);
    const QString next = (romanIsOpen && roman > 0) || label.letters == u"i" ? romanText(roman + 1)
                                                                             : QString(QChar(char16_t(label.letters[0].unicode() + 1)));
    const QString printed = (label.wrap == Wrap::Brackets ? u"("_s : QString()) + next + u')';
    for (qsizetype at = text.indexOf(printed); at > 0; at = text.indexOf(printed, at + 1)) {
        if (isSpace(text[at - 1].unicode()) && endsListItem(trimmed(text.first(at))))
            return at;
    }
    return -1;
}

/// Where the label after the block's own stands in its text; -1 if it does not.
qsizetype nextLabelAt(const Label &label, QStringView text, bool romanIsOpen)
{
    if (!label)
        return -1;
    if (label.form == Form::Letter)
        return nextLetterAt(label, text, romanIsOpen);
    if (text.size() > longestWithNumbers)
        return -1;
    if (label.form == Form::Decimal)
        return numberAt(text, nextDecimal(label).view(), Before::EndOfSentence);
    return label.isBracketed() ? -1 : numberAt(text, firstDecimal(label).view(), Before::Anything);
}

} // namespace

std::optional<RunIn> splitRunIn(const Block &block, const SeriesStack &open)
{
    if (block.subLabel)
        return std::nullopt;
    const qsizetype next = nextLabelAt(block.label, block.text, open.innermostIs(Series::Type::Roman));
    const qsizetype list = listAfterColon(block);
    const qsizetype at = list >= 0 && (next < 0 || list < next) ? list : next;
    if (at < 0)
        return std::nullopt;
    const QStringView text = block.text;
    RunIn runIn{.head = block, .rest = block};
    runIn.head.text = trimmed(text.first(at));
    Block &rest = runIn.rest;
    rest.bullet = 0;
    rest.label = parseLabel(text.sliced(at));
    rest.text = trimmed(text.sliced(at + rest.label.length));
    rest.printedLabel = text.sliced(at, rest.label.length);
    rest.subLabel = {};
    rest.labelAlone = false;
    rest.blankBefore = 0;
    return runIn;
}

} // namespace Concordat
