// SPDX-License-Identifier: GPL-3.0-or-later
// The half of RunStore that reads.
#include "storage/ClauseTexts.h"
#include "storage/RunStore.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

Run readRun(Row &row)
{
    Run run{.id = row.text(), .head = {}, .who = {}, .started = {}, .updated = {}, .finished = {}, .outcome = {}, .supersededBy = {}};
    run.head.checklist = row.text();
    run.head.checklistVersion = int(row.number());
    run.head.title = row.text();
    run.head.authority = row.text();
    run.head.edition.label = row.text();
    run.head.edition.kind = row.text() == name(TextKind::Wording) ? TextKind::Wording : TextKind::Restatement;
    run.head.edition.sourceHash = row.text();
    run.head.occasion = row.text();
    run.head.supersedes = row.text();
    run.head.copiedFrom = row.text();
    run.who = row.text();
    run.started = row.time();
    run.updated = row.time();
    run.finished = row.time();
    run.outcome = outcomeNamed(row.text());
    run.supersededBy = row.text();
    return run;
}

AnswerStep stepNamed(const QString &name)
{
    return name == Concordat::name(AnswerStep::Undone)   ? AnswerStep::Undone
           : name == Concordat::name(AnswerStep::Redone) ? AnswerStep::Redone
                                                         : AnswerStep::Given;
}

/// Rows whose clauses are still a column: read in full first, so that no statement is open while their texts are looked up.
template <typename Value>
struct Unresolved {
    Value value;
    QString clauses;
};

Unresolved<AnswerEntry> readAnswer(Row &row)
{
    Unresolved<AnswerEntry> read;
    AnswerEntry &entry = read.value;
    entry.id = row.number();
    entry.step = stepNamed(row.text());
    entry.question = row.text();
    entry.answer = row.optionalText().transform(jsonFrom);
    entry.checklistVersion = int(row.number());
    read.clauses = row.text();
    entry.about = row.number();
    entry.who = row.text();
    entry.at = row.time();
    return read;
}

Unresolved<ShownFinding> readFinding(Row &row)
{
    Unresolved<ShownFinding> read;
    Finding &finding = read.value.finding;
    finding.rule = row.text();
    finding.outcome = outcomeNamed(row.text()).value_or(Outcome::Silent);
    finding.force = forceNamed(row.text()).value_or(Force::None);
    finding.says = row.text();
    read.clauses = row.text();
    finding.deadline = deadlineFrom(jsonFrom(row.text()).toObject());
    finding.doubt = {.used = row.text(), .other = row.text()};
    finding.task = row.text();
    return read;
}

template <typename Value>
Result<QList<Value>> resolved(const QList<Unresolved<Value>> &rows, Database &database)
{
    ClauseTexts texts(database);
    QList<Value> result;
    for (const Unresolved<Value> &row : rows) {
        auto clauses = texts.read(row.clauses);
        if (!clauses)
            return std::unexpected(clauses.error());
        result.append(row.value);
        result.last().clauses = std::move(*clauses);
    }
    return result;
}

