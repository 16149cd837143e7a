// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Background.h"
#include "comparison/Relation.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace Concordat
{

/// Two clauses that deal with the same thing, as far as their texts show it.
struct Match {
    QString a;                        ///< clause id in the first text
    QString b;                        ///< clause id in the second text
    double score = 0;                 ///< 0 to 1; 1 for a clause matched with itself
    std::optional<Relation> relation; ///< how a stands to b; nothing where the texts leave it open

    friend bool operator==(const Match &, const Match &) = default;
};

/// How much of an alignment is wanted.
struct AlignmentLimits {
    int perClause = 3;     ///< best partners of each clause, either way round
    double atLeast = 0.15; ///< score below which nothing is listed
};

/// The clauses of two texts that deal with the same thing, best first; one clause may match several. Deterministic, the same pairs
/// either way round, safe in any thread. Each clause is weighed against a bounded number of others, so time grows with the size of the
/// texts, not with its square.
QList<Match> align(const ComparedText &a, const ComparedText &b, const AlignmentLimits &limits = {});

/// One text against many, in the order of these. Stops early when asked to, with what there is so far; `progress` is called after each
/// with how many are done, in the thread that called.
QList<QList<Match>> alignWithAll(const ComparedText &base, const QList<ComparedText> &others, const std::stop_token &stop,
                                 const std::function<void(int done)> &progress = {}, const AlignmentLimits &limits = {});

} // namespace Concordat
