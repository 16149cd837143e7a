// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QVBoxLayout;

namespace Concordat
{

class CheckRun;
class ClausePreview;
class FindingsView;
class OutcomeBadge;
class QuestionCard;
class Session;
class Settings;

/// A checklist being answered: its questions on the left, one at a time or all; on the right what they come to so far.
class CheckView : public QWidget
{
    Q_OBJECT

public:
    enum class Manner { OneAtATime, AllAtOnce };

    CheckView(Session *session, Settings *settings, QWidget *parent = nullptr);

    /// Shows a run, which has to outlive what is shown; null shows nothing.
    void setRun(CheckRun *run);

    Manner manner() const { return m_manner; }
    void setManner(Manner manner);

    void takeFocus();
    void saveArrangement();

Q_SIGNALS:
    void leaveWanted();
    void noteWanted(); ///< the briefing note

private:
    QWidget *makeHead();
    QWidget *makeQuestions();
    QWidget *makeResult();
    void showEvaluation();
    void showAnswers();
    void showCards();
    void goTo(const QString &question);
    void goOn(const QString &from);
    void goBy(int steps);
    QStringList shownQuestions() const;
    QString outcomeWords() const;
    QString remaining() const;
    QString whyDropped(const QString &question) const;
    void showClause(const QString &clause);

    Session *m_session;
    Settings *m_settings;
    CheckRun *m_run = nullptr;
    Manner m_manner;
    QString m_current; ///< the question shown where they are shown one at a time
    QLabel *m_title;
    QLabel *m_note;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
    QList<QuestionCard *> m_cards; ///< one a question of the checklist, in its order
    QWidget *m_steps = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_brief = nullptr;
    QLabel *m_end = nullptr;
    OutcomeBadge *m_outcome;
    FindingsView *m_findings;
    ClausePreview *m_clause;
    QSplitter *m_columns;
    QSplitter *m_rows;
};

} // namespace Concordat
