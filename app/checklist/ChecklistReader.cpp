// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/ChecklistReader.h"

#include "checklist/ConditionReader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr int maximalQuestions = 100;
constexpr int maximalRules = 200;
constexpr int maximalDays = 3660;
constexpr int maximalVersion = 1'000'000;

class ChecklistReader
{
public:
    explicit ChecklistReader(const QString &path)
        : m_problems(path)
    {
        m_checklist.file = path;
    }

    std::expected<Checklist, QList<Problem>> read(const YAML::Node &root)
    {
        const DefinitionNode top(root, u"a checklist"_s, m_problems);
        top.hasOnly({"id", "title", "situation", "for", "version", "questions", "authorities"}, {"topics"});
        if (top.isMap()) {
            readHead(top);
            readQuestions(top.at("questions"));
            readAuthorities(top.at("authorities"));
        }
        if (!m_problems.all().isEmpty())
            return std::unexpected(m_problems.all());
        return m_checklist;
    }

private:
    void readHead(const DefinitionNode &top)
    {
        m_checklist.id = top.text("id");
        m_checklist.title = top.text("title");
        m_checklist.situation = top.text("situation");
        m_checklist.audience = top.text("for");
        m_checklist.version = top.number("version", 1, maximalVersion).value_or(1);
        m_checklist.topics = top.list("topics");
        m_checklist.topicsLine = yamlLine(top.at("topics"));
        if (const QString file = QFileInfo(m_checklist.file).completeBaseName(); !m_checklist.id.isEmpty() && m_checklist.id != file)
            m_problems.add(top.at("id"), u"the id is \"%1\", the file is \"%2\""_s.arg(m_checklist.id, file));
        static const QStringList audiences = {u"member"_s, u"officer"_s, u"both"_s};
        if (!m_checklist.audience.isEmpty() && !audiences.contains(m_checklist.audience))
            m_problems.add(top.at("for"), u"\"for\" is member, officer or both, not \"%1\""_s.arg(m_checklist.audience));
    }

    void readQuestions(const YAML::Node &list)
    {
        if (!list.IsDefined() || list.IsNull())
            return;
        if (!list.IsSequence() || list.size() > maximalQuestions) {
            m_problems.add(list, u"questions are a list of at most %1"_s.arg(maximalQuestions));
            return;
        }
        for (const YAML::Node &entry : list)
            readQuestion(entry);
    }

    void readQuestion(const YAML::Node &entry)
    {
        const DefinitionNode node(entry, u"a question"_s, m_problems);
        node.hasOnly({"id", "ask", "type"}, {"help", "choices", "when", "past", "event"});
        if (!node.isMap())
            return;
        Question question{.id = node.text("id"),
                          .ask = node.text("ask"),
                          .help = node.text("help"),
                          .choices = {},
                          .when = {},
                          .event = node.text("event")};
        question.line = node.line();
        question.past = node.flag("past");
        checkQuestionId(question.id, node.at("id"));
        const QString type = node.text("type");
        const auto known = questionTypeNamed(type);
        if (!known && !type.isEmpty())
            m_problems.add(node.at("type"),
                           u"there is no type \"%1\"; the types are yes-no, one-of, several-of, date, money, number and text"_s.arg(type));
        question.type = known.value_or(QuestionType::Text);
        readChoices(question, node.at("choices"), node.line());
        if (question.type != QuestionType::Date && known && (node.at("past").IsDefined() || node.at("event").IsDefined()))
            m_problems.add(node.line(), u"\"past\" and \"event\" belong to a question of type date"_s);
        // A person is asked in this order, so only what stands above can be known.
        question.when = ConditionReader(m_checklist.questions, m_problems).read(node.at("when"));
        m_checklist.questions.append(question);
    }

    void checkQuestionId(const QString &id, const YAML::Node &node)
    {
        static const QStringList words = {u"all"_s, u"any"_s, u"not"_s};
        if (!id.isEmpty() && (!isId(id) || words.contains(id)))
            m_problems.add(node, u"\"%1\" is no id for a question: lower-case words with hyphens, but not all, any or not"_s.arg(id));
        if (!id.isEmpty() && m_checklist.question(id))
            m_problems.add(node, u"the question \"%1\" is there twice"_s.arg(id));
    }

