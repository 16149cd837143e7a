// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/ProtocolReader.h"

#include "base/FileBytes.h"
#include "protocol/Analysis.h"
#include "protocol/Block.h"
#include "protocol/ContentsCheck.h"
#include "protocol/Heading.h"
#include "protocol/HtmlText.h"
#include "protocol/Outline.h"
#include "protocol/StyleCheck.h"
#include "protocol/TextDecoder.h"

#include <future>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr int maximalMebibytes = 64;
constexpr int clausesWorthAThread = 2000;

/// Length of the front matter with both its lines, and the YAML between them; 0 if the text has none.
qsizetype frontMatterLength(QStringView text, QStringView &yaml)
{
    if (!text.startsWith(u"---\n"))
        return 0;
    const qsizetype end = text.indexOf(u"\n---\n", 3);
    if (end < 0)
        return 0;
    yaml = text.sliced(4, std::max<qsizetype>(end - 3, 0));
    return end + 5;
}

/// A pack's author vouches for its form; of a published text it is told.
QList<Problem> problemsOfForm(const Outline &outline, bool vouched)
{
    QList<Problem> problems;
    if (!vouched) {
        checkContents(outline, problems);
        checkStyle(outline, problems);
    }
    return problems;
}

} // namespace

Protocol readProtocol(const QByteArray &bytes)
{
    DecodedText decoded = decodeText(bytes);
    ProtocolData data;
    data.source = std::move(decoded.text);
    data.problems = std::move(decoded.problems);
    QStringView body = data.source;
    int firstLine = 1;
    QStringView yaml;
    if (const qsizetype length = frontMatterLength(body, yaml)) {
        if (auto front = readFrontMatter(yaml, 2))
            data.frontMatter = std::move(*front);
        else
            data.problems.append(front.error());
        firstLine += static_cast<int>(body.first(length).count(u'\n'));
        body = body.sliced(length);
    }
    QString page;
    if (looksLikeHtml(body)) {
        page = textFromHtml(body);
        body = page;
    }
    const bool vouched = !data.frontMatter.isEmpty();
    Outline outline = buildOutline(splitBlocks(body, firstLine), vouched ? HeadingLevels::AsMarked : HeadingLevels::Inferred);
    data.title = vouched ? data.frontMatter.title : outline.title;
    data.authority = vouched ? data.frontMatter.authority : outline.authority.isEmpty() ? authorityNamedIn(body) : outline.authority;
    data.problems += outline.problems;
    Analysis analysis(outline, data.frontMatter.absent);
    const bool large = outline.clauses.size() > clausesWorthAThread;
    auto form = std::async(large ? std::launch::async : std::launch::deferred, [&] { return problemsOfForm(outline, vouched); });
    analysis.run();
    data.problems += form.get();
    data.clauses = std::move(outline.clauses);
    data.furniture = std::move(outline.furniture);
    analysis.moveTo(data);
    std::ranges::stable_sort(data.problems, {}, &Problem::line);
    return Protocol(std::move(data));
}

Result<Protocol> readProtocolFile(const QString &path)
{
    const auto bytes = readFileBytes(path, maximalMebibytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!looksLikeText(*bytes))
        return std::unexpected(Problem{.kind = ProblemKind::NotText, .subject = path, .detail = {}});
    return readProtocol(*bytes);
}

} // namespace Concordat
