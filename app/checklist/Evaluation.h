// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/Answer.h"
#include "checklist/Checklist.h"

namespace Concordat
{

/// Why a question or a rule plays no part: the answers that settle it.
struct Dropped {
    QString id;            ///< of the question or rule
    QStringList questions; ///< whose answers have settled it
};

/// An answer that cannot be counted with as it stands: it plays no part, and its question counts as unanswered.
struct AnswerFault {
    enum Kind : std::uint8_t { InTheFuture, OutOfOrder }; ///< out of order: before the day that it is counted from
    QString question;
    Kind kind = InTheFuture;
};

/// What a checklist comes to with the answers given so far.
struct Evaluation {
    std::optional<Outcome> outcome;  ///< of the strongest finding; nothing while there is none and something is open
    bool isSilent = false;           ///< the authority's protocol says nothing on the matter
    QList<Finding> findings;         ///< strongest first, then in the order of the rules
    QStringList asked;               ///< questions that matter with these answers, answered or not, in order
    QStringList unanswered;          ///< those of them still open, in order
    QList<Dropped> droppedQuestions; ///< in order; an answer given to one is kept, and plays no part
    QList<Dropped> droppedRules;     ///< in the order of the rules
    QList<Dropped> undecidedRules;   ///< neither true nor false, because these answers are no values ("unknown") or out of order
    QList<AnswerFault> faults;
    QStringList nearest; ///< clauses to read where nothing was found
};

/// A pure function of definition, answers and today's date. The authority has to be one of the checklist's.
Evaluation evaluate(const Checklist &checklist, const QString &authority, const Answers &answers, QDate today);

} // namespace Concordat
