// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/Evaluation.h"

#include "checklist/ConditionNode.h"
#include "checklist/WorkingDays.h"

#include <map>

namespace Concordat
{

namespace
{

std::optional<QDate> dayIn(const Answers &answers, const QString &question)
{
    const auto answer = answers.constFind(question);
    if (answer == answers.cend() || !std::holds_alternative<QDate>(answer->value))
        return std::nullopt;
    return std::get<QDate>(answer->value);
}

/// Goes through the questions in order, so that of two answers that settle the same rules the earlier one counts, and the later question
/// falls away; then looks which open questions are left to matter.
class Evaluator
{
public:
    Evaluator(const Checklist &checklist, const RuleSet &rules, const Answers &answers, QDate today)
        : m_checklist(checklist)
        , m_rules(rules)
        , m_answers(answers)
        , m_questionCount(static_cast<std::size_t>(checklist.questions.size()))
    {
        m_facts.today = today;
        indexMentions();
    }

    Evaluation run()
    {
        leaveOutFaulty();
        goThroughAnswers();
        goThroughOpenQuestions();
        explainDropped();
        m_faults.removeIf([&](const AnswerFault &fault) { return !m_result.asked.contains(fault.question); });
        m_result.faults = m_faults;
        m_result.isSilent = m_rules.isSilent;
        for (const Rule &rule : m_rules.rules)
            decide(rule);
        std::ranges::stable_sort(m_result.findings, {}, &Finding::outcome);
        if (!m_result.findings.isEmpty())
            m_result.outcome = m_result.findings.constFirst().outcome;
        else if (m_result.unanswered.isEmpty() && m_result.undecidedRules.isEmpty())
            m_result.outcome = Outcome::Silent;
        if (m_result.findings.isEmpty())
            m_result.nearest = m_rules.nearest;
        return m_result;
    }

private:
    /// Which rules, and which later questions' conditions, mention a question.
    struct Mentions {
        QList<const Rule *> rules;
        std::vector<std::size_t> gates;
    };

    const Question &question(std::size_t index) const { return m_checklist.questions.at(static_cast<qsizetype>(index)); }

    void indexMentions()
    {
        m_mentions.resize(m_questionCount);
        std::map<QString, std::size_t> places;
        for (std::size_t i = 0; i < m_questionCount; ++i) {
            places.emplace(question(i).id, i);
            for (const QString &id : question(i).when.questions()) {
                if (const auto place = places.find(id); place != places.end() && place->second < i)
                    m_mentions[place->second].gates.push_back(i);
            }
        }
        for (const Rule &rule : m_rules.rules) {
            QSet<QString> ids = rule.when.questions();
            if (rule.deadline)
                ids.insert(rule.deadline->from);
            for (const QString &id : std::as_const(ids)) {
                if (const auto place = places.find(id); place != places.end())
                    m_mentions[place->second].rules.append(&rule);
            }
        }
    }

    void leaveOutFaulty()
    {
        for (const Question &asked : m_checklist.questions) {
            const auto answer = m_answers.constFind(asked.id);
            if (answer == m_answers.cend())
                continue;
            const auto day = dayIn(m_answers, asked.id);
            if (!fits(asked, *answer))
                m_answers.remove(asked.id);
            else if (asked.past && day && *day > m_facts.today)
                m_faults.append({.question = asked.id, .kind = AnswerFault::InTheFuture});
        }
        for (const Rule &rule : m_rules.rules)
            visitTests(rule.when, [this](const Condition::Node &test) { checkOrder(test); });
        for (const Question &asked : m_checklist.questions)
            visitTests(asked.when, [this](const Condition::Node &test) { checkOrder(test); });
        for (const AnswerFault &fault : std::as_const(m_faults))
            m_answers.remove(fault.question);
    }

    void checkOrder(const Condition::Node &test)
    {
        const SinceTest *since = std::get_if<SinceTest>(&test.test);
        if (!since || std::ranges::contains(m_faults, test.question, &AnswerFault::question) ||
            std::ranges::contains(m_faults, since->of, &AnswerFault::question))
            return;
        const auto from = dayIn(m_answers, since->of);
        const auto to = dayIn(m_answers, test.question);
        if (from && to && *to < *from)
            m_faults.append({.question = test.question, .kind = AnswerFault::OutOfOrder});
    }

    void goThroughAnswers()
    {
        for (std::size_t i = 0; i < m_questionCount; ++i) {
            const QString &id = question(i).id;
            if (question(i).when.holds(m_facts) == Truth::False) {
                m_whyNotAsked.insert(id, expanded(question(i).when.settledBy(m_facts)));
                m_facts.notAsked.insert(id);
            } else if (m_answers.contains(id) && matters(i)) {
                m_facts.answers.insert(id, m_answers.value(id));
            }
        }
    }

    void goThroughOpenQuestions()
    {
        for (std::size_t i = 0; i < m_questionCount; ++i) {
            const QString &id = question(i).id;
            const bool isAnswered = m_facts.answers.contains(id);
            const bool isOpen = !isAnswered && !m_facts.notAsked.contains(id) && !m_answers.contains(id) && matters(i);
            if (isAnswered || isOpen)
                m_result.asked.append(id);
            if (isOpen)
                m_result.unanswered.append(id);
        }
    }

