// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ClauseText.h"

#include <QCryptographicHash>

namespace Concordat
{

QString textHash(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QList<CitedClause> cite(const Protocol &protocol, const QStringList &clauses)
{
    QList<CitedClause> result;
    for (const QString &id : clauses) {
        if (const auto clause = protocol.find(id))
            result.append({.clause = id, .text = protocol.clauses().at(*clause).text});
    }
    return result;
}

} // namespace Concordat
