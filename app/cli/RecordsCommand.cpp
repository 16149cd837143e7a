// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/RecordsCommand.h"

#include "cli/Output.h"
#include "models/ProblemText.h"
#include "storage/AuditTrail.h"
#include "storage/Backup.h"
#include "storage/RecordsExport.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

Result<std::unique_ptr<RecordsFile>> openToRead(const QString &path)
{
    return RecordsFile::open(path, {.missing = MissingFile::Refuse, .access = Access::ReadOnly});
}

int refuse(const Problem &problem)
{
    return Output::refuse(ProblemText::sentence(problem));
}

QJsonObject faultJson(const AuditFault &fault, const QString &message)
{
    return {{u"kind"_s, name(fault.kind)}, {u"table"_s, fault.table}, {u"row"_s, fault.row}, {u"message"_s, message}};
}

/// Prints the object, or the sentence for people.
void tell(bool asJson, const QJsonObject &object, const QString &sentence)
{
    if (asJson)
        Output::json(QJsonDocument(object));
    else
        Output::line(sentence);
}

} // namespace

int RecordsCommand::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Looks after the file that holds your checklists, notes and their audit trail.\n\n"
           "  verify          goes over the file and its audit trail; exits with 1 if another program changed it\n"
           "  backup FILE     writes all of it to a file of its own\n"
           "  restore FILE    puts a backup in its place, and keeps what was there\n"
           "  export FILE     writes it as .json or .csv"));
    parser.addHelpOption();
    const QCommandLineOption format(u"format"_s, tr("How to print: text or json."), tr("format"), u"text"_s);
    const QCommandLineOption records(u"records"_s, tr("The records file, in place of your own."), tr("file"), recordsPath());
    const QCommandLineOption expect(u"expect"_s, tr("A hash printed earlier, which has to be in the audit trail."), tr("hash"));
    parser.addOptions({format, records, expect});
    parser.addPositionalArgument(u"ACTION"_s, tr("verify, backup, restore or export."));
    parser.addPositionalArgument(u"FILE"_s, tr("The file to write or restore."), u"[FILE]"_s);
    if (!parser.parse(QStringList{u"concordat records"_s} + arguments))
        return Output::refuse(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        Output::line(parser.helpText());
        return 0;
    }
    if (const QString wanted = parser.value(format); wanted != u"json" && wanted != u"text")
        return Output::refuse(tr("records: there is no format \"%1\"; use text or json").arg(wanted));

    struct Action {
        QLatin1StringView name;
        bool takesFile;
        int (*run)(const Request &);
    };
    static constexpr Action actions[] = {
        {"verify"_L1, false, &verify}, {"backup"_L1, true, &backUp}, {"restore"_L1, true, &restore}, {"export"_L1, true, &exportTo}};
    const QStringList words = parser.positionalArguments();
    const auto action = std::ranges::find(actions, words.value(0), &Action::name);
    if (action == std::end(actions))
        return Output::refuse(tr("records: say what to do: verify, backup FILE, restore FILE or export FILE"));
    if (words.size() != (action->takesFile ? 2 : 1))
        return Output::refuse(action->takesFile ? tr("records %1: name one file").arg(action->name)
                                                : tr("records %1 takes no file; --records names another records file").arg(action->name));
    return action->run({.records = parser.value(records),
                        .file = words.value(1),
                        .expectedHash = parser.value(expect),
                        .asJson = parser.value(format) == u"json"});
}

