// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/Checklist.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace Concordat
{

class AnswerEditor;
class LinkRow;

/// One question with its help, its answer, the answers that every question takes, and the clauses that turn on it.
class QuestionCard : public QFrame
{
    Q_OBJECT

public:
    QuestionCard(const Question &question, const QStringList &clauses, QWidget *parent = nullptr);

    const QString &question() const { return m_question.id; }

    void setNumber(int number);

    /// Shows the answer that now stands; nothing where there is none.
    void setAnswer(const std::optional<Answer> &answer);

    /// Says why the question no longer matters; empty while it does.
    void setDropped(const QString &why);

    void takeFocus();

Q_SIGNALS:
    void answered(const Concordat::Answer &answer);
    void withdrawn();
    void clauseWanted(const QString &clause);
    void nextWanted(); ///< the user is done with this question

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QMenu *makeOtherAnswers();
    void answerOtherwise(AnswerState state);
    void takeReason();
    void updateLooks();

    Question m_question;
    AnswerState m_state = AnswerState::Given;
    QLabel *m_number;
    QLabel *m_ask;
    QLabel *m_help;
    AnswerEditor *m_editor;
    QLabel *m_stateText;
    QLineEdit *m_reason;
    QToolButton *m_other;
};

} // namespace Concordat
