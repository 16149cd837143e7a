// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/AuditedWrite.h"
#include "storage/ClauseText.h"
#include "storage/RecordJson.h"

#include <QHash>

namespace Concordat
{

/// The texts of cited clauses, each kept once under its hash. A row holds references to them.
class ClauseTexts
{
public:
    explicit ClauseTexts(Database &database);

    /// Keeps the texts that are new, and gives what the column of a row holds of them.
    static Result<QString> keep(AuditedWrite &write, const QList<CitedClause> &clauses);

    /// What such a column stands for.
    Result<QList<CitedClause>> read(const QString &column);

private:
    Result<QString> text(const QString &hash);

    Database &m_database;
    QHash<QString, QString> m_known;
};

} // namespace Concordat
