// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/AuditEntry.h"
#include "storage/NoteStore.h"
#include "storage/RunStore.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace Concordat
{

/// How an export writes what is kept.
QString timeText(const QDateTime &time);                           ///< empty where there is none
Result<QJsonObject> wholeRunJson(RunStore &store, const Run &run); ///< with all that hangs on it
QJsonObject toJson(const Note &note);
QJsonObject toJson(const AuditEntry &entry);

} // namespace Concordat
