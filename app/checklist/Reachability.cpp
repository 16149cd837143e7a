// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/Reachability.h"

#include "checklist/ConditionNode.h"
#include "checklist/WorkingDays.h"

#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr int mostSteps = 10'000;
constexpr std::size_t mostDays = 400;
constexpr int mostSubsetChoices = 6;
constexpr double penceInPound = 100;

/// The bounds of a range.
std::vector<double> bounds(const Range &range)
{
    std::vector<double> all;
    for (const auto &bound : {range.over, range.atLeast, range.under, range.atMost}) {
        if (bound)
            all.push_back(*bound);
    }
    return all;
}

/// Looks for answers by trying, question by question, those values on which the tests can differ.
class AnswerSearch
{
public:
    AnswerSearch(const Checklist &checklist, const Condition &condition, const Condition *without, SearchBudget &budget)
        : m_condition(condition)
        , m_without(without)
        , m_budget(budget)
    {
        collectQuestions(checklist);
        for (const Condition *part : conditions())
            visitTests(*part, [this](const Condition::Node &test) { m_tests[test.question].append(&test); });
        m_facts.today = QDate(2026, 6, 17);
        collectDays();
        for (const Question *question : m_questions)
            m_candidates.push_back(answersTo(*question));
    }

    bool find() { return find(0); }

private:
    std::vector<const Condition *> conditions() const
    {
        std::vector<const Condition *> all{&m_condition};
        if (m_without)
            all.push_back(m_without);
        for (const Question *question : m_questions)
            all.push_back(&question->when);
        return all;
    }

    /// The questions that are mentioned, and those on which it depends whether these are asked.
    void collectQuestions(const Checklist &checklist)
    {
        QSet<QString> ids = m_condition.questions();
        if (m_without)
            ids.unite(m_without->questions());
        for (auto question = checklist.questions.crbegin(); question != checklist.questions.crend(); ++question) {
            if (!ids.contains(question->id))
                continue;
            ids.unite(question->when.questions());
            m_questions.insert(m_questions.begin(), &*question);
        }
    }

    void collectDays()
    {
        std::vector<SinceTest> spans;
        m_days.insert(m_facts.today);
        for (const auto &tests : std::as_const(m_tests)) {
            for (const Condition::Node *node : tests) {
                if (const AgeTest *age = std::get_if<AgeTest>(&node->test))
                    addSteps(m_facts.today, age->kind, age->range, -1);
                if (const FixedDayTest *fixed = std::get_if<FixedDayTest>(&node->test)) {
                    for (const auto &day : {fixed->before, fixed->after}) {
                        if (day)
                            m_days.insert({day->addDays(-1), *day, day->addDays(1)});
                    }
                }
                if (const SinceTest *since = std::get_if<SinceTest>(&node->test))
                    spans.push_back(*since);
            }
        }
        // Twice, for a span that begins where another ends.
        for (int round = 0; round < 2; ++round) {
            const std::set<QDate> known = m_days;
            for (const SinceTest &span : spans) {
                for (const QDate day : known) {
                    addSteps(day, span.kind, span.range, 1);
                    addSteps(day, span.kind, span.range, -1);
                }
            }
        }
    }

    /// The days just before, on and after the bounds of a range that is counted from a day.
    void addSteps(QDate from, DayKind kind, const Range &range, int direction)
    {
        constexpr double furthest = 40'000;
        for (const double bound : bounds(range)) {
            if (std::abs(bound) > furthest || m_days.size() > mostDays)
                continue;
            const int number = direction * static_cast<int>(std::floor(bound));
            const QDate day = kind == DayKind::Days ? from.addDays(number) : WorkingDays::after(from, number);
            const int step = kind == DayKind::Days ? 1 : 5;
            m_days.insert({day.addDays(-step), day.addDays(-1), day, day.addDays(1), day.addDays(step)});
        }
    }

