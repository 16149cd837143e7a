// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search/Snippet.h"

namespace Concordat
{

namespace
{

constexpr qsizetype width = 180;
constexpr qsizetype lead = 40; ///< what is shown before the first hit
constexpr QChar ellipsis(0x2026);

/// The first hit of the window that holds most of them.
qsizetype bestHit(const QList<TextRange> &hits)
{
    qsizetype best = 0;
    qsizetype most = 0;
    qsizetype last = 0;
    for (qsizetype first = 0; first < hits.size(); ++first) {
        while (last < hits.size() && hits.at(last).position + hits.at(last).length <= hits.at(first).position + width - lead)
            ++last;
        if (last - first > most) {
            most = last - first;
            best = first;
        }
    }
    return best;
}

/// The nearest blank before a place, or the place where a word is longer than anyone's.
qsizetype blankBefore(const QString &text, qsizetype at, qsizetype notBefore)
{
    for (qsizetype i = at; i > notBefore; --i) {
        if (text.at(i - 1) == u' ')
            return i;
    }
    return at < text.size() && text.at(at).isLowSurrogate() ? at - 1 : at;
}

} // namespace

Snippet makeSnippet(const QString &text, const QList<TextRange> &hits)
{
    QString line = text;
    std::ranges::replace_if(line, [](QChar c) { return c.isSpace(); }, u' ');
    if (line.size() <= width)
        return {.text = line, .hits = hits};
    qsizetype begin = hits.isEmpty() ? 0 : std::max<qsizetype>(0, hits.at(bestHit(hits)).position - lead);
    begin = std::min(begin, line.size() - width);
    begin = begin > 0 ? blankBefore(line, begin, std::max<qsizetype>(0, begin - lead)) : 0;
    qsizetype end = std::min(line.size(), begin + width);
    end = end < line.size() ? blankBefore(line, end, end - lead) : end;

    Snippet snippet;
    const qsizetype shift = (begin > 0 ? 1 : 0) - begin;
    if (begin > 0)
        snippet.text.append(ellipsis);
    snippet.text.append(QStringView(line).sliced(begin, end - begin));
    while (snippet.text.endsWith(u' '))
        snippet.text.chop(1);
    if (end < line.size())
        snippet.text.append(ellipsis);
    for (const TextRange &hit : hits) {
        if (hit.position >= begin && hit.position + hit.length <= end)
            snippet.hits.append({.position = static_cast<int>(hit.position + shift), .length = hit.length});
    }
    return snippet;
}

} // namespace Concordat
