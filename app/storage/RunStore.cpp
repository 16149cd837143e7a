// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RunStore.h"

#include "storage/AnswerHistory.h"
#include "storage/ClauseTexts.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

std::optional<QString> orNothing(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// A change that has to meet a row: there is no such run otherwise.
Result<QSqlRecord> changeOne(AuditedWrite &write, const QString &what, const QString &table, const QString &run, Statement &statement)
{
    Result<QSqlRecord> changed = write.change(what, table, statement);
    if (changed && changed->isEmpty())
        return std::unexpected(Problem{.kind = ProblemKind::RecordsFailed, .subject = write.database().path(), .detail = run});
    return changed;
}

AnswerEntry entryOf(AnswerStep step, const QString &question, const std::optional<QJsonValue> &answer, const QList<CitedClause> &clauses)
{
    AnswerEntry entry;
    entry.step = step;
    entry.question = question;
    entry.answer = answer;
    entry.clauses = clauses;
    return entry;
}

Result<AnswerEntry> add(AuditedWrite &write, const QString &run, AnswerEntry entry)
{
    const Result<QString> clauses = ClauseTexts::keep(write, entry.clauses);
    if (!clauses)
        return std::unexpected(clauses.error());
    Statement insert(write.database(), u"INSERT INTO answer (run, step, question, answer, checklist_version, clauses, about, who, at) "
                                       "SELECT id, :step, :question, :answer, checklist_version, :clauses, nullif(:about, 0), :who, :at "
                                       "FROM run WHERE id = :run RETURNING *"_s);
    insert.bind(u":step"_s, name(entry.step))
        .bind(u":question"_s, entry.question)
        .bind(u":answer"_s, entry.answer ? std::optional(compactJson(*entry.answer)) : std::nullopt)
        .bind(u":clauses"_s, *clauses)
        .bind(u":about"_s, entry.about)
        .bind(u":who"_s, write.who())
        .bind(u":at"_s, write.at())
        .bind(u":run"_s, run);
    const auto row = changeOne(write, entry.step == AnswerStep::Given ? u"answered"_s : name(entry.step), u"answer"_s, run, insert);
    if (!row)
        return std::unexpected(row.error());
    entry.id = row->value(u"id"_s).toLongLong();
    entry.checklistVersion = row->value(u"checklist_version"_s).toInt();
    entry.who = write.who();
    entry.at = write.at();
    return entry;
}

Result<> addFinding(AuditedWrite &write, const QString &run, const ShownFinding &shown)
{
    const Finding &finding = shown.finding;
    const Result<QString> clauses = ClauseTexts::keep(write, shown.clauses);
    if (!clauses)
        return std::unexpected(clauses.error());
    Statement insert(write.database(),
                     u"INSERT INTO finding (run, finished, rule, outcome, force, says, clauses, deadline, doubt_used, doubt_other, task) "
                     "VALUES (:run, :finished, :rule, :outcome, :force, :says, :clauses, :deadline, :used, :other, :task) RETURNING *"_s);
    insert.bind(u":run"_s, run)
        .bind(u":finished"_s, write.at())
        .bind(u":rule"_s, finding.rule)
        .bind(u":outcome"_s, name(finding.outcome))
        .bind(u":force"_s, name(finding.force))
        .bind(u":says"_s, finding.says)
        .bind(u":clauses"_s, *clauses)
        .bind(u":deadline"_s, finding.deadline ? std::optional(compactJson(toJson(*finding.deadline))) : std::nullopt)
        .bind(u":used"_s, finding.doubt.used)
        .bind(u":other"_s, finding.doubt.other)
        .bind(u":task"_s, finding.task);
    const auto added = write.change(u"found"_s, u"finding"_s, insert);
    return added ? Result<>() : std::unexpected(added.error());
}

Result<> addRun(AuditedWrite &write, const QString &id, const NewRun &run)
{
    Statement insert(
        write.database(),
        u"INSERT INTO run (id, checklist, checklist_version, title, authority, edition, text_kind, source_hash, occasion, who, "
        "started, supersedes, copied_from) VALUES (:id, :checklist, :version, :title, :authority, :edition, :kind, :source, "
        ":occasion, :who, :started, :supersedes, :copied) RETURNING *"_s);
    insert.bind(u":id"_s, id)
        .bind(u":checklist"_s, run.checklist)
        .bind(u":version"_s, run.checklistVersion)
        .bind(u":title"_s, run.title)
        .bind(u":authority"_s, run.authority)
        .bind(u":edition"_s, run.edition.label)
        .bind(u":kind"_s, name(run.edition.kind))
        .bind(u":source"_s, run.edition.sourceHash)
        .bind(u":occasion"_s, run.occasion)
        .bind(u":who"_s, write.who())
        .bind(u":started"_s, write.at())
        .bind(u":supersedes"_s, orNothing(run.supersedes))
        .bind(u":copied"_s, orNothing(run.copiedFrom));
    const auto added = write.change(u"started"_s, u"run"_s, insert);
    return added ? Result<>() : std::unexpected(added.error());
}

} // namespace

RunStore::RunStore(RecordsFile *file)
    : m_file(file)
{
}

