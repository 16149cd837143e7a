// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FindingText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Concordat
{

QString FindingText::outcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Prohibited:
        return tr("Not allowed");
    case Outcome::MustReport:
        return tr("To be reported");
    case Outcome::Required:
        return tr("Required");
    case Outcome::PermittedToRefuse:
        return tr("May be refused");
    case Outcome::Advised:
        return tr("Advised");
    case Outcome::Permitted:
        return tr("Allowed");
    case Outcome::NoDuty:
        return tr("No duty");
    case Outcome::Silent:
        return tr("The protocol does not say");
    }
    Q_UNREACHABLE_RETURN({});
}

QString FindingText::outcome(Outcome outcome, Force force)
{
    if (force == Force::Should) {
        if (outcome == Outcome::Prohibited)
            return tr("Should not be done");
        if (outcome == Outcome::MustReport)
            return tr("Should be reported");
        if (outcome == Outcome::Required)
            return tr("Should be done");
    }
    return FindingText::outcome(outcome);
}

QString FindingText::outcome(const Evaluation &evaluation)
{
    if (!evaluation.outcome)
        return tr("No outcome yet");
    Force strongest = Force::None;
    for (const Finding &finding : evaluation.findings) {
        if (finding.outcome == *evaluation.outcome)
            strongest = std::min(strongest, finding.force);
    }
    return outcome(*evaluation.outcome, strongest);
}

QString FindingText::force(Force force)
{
    switch (force) {
    case Force::Must:
        return tr("the text binds");
    case Force::Should:
        return tr("the text says what ought to be done");
    case Force::May:
        return tr("the text allows it");
    case Force::Normally:
        return tr("the text says what is usual");
    case Force::Expectation:
        return tr("the text says what one side can expect of the other");
    case Force::Descriptive:
        return tr("the text states it as a fact");
    case Force::None:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QString FindingText::day(QDate day)
{
    return QLocale().toString(day, tr("d MMMM yyyy", "the form of a date"));
}

QString FindingText::deadline(const Deadline &deadline, QDate today)
{
    const bool working = deadline.kind == DayKind::WorkingDays;
    const QString length = working ? tr("%n working day(s)", nullptr, deadline.number) : tr("%n day(s)", nullptr, deadline.number);
    if (!deadline.due.isValid())
        return deadline.event.isEmpty() ? tr("within %1").arg(length) : tr("within %1 of the day: %2").arg(length, deadline.event);
    const QString counted = deadline.event.isEmpty()
                                ? tr("%1 from %2, so by %3").arg(length, day(deadline.from), day(deadline.due))
                                : tr("%1 %2, %3 from then, so by %4").arg(deadline.event, day(deadline.from), length, day(deadline.due));
    const auto late = static_cast<int>(daysOverdue(deadline, today));
    if (late > 0)
        return tr("%1; overdue by %2").arg(counted, tr("%n day(s)", nullptr, late));
    return deadline.due == today ? tr("%1; that is today").arg(counted) : counted;
}

qint64 FindingText::daysOverdue(const Deadline &deadline, QDate today)
{
    return deadline.due.isValid() ? std::max<qint64>(deadline.due.daysTo(today), 0) : 0;
}

QString FindingText::fault(const AnswerFault &fault)
{
    switch (fault.kind) {
    case AnswerFault::InTheFuture:
        return tr("this day is still to come, so it is not counted with");
    case AnswerFault::OutOfOrder:
        return tr("this day is earlier than the one it is counted from, so it is not counted with");
    }
    Q_UNREACHABLE_RETURN({});
}

QString FindingText::answerThatFits(const Question &question)
{
    QStringList choices;
    for (const Choice &choice : question.choices)
        choices.append(choice.id);
    switch (question.type) {
    case QuestionType::YesNo:
        return tr("yes or no");
    case QuestionType::OneOf:
        return tr("one of %1").arg(choices.join(u", "));
    case QuestionType::SeveralOf:
        return tr("a list of any of %1").arg(choices.join(u", "));
    case QuestionType::Date:
        return tr("a day such as 2026-03-31");
    case QuestionType::Money:
        return tr("an amount in pounds such as 25 or 24.99");
    case QuestionType::Number:
        return tr("a number");
    case QuestionType::Text:
        return tr("a text");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Concordat
