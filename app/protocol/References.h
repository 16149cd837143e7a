// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/ReferenceIndex.h"

namespace Concordat
{

/// Finds what a clause points at and appends it in order, with a problem for each reference that leads nowhere: clauses of the same text by
/// number, title or words such as "the following principles", and Acts, codes, parts of a constitution and other papers outside it.
void findReferences(const ReferenceIndex &index, int clause, const std::vector<Token> &tokens, QList<Reference> &references,
                    QList<Problem> &problems);

} // namespace Concordat
