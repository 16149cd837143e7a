// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ChecklistsCommand.h"

#include "checklist/ChecklistLibrary.h"
#include "cli/Output.h"
#include "models/ProblemText.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

QJsonObject toJson(const Question &question)
{
    QJsonArray choices;
    for (const Choice &choice : question.choices)
        choices.append(QJsonObject{{u"id"_s, choice.id}, {u"says"_s, choice.says}});
    QStringList above = question.when.questions().values();
    above.sort();
    return {{u"id"_s, question.id},
            {u"ask"_s, question.ask},
            {u"help"_s, question.help},
            {u"type"_s, name(question.type)},
            {u"choices"_s, choices},
            {u"past"_s, question.past},
            {u"after"_s, QJsonArray::fromStringList(above)}};
}

QJsonObject toJson(const Checklist &checklist)
{
    QJsonArray questions;
    for (const Question &question : checklist.questions)
        questions.append(toJson(question));
    QJsonArray silent;
    for (const RuleSet &rules : checklist.authorities) {
        if (rules.isSilent)
            silent.append(rules.authority);
    }
    return {{u"id"_s, checklist.id},
            {u"title"_s, checklist.title},
            {u"situation"_s, checklist.situation},
            {u"for"_s, checklist.audience},
            {u"version"_s, checklist.version},
            {u"topics"_s, QJsonArray::fromStringList(checklist.topics)},
            {u"questions"_s, questions},
            {u"authorities"_s, QJsonArray::fromStringList(checklist.authorities.keys())},
            {u"silent"_s, silent}};
}

void print(const Checklist &checklist)
{
    Output::line(checklist.id + u"  " + checklist.title);
    Output::line(u"  "_s + checklist.situation);
    Output::line(u"  "_s + checklist.authorities.keys().join(u", "));
    for (const Question &question : checklist.questions) {
        Output::line(u"  - "_s + question.id + u" [" + name(question.type) + u"]  " + question.ask);
        for (const Choice &choice : question.choices)
            Output::line(u"      "_s + choice.id + u"  " + choice.says);
    }
}

} // namespace

int ChecklistsCommand::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Lists the checklists: what each is for, what it asks, and for which authorities."));
    parser.addHelpOption();
    const QCommandLineOption format(u"format"_s, tr("How to print: text or json."), tr("format"), u"text"_s);
    parser.addOption(format);
    if (!parser.parse(QStringList{u"concordat checklists"_s} + arguments))
        return Output::refuse(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        Output::line(parser.helpText());
        return 0;
    }
    const QString wanted = parser.value(format);
    if (wanted != u"json" && wanted != u"text")
        return Output::refuse(tr("checklists: there is no format \"%1\"; use text or json").arg(wanted));
    if (!parser.positionalArguments().isEmpty())
        return Output::refuse(
            tr("checklists: takes no \"%1\"; to answer one, use: concordat check").arg(parser.positionalArguments().constFirst()));

    const QStringList folders = protocolFolders();
    const ChecklistLibrary library = ChecklistLibrary::open(folders, Library::open(folders));
    for (const Problem &problem : library.problems())
        Output::error(ProblemText::sentence(problem));
    QJsonArray all;
    for (const Checklist &definition : library.checklists()) {
        const Checklist checklist = withPosts(definition, {});
        if (wanted == u"json")
            all.append(toJson(checklist));
        else
            print(checklist);
    }
    if (wanted == u"json")
        Output::json(QJsonDocument(all));
    return 0;
}

} // namespace Concordat
