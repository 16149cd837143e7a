// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/Evaluation.h"

#include <QObject>
#include <QUndoStack>

namespace Concordat
{

enum class CheckStep : std::uint8_t { Given, Undone, Redone };

/// A checklist being answered for one authority: the answers so far, what they come to, and the way back through them.
///
/// Lives in the interface thread. Every change is evaluated at once and announced after it has happened.
class CheckRun : public QObject
{
    Q_OBJECT

public:
    /// The authority has to be one of the checklist's.
    CheckRun(Checklist checklist, const QString &authority, QDate today, QObject *parent = nullptr);

    const Checklist &checklist() const { return m_checklist; }
    const QString &authority() const { return m_authority; }
    const Answers &answers() const { return m_answers; }
    const Evaluation &evaluation() const { return m_evaluation; }
    QDate today() const { return m_today; }

    /// Takes up answers that were given before, without a word; they cannot be undone.
    void restore(const Answers &answers);

    /// Gives an answer, or takes it back; the same answer again is no change.
    void answer(const QString &question, const Answer &answer);
    void withdraw(const QString &question);

    /// The clauses that the authority's rules on a question cite.
    QStringList clausesFor(const QString &question) const;

    QUndoStack *undoStack() { return &m_undo; }

Q_SIGNALS:
    /// The answer to a question is another, or there is none any more. Emitted after evaluated().
    void answerChanged(const QString &question, Concordat::CheckStep step);
    void evaluated();

private:
    class AnswerStep;

    void push(const QString &question, const std::optional<Answer> &answer);
    void set(const QString &question, const std::optional<Answer> &answer, CheckStep step);
    void evaluateAgain();

    Checklist m_checklist;
    QString m_authority;
    QDate m_today;
    Answers m_answers;
    Evaluation m_evaluation;
    QUndoStack m_undo;
};

} // namespace Concordat
