// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/TextDecoder.h"

#include <QStringDecoder>

namespace Concordat
{

namespace
{

/// Windows-1252 at 0x80 to 0x9F; everywhere else it is Latin-1. The five holes keep their C1 code.
constexpr char16_t windows1252[32] = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                      0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                      0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

char16_t fromWindows1252(uchar byte)
{
    return byte >= 0x80 && byte < 0xA0 ? windows1252[byte - 0x80] : char16_t(byte);
}

/// Length of the well-formed UTF-8 sequence at a place; 0 if there is none.
int sequenceLength(const uchar *at, const uchar *end)
{
    const uchar lead = *at;
    const int length = lead < 0x80                   ? 1
                       : lead >= 0xC2 && lead < 0xE0 ? 2
                       : lead >= 0xE0 && lead < 0xF0 ? 3
                       : lead >= 0xF0 && lead < 0xF5 ? 4
                                                     : 0;
    if (length == 0 || end - at < length)
        return 0;
    for (int i = 1; i < length; ++i) {
        if ((at[i] & 0xC0) != 0x80)
            return 0;
    }
    const bool overlongOrSurrogate = (lead == 0xE0 && at[1] < 0xA0) || (lead == 0xED && at[1] >= 0xA0) || (lead == 0xF0 && at[1] < 0x90) ||
                                     (lead == 0xF4 && at[1] >= 0x90);
    return overlongOrSurrogate ? 0 : length;
}

QString decodeMixed(const QByteArray &bytes, int &firstBadLine, int &badBytes)
{
    QString text;
    text.reserve(bytes.size());
    const auto *at = reinterpret_cast<const uchar *>(bytes.constData());
    const uchar *end = at + bytes.size();
    const uchar *good = at;
    int line = 1;
    const auto takeGood = [&] { text += QString::fromUtf8(reinterpret_cast<const char *>(good), at - good); };
    while (at < end) {
        if (const int length = sequenceLength(at, end)) {
            line += *at == '\n';
            at += length;
            continue;
        }
        takeGood();
        if (badBytes++ == 0)
            firstBadLine = line;
        text += QChar(fromWindows1252(*at));
        good = ++at;
    }
    takeGood();
    return text;
}

std::optional<QStringConverter::Encoding> wideEncoding(const QByteArray &bytes)
{
    if (const auto byMark = QStringConverter::encodingForData(bytes); byMark && *byMark != QStringConverter::Utf8)
        return byMark;
    const qsizetype sample = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    if (sample < 4)
        return std::nullopt;
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < sample; ++i)
        zeros[i % 2] += bytes.at(i) == 0;
    const qsizetype most = sample / 2 * 7 / 10;
    if (zeros[1] > most && zeros[0] * 10 < zeros[1])
        return QStringConverter::Utf16LE;
    if (zeros[0] > most && zeros[1] * 10 < zeros[0])
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

/// Half of a surrogate pair is no character, though UTF-16 can hold it.
bool hasHalfPair(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (!text[i].isHighSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
            return true;
        ++i;
    }
    return false;
}

void unifyLineEnds(QString &text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
}

} // namespace

DecodedText decodeText(const QByteArray &bytes)
{
    DecodedText result;
    if (const auto wide = wideEncoding(bytes)) {
        QStringDecoder decoder(*wide);
        result.text = decoder(bytes);
        if (decoder.hasError() || hasHalfPair(result.text))
            result.problems.append({.kind = ProblemKind::BrokenEncoding, .subject = {}, .detail = QStringLiteral("UTF-16"), .line = 1});
    } else {
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        result.text = decoder(bytes);
        if (decoder.hasError()) {
            int line = 1;
            int count = 0;
            result.text = decodeMixed(bytes, line, count);
            result.problems.append({.kind = ProblemKind::BrokenEncoding, .subject = {}, .detail = QString::number(count), .line = line});
        }
    }
    if (result.text.startsWith(QChar(QChar::ByteOrderMark)))
        result.text.remove(0, 1);
    // Bytes are searched faster than characters, and no encoding has these characters without these bytes.
    if (bytes.contains('\r'))
        unifyLineEnds(result.text);
    if (const qsizetype zero = bytes.contains('\0') ? result.text.indexOf(QChar(u'\0')) : -1; zero >= 0) {
        const auto line = static_cast<int>(QStringView(result.text).first(zero).count(u'\n')) + 1;
        result.problems.append({.kind = ProblemKind::ControlCharacters, .subject = {}, .detail = {}, .line = line});
    }
    return result;
}

bool looksLikeText(const QByteArray &bytes)
{
    const QByteArray sample = bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024));
    const QString text = decodeText(sample).text;
    const auto odd = std::count_if(text.cbegin(), text.cend(),
                                   [](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t' && c != u'\f' && c != u'\v'; });
    return odd * 50 <= text.size();
}

} // namespace Concordat
