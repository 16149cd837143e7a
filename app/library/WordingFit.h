// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Pack.h"

#include <QString>
#include <QStringList>

namespace Concordat
{

/// How a published text fits a pack's restatement, clause by clause.
struct WordingFit {
    enum class Verdict {
        Fits,
        NamesAnother, ///< the text names another authority and not this one
        IdsDiffer,    ///< too few clauses of the one are in the other
        TextDiffers,  ///< the ids agree, and what stands under them does not
    };

    Verdict verdict = Verdict::Fits;
    QStringList matched;    ///< clause ids in both, in the order of the pack
    QStringList missing;    ///< in the pack alone
    QStringList extra;      ///< in the text alone
    int headings = 0;       ///< sections that are in both
    int headingsAlike = 0;  ///< those of them whose headings are the same
    double likeness = 0;    ///< 0 to 1: how much of the restatements' words stands in the matched clauses
    QString namedAuthority; ///< whom the text names; empty if nobody

    bool fits() const { return verdict == Verdict::Fits; }
};

/// Titles, rows of contents and headings that only go on are in no pack, and do not count. `others` are the packs whose authority the text
/// may be of instead.
WordingFit fitOf(const Protocol &wording, const Pack &pack, const QList<Pack> &others);

} // namespace Concordat
