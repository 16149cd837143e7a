// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/ChecklistCheck.h"

#include "checklist/Reachability.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

class ChecklistCheck
{
public:
    ChecklistCheck(const Checklist &checklist, const Library &library)
        : m_checklist(checklist)
        , m_library(library)
    {
    }

    QList<Problem> run()
    {
        for (const QString &topic : m_checklist.topics) {
            if (!std::ranges::contains(m_library.topics(), topic, &Topic::id))
                report(m_checklist.topicsLine, u"there is no topic \"%1\""_s.arg(topic));
        }
        checkPosts();
        for (const RuleSet &rules : m_checklist.authorities)
            checkRules(rules);
        checkQuestions();
        return m_problems;
    }

private:
    void report(int line, const QString &detail)
    {
        m_problems.append({.kind = ProblemKind::ChecklistFile, .subject = m_checklist.file, .detail = detail, .line = line});
    }

    void checkPosts()
    {
        QSet<QString> known;
        for (const Pack &pack : m_library.packs()) {
            for (const QString &post : pack.protocol.frontMatter().posts.keys())
                known.insert(post);
        }
        for (const auto &[post, line] : postsNamedBy(m_checklist).asKeyValueRange()) {
            if (!known.contains(post))
                report(line, u"no pack names the post {%1}"_s.arg(post));
        }
    }

    void checkRules(const RuleSet &rules)
    {
        checkClauses(rules.authority, rules.nearest, rules.line);
        for (const Rule &rule : rules.rules) {
            checkClauses(rules.authority, rule.clauses, rule.line);
            if (!canHold(m_checklist, rule.when, m_budget)) {
                report(rule.line, u"the rule \"%1\" of %2 is true for no answers"_s.arg(rule.id, rules.authority));
                continue;
            }
            for (const Rule &earlier : rules.rules) {
                if (&earlier == &rule)
                    break;
                if (addsNothing(rule, earlier))
                    report(rule.line, u"the rule \"%1\" of %2 adds nothing to \"%3\", which holds whenever it does"_s.arg(
                                          rule.id, rules.authority, earlier.id));
            }
        }
    }

    /// Every rule stands for itself, so an earlier one shadows it only by telling the same.
    bool addsNothing(const Rule &rule, const Rule &earlier)
    {
        return rule.outcome == earlier.outcome && rule.says == earlier.says && rule.clauses == earlier.clauses &&
               rule.task == earlier.task && !canHold(m_checklist, rule.when, earlier.when, m_budget);
    }

    void checkClauses(const QString &authority, const QStringList &clauses, int line)
    {
        const Pack *pack = m_library.find(authority);
        for (const QString &clause : clauses) {
            if (pack && !pack->protocol.find(clause))
                report(line, u"%1 has no clause %2"_s.arg(authority, clause));
        }
    }

    void checkQuestions()
    {
        QSet<QString> used;
        for (const RuleSet &rules : m_checklist.authorities) {
            for (const Rule &rule : rules.rules) {
                used.unite(rule.when.questions());
                if (rule.deadline)
                    used.insert(rule.deadline->from);
            }
        }
        // A condition speaks of questions above, so from below each question's users are known when it is reached.
        for (auto question = m_checklist.questions.crbegin(); question != m_checklist.questions.crend(); ++question) {
            if (used.contains(question->id))
                used.unite(question->when.questions());
        }
        for (const Question &question : m_checklist.questions) {
            if (!used.contains(question.id))
                report(question.line, u"nothing uses the question \"%1\""_s.arg(question.id));
            else if (!canHold(m_checklist, question.when, m_budget))
                report(question.line, u"the question \"%1\" is asked after no answers"_s.arg(question.id));
        }
    }

    const Checklist &m_checklist;
    const Library &m_library;
    QList<Problem> m_problems;
    SearchBudget m_budget;
};

} // namespace

QList<Problem> findProblems(const Checklist &checklist, const Library &library)
{
    return ChecklistCheck(checklist, library).run();
}

QList<Problem> leaveOutUnknownAuthorities(Checklist &checklist, const Library &library)
{
    QList<Problem> problems;
    for (const RuleSet &rules : std::as_const(checklist.authorities)) {
        if (!library.find(rules.authority))
            problems.append({.kind = ProblemKind::ChecklistFile,
                             .subject = checklist.file,
                             .detail = u"there is no pack for the authority \"%1\""_s.arg(rules.authority),
                             .line = rules.line});
    }
    checklist.authorities.removeIf([&](const auto entry) { return !library.find(entry.key()); });
    return problems;
}

} // namespace Concordat
