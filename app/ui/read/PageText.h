// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/DefinedTerms.h"
#include "session/Lens.h"

namespace Concordat
{

/// What a page has to show: a protocol, the terms that it explains, and how much of each clause is seen (empty: all of all).
struct PageText {
    Protocol protocol = {};
    DefinedTerms terms = {};
    QList<Prominence> prominence = {};

    Prominence prominenceOf(int clause) const { return prominence.value(clause, Prominence::Full); }
};

} // namespace Concordat
