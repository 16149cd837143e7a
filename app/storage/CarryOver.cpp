// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/CarryOver.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

QString textOf(const Protocol &protocol, const QString &clause)
{
    const auto found = protocol.find(clause);
    return found ? protocol.clauses().at(*found).text : QString();
}

ClauseChange changeOf(const CitedClause &before, const Protocol &protocol)
{
    ClauseChange change{.clause = before.clause, .state = CarryState::Withdrawn, .oldText = before.text, .newText = {}};
    if (!protocol.find(before.clause))
        return change;
    change.newText = textOf(protocol, before.clause);
    change.state = change.newText == before.text ? CarryState::Carried : CarryState::Changed;
    return change;
}

CarryState stateOf(const QList<ClauseChange> &clauses)
{
    const auto all = [&](CarryState state) {
        return std::ranges::all_of(clauses, [=](const auto &clause) { return clause.state == state; });
    };
    if (all(CarryState::Carried))
        return CarryState::Carried;
    return all(CarryState::Withdrawn) ? CarryState::Withdrawn : CarryState::Changed;
}

} // namespace

QString name(CarryState state)
{
    switch (state) {
    case CarryState::Carried:
        return u"carried"_s;
    case CarryState::Changed:
        return u"changed"_s;
    case CarryState::Withdrawn:
        return u"withdrawn"_s;
    case CarryState::New:
        return u"new"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

qsizetype CarryOver::count(CarryState state) const
{
    return std::ranges::count(answers, state, &CarriedAnswer::state);
}

CarryOver carryOver(const QMap<QString, QList<CitedClause>> &before, const QMap<QString, QStringList> &citedNow, const Protocol &protocol)
{
    CarryOver result;
    for (const auto &[question, clauses] : before.asKeyValueRange()) {
        CarriedAnswer answer{.question = question, .state = CarryState::Carried, .clauses = {}};
        for (const CitedClause &clause : clauses)
            answer.clauses.append(changeOf(clause, protocol));
        answer.state = stateOf(answer.clauses);
        // A clause that the question has come to bear on is one more thing to consider.
        for (const QString &clause : citedNow.value(question)) {
            const bool isKnown = std::ranges::contains(answer.clauses, clause, &ClauseChange::clause);
            if (isKnown || !protocol.find(clause))
                continue;
            answer.clauses.append({.clause = clause, .state = CarryState::New, .oldText = {}, .newText = textOf(protocol, clause)});
            answer.state = CarryState::Changed;
        }
        result.answers.append(answer);
    }
    for (const auto &[question, clauses] : citedNow.asKeyValueRange()) {
        if (before.contains(question))
            continue;
        CarriedAnswer answer{.question = question, .state = CarryState::New, .clauses = {}};
        for (const CitedClause &clause : cite(protocol, clauses))
            answer.clauses.append({.clause = clause.clause, .state = CarryState::New, .oldText = {}, .newText = clause.text});
        result.answers.append(answer);
    }
    return result;
}

} // namespace Concordat
