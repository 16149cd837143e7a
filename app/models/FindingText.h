// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/Evaluation.h"

#include <QCoreApplication>

namespace Concordat
{

/// What a checklist comes to, in plain words: the only place that makes prose of outcomes, forces and deadlines. All of it is plain text.
class FindingText
{
    Q_DECLARE_TR_FUNCTIONS(Concordat::FindingText)

public:
    static QString outcome(Outcome outcome);              ///< a word or two, for example "not allowed"
    static QString outcome(Outcome outcome, Force force); ///< with the text's own force, for example "should not be done"

    /// Of the strongest finding, with the strongest force that the text gives it; "No outcome yet" while there is none.
    static QString outcome(const Evaluation &evaluation);

    static QString force(Force force); ///< how the text puts it; empty for none

    /// "Offered 3 March 2026, so by 31 March 2026; 2 days overdue"; where the day is not known, how long there is from it.
    static QString deadline(const Deadline &deadline, QDate today);
    static qint64 daysOverdue(const Deadline &deadline, QDate today); ///< calendar days; 0 while it is in time or not known

    static QString fault(const AnswerFault &fault);
    static QString answerThatFits(const Question &question); ///< what can be answered, for a person who answered something else
    static QString day(QDate day);
};

} // namespace Concordat