QString startOf(QDate day)
{
    return day.isValid() ? day.startOfDay().toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace

Result<Run> RunStore::existing(const QString &run)
{
    const auto found = find(run);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::unexpected(Problem{.kind = ProblemKind::RecordsFailed, .subject = m_file->path(), .detail = run});
    return **found;
}

Result<std::optional<Run>> RunStore::find(const QString &run)
{
    std::optional<Run> found;
    const Result<> read =
        Statement(m_file->database(), u"SELECT * FROM run_listed WHERE id = :id"_s).bind(u":id"_s, run).each([&](Row &row) {
            found = readRun(row);
        });
    return read ? Result<std::optional<Run>>(found) : std::unexpected(read.error());
}

Result<QList<Run>> RunStore::runs(const RunFilter &filter)
{
    QList<Run> result;
    const Result<> read =
        Statement(
            m_file->database(),
            u"SELECT * FROM run_listed WHERE (:authority = '' OR authority = :authority) AND (:checklist = '' OR checklist = :checklist) "
            "AND (:outcome = '' OR outcome = :outcome) AND (:from = '' OR started >= :from) AND (:before = '' OR started < :before) "
            "AND (:all OR id IN (SELECT value FROM json_each(:ids))) ORDER BY started DESC, id"_s)
            .bind(u":authority"_s, filter.authority)
            .bind(u":checklist"_s, filter.checklist)
            .bind(u":outcome"_s, filter.outcome ? name(*filter.outcome) : QString())
            .bind(u":from"_s, startOf(filter.from))
            .bind(u":before"_s, filter.to.isValid() ? startOf(filter.to.addDays(1)) : QString())
            .bind(u":all"_s, filter.ids.isEmpty() ? 1 : 0)
            .bind(u":ids"_s, compactJson(QJsonArray::fromStringList(filter.ids)))
            .each([&](Row &row) {
                if (Run run = readRun(row); !filter.status || run.status() == *filter.status)
                    result.append(std::move(run));
            });
    return read ? Result<QList<Run>>(result) : std::unexpected(read.error());
}

Result<QList<AnswerEntry>> RunStore::history(const QString &run)
{
    QList<Unresolved<AnswerEntry>> rows;
    const Result<> read =
        Statement(m_file->database(),
                  u"SELECT id, step, question, answer, checklist_version, clauses, coalesce(about, 0), who, at FROM answer "
                  "WHERE run = :run ORDER BY id"_s)
            .bind(u":run"_s, run)
            .each([&](Row &row) { rows.append(readAnswer(row)); });
    return read ? resolved(rows, m_file->database()) : std::unexpected(read.error());
}

Result<QMap<QString, AnswerEntry>> RunStore::answers(const QString &run)
{
    const auto past = history(run);
    if (!past)
        return std::unexpected(past.error());
    QMap<QString, AnswerEntry> result;
    for (const AnswerEntry &entry : *past) {
        if (entry.answer)
            result.insert(entry.question, entry);
        else
            result.remove(entry.question);
    }
    return result;
}

Result<QList<ShownFinding>> RunStore::findings(const QString &run)
{
    QList<Unresolved<ShownFinding>> rows;
    const Result<> read =
        Statement(m_file->database(),
                  u"SELECT rule, outcome, force, says, clauses, coalesce(deadline, ''), doubt_used, doubt_other, task FROM finding "
                  "WHERE run = :run AND finished = coalesce((SELECT finished FROM run WHERE id = :run), "
                  "(SELECT max(finished) FROM finding WHERE run = :run)) ORDER BY id"_s)
            .bind(u":run"_s, run)
            .each([&](Row &row) { rows.append(readFinding(row)); });
    if (!read)
        return std::unexpected(read.error());
    auto findings = resolved(rows, m_file->database());
    if (findings) {
        for (ShownFinding &shown : *findings) {
            for (const CitedClause &clause : std::as_const(shown.clauses))
                shown.finding.clauses.append(clause.clause);
        }
    }
    return findings;
}

Result<QList<RunNote>> RunStore::notes(const QString &run)
{
    QList<RunNote> result;
    const Result<> read =
        Statement(m_file->database(), u"SELECT question, text, who, at FROM run_note WHERE run = :run AND text <> '' AND id IN "
                                      "(SELECT max(id) FROM run_note WHERE run = :run GROUP BY question) ORDER BY id DESC"_s)
            .bind(u":run"_s, run)
            .each([&](Row &row) { result.append({.question = row.text(), .text = row.text(), .who = row.text(), .at = row.time()}); });
    return read ? Result<QList<RunNote>>(result) : std::unexpected(read.error());
}

Result<QList<RunTask>> RunStore::tasks(const QString &run)
{
    const auto shown = findings(run);
    if (!shown)
        return std::unexpected(shown.error());
    QHash<QString, RunTask> ticks;
    const Result<> read =
        Statement(m_file->database(), u"SELECT rule, done, who, at FROM task_tick WHERE run = :run ORDER BY id"_s)
            .bind(u":run"_s, run)
            .each([&](Row &row) {
                RunTask tick{.rule = row.text(), .says = {}, .due = {}, .isDone = row.number() != 0, .who = row.text(), .at = row.time()};
                ticks.insert(tick.rule, tick);
            });
    if (!read)
        return std::unexpected(read.error());
    QList<RunTask> result;
    for (const ShownFinding &finding : *shown) {
        if (finding.finding.task.isEmpty())
            continue;
        RunTask task = ticks.value(finding.finding.rule);
        task.rule = finding.finding.rule;
        task.says = finding.finding.task;
        task.due = finding.finding.deadline ? finding.finding.deadline->due : QDate();
        result.append(task);
    }
    return result;
}

} // namespace Concordat
