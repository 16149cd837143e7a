// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ClauseText.h"

#include <QList>
#include <QMap>
#include <QString>

namespace Concordat
{

/// How something stands under a new text. Changed is to be confirmed; Withdrawn stays readable and counts no more.
enum class CarryState : std::uint8_t { Carried, Changed, Withdrawn, New };
QString name(CarryState state); ///< `carried`

/// A clause before and now; what is not there is empty.
struct ClauseChange {
    QString clause;
    CarryState state = CarryState::Carried;
    QString oldText;
    QString newText;

    friend bool operator==(const ClauseChange &, const ClauseChange &) = default;
};

/// A question's answer under the new text: carried where each of its clauses reads as before, withdrawn where all of them went, else
/// changed, also by a clause that the question has come to bear on. New where it was not answered before.
struct CarriedAnswer {
    QString question;
    CarryState state = CarryState::Carried;
    QList<ClauseChange> clauses;
};

struct CarryOver {
    QList<CarriedAnswer> answers; ///< answered questions by id, then the new ones by id

    qsizetype count(CarryState state) const;
};

/// What becomes of answers when a text is replaced by another of the same kind (a wording beside a restatement always differs). `before`:
/// each answered question with the clauses that the answer bore on, as they read then; `citedNow`: each question that is asked now,
/// with the ids of the clauses that it bears on. A pure function.
CarryOver carryOver(const QMap<QString, QList<CitedClause>> &before, const QMap<QString, QStringList> &citedNow, const Protocol &protocol);

} // namespace Concordat