    bool find(std::size_t index)
    {
        // Better to pass a rule that nothing leads to than to refuse a good one.
        if (++m_steps > mostSteps || --m_budget.steps < 0)
            return true;
        const Truth holds = m_condition.holds(m_facts);
        const Truth excluded = m_without ? m_without->holds(m_facts) : Truth::False;
        if (holds == Truth::False || excluded == Truth::True)
            return false;
        if (holds == Truth::True && excluded == Truth::False)
            return true;
        if (index == m_questions.size())
            return holds == Truth::True;
        const Question &question = *m_questions[index];
        if (question.when.holds(m_facts) == Truth::False) {
            m_facts.notAsked.insert(question.id);
            const bool found = find(index + 1);
            m_facts.notAsked.remove(question.id);
            return found;
        }
        for (const Answer &answer : std::as_const(m_candidates[index])) {
            m_facts.answers.insert(question.id, answer);
            if (find(index + 1))
                return true;
        }
        m_facts.answers.remove(question.id);
        return false;
    }

    QList<Answer> answersTo(const Question &question) const
    {
        QList<Answer> answers;
        const auto add = [&](const Answer::Value &value) { answers.append({.state = AnswerState::Given, .value = value, .reason = {}}); };
        switch (question.type) {
        case QuestionType::YesNo:
            add(true);
            add(false);
            break;
        case QuestionType::OneOf:
            for (const Choice &choice : question.choices)
                add(choice.id);
            break;
        case QuestionType::SeveralOf:
            for (const QStringList &taken : subsets(question))
                add(taken);
            break;
        case QuestionType::Date:
            for (const QDate day : m_days) {
                if (!question.past || day <= m_facts.today)
                    add(day);
            }
            break;
        case QuestionType::Money:
            for (const double amount : amounts(question)) {
                if (amount >= 0)
                    add(Money{std::llround(amount * penceInPound)});
            }
            break;
        case QuestionType::Number:
            for (const double amount : amounts(question))
                add(amount);
            break;
        case QuestionType::Text:
            add(u"text"_s);
            break;
        }
        for (const AnswerState state : {AnswerState::Unknown, AnswerState::NotApplicable, AnswerState::AskAdvice})
            answers.append({.state = state, .value = {}, .reason = {}});
        return answers;
    }

    /// All subsets of the choices that tests name; of many choices, those with none, one, all but one, and all.
    QList<QStringList> subsets(const Question &question) const
    {
        QStringList named;
        for (const Condition::Node *node : m_tests.value(question.id)) {
            if (const ChoiceTest *test = std::get_if<ChoiceTest>(&node->test)) {
                for (const QString &choice : test->choices) {
                    if (!named.contains(choice))
                        named.append(choice);
                }
            }
        }
        QList<QStringList> all{{}, named};
        if (named.size() <= mostSubsetChoices) {
            for (int bits = 1; bits < (1 << named.size()) - 1; ++bits) {
                QStringList taken;
                for (int i = 0; i < named.size(); ++i) {
                    if (bits & (1 << i))
                        taken.append(named.at(i));
                }
                all.append(taken);
            }
            return all;
        }
        for (const QString &choice : std::as_const(named)) {
            all.append({choice});
            QStringList others = named;
            others.removeOne(choice);
            all.append(others);
        }
        return all;
    }

    std::set<double> amounts(const Question &question) const
    {
        constexpr double step = 0.01;
        std::set<double> all{0};
        for (const Condition::Node *node : m_tests.value(question.id)) {
            if (const AmountTest *test = std::get_if<AmountTest>(&node->test)) {
                for (const double bound : bounds(test->range))
                    all.insert({bound - 1, bound - step, bound, bound + step, bound + 1});
            }
        }
        return all;
    }

    const Condition &m_condition;
    const Condition *m_without;
    SearchBudget &m_budget;
    std::vector<const Question *> m_questions; ///< in the order in which they are asked
    std::vector<QList<Answer>> m_candidates;   ///< by question
    QHash<QString, QList<const Condition::Node *>> m_tests;
    std::set<QDate> m_days;
    Facts m_facts;
    int m_steps = 0;
};

} // namespace

bool canHold(const Checklist &checklist, const Condition &condition, SearchBudget &budget)
{
    return --budget.steps < 0 || AnswerSearch(checklist, condition, nullptr, budget).find();
}

bool canHold(const Checklist &checklist, const Condition &condition, const Condition &without, SearchBudget &budget)
{
    return --budget.steps < 0 || AnswerSearch(checklist, condition, &without, budget).find();
}

} // namespace Concordat