    void readChoices(Question &question, const YAML::Node &choices, int line)
    {
        const bool takes = question.type == QuestionType::OneOf || question.type == QuestionType::SeveralOf;
        if (!choices.IsDefined()) {
            if (takes)
                m_problems.add(line, u"a question of type %1 needs choices"_s.arg(name(question.type)));
            return;
        }
        if (!takes || !choices.IsMap() || choices.size() == 0) {
            m_problems.add(choices, takes ? u"choices are a map of ids and what the user reads"_s
                                          : u"a question of type %1 has no choices"_s.arg(name(question.type)));
            return;
        }
        for (const auto &entry : choices) {
            const Choice choice{.id = yamlText(entry.first), .says = yamlText(entry.second)};
            if (!isId(choice.id) || answerStateNamed(choice.id))
                m_problems.add(
                    entry.first,
                    u"\"%1\" is no id for a choice: lower-case words with hyphens, but none that every question takes"_s.arg(choice.id));
            if (choice.says.isEmpty())
                m_problems.add(entry.first, u"the choice \"%1\" needs a text"_s.arg(choice.id));
            question.choices.append(choice);
        }
    }

    void readAuthorities(const YAML::Node &authorities)
    {
        if (!authorities.IsDefined() || authorities.IsNull())
            return;
        if (!authorities.IsMap()) {
            m_problems.add(authorities, u"authorities are a map of their ids"_s);
            return;
        }
        for (const auto &entry : authorities) {
            RuleSet rules = readRuleSet(entry.second);
            rules.authority = yamlText(entry.first);
            rules.line = yamlLine(entry.first);
            m_checklist.authorities.insert(rules.authority, rules);
        }
    }

    RuleSet readRuleSet(const YAML::Node &entry)
    {
        RuleSet rules;
        const DefinitionNode node(entry, u"an authority"_s, m_problems);
        node.hasOnly({}, {"silent", "nearest", "note", "rules"});
        if (!node.isMap())
            return rules;
        rules.isSilent = node.flag("silent");
        rules.nearest = node.list("nearest");
        rules.note = node.text("note");
        const YAML::Node list = node.at("rules");
        const bool hasRules = list.IsDefined() && list.IsSequence() && list.size() > 0;
        if (list.IsDefined() && (!hasRules || list.size() > maximalRules))
            m_problems.add(list, u"rules are a list of 1 to %1"_s.arg(maximalRules));
        else if (rules.isSilent && list.IsDefined())
            m_problems.add(list, u"a silent authority has no rules"_s);
        else if (!rules.isSilent && !hasRules)
            m_problems.add(entry, u"an authority has rules, or is silent"_s);
        if (hasRules && list.size() <= maximalRules) {
            for (const YAML::Node &rule : list)
                readRule(rules, rule);
        }
        return rules;
    }

    void readRule(RuleSet &rules, const YAML::Node &entry)
    {
        const DefinitionNode node(entry, u"a rule"_s, m_problems);
        node.hasOnly({"id", "outcome", "says", "clauses"}, {"when", "force", "due", "task", "doubtful"});
        if (!node.isMap())
            return;
        Rule rule{.id = node.text("id"),
                  .when = {},
                  .says = node.text("says"),
                  .clauses = node.list("clauses"),
                  .deadline = {},
                  .doubt = {},
                  .task = node.text("task")};
        rule.line = node.line();
        if (!rule.id.isEmpty() && !isId(rule.id))
            m_problems.add(node.at("id"), u"\"%1\" is no id for a rule: lower-case words with hyphens"_s.arg(rule.id));
        if (!rule.id.isEmpty() && std::ranges::contains(rules.rules, rule.id, &Rule::id))
            m_problems.add(node.at("id"), u"the rule \"%1\" is there twice"_s.arg(rule.id));
        if (node.at("clauses").IsDefined() && rule.clauses.isEmpty())
            m_problems.add(node.at("clauses"), u"a rule cites at least one clause"_s);
        rule.when = ConditionReader(m_checklist.questions, m_problems).read(node.at("when"));
        readOutcome(rule, node);
        readDeadline(rule, node.at("due"));
        readDoubt(rule, node.at("doubtful"));
        rules.rules.append(rule);
    }

