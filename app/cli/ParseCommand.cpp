// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ParseCommand.h"

#include "cli/Output.h"
#include "models/ProblemText.h"
#include "models/StrengthText.h"
#include "protocol/ProtocolJson.h"
#include "protocol/ProtocolReader.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

enum class Format { Text, Json };

/// A file, or the standard input for "-".
Result<Protocol> readSource(const QString &path)
{
    if (path != u"-")
        return readProtocolFile(path);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return std::unexpected(Problem{.kind = ProblemKind::CannotRead, .subject = path, .detail = input.errorString()});
    return readProtocol(input.readAll());
}

void printOutline(const Protocol &protocol)
{
    Output::line(protocol.title());
    if (!protocol.authority().isEmpty())
        Output::line(protocol.authority());
    for (const Clause &clause : protocol.clauses()) {
        if (clause.kind == ClauseKind::Title)
            continue;
        const QString strength = clause.strength == Strength::States ? QString() : u" ["_s + name(clause.strength) + u']';
        const QString gap = clause.isHeading() ? QString() : u"  "_s;
        Output::line(gap + clause.id + strength + u"  " + QString(clause.text).replace(u'\t', u" | "_s));
    }
}

void warn(const QString &file, const QList<Problem> &problems)
{
    for (const Problem &problem : problems) {
        const QString line = problem.line > 0 ? u':' + QString::number(problem.line) : QString();
        Output::error(file + line + u": " + name(problem.kind) + u": " + ProblemText::title(problem));
    }
}

} // namespace

int ParseCommand::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Reads protocols and shows their clauses, references, figures and problems."));
    parser.addHelpOption();
    const QCommandLineOption format(u"format"_s, tr("How to print: text or json."), tr("format"), u"text"_s);
    const QCommandLineOption strict(u"strict"_s, tr("Exit with 1 if a text has problems."));
    parser.addOptions({format, strict});
    parser.addPositionalArgument(u"FILE"_s, tr("A text or Markdown file, or - for the standard input."), u"FILE..."_s);
    if (!parser.parse(QStringList{u"concordat parse"_s} + arguments))
        return Output::refuse(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        Output::line(parser.helpText());
        return 0;
    }
    const QString wanted = parser.value(format);
    if (wanted != u"json" && wanted != u"text")
        return Output::refuse(tr("parse: there is no format \"%1\"; use text or json").arg(wanted));
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty())
        return Output::refuse(tr("parse: name the file to read, for example: concordat parse protocol.txt"));

    QJsonArray all;
    int code = 0;
    for (const QString &file : files) {
        const auto protocol = readSource(file);
        if (!protocol) {
            Output::error(ProblemText::sentence(protocol.error()));
            code = 2;
            continue;
        }
        warn(file, protocol->problems());
        if (parser.isSet(strict) && !protocol->problems().isEmpty())
            code = std::max(code, 1);
        if (wanted == u"text") {
            printOutline(*protocol);
            continue;
        }
        QJsonObject object = toJson(*protocol, [](const Problem &problem) { return ProblemText::sentence(problem); });
        if (files.size() > 1)
            object.insert(u"file"_s, file);
        all.append(object);
    }
    if (wanted == u"json" && (files.size() > 1 || !all.isEmpty()))
        Output::json(files.size() > 1 ? QJsonDocument(all) : QJsonDocument(all.first().toObject()));
    return code;
}

} // namespace Concordat
