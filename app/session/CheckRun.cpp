// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/CheckRun.h"

#include <QUndoCommand>

namespace Concordat
{

class CheckRun::AnswerStep : public QUndoCommand
{
public:
    AnswerStep(CheckRun *run, QString question, std::optional<Answer> before, std::optional<Answer> after)
        : m_run(run)
        , m_question(std::move(question))
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { m_run->set(m_question, m_before, CheckStep::Undone); }
    void redo() override { m_run->set(m_question, m_after, std::exchange(m_step, CheckStep::Redone)); }

private:
    CheckRun *m_run;
    QString m_question;
    std::optional<Answer> m_before;
    std::optional<Answer> m_after;
    CheckStep m_step = CheckStep::Given; ///< a step is first done by pushing it
};

CheckRun::CheckRun(Checklist checklist, const QString &authority, QDate today, QObject *parent)
    : QObject(parent)
    , m_checklist(std::move(checklist))
    , m_authority(authority)
    , m_today(today)
{
    evaluateAgain();
}

void CheckRun::restore(const Answers &answers)
{
    m_answers = answers;
    m_undo.clear();
    evaluateAgain();
}

void CheckRun::answer(const QString &question, const Answer &answer)
{
    push(question, answer);
}

void CheckRun::withdraw(const QString &question)
{
    push(question, std::nullopt);
}

QStringList CheckRun::clausesFor(const QString &question) const
{
    QStringList clauses;
    const RuleSet *rules = m_checklist.rulesOf(m_authority);
    for (const Rule &rule : rules ? rules->rules : QList<Rule>()) {
        if (rule.when.questions().contains(question) || (rule.deadline && rule.deadline->from == question))
            clauses += rule.clauses;
    }
    clauses.removeDuplicates();
    return clauses;
}

void CheckRun::push(const QString &question, const std::optional<Answer> &answer)
{
    const auto found = m_answers.constFind(question);
    const std::optional<Answer> before = found == m_answers.constEnd() ? std::nullopt : std::optional(*found);
    if (before != answer)
        m_undo.push(new AnswerStep(this, question, before, answer));
}

void CheckRun::set(const QString &question, const std::optional<Answer> &answer, CheckStep step)
{
    if (answer)
        m_answers.insert(question, *answer);
    else
        m_answers.remove(question);
    evaluateAgain();
    Q_EMIT evaluated();
    Q_EMIT answerChanged(question, step);
}

void CheckRun::evaluateAgain()
{
    m_evaluation = evaluate(m_checklist, m_authority, m_answers, m_today);
}

} // namespace Concordat
