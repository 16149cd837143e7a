// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/AttachCommand.h"

#include "cli/Output.h"
#include "library/Library.h"
#include "models/ProblemText.h"
#include "models/WordingFitText.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

QJsonObject json(const WordingFit &fit)
{
    return {
        {u"matched"_s, fit.matched.size()},
        {u"missing"_s, QJsonArray::fromStringList(fit.missing)},
        {u"extra"_s, QJsonArray::fromStringList(fit.extra)},
        {u"likeness"_s, fit.likeness},
    };
}

} // namespace

int AttachCommand::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Matches an authority's published text to its protocol and keeps it beside the restatement."));
    parser.addHelpOption();
    const QCommandLineOption format(u"format"_s, tr("How to print: text or json."), tr("format"), u"text"_s);
    const QCommandLineOption dryRun(u"dry-run"_s, tr("Show how the text fits, and keep nothing."));
    const QCommandLineOption remove(u"remove"_s, tr("Take away the text that was attached; give no file then."));
    parser.addOptions({format, dryRun, remove});
    parser.addPositionalArgument(u"AUTHORITY"_s, tr("The authority's id, such as wiltshire."));
    parser.addPositionalArgument(u"FILE"_s, tr("Its protocol as published, as text or Markdown."));
    if (!parser.parse(QStringList{u"concordat attach"_s} + arguments))
        return Output::refuse(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        Output::line(parser.helpText());
        return 0;
    }
    const QString wanted = parser.value(format);
    if (wanted != u"json" && wanted != u"text")
        return Output::refuse(tr("attach: there is no format \"%1\"; use text or json").arg(wanted));
    const QStringList given = parser.positionalArguments();
    if (given.size() != (parser.isSet(remove) ? 1 : 2))
        return Output::refuse(tr("attach: name the authority and the file, for example: concordat attach wiltshire protocol.txt"));

    const Library library = Library::open(protocolFolders());
    const Pack *pack = library.find(given.constFirst());
    if (!pack)
        return Output::refuse(
            tr("attach: there is no authority \"%1\"; those at hand are %2").arg(given.constFirst(), library.ids().join(u", "_s)));
    if (parser.isSet(remove)) {
        const auto dropped = dropWording(pack->id, wordingsFolder());
        return dropped ? 0 : Output::refuse(ProblemText::sentence(dropped.error()));
    }
    const auto wording = readWording(given.constLast(), *pack, library.packs());
    if (!wording)
        return Output::refuse(ProblemText::sentence(wording.error()));
    if (!wording->fit.fits())
        return Output::refuse(given.constLast() + u": " + WordingFitText::refusal(wording->fit, pack->protocol.authority()));
    if (!parser.isSet(dryRun)) {
        if (const auto kept = keepWording(*wording, wordingsFolder()); !kept)
            return Output::refuse(ProblemText::sentence(kept.error()));
    }
    if (wanted == u"json") {
        Output::json(QJsonDocument(json(wording->fit)));
        return 0;
    }
    Output::line(WordingFitText::summary(wording->fit));
    for (const QString &id : wording->fit.missing)
        Output::line(tr("missing  %1").arg(id));
    for (const QString &id : wording->fit.extra)
        Output::line(tr("extra    %1").arg(id));
    return 0;
}

} // namespace Concordat
