// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/AlignCommand.h"

#include "cli/Output.h"
#include "cli/TextArgument.h"
#include "comparison/Alignment.h"
#include "models/ProblemText.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

QJsonArray toJson(const QList<Match> &matches)
{
    QJsonArray array;
    for (const Match &match : matches) {
        array.append(QJsonObject{{u"a"_s, match.a},
                                 {u"b"_s, match.b},
                                 {u"score"_s, match.score},
                                 {u"relation"_s, match.relation ? QJsonValue(name(*match.relation)) : QJsonValue()}});
    }
    return array;
}

void print(const QList<Match> &matches)
{
    for (const Match &match : matches) {
        const QString relation = match.relation ? name(*match.relation) : u"-"_s;
        Output::line(u"%1\t%2\t%3\t%4"_s.arg(QString::number(match.score, 'f', 2), match.a, match.b, relation));
    }
}

} // namespace

int AlignCommand::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Finds the clauses of two texts that deal with the same thing, best first."));
    parser.addHelpOption();
    const QCommandLineOption format(u"format"_s, tr("How to print: text or json."), tr("format"), u"json"_s);
    const QCommandLineOption limit(u"limit"_s, tr("How many partners to name for a clause."), tr("number"), u"3"_s);
    parser.addOptions({format, limit});
    parser.addPositionalArgument(u"A"_s, tr("An authority’s id, a text or Markdown file, or - for the standard input."));
    parser.addPositionalArgument(u"B"_s, tr("What to compare it with."));
    if (!parser.parse(QStringList{u"concordat align"_s} + arguments))
        return Output::refuse(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        Output::line(parser.helpText());
        return 0;
    }
    const QString wanted = parser.value(format);
    if (wanted != u"json" && wanted != u"text")
        return Output::refuse(tr("align: there is no format \"%1\"; use text or json").arg(wanted));
    bool isNumber = false;
    const int count = parser.value(limit).toInt(&isNumber);
    if (!isNumber || count < 1)
        return Output::refuse(tr("align: --limit needs a number from 1, not \"%1\"").arg(parser.value(limit)));
    if (parser.positionalArguments().size() != 2)
        return Output::refuse(tr("align: name the two texts to compare, for example: concordat align wiltshire protocol.txt"));

    const Library library = Library::open(protocolFolders());
    warnOfPacks(library);
    QList<Protocol> texts;
    for (const QString &argument : parser.positionalArguments()) {
        auto text = readTextArgument(library, argument);
        if (!text)
            return Output::refuse(ProblemText::sentence(text.error()));
        texts.append(*std::move(text));
    }
    const Background background(library, texts);
    const QList<Match> matches = align(background.texts().at(0), background.texts().at(1), {.perClause = count});
    if (wanted == u"text")
        print(matches);
    else
        Output::json(QJsonDocument(toJson(matches)));
    return 0;
}

} // namespace Concordat
