// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RecordsExport.h"

#include "base/CsvText.h"
#include "storage/AuditTrail.h"
#include "storage/NoteStore.h"
#include "storage/RecordJson.h"
#include "storage/RunStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toString(Qt::ISODateWithMs) : QString();
}

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(timeText(time)) : QJsonValue();
}

QJsonArray clausesJson(const QList<CitedClause> &clauses)
{
    QJsonArray result;
    for (const CitedClause &clause : clauses)
        result.append(QJsonObject{{u"clause"_s, clause.clause}, {u"sha256"_s, textHash(clause.text)}, {u"text"_s, clause.text}});
    return result;
}

QJsonObject runJson(const Run &run)
{
    const NewRun &head = run.head;
    return {{u"id"_s, run.id},
            {u"checklist"_s, head.checklist},
            {u"version"_s, head.checklistVersion},
            {u"title"_s, head.title},
            {u"authority"_s, head.authority},
            {u"edition"_s,
             QJsonObject{{u"label"_s, head.edition.label}, {u"text"_s, name(head.edition.kind)}, {u"sha256"_s, head.edition.sourceHash}}},
            {u"occasion"_s, head.occasion},
            {u"who"_s, run.who},
            {u"started"_s, timeJson(run.started)},
            {u"updated"_s, timeJson(run.updated)},
            {u"finished"_s, timeJson(run.finished)},
            {u"status"_s, name(run.status())},
            {u"outcome"_s, run.outcome ? QJsonValue(name(*run.outcome)) : QJsonValue()},
            {u"supersedes"_s, head.supersedes},
            {u"supersededBy"_s, run.supersededBy},
            {u"copiedFrom"_s, head.copiedFrom}};
}

QJsonObject answerJson(const AnswerEntry &entry)
{
    return {{u"id"_s, entry.id},
            {u"step"_s, name(entry.step)},
            {u"question"_s, entry.question},
            {u"answer"_s, entry.answer.value_or(QJsonValue())},
            {u"version"_s, entry.checklistVersion},
            {u"clauses"_s, clausesJson(entry.clauses)},
            {u"about"_s, entry.about},
            {u"who"_s, entry.who},
            {u"at"_s, timeJson(entry.at)}};
}

QJsonObject findingJson(const ShownFinding &shown)
{
    const Finding &finding = shown.finding;
    return {{u"rule"_s, finding.rule},
            {u"outcome"_s, name(finding.outcome)},
            {u"force"_s, name(finding.force)},
            {u"says"_s, finding.says},
            {u"clauses"_s, clausesJson(shown.clauses)},
            {u"deadline"_s, finding.deadline ? QJsonValue(toJson(*finding.deadline)) : QJsonValue()},
            {u"doubtful"_s, finding.doubt.isEmpty()
                                ? QJsonValue()
                                : QJsonValue(QJsonObject{{u"used"_s, finding.doubt.used}, {u"other"_s, finding.doubt.other}})},
            {u"task"_s, finding.task}};
}

template <typename Value, typename Convert>
Result<QJsonArray> arrayOf(const Result<QList<Value>> &values, Convert convert)
{
    if (!values)
        return std::unexpected(values.error());
    QJsonArray result;
    for (const Value &value : *values)
        result.append(convert(value));
    return result;
}

/// A run with all that hangs on it.
Result<QJsonObject> wholeRunJson(RunStore &store, const Run &run)
{
    QJsonObject result = runJson(run);
    const auto put = [&](const QString &key, Result<QJsonArray> array) -> Result<> {
        if (!array)
            return std::unexpected(array.error());
        result.insert(key, *array);
        return {};
    };
    return put(u"answers"_s, arrayOf(store.history(run.id), answerJson))
        .and_then([&] { return put(u"findings"_s, arrayOf(store.findings(run.id), findingJson)); })
        .and_then([&] {
            return put(u"notes"_s, arrayOf(store.notes(run.id), [](const RunNote &note) {
                           return QJsonObject{
                               {u"question"_s, note.question}, {u"text"_s, note.text}, {u"who"_s, note.who}, {u"at"_s, timeJson(note.at)}};
                       }));
        })
        .and_then([&] {
            return put(u"tasks"_s, arrayOf(store.tasks(run.id), [](const RunTask &task) {
                           return QJsonObject{{u"rule"_s, task.rule},
                                              {u"says"_s, task.says},
                                              {u"due"_s, task.due.isValid() ? QJsonValue(task.due.toString(Qt::ISODate)) : QJsonValue()},
                                              {u"done"_s, task.isDone},
                                              {u"who"_s, task.who},
                                              {u"at"_s, timeJson(task.at)}};
                       }));
        })
        .transform([&] { return result; });
}

QJsonObject noteJson(const Note &note)
{
    return {{u"id"_s, note.id},         {u"kind"_s, name(note.kind)},       {u"authority"_s, note.authority},
            {u"clause"_s, note.clause}, {u"clauseSha256"_s, note.textHash}, {u"text"_s, note.text},
            {u"who"_s, note.who},       {u"at"_s, timeJson(note.at)}};
}

QJsonObject entryJson(const AuditEntry &entry)
{
    return {{u"number"_s, entry.number}, {u"at"_s, entry.at},   {u"who"_s, entry.who},         {u"what"_s, entry.what},
            {u"record"_s, entry.table},  {u"row"_s, entry.row}, {u"rowHash"_s, entry.rowHash}, {u"previous"_s, entry.previous},
            {u"hash"_s, entry.hash}};
}

