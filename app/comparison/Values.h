// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Library.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Concordat
{

/// What one authority's text settles on a matter. Where nobody has read the text for it, status is Unread and there are only the
/// figures that the reader finds in the clauses on the matter's topic.
struct Value {
    QString authority;
    PackValue said;        ///< words, clauses, doubt
    QList<Figure> figures; ///< of the matter's unit, in its clauses; of a review cycle also what the front matter says, without a clause
};

/// What governs practice in one matter, across authorities.
struct ValueRow {
    ValueDefinition matter;
    QList<Value> values; ///< one an authority, in the order asked for

    const Value *find(const QString &authority) const;

    /// Some are silent and others are not, or they say different things.
    bool differs() const;
};

/// The table of what governs practice: the matters of the library with the values of the packs asked for, or of all where none is named.
QList<ValueRow> values(const Library &library, const QStringList &authorities = {});

} // namespace Concordat