    /// Whether a rule, or a later question that matters, can still turn on the answer to an unanswered question.
    bool matters(std::size_t index) const
    {
        std::vector<bool> needed(m_questionCount, false);
        for (std::size_t i = m_questionCount; i-- > index;) {
            const QString &id = question(i).id;
            if (m_facts.notAsked.contains(id))
                continue;
            const Mentions &mentions = m_mentions[i];
            needed[i] = m_facts.answers.contains(id) ||
                        std::ranges::any_of(mentions.rules, [&](const Rule *rule) { return turnsOn(*rule, id); }) ||
                        std::ranges::any_of(mentions.gates,
                                            [&](std::size_t gated) { return needed[gated] && question(gated).when.turnsOn(id, m_facts); });
        }
        return needed[index];
    }

    bool turnsOn(const Rule &rule, const QString &id) const
    {
        const bool isDue = rule.deadline && rule.deadline->from == id && rule.when.holds(m_facts) != Truth::False;
        return isDue || rule.when.turnsOn(id, m_facts);
    }

    /// Of the questions that matter to the authority with some answers, those that do not with these.
    void explainDropped()
    {
        std::vector<QStringList> why(m_questionCount);
        std::vector<bool> canMatter(m_questionCount, false);
        for (std::size_t i = m_questionCount; i-- > 0;) {
            const Mentions &mentions = m_mentions[i];
            const QString &id = question(i).id;
            canMatter[i] =
                !mentions.rules.isEmpty() || std::ranges::any_of(mentions.gates, [&](std::size_t gated) { return canMatter[gated]; });
            if (!canMatter[i] || m_result.asked.contains(id))
                continue;
            if (m_facts.notAsked.contains(id)) {
                why[i] = m_whyNotAsked.value(id);
            } else {
                for (const Rule *rule : mentions.rules)
                    why[i] += rule->when.questions().contains(id) ? rule->when.settledBy(m_facts, id) : rule->when.settledBy(m_facts);
                for (const std::size_t gated : mentions.gates)
                    why[i] += question(gated).when.settledBy(m_facts, id) + why[gated];
                why[i] = expanded(why[i]);
            }
            m_result.droppedQuestions.prepend({.id = id, .questions = why[i]});
        }
    }

    /// A question that is not asked settles nothing by itself: the answers do by which it is not asked. In the order of the questions.
    QStringList expanded(const QStringList &ids) const
    {
        QSet<QString> settling;
        for (const QString &id : ids) {
            const auto why = m_whyNotAsked.constFind(id);
            if (why == m_whyNotAsked.cend())
                settling.insert(id);
            else
                settling.unite(QSet<QString>(why->cbegin(), why->cend()));
        }
        QStringList ordered;
        for (const Question &known : m_checklist.questions) {
            if (settling.contains(known.id))
                ordered.append(known.id);
        }
        return ordered;
    }

    void decide(const Rule &rule)
    {
        switch (rule.when.holds(m_facts)) {
        case Truth::True:
            m_result.findings.append(findingOf(rule));
            break;
        case Truth::False:
            m_result.droppedRules.append({.id = rule.id, .questions = expanded(rule.when.settledBy(m_facts))});
            break;
        case Truth::Open:
            addIfUndecided(rule);
            break;
        }
    }

    /// Open, though every question that it turns on is answered: nobody can say, so it is not passed over.
    void addIfUndecided(const Rule &rule)
    {
        Dropped undecided{.id = rule.id, .questions = {}};
        for (const QString &id : std::as_const(m_result.asked)) {
            if (!rule.when.turnsOn(id, m_facts))
                continue;
            if (!m_facts.answers.contains(id))
                return;
            if (m_facts.answers.value(id).state != AnswerState::Given)
                undecided.questions.append(id);
        }
        m_result.undecidedRules.append(undecided);
    }

    Finding findingOf(const Rule &rule) const
    {
        return {.rule = rule.id,
                .outcome = rule.outcome,
                .force = rule.force,
                .says = rule.says,
                .clauses = rule.clauses,
                .deadline = deadlineOf(rule),
                .doubt = rule.doubt,
                .task = rule.task};
    }

    std::optional<Deadline> deadlineOf(const Rule &rule) const
    {
        if (!rule.deadline)
            return std::nullopt;
        Deadline deadline{.question = rule.deadline->from,
                          .event = {},
                          .from = {},
                          .number = rule.deadline->number,
                          .kind = rule.deadline->kind,
                          .due = {}};
        if (const Question *from = m_checklist.question(deadline.question))
            deadline.event = from->event;
        if (const auto day = dayIn(m_facts.answers, deadline.question)) {
            deadline.from = *day;
            deadline.due = deadline.kind == DayKind::Days ? day->addDays(deadline.number) : WorkingDays::after(*day, deadline.number);
        }
        return deadline;
    }

    const Checklist &m_checklist;
    const RuleSet &m_rules;
    Answers m_answers; ///< those that can be counted with
    std::size_t m_questionCount;
    std::vector<Mentions> m_mentions; ///< by question
    Facts m_facts;                    ///< with the answers that play a part
    QHash<QString, QStringList> m_whyNotAsked;
    QList<AnswerFault> m_faults;
    Evaluation m_result;
};

} // namespace

Evaluation evaluate(const Checklist &checklist, const QString &authority, const Answers &answers, QDate today)
{
    const RuleSet *rules = checklist.rulesOf(authority);
    Q_ASSERT(rules);
    return Evaluator(checklist, *rules, answers, today).run();
}

} // namespace Concordat
