// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/Condition.h"

#include "checklist/ConditionNode.h"
#include "checklist/WorkingDays.h"

#include <utility>

namespace Concordat
{

namespace
{

using Node = Condition::Node;

Truth truth(bool value)
{
    return value ? Truth::True : Truth::False;
}

Truth opposite(Truth value)
{
    if (value == Truth::Open)
        return Truth::Open;
    return truth(value == Truth::False);
}

double daysBetween(QDate from, QDate to, DayKind kind)
{
    return static_cast<double>(kind == DayKind::Days ? from.daysTo(to) : WorkingDays::between(from, to));
}

/// The day that was answered, if one was.
std::optional<QDate> dayOf(const QString &question, const Facts &facts)
{
    const auto answer = facts.answers.constFind(question);
    if (answer == facts.answers.cend() || !std::holds_alternative<QDate>(answer->value))
        return std::nullopt;
    return std::get<QDate>(answer->value);
}

bool isAmong(const QStringList &choices, const Answer::Value &value)
{
    if (const bool *yes = std::get_if<bool>(&value))
        return choices.contains(*yes ? QStringLiteral("yes") : QStringLiteral("no"));
    if (const QString *choice = std::get_if<QString>(&value))
        return choices.contains(*choice);
    const QStringList *taken = std::get_if<QStringList>(&value);
    return taken && std::ranges::any_of(*taken, [&](const QString &choice) { return choices.contains(choice); });
}

double amountOf(const Answer::Value &value)
{
    constexpr double penceInPound = 100;
    if (const Money *money = std::get_if<Money>(&value))
        return static_cast<double>(money->pence) / penceInPound;
    return std::get<double>(value);
}

/// Holds the value of an answer against a test.
class ValueCheck
{
public:
    ValueCheck(const Answer::Value &value, const Facts &facts)
        : m_value(value)
        , m_facts(facts)
    {
    }

    Truth operator()(const ChoiceTest &test) const { return truth(isAmong(test.choices, m_value)); }
    Truth operator()(const StateTest & /*test*/) const { return Truth::False; }
    Truth operator()(const AmountTest &test) const { return truth(test.range.contains(amountOf(m_value))); }
    Truth operator()(const AgeTest &test) const { return truth(test.range.contains(daysBetween(day(), m_facts.today, test.kind))); }
    Truth operator()(const FixedDayTest &test) const
    {
        return truth((!test.before || day() < *test.before) && (!test.after || day() > *test.after));
    }
    Truth operator()(const SinceTest &test) const
    {
        if (m_facts.notAsked.contains(test.of))
            return Truth::False;
        const auto from = dayOf(test.of, m_facts);
        if (!from || day() < *from)
            return Truth::Open;
        return truth(test.range.contains(daysBetween(*from, day(), test.kind)));
    }

private:
    QDate day() const { return std::get<QDate>(m_value); }

