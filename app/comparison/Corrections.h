// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "comparison/Alignment.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <cstdint>

namespace Concordat
{

/// What a person says about a match. Split: the clause stands for several things, so this partner counts, but for a part of it only.
enum class Verdict : std::uint8_t { Confirmed, Refused, Added, Split };

QString name(Verdict verdict);

/// A person's word on one pair of clauses, with who said it and when. No later run overwrites it.
struct Correction {
    QString authorityA;
    QString a; ///< clause id
    QString authorityB;
    QString b; ///< clause id
    Verdict verdict = Verdict::Confirmed;
    std::optional<Relation> relation; ///< how a stands to b, where the person says so
    QString why;
    QString who;
    QDateTime when; ///< UTC

    friend bool operator==(const Correction &, const Correction &) = default;
};

/// A match with the correction that made or settled it, if any.
struct CorrectedMatch {
    Match match;
    std::optional<Correction> correction;
};

/// An alignment of two authorities' texts as people have put it right: refused pairs are left out, the others keep their relation, and
/// added ones are there whatever the alignment says. Of several words on one pair the latest counts. It holds either way round.
QList<CorrectedMatch> corrected(const QList<Match> &matches, const QString &authorityA, const QString &authorityB,
                                const QList<Correction> &corrections);

/// One file of corrections, to hand on. The same corrections give the same bytes.
QJsonObject toJson(const QList<Correction> &corrections);

/// Fails with the number of the entry (from 1) and what is wrong with it.
Result<QList<Correction>> correctionsFromJson(const QJsonObject &object);

} // namespace Concordat
