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

/// Without branches, so that the compiler looks at several characters at once: nearly every text passes.
bool isCollapsed(QStringView text)
{
    const char16_t *c = text.utf16();
    unsigned odd = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const unsigned here = c[i];
        const bool wide =
            (here == 0x00A0) | (here == 0x1680) | (here - 0x2000U <= 10U) | (here == 0x202F) | (here == 0x205F) | (here == 0x3000);
        odd |= static_cast<unsigned>((here < u' ') | wide | ((here == u' ') & (c[i + 1] == u' ')));
    }
    return odd == 0;
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
