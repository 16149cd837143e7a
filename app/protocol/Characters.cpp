// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Characters.h"

namespace Concordat
{

QStringView trimmed(QStringView text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    const auto blank = [&](qsizetype at) {
        const char16_t c = text.utf16()[at];
        return isSpace(c) || isInvisible(c);
    };
    while (begin < end && blank(begin))
        ++begin;
    while (end > begin && blank(end - 1))
        --end;
    return text.sliced(begin, end - begin);
}

/// Without branches, and with characters as signed numbers, so that the compiler compares eight of them at once.
Glance glanceAt(QStringView text)
{
    const auto isOdd = [](std::int16_t c) -> bool {
        return (c < u' ') | (c == u'>') | ((c > u'{') & (c < 0x00A3)) | (c == 0x00BB) | ((c > 0x167F) & (c < 0x200B)) | (c > 0x2027);
    };
    const char16_t *at = text.utf16();
    std::int16_t odd = 0;
    std::int16_t colon = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const auto c = static_cast<std::int16_t>(at[i]);
        const auto next = static_cast<std::int16_t>(at[i + 1]);
        const bool twoSpaces = (c == u' ') & (next == u' ');
        odd = static_cast<std::int16_t>(odd | isOdd(c) | twoSpaces);
        colon |= c == u':';
    }
    const auto last = static_cast<std::int16_t>(text.isEmpty() ? u' ' : at[text.size() - 1]);
    return {.plain = !odd && !isOdd(last), .colon = colon || last == u':'};
}

QString collapsed(QStringView text)
{
    text = trimmed(text);
    if (glanceAt(text).plain)
        return text.toString();
    QString result(text.size(), Qt::Uninitialized);
    QChar *out = result.data();
    bool pending = false;
    for (const char16_t c : std::u16string_view(text.utf16(), static_cast<size_t>(text.size()))) {
        if (isSpace(c) || c == u'\n') {
            pending = true;
            continue;
        }
        if (pending)
            *out++ = u' ';
        pending = false;
        *out++ = QChar(c);
    }
    result.truncate(out - result.constData());
    return result;
}

char16_t lastMark(QStringView text)
{
    for (qsizetype i = text.size(); i-- > 0;) {
        const char16_t c = text.utf16()[i];
        if (isSpace(c) || isInvisible(c) || isClosingQuote(c) || c == u')' || c == u']' || c == u'*' || c == u'_')
            continue;
        return c;
    }
    return 0;
}

bool endsSentence(QStringView text)
{
    switch (lastMark(text)) {
    case u'.':
    case u'!':
    case u'?':
    case u':':
    case u';':
    case 0x2026:
        return true;
    case u'-': // the old style of lead-in, ":-"
        return text.endsWith(u":-") || text.endsWith(u": -");
    default:
        return false;
    }
}

bool endsInColon(QStringView text)
{
    return lastMark(text) == u':' || text.endsWith(u":-") || text.endsWith(u": -") || text.endsWith(u":\u2013");
}

bool isInCapitals(QStringView text)
{
    if (text.size() <= 3 || std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'a' && c <= u'z'; }))
        return false;
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    return plain || text.toString().toUpper() == text;
}

} // namespace Concordat
