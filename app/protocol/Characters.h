// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>
#include <QStringView>

namespace Concordat
{

// Published texts hold every kind of space, so no test for white space may look at U+0020 alone.

/// Takes up room but no ink: spaces of every width and the tab, no line ends.
constexpr bool isSpace(char16_t c)
{
    if (c == u' ' || c == u'\t')
        return true;
    if (c < 0x80)
        return c == u'\v';
    return c == 0x00A0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
}

/// Takes up no room at all: zero-width space and joiners, soft hyphen, byte order mark.
constexpr bool isInvisible(char16_t c)
{
    return c >= 0x00AD && (c == 0x00AD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF);
}

constexpr bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

inline bool isUpper(char16_t c)
{
    return c < 0x80 ? (c >= u'A' && c <= u'Z') : QChar::isUpper(c);
}

inline bool isLower(char16_t c)
{
    return c < 0x80 ? (c >= u'a' && c <= u'z') : QChar::isLower(c);
}

inline bool isLetter(char16_t c)
{
    return c < 0x80 ? ((c | 0x20) >= u'a' && (c | 0x20) <= u'z') : QChar::isLetter(c);
}

inline bool isLetterOrDigit(char16_t c)
{
    return isDigit(c) || isLetter(c);
}

/// The small letter of a capital; anything else as it is.
inline char16_t toLower(char16_t c)
{
    if (c < 0x80)
        return c >= u'A' && c <= u'Z' ? c | 0x20 : c;
    return QChar(c).toLower().unicode();
}

constexpr bool isDash(char16_t c)
{
    return c == u'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
}

constexpr bool isApostrophe(char16_t c)
{
    return c == u'\'' || c == 0x2019 || c == 0x2018;
}

constexpr bool isOpeningQuote(char16_t c)
{
    return c == u'"' || c == 0x201C || c == 0x00AB || c == 0x2018;
}

constexpr bool isClosingQuote(char16_t c)
{
    return c == u'"' || c == 0x201D || c == 0x00BB || c == 0x2019;
}

/// What one look over a text tells, so that most texts need not be searched for what few have.
struct Glance {
    bool plain = false; ///< has no `|`, `>`, control character or character that is seldom used, and each space is a single U+0020
    bool colon = true;  ///< has one
};
Glance glanceAt(QStringView text);

/// The text without white space and invisible characters at both ends.
QStringView trimmed(QStringView text);

/// The text with each run of white space as one space, none at the ends.
QString collapsed(QStringView text);

/// Whether the text ends as a sentence, a list item or a lead-in does; closing quotes, brackets and Markdown marks are looked through.
bool endsSentence(QStringView text);

/// Whether the text ends in a colon, or in the colon and dash of older texts: a list follows.
bool endsInColon(QStringView text);

/// Whether a text of some length has no small letters.
bool isInCapitals(QStringView text);

/// The last character that counts, closing quotes, brackets and Markdown marks looked through; nothing for an empty text.
char16_t lastMark(QStringView text);

} // namespace Concordat
