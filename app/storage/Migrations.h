// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/Database.h"

#include <QList>
#include <QString>

namespace Concordat
{

/// One step of the schema: statements that are set apart by blank lines, the last of which sets `user_version`. It may add tables, columns
/// that are NULL in rows already there, and triggers; it may not change a value, for the audit trail holds a hash of every row.
struct Migration {
    int number = 0; ///< from 1, without gaps
    QString sql;
};

using Migrations = QList<Migration>;

/// Those of this program, `migrations/0001-….sql` and on.
Migrations shippedMigrations();

/// Runs a step's statements. Call inside a transaction.
Result<> apply(const Migration &migration, Database &database);

} // namespace Concordat
