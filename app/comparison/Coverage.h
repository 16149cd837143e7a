// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Library.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Concordat
{

/// What one authority provides on a topic. Without clauses it is silent, and that is an answer.
struct Provision {
    QString authority;
    QStringList clauses;              ///< ids of those whose main topic it is, in document order
    QStringList further;              ///< ids of those that touch it beside another
    std::optional<Strength> strength; ///< the strongest of the clauses; nothing where silent
    QStringList actors;               ///< whom the clauses bind or free

    bool isSilent() const { return clauses.isEmpty() && further.isEmpty(); }
};

/// A topic across authorities.
struct CoverageRow {
    QString topic;
    QString group;               ///< the topic that it stands under; empty at the top
    QList<Provision> provisions; ///< one an authority, in the order asked for

    const Provision *find(const QString &authority) const;
};

/// Topics down, authorities across: those asked for, or all packs where none is named. Topics that only group others have no row.
QList<CoverageRow> coverage(const Library &library, const QStringList &authorities = {});

/// Which rows to show; every condition that is set has to hold.
struct CoverageFilter {
    bool differ = false;                   ///< the authorities differ in strength, or some are silent
    QString silent = {};                   ///< this authority is silent, and another is not
    QString only = {};                     ///< this authority alone is not silent
    QString actor = {};                    ///< a clause binds or frees this actor
    std::optional<Strength> strength = {}; ///< an authority's strongest clause has this strength
    QStringList topics = {};               ///< these topics, or those below these groups
};

QList<CoverageRow> filtered(const QList<CoverageRow> &rows, const CoverageFilter &filter);

} // namespace Concordat
