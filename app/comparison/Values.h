// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Library.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace Concordat
{

/// How much a text says: a rule, part of one, or nothing.
enum class ValueStatus : std::uint8_t { Rule, Partial, Silent };

QString name(ValueStatus status);

/// What one authority's text settles for a row, in our own short words, with the clauses that say so.
struct Value {
    QString authority;
    ValueStatus status = ValueStatus::Silent;
    QString text;        ///< empty where silent
    QStringList clauses; ///< empty where silent
    QStringList nearest; ///< where silent: clauses that come closest, as reading
    QString doubt;       ///< why the reading is doubtful; empty where it is plain
    QList<Figure> figures; ///< the dates, sums and limits that stand in the clauses, of the row's unit if it has one
};

/// What governs practice, across authorities.
struct ValueRow {
    QString id;
    QString title;
    QString question;
    QString topic;
    QString unit; ///< of its figures: `days`, `GBP`; empty where words are needed
    QList<Value> values; ///< one an authority, in the order asked for

    const Value *find(const QString &authority) const;
    bool differs() const; ///< some are silent and others are not, or their words differ
};

/// The table of what governs practice: the rows of `protocols/values.yaml` with the `values.yaml` of each pack; for the authorities
/// asked for, or all packs.
QList<ValueRow> values(const Library &library, const QStringList &authorities = {});

} // namespace Concordat
