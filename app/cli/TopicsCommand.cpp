// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TopicsCommand.h"

#include "cli/Output.h"
#include "cli/TextArgument.h"
#include "comparison/Background.h"
#include "models/ProblemText.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

QJsonArray toJson(const QList<SuggestedTopics> &all)
{
    QJsonArray array;
    for (const SuggestedTopics &suggested : all) {
        QJsonArray topics;
        for (const TopicSuggestion &topic : suggested.topics)
            topics.append(QJsonObject{{u"id"_s, topic.topic}, {u"score"_s, topic.score}});
        array.append(QJsonObject{{u"clause"_s, suggested.clause}, {u"topics"_s, topics}});
    }
    return array;
}

void print(const QList<SuggestedTopics> &all)
{
    for (const SuggestedTopics &suggested : all) {
        QStringList topics;
        for (const TopicSuggestion &topic : suggested.topics)
            topics.append(u"%1 %2"_s.arg(topic.topic, QString::number(topic.score, 'f', 2)));
        Output::line(suggested.clause + u'\t' + topics.join(u", "_s));
    }
}

} // namespace

int TopicsCommand::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Suggests which topics the clauses of a text deal with."));
    parser.addHelpOption();
    const QCommandLineOption format(u"format"_s, tr("How to print: text or json."), tr("format"), u"json"_s);
    const QCommandLineOption limit(u"limit"_s, tr("How many topics to suggest for a clause."), tr("number"), u"3"_s);
    parser.addOptions({format, limit});
    parser.addPositionalArgument(u"FILE"_s, tr("A text or Markdown file, an authority’s id, or - for the standard input."));
    if (!parser.parse(QStringList{u"concordat topics"_s} + arguments))
        return Output::refuse(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        Output::line(parser.helpText());
        return 0;
    }
    const QString wanted = parser.value(format);
    if (wanted != u"json" && wanted != u"text")
        return Output::refuse(tr("topics: there is no format \"%1\"; use text or json").arg(wanted));
    bool isNumber = false;
    const int count = parser.value(limit).toInt(&isNumber);
    if (!isNumber || count < 1)
        return Output::refuse(tr("topics: --limit needs a number from 1, not \"%1\"").arg(parser.value(limit)));
    if (parser.positionalArguments().size() != 1)
        return Output::refuse(tr("topics: name one file to read, for example: concordat topics protocol.txt"));

    const Library library = Library::open(protocolFolders());
    warnOfPacks(library);
    if (library.topics().isEmpty())
        return Output::refuse(tr("topics: no list of topics is at hand; set CONCORDAT_PROTOCOLS to a folder with a topics.yaml"));
    const auto text = readTextArgument(library, parser.positionalArguments().constFirst());
    if (!text)
        return Output::refuse(ProblemText::sentence(text.error()));
    const Background background(library, {*text});
    const QList<SuggestedTopics> suggested = background.suggestTopics(background.texts().constFirst(), count);
    if (wanted == u"text")
        print(suggested);
    else
        Output::json(QJsonDocument(toJson(suggested)));
    return 0;
}

} // namespace Concordat