/// A list of a JSON file, written as it is read, so that a large one needs no memory.
class ListWriter
{
public:
    ListWriter(QIODevice &device, const QByteArray &name)
        : m_device(device)
    {
        m_device.write(",\n\"" + name + "\": [");
    }
    ~ListWriter() { m_device.write("\n]"); }
    Q_DISABLE_COPY_MOVE(ListWriter)

    void add(const QJsonObject &object)
    {
        m_device.write(m_isFirst ? "\n" : ",\n");
        m_device.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
        m_isFirst = false;
    }

private:
    QIODevice &m_device;
    bool m_isFirst = true;
};

Result<> writeTrail(RecordsFile &records, QIODevice &device)
{
    constexpr qint64 atOnce = 1000;
    AuditTrail trail(&records);
    ListWriter list(device, "audit");
    for (qint64 from = 1;;) {
        const auto entries = trail.entries(from, atOnce);
        if (!entries)
            return std::unexpected(entries.error());
        if (entries->isEmpty())
            return {};
        for (const AuditEntry &entry : *entries)
            list.add(entryJson(entry));
        from = entries->constLast().number + 1;
    }
}

Result<> writeRuns(RecordsFile &records, const QList<Run> &runs, QIODevice &device)
{
    RunStore store(&records);
    ListWriter list(device, "runs");
    for (const Run &run : runs) {
        const Result<QJsonObject> whole = wholeRunJson(store, run);
        if (!whole)
            return std::unexpected(whole.error());
        list.add(*whole);
    }
    return {};
}

Result<> writeNotes(RecordsFile &records, QIODevice &device)
{
    const auto notes = NoteStore(&records).notes({});
    if (!notes)
        return std::unexpected(notes.error());
    ListWriter list(device, "notes");
    for (const Note &note : *notes)
        list.add(noteJson(note));
    return {};
}

bool asksForAll(const RunFilter &filter)
{
    return filter.authority.isEmpty() && filter.checklist.isEmpty() && !filter.outcome && !filter.status && !filter.from.isValid() &&
           !filter.to.isValid() && filter.ids.isEmpty();
}

Result<> writeJson(RecordsFile &records, const QList<Run> &runs, bool withAll, const QString &latestHash, QIODevice &device)
{
    const QJsonObject head{{u"exported"_s, timeText(records.now())}, {u"schema"_s, records.schema()}, {u"latestHash"_s, latestHash}};
    const QByteArray opened = QJsonDocument(head).toJson(QJsonDocument::Compact);
    device.write(opened.first(opened.size() - 1));
    Result<> done = writeRuns(records, runs, device);
    if (done && withAll)
        done = writeNotes(records, device).and_then([&] { return writeTrail(records, device); });
    device.write("\n}\n");
    return done;
}

void writeCsv(const QList<Run> &runs, const QString &latestHash, QIODevice &device)
{
    device.write(csvLine({u"run"_s, u"authority"_s, u"checklist"_s, u"version"_s, u"title"_s, u"occasion"_s, u"who"_s, u"status"_s,
                          u"outcome"_s, u"started"_s, u"updated"_s, u"finished"_s, u"edition"_s, u"text"_s, u"supersedes"_s,
                          u"superseded by"_s, u"latest hash of the audit trail"_s}));
    for (const Run &run : runs) {
        const NewRun &head = run.head;
        device.write(
            csvLine({run.id, head.authority, head.checklist, QString::number(head.checklistVersion), head.title, head.occasion, run.who,
                     name(run.status()), run.outcome ? name(*run.outcome) : QString(), timeText(run.started), timeText(run.updated),
                     timeText(run.finished), head.edition.label, name(head.edition.kind), head.supersedes, run.supersededBy, latestHash}));
    }
}

/// Reads and writes under one view of the records, while other windows may go on.
template <typename Write>
Result<Exported> exportTo(RecordsFile &records, const QString &path, const RunFilter &filter, Write write)
{
    const auto failed = [&](const QString &reason) {
        return std::unexpected(Problem{.kind = ProblemKind::CannotWrite, .subject = path, .detail = reason});
    };
    const Snapshot snapshot(records.database());
    const Result<QList<Run>> runs = RunStore(&records).runs(filter);
    if (!runs)
        return std::unexpected(runs.error());
    const Result<QString> hash = AuditTrail(&records).latestHash();
    if (!hash)
        return std::unexpected(hash.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    if (const Result<> written = write(*runs, *hash, file); !written)
        return std::unexpected(written.error());
    if (!file.commit())
        return failed(file.errorString());
    return Exported{.runs = runs->size(), .latestHash = *hash};
}

} // namespace

Result<Exported> exportJson(RecordsFile &records, const QString &path, const RunFilter &filter)
{
    return exportTo(records, path, filter, [&](const QList<Run> &runs, const QString &hash, QIODevice &device) {
        return writeJson(records, runs, asksForAll(filter), hash, device);
    });
}

Result<Exported> exportCsv(RecordsFile &records, const QString &path, const RunFilter &filter)
{
    return exportTo(records, path, filter, [](const QList<Run> &runs, const QString &hash, QIODevice &device) -> Result<> {
        writeCsv(runs, hash, device);
        return {};
    });
}

} // namespace Concordat