Result<Run> RunStore::start(const NewRun &run, const QList<AnswerEntry> &answers)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<> done = m_file->write([&](AuditedWrite &write) -> Result<> {
        if (const Result<> added = addRun(write, id, run); !added)
            return added;
        for (const AnswerEntry &answer : answers) {
            if (const auto added = add(write, id, entryOf(AnswerStep::Given, answer.question, answer.answer, answer.clauses)); !added)
                return std::unexpected(added.error());
        }
        return {};
    });
    return done ? existing(id) : std::unexpected(done.error());
}

Result<> RunStore::setOccasion(const QString &run, const QString &occasion)
{
    return m_file->write([&](AuditedWrite &write) -> Result<> {
        Statement update(write.database(), u"UPDATE run SET occasion = :occasion, updated = :at WHERE id = :run RETURNING *"_s);
        update.bind(u":occasion"_s, occasion).bind(u":at"_s, write.at()).bind(u":run"_s, run);
        const auto changed = changeOne(write, u"occasion-set"_s, u"run"_s, run, update);
        return changed ? Result<>() : std::unexpected(changed.error());
    });
}

Result<AnswerEntry> RunStore::answer(const QString &run, const QString &question, const std::optional<QJsonValue> &answer,
                                     const QList<CitedClause> &clauses)
{
    return m_file->write([&](AuditedWrite &write) { return add(write, run, entryOf(AnswerStep::Given, question, answer, clauses)); });
}

Result<std::optional<AnswerEntry>> RunStore::undo(const QString &run)
{
    return takeStep(run, AnswerStep::Undone);
}

Result<std::optional<AnswerEntry>> RunStore::redo(const QString &run)
{
    return takeStep(run, AnswerStep::Redone);
}

Result<std::optional<AnswerEntry>> RunStore::takeStep(const QString &run, AnswerStep step)
{
    return m_file->write([&](AuditedWrite &write) -> Result<std::optional<AnswerEntry>> {
        // Read within the transaction: another window may have answered in between.
        const auto past = history(run);
        if (!past)
            return std::unexpected(past.error());
        const std::optional<HistoryStep> next = step == AnswerStep::Undone ? nextUndo(*past) : nextRedo(*past);
        if (!next)
            return std::nullopt;
        AnswerEntry entry = entryOf(step, next->question, std::nullopt, {});
        entry.about = next->about;
        if (next->restores) {
            entry.answer = next->restores->answer;
            entry.clauses = next->restores->clauses;
        }
        return add(write, run, entry).transform([](const AnswerEntry &added) { return std::optional(added); });
    });
}

Result<Run> RunStore::finish(const QString &run, const RunResult &result)
{
    const Result<> done = m_file->write([&](AuditedWrite &write) -> Result<> {
        Statement update(write.database(),
                         u"UPDATE run SET finished = :at, updated = :at, outcome = :outcome WHERE id = :run RETURNING *"_s);
        update.bind(u":at"_s, write.at())
            .bind(u":outcome"_s, result.outcome ? std::optional(name(*result.outcome)) : std::nullopt)
            .bind(u":run"_s, run);
        if (const auto changed = changeOne(write, u"finished"_s, u"run"_s, run, update); !changed)
            return std::unexpected(changed.error());
        for (const ShownFinding &finding : result.findings) {
            if (const Result<> added = addFinding(write, run, finding); !added)
                return added;
        }
        return {};
    });
    return done ? existing(run) : std::unexpected(done.error());
}

Result<Run> RunStore::reopen(const QString &run)
{
    const Result<> done = m_file->write([&](AuditedWrite &write) -> Result<> {
        Statement update(write.database(), u"UPDATE run SET finished = NULL, updated = :at, outcome = NULL WHERE id = :run RETURNING *"_s);
        update.bind(u":at"_s, write.at()).bind(u":run"_s, run);
        const auto changed = changeOne(write, u"reopened"_s, u"run"_s, run, update);
        return changed ? Result<>() : std::unexpected(changed.error());
    });
    return done ? existing(run) : std::unexpected(done.error());
}

Result<> RunStore::writeNote(const QString &run, const QString &question, const QString &text)
{
    return m_file->write([&](AuditedWrite &write) -> Result<> {
        Statement insert(write.database(),
                         u"INSERT INTO run_note (run, question, text, who, at) VALUES (:run, :question, :text, :who, :at) RETURNING *"_s);
        insert.bind(u":run"_s, run)
            .bind(u":question"_s, question)
            .bind(u":text"_s, text)
            .bind(u":who"_s, write.who())
            .bind(u":at"_s, write.at());
        const auto added = write.change(u"noted"_s, u"run_note"_s, insert);
        return added ? Result<>() : std::unexpected(added.error());
    });
}

Result<> RunStore::setTaskDone(const QString &run, const QString &rule, bool isDone)
{
    return m_file->write([&](AuditedWrite &write) -> Result<> {
        Statement insert(write.database(),
                         u"INSERT INTO task_tick (run, rule, done, who, at) VALUES (:run, :rule, :done, :who, :at) RETURNING *"_s);
        insert.bind(u":run"_s, run)
            .bind(u":rule"_s, rule)
            .bind(u":done"_s, isDone ? 1 : 0)
            .bind(u":who"_s, write.who())
            .bind(u":at"_s, write.at());
        const auto added = write.change(isDone ? u"task-done"_s : u"task-not-done"_s, u"task_tick"_s, insert);
        return added ? Result<>() : std::unexpected(added.error());
    });
}

} // namespace Concordat
