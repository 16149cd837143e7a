// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "protocol/Protocol.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace Concordat
{

/// How much a text says on a matter: a rule, part of one, or nothing; unread where nobody has read it for this.
enum class ValueStatus : std::uint8_t { Rule, Partial, Silent, Unread };

/// The word of files and JSON.
QString name(ValueStatus status);

/// A matter that governs practice, from `protocols/values.yaml`.
struct ValueDefinition {
    QString id;
    QString title;
    QString question;
    QString topic;
    QString unit; ///< of its figures, `days`, `GBP` or `cycle`; empty where it has none
};

/// What one pack settles on such a matter, from its `values.yaml`.
struct PackValue {
    ValueStatus status = ValueStatus::Unread;
    QString text;        ///< in our own short words; empty where silent
    QStringList clauses; ///< ids; empty where silent
    QStringList nearest; ///< ids of what comes closest, where silent
    QString note;        ///< what a reader should know beside it; mostly empty
    QString doubt;       ///< why the reading is doubtful; empty where it is plain
};

/// All matters of a `values.yaml`, in the order of the file; fails with file, line and reason.
Result<QList<ValueDefinition>> readValueDefinitions(const QString &path);

/// The values of a pack by matter. Fails with all that is wrong: a matter unknown or left out, a clause that is not there, a value
/// without clause, a silence with one.
std::expected<QHash<QString, PackValue>, QList<Problem>> readPackValues(const QString &path, const Protocol &protocol,
                                                                        const QList<ValueDefinition> &definitions);

} // namespace Concordat
