// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RecordsExport.h"

#include "base/CsvText.h"
#include "storage/AuditTrail.h"
#include "storage/ExportJson.h"
#include "storage/NoteStore.h"
#include "storage/RunStore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

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
            list.add(toJson(entry));
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
        list.add(toJson(note));
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
