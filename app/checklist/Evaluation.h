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

/// An answer that cannot be counted with as it stands.
struct AnswerFault {
    enum Kind : std::uint8_t { InTheFuture, OutOfOrder };
    QString question;
    Kind kind = InTheFuture;
};

/// What a checklist comes to with the answers given so far.
struct Evaluation {
    std::optional<Outcome> outcome;  ///< of the strongest finding; nothing while there is none and questions are open
    bool isSilent = false;           ///< the authority's protocol says nothing on the matter
    QList<Finding> findings;         ///< strongest first, then in the order of the rules
    QStringList asked;               ///< questions that matter with these answers, answered or not, in order
    QStringList unanswered;          ///< those of them still open, in order
    QList<Dropped> droppedQuestions; ///< in order; an answer given to one is kept, and plays no part
    QList<Dropped> droppedRules;
    QList<AnswerFault> faults;
    QStringList nearest; ///< clauses to read where nothing was found
};

/// A pure function of definition, answers and today's date. The authority has to be one of the checklist's.
Evaluation evaluate(const Checklist &checklist, const QString &authority, const Answers &answers, QDate today);

} // namespace Concordat
