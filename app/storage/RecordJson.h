// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/Finding.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

namespace Concordat
{

/// What a column holds of a value that is more than a text or number: JSON on one line. Reading what another tool has spoilt gives what is
/// left of it.
QString compactJson(const QJsonValue &value);
QJsonValue jsonFrom(const QString &compact);

QJsonObject toJson(const Deadline &deadline);
std::optional<Deadline> deadlineFrom(const QJsonObject &json);

/// A clause by its id and the hash of its text.
struct ClauseReference {
    QString clause;
    QString hash;
};
QJsonArray toJson(const QList<ClauseReference> &clauses);
QList<ClauseReference> clauseReferencesFrom(const QJsonArray &json);

} // namespace Concordat
