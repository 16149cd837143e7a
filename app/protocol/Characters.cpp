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

namespace
{

bool isCollapsed(QStringView text)
{
    bool space = false;
    for (const char16_t c : std::u16string_view(text.utf16(), static_cast<size_t>(text.size()))) {
        if (c > u' ' && c < 0x80) {
            space = false;
            continue;
        }
        if (c == u'\n' || (isSpace(c) && (space || c != u' ')))
            return false;
        space = c == u' ';
    }
    return true;
}

} // namespace

QString collapsed(QStringView text)
{
    text = trimmed(text);
    if (isCollapsed(text))
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
    return text.size() > 3 && text.toString().toUpper() == text;
}

} // namespace Concordat
