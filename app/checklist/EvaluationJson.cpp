// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/EvaluationJson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue toJson(QDate day)
{
    return orNull(day.toString(Qt::ISODate));
}

QJsonValue toJson(const Deadline &deadline)
{
    return QJsonObject{{u"question"_s, deadline.question},
                       {u"from"_s, toJson(deadline.from)},
                       {u"number"_s, deadline.number},
                       {u"unit"_s, deadline.kind == DayKind::Days ? u"days"_s : u"working days"_s},
                       {u"due"_s, toJson(deadline.due)}};
}

QJsonArray toJson(const QList<Dropped> &dropped, const QString &what)
{
    QJsonArray array;
    for (const Dropped &one : dropped)
        array.append(QJsonObject{{what, one.id}, {u"because"_s, QJsonArray::fromStringList(one.questions)}});
    return array;
}

} // namespace

QJsonObject toJson(const Finding &finding)
{
    const bool hasDue = finding.deadline && finding.deadline->due.isValid();
    const QJsonValue null = QJsonValue::Null;
    return {{u"rule"_s, finding.rule},
            {u"outcome"_s, name(finding.outcome)},
            {u"force"_s, finding.force == Force::None ? null : QJsonValue(name(finding.force))},
            {u"says"_s, finding.says},
            {u"clauses"_s, QJsonArray::fromStringList(finding.clauses)},
            {u"due"_s, hasDue ? toJson(finding.deadline->due) : null},
            {u"deadline"_s, finding.deadline ? toJson(*finding.deadline) : null},
            {u"doubtful"_s,
             finding.doubt.isEmpty() ? null : QJsonValue(QJsonObject{{u"used"_s, finding.doubt.used}, {u"other"_s, finding.doubt.other}})},
            {u"task"_s, orNull(finding.task)}};
}

QJsonObject toJson(const Evaluation &evaluation)
{
    QJsonArray findings;
    for (const Finding &finding : evaluation.findings)
        findings.append(toJson(finding));
    QJsonArray faults;
    for (const AnswerFault &fault : evaluation.faults)
        faults.append(QJsonObject{{u"question"_s, fault.question},
                                  {u"kind"_s, fault.kind == AnswerFault::InTheFuture ? u"in-the-future"_s : u"out-of-order"_s}});
    return {{u"outcome"_s, evaluation.outcome ? QJsonValue(name(*evaluation.outcome)) : QJsonValue(QJsonValue::Null)},
            {u"silent"_s, evaluation.outcome == Outcome::Silent},
            {u"findings"_s, findings},
            {u"asked"_s, QJsonArray::fromStringList(evaluation.asked)},
            {u"unanswered"_s, QJsonArray::fromStringList(evaluation.unanswered)},
            {u"dropped"_s, QJsonObject{{u"questions"_s, toJson(evaluation.droppedQuestions, u"question"_s)},
                                       {u"rules"_s, toJson(evaluation.droppedRules, u"rule"_s)}}},
            {u"undecided"_s, toJson(evaluation.undecidedRules, u"rule"_s)},
            {u"faults"_s, faults},
            {u"nearest"_s, QJsonArray::fromStringList(evaluation.nearest)}};
}

} // namespace Concordat
