// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/TextTokens.h"

namespace Concordat
{

namespace
{

// Combining marks and halves of rarer characters stay with the letters around them.
bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool joinsWord(QStringView text, qsizetype i)
{
    if (i == 0 || i + 1 >= text.size() || !isWordCharacter(text[i - 1]) || !isWordCharacter(text[i + 1]))
        return false;
    const QChar c = text[i];
    if (c == u'-' || c == u'\'' || c == u'\u2019' || c == u'\u2010' || c == u'\u2011')
        return true;
    return (c == u'.' || c == u',') && text[i - 1].isDigit() && text[i + 1].isDigit();
}

} // namespace

QList<TextToken> textTokens(QStringView text)
{
    QList<TextToken> tokens;
    qsizetype start = 0;
    qsizetype i = 0;
    while (i < text.size() && text[i].isSpace())
        ++i;
    if (i == text.size() && i > 0)
        return {{{}, text}};
    while (i < text.size()) {
        const qsizetype begin = i;
        if (isWordCharacter(text[i])) {
            while (i < text.size() && (isWordCharacter(text[i]) || joinsWord(text, i)))
                ++i;
        } else {
            ++i;
        }
        const qsizetype end = i;
        while (i < text.size() && text[i].isSpace())
            ++i;
        tokens.append({text.sliced(begin, end - begin), text.sliced(start, i - start)});
        start = i;
    }
    return tokens;
}

} // namespace Concordat
