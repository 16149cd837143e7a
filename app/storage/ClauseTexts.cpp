// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ClauseTexts.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

ClauseTexts::ClauseTexts(Database &database)
    : m_database(database)
{
}

Result<QString> ClauseTexts::keep(AuditedWrite &write, const QList<CitedClause> &clauses)
{
    QList<ClauseReference> references;
    for (const CitedClause &clause : clauses) {
        const QString hash = textHash(clause.text);
        Statement insert(write.database(), u"INSERT INTO clause_text (id, text) VALUES (:id, :text) ON CONFLICT DO NOTHING RETURNING *"_s);
        insert.bind(u":id"_s, hash).bind(u":text"_s, clause.text);
        if (const auto kept = write.change(u"clause-kept"_s, u"clause_text"_s, insert); !kept)
            return std::unexpected(kept.error());
        references.append({.clause = clause.clause, .hash = hash});
    }
    return compactJson(toJson(references));
}

Result<QList<CitedClause>> ClauseTexts::read(const QString &column)
{
    QList<CitedClause> result;
    for (const ClauseReference &reference : clauseReferencesFrom(jsonFrom(column).toArray())) {
        const Result<QString> found = text(reference.hash);
        if (!found)
            return std::unexpected(found.error());
        result.append({.clause = reference.clause, .text = *found});
    }
    return result;
}

Result<QString> ClauseTexts::text(const QString &hash)
{
    if (const auto known = m_known.constFind(hash); known != m_known.constEnd())
        return *known;
    QString text;
    const Result<> read = Statement(m_database, u"SELECT text FROM clause_text WHERE id = :id"_s).bind(u":id"_s, hash).each([&](Row &row) {
        text = row.text();
    });
    if (!read)
        return std::unexpected(read.error());
    m_known.insert(hash, text);
    return text;
}

} // namespace Concordat
