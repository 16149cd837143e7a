// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ExportJson.h"

#include "storage/RecordJson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

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

} // namespace

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toString(Qt::ISODateWithMs) : QString();
}

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

QJsonObject toJson(const Note &note)
{
    return {{u"id"_s, note.id},         {u"kind"_s, name(note.kind)},       {u"authority"_s, note.authority},
            {u"clause"_s, note.clause}, {u"clauseSha256"_s, note.textHash}, {u"text"_s, note.text},
            {u"who"_s, note.who},       {u"at"_s, timeJson(note.at)}};
}

QJsonObject toJson(const AuditEntry &entry)
{
    return {{u"number"_s, entry.number}, {u"at"_s, entry.at},   {u"who"_s, entry.who},         {u"what"_s, entry.what},
            {u"record"_s, entry.table},  {u"row"_s, entry.row}, {u"rowHash"_s, entry.rowHash}, {u"previous"_s, entry.previous},
            {u"hash"_s, entry.hash}};
}

} // namespace Concordat