    const Answer::Value &m_value;
    const Facts &m_facts;
};

Truth evaluateTest(const Node &node, const Facts &facts)
{
    if (facts.notAsked.contains(node.question))
        return Truth::False;
    const auto answer = facts.answers.constFind(node.question);
    if (answer == facts.answers.cend())
        return Truth::Open;
    Truth result = Truth::Open;
    if (const StateTest *state = std::get_if<StateTest>(&node.test))
        result = truth(answer->state == state->state);
    else if (answer->state == AnswerState::Given)
        result = std::visit(ValueCheck(answer->value, facts), node.test);
    return node.negated ? opposite(result) : result;
}

Truth evaluate(const Node &node, const Facts &facts)
{
    switch (node.kind) {
    case Node::Kind::Test:
        return evaluateTest(node, facts);
    case Node::Kind::Not:
        return opposite(evaluate(*node.parts.front(), facts));
    case Node::Kind::All:
    case Node::Kind::Any: {
        // The weakest part decides about all, the strongest about any.
        const bool all = node.kind == Node::Kind::All;
        const Truth deciding = all ? Truth::False : Truth::True;
        Truth result = opposite(deciding);
        for (const auto &part : node.parts) {
            const Truth one = evaluate(*part, facts);
            if (one == deciding)
                return deciding;
            if (one == Truth::Open)
                result = Truth::Open;
        }
        return result;
    }
    }
    Q_UNREACHABLE_RETURN(Truth::Open);
}

void visit(const Node &node, const std::function<void(const Node &)> &visitor)
{
    if (node.kind == Node::Kind::Test)
        visitor(node);
    for (const auto &part : node.parts)
        visit(*part, visitor);
}

bool mentions(const Node &node, const QString &question)
{
    bool found = false;
    visit(node, [&](const Node &test) {
        const SinceTest *since = std::get_if<SinceTest>(&test.test);
        found = found || test.question == question || (since && since->of == question);
    });
    return found;
}

bool nodeTurnsOn(const Node &node, const QString &question, const Facts &facts)
{
    if (evaluate(node, facts) != Truth::Open)
        return false;
    if (node.kind == Node::Kind::Test)
        return mentions(node, question);
    return std::ranges::any_of(node.parts, [&](const auto &part) { return nodeTurnsOn(*part, question, facts); });
}

void addOnce(QStringList &list, const QString &entry)
{
    if (!list.contains(entry))
        list.append(entry);
}

void collectSettling(const Node &node, const Facts &facts, QStringList &questions)
{
    const Truth result = evaluate(node, facts);
    if (result == Truth::Open)
        return;
    if (node.kind == Node::Kind::Test) {
        addOnce(questions, node.question);
        if (const SinceTest *since = std::get_if<SinceTest>(&node.test); since && !facts.notAsked.contains(node.question))
            addOnce(questions, since->of);
        return;
    }
    // One false part settles all, one true part any; else it takes every part.
    const bool oneSettles =
        (node.kind == Node::Kind::All && result == Truth::False) || (node.kind == Node::Kind::Any && result == Truth::True);
    for (const auto &part : node.parts) {
        if (oneSettles && evaluate(*part, facts) != result)
            continue;
        collectSettling(*part, facts, questions);
        if (oneSettles)
            return;
    }
}

void collectSettlingOf(const Node &node, const Facts &facts, const QString &question, QStringList &questions)
{
    if (!mentions(node, question))
        return;
    if (evaluate(node, facts) != Truth::Open) {
        collectSettling(node, facts, questions);
        return;
    }
    for (const auto &part : node.parts)
        collectSettlingOf(*part, facts, question, questions);
}

} // namespace

bool Range::contains(double value) const
{
    return (!over || value > *over) && (!atLeast || value >= *atLeast) && (!under || value < *under) && (!atMost || value <= *atMost);
}

void visitTests(const Condition &condition, const std::function<void(const Condition::Node &)> &visitor)
{
    if (!condition.isEmpty())
        visit(*condition.root(), visitor);
}

Condition::Condition(std::shared_ptr<const Node> root)
    : m_root(std::move(root))
{
}

Truth Condition::holds(const Facts &facts) const
{
    return m_root ? evaluate(*m_root, facts) : Truth::True;
}

QSet<QString> Condition::questions() const
{
    QSet<QString> all;
    visitTests(*this, [&](const Node &test) {
        all.insert(test.question);
        if (const SinceTest *since = std::get_if<SinceTest>(&test.test))
            all.insert(since->of);
    });
    return all;
}

bool Condition::turnsOn(const QString &question, const Facts &facts) const
{
    return m_root && nodeTurnsOn(*m_root, question, facts);
}

QStringList Condition::settledBy(const Facts &facts) const
{
    QStringList questions;
    if (m_root)
        collectSettling(*m_root, facts, questions);
    return questions;
}

QStringList Condition::settledBy(const Facts &facts, const QString &question) const
{
    QStringList questions;
    if (m_root)
        collectSettlingOf(*m_root, facts, question, questions);
    return questions;
}

} // namespace Concordat
