// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RecordJson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Concordat
{

QString compactJson(const QJsonValue &value)
{
    // A document is an array or an object; so a lone value goes in an array whose brackets are taken off again.
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

QJsonValue jsonFrom(const QString &compact)
{
    return QJsonDocument::fromJson('[' + compact.toUtf8() + ']').array().at(0);
}

QJsonObject toJson(const Deadline &deadline)
{
    return {{u"question"_s, deadline.question},
            {u"event"_s, deadline.event},
            {u"from"_s, deadline.from.toString(Qt::ISODate)},
            {u"number"_s, deadline.number},
            {u"days"_s, deadline.kind == DayKind::WorkingDays ? u"working-days"_s : u"days"_s},
            {u"due"_s, deadline.due.toString(Qt::ISODate)}};
}

std::optional<Deadline> deadlineFrom(const QJsonObject &json)
{
    if (json.isEmpty())
        return std::nullopt;
    return Deadline{.question = json["question"_L1].toString(),
                    .event = json["event"_L1].toString(),
                    .from = QDate::fromString(json["from"_L1].toString(), Qt::ISODate),
                    .number = json["number"_L1].toInt(),
                    .kind = json["days"_L1].toString() == u"working-days" ? DayKind::WorkingDays : DayKind::Days,
                    .due = QDate::fromString(json["due"_L1].toString(), Qt::ISODate)};
}

QJsonArray toJson(const QList<ClauseReference> &clauses)
{
    QJsonArray result;
    for (const ClauseReference &clause : clauses)
        result.append(QJsonObject{{u"clause"_s, clause.clause}, {u"sha256"_s, clause.hash}});
    return result;
}

QList<ClauseReference> clauseReferencesFrom(const QJsonArray &json)
{
    QList<ClauseReference> result;
    for (const QJsonValue &clause : json)
        result.append({.clause = clause["clause"_L1].toString(), .hash = clause["sha256"_L1].toString()});
    return result;
}

} // namespace Concordat
