// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Protocol.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Concordat
{

/// A clause as it read when something was founded on it.
struct CitedClause {
    QString clause; ///< id within its protocol
    QString text;   ///< own text, without label

    friend bool operator==(const CitedClause &, const CitedClause &) = default;
};

/// SHA-256 of a text's UTF-8, as 64 lower-case hexadecimal digits.
QString textHash(const QString &text);

/// The clauses with these ids as they read in a protocol; one that it has not is left out.
QList<CitedClause> cite(const Protocol &protocol, const QStringList &clauses);

} // namespace Concordat
