// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/RecordsSample.h"

#include "storage/NoteStore.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace Concordat::Test
{

NewRun sampleRun(const QString &occasion)
{
    NewRun run;
    run.checklist = u"group-meeting"_s;
    run.checklistVersion = 3;
    run.title = u"Attending a political group meeting"_s;
    run.authority = u"wiltshire"_s;
    run.edition = {.label = u"adopted 2019"_s, .kind = TextKind::Wording, .sourceHash = textHash(u"the source"_s)};
    run.occasion = occasion;
    return run;
}

RunResult sampleResult()
{
    Finding stop;
    stop.rule = u"not-asked-properly"_s;
    stop.outcome = Outcome::Prohibited;
    stop.force = Force::Must;
    stop.says = u"Do not go until somebody has been asked."_s;
    stop.clauses = {u"62"_s, u"63"_s};
    stop.deadline = Deadline{.question = u"invited-on"_s,
                             .event = u"invited"_s,
                             .from = QDate(2026, 3, 3),
                             .number = 5,
                             .kind = DayKind::WorkingDays,
                             .due = QDate(2026, 3, 10)};
    stop.doubt = {.used = u"one way"_s, .other = u"the other"_s};
    stop.task = u"Ask."_s;
    Finding advice;
    advice.rule = u"minutes"_s;
    advice.outcome = Outcome::Advised;
    advice.force = Force::Normally;
    advice.says = u"Read what is written down of it."_s;
    advice.clauses = {u"62"_s};
    const CitedClause first{.clause = u"62"_s, .text = u"a first text"_s};
    const CitedClause second{.clause = u"63"_s, .text = u"a second text"_s};
    return {.outcome = Outcome::Prohibited,
            .findings = {{.finding = stop, .clauses = {first, second}}, {.finding = advice, .clauses = {first}}}};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("there is no such file");
}

QByteArray sqlite(const QString &path, const QString &sql)
{
    QProcess tool;
    tool.start(u"sqlite3"_s, {u"-bail"_s, path, sql});
    if (!tool.waitForFinished() || tool.exitCode() != 0)
        return "failed: " + tool.errorString().toUtf8() + tool.readAllStandardError();
    return tool.readAllStandardOutput().trimmed();
}

std::unique_ptr<RecordsFile> opened(const QString &path, RecordsOptions options)
{
    auto file = RecordsFile::open(path, std::move(options));
    if (!file)
        qFatal("%s: %s %s", qPrintable(file.error().subject), qPrintable(name(file.error().kind)), qPrintable(file.error().detail));
    (*file)->setWho(u"Sam O’Neill"_s);
    return std::move(*file);
}

QString writeSample(const QString &path)
{
    const auto file = opened(path);
    RunStore store(file.get());
    const auto run = store.start(sampleRun());
    const CitedClause clause{.clause = u"62"_s, .text = u"a first text"_s};
    const bool done = run && store.answer(run->id, u"route"_s, u"directly"_s, {clause}) &&
                      store.answer(run->id, u"agreed"_s, false, {clause}) && store.answer(run->id, u"agreed"_s, true, {clause}) &&
                      store.finish(run->id, sampleResult()) && store.writeNote(run->id, {}, u"It's 🗳 day"_s) &&
                      store.setTaskDone(run->id, u"not-asked-properly"_s, true) &&
                      NoteStore(file.get()).add(NoteKind::Note, u"wiltshire"_s, clause, u"look here"_s);
    if (!done)
        qFatal("the sample could not be written");
    return path;
}

} // namespace Concordat::Test