    void readOutcome(Rule &rule, const DefinitionNode &node)
    {
        const QString outcome = node.text("outcome");
        const auto known = outcomeNamed(outcome);
        if (!known && !outcome.isEmpty())
            m_problems.add(node.at("outcome"), u"there is no outcome \"%1\"; the outcomes are prohibited, must-report, required, "
                                               "permitted-to-refuse, advised, permitted, no-duty and silent"_s.arg(outcome));
        rule.outcome = known.value_or(Outcome::Silent);
        const QString force = node.text("force");
        const auto knownForce = force.isEmpty() ? std::optional(Force::None) : forceNamed(force);
        if (!knownForce || force == u"none")
            m_problems.add(
                node.at("force"),
                u"there is no force \"%1\"; the forces are must, should, may, normally, expectation and descriptive"_s.arg(force));
        rule.force = knownForce.value_or(Force::None);
        if (!known || !knownForce)
            return;
        const bool binds = rule.outcome != Outcome::NoDuty && rule.outcome != Outcome::Silent;
        if (binds && force.isEmpty())
            m_problems.add(node.line(), u"a rule with the outcome %1 needs its force"_s.arg(outcome));
        if (!binds && !force.isEmpty())
            m_problems.add(node.at("force"), u"a rule with the outcome %1 has no force"_s.arg(outcome));
        if (rule.force == Force::May && (rule.outcome == Outcome::Prohibited || rule.outcome == Outcome::MustReport))
            m_problems.add(node.at("force"), u"the force may does not go with the outcome %1"_s.arg(outcome));
    }

    void readDeadline(Rule &rule, const YAML::Node &due)
    {
        if (!due.IsDefined())
            return;
        const DefinitionNode node(due, u"a deadline"_s, m_problems);
        node.hasOnly({"from"}, {"days", "working-days"});
        if (!node.isMap())
            return;
        const auto days = node.number("days", 0, maximalDays);
        const auto workingDays = node.number("working-days", 0, maximalDays);
        if (node.at("days").IsDefined() == node.at("working-days").IsDefined())
            m_problems.add(node.line(), u"a deadline has either days or working-days"_s);
        const DeadlineRule deadline{.from = node.text("from"),
                                    .number = days.value_or(workingDays.value_or(0)),
                                    .kind = workingDays ? DayKind::WorkingDays : DayKind::Days};
        const Question *question = m_checklist.question(deadline.from);
        if (!deadline.from.isEmpty() && (!question || question->type != QuestionType::Date))
            m_problems.add(node.at("from"), u"the deadline counts from \"%1\", which is no date question"_s.arg(deadline.from));
        rule.deadline = deadline;
    }

    void readDoubt(Rule &rule, const YAML::Node &doubt)
    {
        if (!doubt.IsDefined())
            return;
        const DefinitionNode node(doubt, u"a doubtful reading"_s, m_problems);
        node.hasOnly({"used", "other"}, {});
        rule.doubt = {.used = node.text("used"), .other = node.text("other")};
    }

    Checklist m_checklist;
    DefinitionProblems m_problems;
};

} // namespace

std::expected<Checklist, QList<Problem>> readChecklist(const QString &path)
{
    const auto root = loadYaml(path, ProblemKind::ChecklistFile);
    if (!root)
        return std::unexpected(QList{root.error()});
    try {
        return ChecklistReader(path).read(*root);
    } catch (const YAML::Exception &exception) {
        return std::unexpected(QList{Problem{.kind = ProblemKind::ChecklistFile,
                                             .subject = path,
                                             .detail = QString::fromStdString(exception.msg),
                                             .line = exception.mark.line + 1}});
    }
}

} // namespace Concordat
