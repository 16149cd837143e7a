// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search/SearchWords.h"

#include "protocol/Characters.h"

#include <QString>

namespace Concordat
{

namespace
{

constexpr qsizetype longestWord = 64; ///< bytes; an index has no room for more than 245

bool isWordCharacter(QChar c)
{
    if (c.unicode() < 0x80)
        return isLetterOrDigit(c.unicode());
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Whether a character between two others holds them together as one word.
bool joins(char16_t before, char16_t c, char16_t after)
{
    if (isApostrophe(c))
        return isLetter(before) && isLetter(after);
    return c == u'.' && isDigit(before) && isDigit(after);
}

void cutToLength(QByteArray &word)
{
    if (word.size() <= longestWord)
        return;
    qsizetype end = longestWord;
    while (end > 0 && (static_cast<unsigned char>(word.at(end)) & 0xC0) == 0x80)
        --end;
    word.truncate(end);
}

QByteArray foldedBeyondAscii(QStringView word)
{
    QString plain;
    for (const QChar c : word.toString().normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark() && !isInvisible(c.unicode()))
            plain.append(isApostrophe(c.unicode()) ? u'\'' : c);
    }
    return plain.toCaseFolded().toUtf8();
}

QByteArray folded(QStringView word)
{
    QByteArray bytes(word.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t c = word.at(i).unicode();
        if (c >= 0x80 && !isApostrophe(c))
            return foldedBeyondAscii(word);
        bytes[i] = c >= 0x80 ? '\'' : static_cast<char>(isUpper(c) ? c | 0x20 : c);
    }
    return bytes;
}

} // namespace

QList<SearchWord> searchWords(QStringView text)
{
    QList<SearchWord> words;
    const qsizetype size = text.size();
    qsizetype i = 0;
    while (i < size) {
        if (!isWordCharacter(text.at(i))) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (++i < size) {
            const QChar c = text.at(i);
            if (isWordCharacter(c) || isInvisible(c.unicode()))
                continue;
            if (i + 1 >= size || !joins(text.at(i - 1).unicode(), c.unicode(), text.at(i + 1).unicode()))
                break;
        }
        SearchWord word{.folded = folded(text.sliced(begin, std::min(i - begin, longestWord))),
                        .position = static_cast<int>(begin),
                        .length = static_cast<int>(i - begin)};
        cutToLength(word.folded);
        if (!word.folded.isEmpty())
            words.append(std::move(word));
    }
    return words;
}

} // namespace Concordat