int RecordsCommand::verify(const Request &request)
{
    const auto file = openToRead(request.records);
    if (!file)
        return refuse(file.error());
    const Result<Verification> found = AuditTrail(file->get()).verify(request.expectedHash);
    if (!found)
        return refuse(found.error());
    QJsonArray faults;
    for (const AuditFault &fault : found->faults) {
        faults.append(faultJson(fault, sentence(fault)));
        Output::error(request.records + u": " + sentence(fault));
    }
    tell(request.asJson,
         {{u"file"_s, request.records},
          {u"intact"_s, found->isIntact()},
          {u"entries"_s, found->entries},
          {u"rows"_s, found->rows},
          {u"latestHash"_s, found->latestHash},
          {u"faults"_s, faults}},
         found->isIntact()
             ? tr("Intact: %n entries in the audit trail, the latest with the hash %1", nullptr, int(found->entries)).arg(found->latestHash)
             : tr("Changed by another program in %n place(s)", nullptr, int(found->faults.size())));
    return found->isIntact() ? 0 : 1;
}

int RecordsCommand::backUp(const Request &request)
{
    const auto file = openToRead(request.records);
    if (!file)
        return refuse(file.error());
    const Result<QString> hash = backup(**file, request.file);
    if (!hash)
        return refuse(hash.error());
    tell(request.asJson, {{u"file"_s, request.records}, {u"backup"_s, request.file}, {u"latestHash"_s, *hash}},
         tr("Backed up to %1; the latest hash is %2").arg(request.file, *hash));
    return 0;
}

int RecordsCommand::restore(const Request &request)
{
    const Result<QString> kept = Concordat::restore(request.file, request.records);
    if (!kept)
        return refuse(kept.error());
    tell(request.asJson,
         {{u"file"_s, request.records}, {u"restored"_s, request.file}, {u"kept"_s, kept->isEmpty() ? QJsonValue() : QJsonValue(*kept)}},
         kept->isEmpty() ? tr("Restored from %1").arg(request.file)
                         : tr("Restored from %1; what was there is kept as %2").arg(request.file, *kept));
    return 0;
}

int RecordsCommand::exportTo(const Request &request)
{
    const bool isCsv = request.file.endsWith(u".csv", Qt::CaseInsensitive);
    if (!isCsv && !request.file.endsWith(u".json", Qt::CaseInsensitive))
        return Output::refuse(tr("records export: %1 has to end in .json or .csv").arg(request.file));
    const auto file = openToRead(request.records);
    if (!file)
        return refuse(file.error());
    const Result<Exported> exported = isCsv ? exportCsv(**file, request.file) : exportJson(**file, request.file);
    if (!exported)
        return refuse(exported.error());
    tell(request.asJson,
         {{u"file"_s, request.records}, {u"export"_s, request.file}, {u"runs"_s, exported->runs}, {u"latestHash"_s, exported->latestHash}},
         tr("Exported %n run(s) to %1; the latest hash is %2", nullptr, int(exported->runs)).arg(request.file, exported->latestHash));
    return 0;
}

QString RecordsCommand::sentence(const AuditFault &fault)
{
    switch (fault.kind) {
    case AuditFault::RowChanged:
        return tr("row %1 of %2 was changed").arg(fault.row, fault.table);
    case AuditFault::RowRemoved:
        return tr("row %1 of %2 was removed").arg(fault.row, fault.table);
    case AuditFault::RowAdded:
        return tr("row %1 of %2 was added").arg(fault.row, fault.table);
    case AuditFault::RowsReordered:
        return tr("row %1 of %2 was put in the place of another").arg(fault.row, fault.table);
    case AuditFault::EntryChanged:
        return tr("entry %1 of the audit trail was changed").arg(fault.row);
    case AuditFault::EntryRemoved:
        return tr("the audit trail lacks entries from %1 on").arg(fault.row);
    case AuditFault::EntriesReordered:
        return tr("entry %1 of the audit trail was put in the place of another").arg(fault.row);
    case AuditFault::SchemaChanged:
        return tr("the form of the file was changed: %1").arg(fault.row);
    case AuditFault::IndexDamaged:
        return tr("the file is damaged: %1").arg(fault.row);
    case AuditFault::TailCut:
        return tr("entries after %1 of the audit trail are missing, or the hash that was expected was never in it").arg(fault.row);
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace Concordat
