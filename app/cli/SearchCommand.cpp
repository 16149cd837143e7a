// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SearchCommand.h"

#include "cli/Output.h"
#include "library/search/SearchIndex.h"
#include "models/ProblemText.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr int usualLimit = 20;
constexpr int mostResults = 100'000;

QJsonArray json(const QList<TextRange> &ranges)
{
    QJsonArray array;
    for (const TextRange &range : ranges)
        array.append(QJsonArray{range.position, range.length});
    return array;
}

QJsonArray json(const SearchResults &results)
{
    QJsonArray array;
    for (const SearchResult &result : results.results) {
        const Snippet snippet = result.snippet();
        array.append(QJsonObject{
            {u"authority"_s, result.authority},
            {u"clause"_s, result.clause},
            {u"score"_s, result.score},
            {u"snippet"_s, snippet.text},
            {u"hits"_s, json(snippet.hits)},
            {u"named"_s, result.named},
        });
    }
    return array;
}

/// The snippet with its hits between marks that every terminal shows.
QString marked(const Snippet &snippet)
{
    QString text;
    qsizetype at = 0;
    for (const TextRange &hit : snippet.hits) {
        text += snippet.text.sliced(at, hit.position - at) + u'[' + snippet.text.sliced(hit.position, hit.length) + u']';
        at = hit.position + hit.length;
    }
    return text + snippet.text.sliced(at);
}

} // namespace

int SearchCommand::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Finds clauses: words, \"phrases\", prefix*, AND, OR, NOT, authority: topic: actor: strength: and "
                                        "addresses such as wiltshire:62."));
    parser.addHelpOption();
    const QCommandLineOption format(u"format"_s, tr("How to print: text or json."), tr("format"), u"text"_s);
    const QCommandLineOption authority(u"authority"_s, tr("Search only this authority; may be given several times."), tr("id"));
    const QCommandLineOption limit(u"limit"_s, tr("How many clauses to show at most."), tr("number"), QString::number(usualLimit));
    parser.addOptions({format, authority, limit});
    parser.addPositionalArgument(u"QUERY"_s, tr("What to look for."), u"QUERY..."_s);
    if (!parser.parse(QStringList{u"concordat search"_s} + arguments))
        return Output::refuse(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        Output::line(parser.helpText());
        return 0;
    }
    const QString wanted = parser.value(format);
    if (wanted != u"json" && wanted != u"text")
        return Output::refuse(tr("search: there is no format \"%1\"; use text or json").arg(wanted));
    bool isNumber = false;
    SearchOptions options{.authorities = parser.values(authority), .limit = parser.value(limit).toInt(&isNumber)};
    if (!isNumber || options.limit < 0 || options.limit > mostResults)
        return Output::refuse(tr("search: \"%1\" is no number of clauses; use one from 0 to %2").arg(parser.value(limit)).arg(mostResults));
    const QString query = parser.positionalArguments().join(u' ');
    if (query.trimmed().isEmpty())
        return Output::refuse(tr("search: say what to look for, for example: concordat search \"political group\""));

    const QStringList folders = protocolFolders();
    const Library library = Library::open(folders, wordingsFolder());
    for (const Problem &problem : library.problems())
        Output::error(ProblemText::sentence(problem));
    for (const QString &id : std::as_const(options.authorities)) {
        if (!library.find(id))
            return Output::refuse(tr("search: there is no authority \"%1\"; those at hand are %2").arg(id, library.ids().join(u", "_s)));
    }
    const auto index = SearchIndex::open(searchIndexFolder(folders));
    if (!index)
        return Output::refuse(ProblemText::sentence(index.error()));
    if (const auto updated = (*index)->update(library); !updated)
        return Output::refuse(ProblemText::sentence(updated.error()));
    const auto results = (*index)->find(query, options);
    if (!results)
        return Output::refuse(ProblemText::sentence(results.error()));

    for (const Problem &problem : results->problems)
        Output::error(ProblemText::sentence(problem));
    if (!results->corrected.isEmpty())
        Output::error(tr("No text has all of these words; looked for: %1").arg(results->corrected));
    if (wanted == u"json") {
        Output::json(QJsonDocument(json(*results)));
        return 0;
    }
    for (const SearchResult &result : results->results)
        Output::line(result.authority + u':' + result.clause + u"  " + marked(result.snippet()));
    if (results->results.isEmpty())
        Output::error(tr("Nothing was found. Try fewer words, or other ones."));
    return 0;
}

} // namespace Concordat
