// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/FactDifference.h"
#include "comparison/Relation.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace Concordat
{

/// The sentences that say where two clauses differ in substance.
class DifferenceText
{
    Q_DECLARE_TR_FUNCTIONS(Concordat::DifferenceText)

public:
    /// One a fact, for example "28 days against 2 working days".
    static QStringList sentences(const FactDifference &difference);

    /// A figure as it is read: "28 working days", "£25", "every 4 years", "17 July 2019".
    static QString figure(const Figure &figure);

    /// How a clause stands to the base of a comparison: "stricter than the base".
    static QString toBase(Relation relation);
};

} // namespace Concordat
