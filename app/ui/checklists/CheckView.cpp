// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/CheckView.h"

#include "models/FindingText.h"
#include "session/CheckRun.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "ui/checklists/FindingsView.h"
#include "ui/checklists/OutcomeBadge.h"
#include "ui/checklists/QuestionCard.h"
#include "ui/widgets/ClausePreview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Concordat
{

CheckView::CheckView(Session *session, Settings *settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_manner(settings->isShown(u"all-questions"_s, true) ? Manner::AllAtOnce : Manner::OneAtATime)
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_outcome(new OutcomeBadge(this))
    , m_findings(new FindingsView(this))
    , m_clause(new ClausePreview(session, this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_rows(new QSplitter(Qt::Vertical, this))
{
    m_columns->addWidget(makeQuestions());
    m_columns->addWidget(makeResult());
    m_columns->setStretchFactor(0, 3);
    m_columns->setStretchFactor(1, 2);
    for (QSplitter *splitter : {m_columns, m_rows}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    const int character = fontMetrics().averageCharWidth();
    m_columns->setSizes({90 * character, 60 * character});
    m_columns->restoreState(m_settings->arrangement(u"check-columns"_s));
    m_rows->restoreState(m_settings->arrangement(u"check-rows"_s));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_columns, 1);
    connect(m_findings, &FindingsView::clauseWanted, this, &CheckView::showClause);
}

QWidget *CheckView::makeHead()
{
    auto *head = new QWidget(this);
    auto *leave = new QPushButton(tr("&All checks"), head);
    leave->setToolTip(tr("Goes back to the list of checks; your answers are kept"));
    connect(leave, &QPushButton::clicked, this, &CheckView::leaveWanted);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_brief = new QPushButton(tr("&Briefing note…"), head);
    m_brief->setToolTip(tr("Facts, outcome, conditions and clauses on a page to print or save"));
    connect(m_brief, &QPushButton::clicked, this, &CheckView::noteWanted);
    auto *row = new QHBoxLayout(head);
    row->addWidget(leave);
    row->addWidget(m_title, 1);
    row->addWidget(m_brief);
    return head;
}

QWidget *CheckView::makeQuestions()
{
    auto *content = new QWidget(m_scroll);
    m_column = new QVBoxLayout(content);
    const int margin = fontMetrics().height();
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(margin * 2 / 3);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_column->addWidget(m_note);
    m_end = new QLabel(content);
    m_end->setTextFormat(Qt::PlainText);
    m_end->setWordWrap(true);
    m_column->addWidget(m_end);

    m_steps = new QWidget(content);
    auto *row = new QHBoxLayout(m_steps);
    row->setContentsMargins(0, 0, 0, 0);
    m_back = new QPushButton(tr("&Previous question"), m_steps);
    m_next = new QPushButton(tr("&Next question"), m_steps);
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addStretch(1);
    connect(m_back, &QPushButton::clicked, this, [this] { goBy(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goBy(1); });
    m_column->addWidget(m_steps);
    m_column->addStretch(1);

    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    return m_scroll;
}

QWidget *CheckView::makeResult()
{
    auto *upper = new QWidget(m_rows);
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_outcome);
    column->addWidget(m_findings, 1);
    m_rows->addWidget(upper);
    m_rows->addWidget(m_clause);
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 2);
    m_clause->hide();
    return m_rows;
}

void CheckView::setRun(CheckRun *run)
{
    if (m_run)
        disconnect(m_run, nullptr, this, nullptr);
    m_run = run;
    qDeleteAll(m_cards);
    m_cards.clear();
    m_clause->hide();
    m_current.clear();
    if (!run)
        return;
    const Pack *pack = m_session->library().find(run->authority());
    m_title->setText(tr("%1 · %2").arg(run->checklist().title, pack ? pack->protocol.authority() : run->authority()));
    const RuleSet *rules = run->checklist().rulesOf(run->authority());
    m_note->setText(rules ? rules->note : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    int position = m_column->indexOf(m_end);
    for (const Question &question : run->checklist().questions) {
        const QString id = question.id;
        auto *card = new QuestionCard(question, run->clausesFor(id), m_scroll->widget());
        m_column->insertWidget(position++, card);
        m_cards.append(card);
        connect(card, &QuestionCard::answered, run, [run, id](const Answer &answer) { run->answer(id, answer); });
        connect(card, &QuestionCard::withdrawn, run, [run, id] { run->withdraw(id); });
        connect(card, &QuestionCard::clauseWanted, this, &CheckView::showClause);
        connect(card, &QuestionCard::nextWanted, this, [this, id] { goOn(id); });
    }
    connect(run, &CheckRun::evaluated, this, &CheckView::showEvaluation);
    connect(run, &CheckRun::answerChanged, this, &CheckView::showAnswers);
    m_current = run->evaluation().unanswered.value(0, run->evaluation().asked.value(0));
    showAnswers();
    showEvaluation();
    m_scroll->verticalScrollBar()->setValue(0);
}

void CheckView::showEvaluation()
{
    const Evaluation &evaluation = m_run->evaluation();
    m_findings->showEvaluation(evaluation, m_run->today());
    m_outcome->setOutcome(evaluation.outcome, outcomeWords(), remaining());
    showCards();
}

void CheckView::showAnswers()
{
    for (QuestionCard *card : std::as_const(m_cards)) {
        const auto answer = m_run->answers().constFind(card->question());
        card->setAnswer(answer == m_run->answers().constEnd() ? std::nullopt : std::optional(*answer));
    }
}

QStringList CheckView::shownQuestions() const
{
    QStringList shown;
    for (const QuestionCard *card : m_cards) {
        const bool asked = m_run->evaluation().asked.contains(card->question());
        // What was answered does not vanish when it no longer matters: it stays, and says why.
        if (asked || m_run->answers().contains(card->question()))
            shown.append(card->question());
    }
    return shown;
}

void CheckView::showCards()
{
    const QStringList shown = shownQuestions();
    if (!shown.contains(m_current))
        m_current = m_run->evaluation().unanswered.value(0, shown.value(0));
    for (QuestionCard *card : std::as_const(m_cards)) {
        const qsizetype index = shown.indexOf(card->question());
        card->setVisible(index >= 0 && (m_manner == Manner::AllAtOnce || card->question() == m_current));
        card->setNumber(static_cast<int>(index) + 1);
        card->setDropped(m_run->evaluation().asked.contains(card->question()) ? QString() : whyDropped(card->question()));
    }
    m_steps->setVisible(m_manner == Manner::OneAtATime && shown.size() > 1);
    m_back->setEnabled(shown.indexOf(m_current) > 0);
    m_next->setEnabled(shown.indexOf(m_current) + 1 < shown.size());
    m_end->setVisible(shown.isEmpty() || m_run->evaluation().unanswered.isEmpty());
    m_end->setText(shown.isEmpty() ? tr("There is nothing to ask: the protocol says nothing on this matter.")
                                   : tr("Everything that matters here has been answered."));
}

QString CheckView::whyDropped(const QString &question) const
{
    const auto dropped = std::ranges::find(m_run->evaluation().droppedQuestions, question, &Dropped::id);
    if (dropped == m_run->evaluation().droppedQuestions.end() || dropped->questions.isEmpty())
        return tr("No rule turns on this any more. Your answer is kept.");
    QStringList asked;
    for (const QString &id : dropped->questions) {
        if (const Question *by = m_run->checklist().question(id))
            asked.append(tr("“%1”").arg(by->ask));
    }
    return tr("No longer matters, because of your answer to %1. It is kept, and counts again if you change that.")
        .arg(asked.join(tr(", ")));
}

QString CheckView::outcomeWords() const
{
    const Evaluation &evaluation = m_run->evaluation();
    if (!evaluation.outcome)
        return tr("Nothing found yet");
    const QString words = evaluation.findings.isEmpty() ? FindingText::outcome(*evaluation.outcome)
                                                        : FindingText::outcome(*evaluation.outcome, evaluation.findings.constFirst().force);
    // A later answer can still change it, and nobody should go by half of a check.
    return evaluation.unanswered.isEmpty() || evaluation.isSilent ? QString(words.left(1).toUpper() + words.mid(1))
                                                                  : tr("So far: %1").arg(words);
}

QString CheckView::remaining() const
{
    const int open = static_cast<int>(m_run->evaluation().unanswered.size());
    if (m_run->evaluation().isSilent)
        return tr("The clauses below come nearest.");
    return open == 0 ? tr("Every question that matters is answered.") : tr("%n question(s) left", nullptr, open);
}

void CheckView::goTo(const QString &question)
{
    m_current = question;
    showCards();
    const auto card = std::ranges::find(m_cards, question, &QuestionCard::question);
    if (card == m_cards.end())
        return;
    // Its place is known only after the layout has run.
    QMetaObject::invokeMethod(this, [this, shown = *card] { m_scroll->ensureWidgetVisible(shown); }, Qt::QueuedConnection);
    (*card)->takeFocus();
}

void CheckView::goOn(const QString &from)
{
    const QStringList shown = shownQuestions();
    const QStringList &open = m_run->evaluation().unanswered;
    const qsizetype here = shown.indexOf(from);
    for (qsizetype i = here + 1; i < shown.size(); ++i) {
        if (open.contains(shown.at(i))) {
            goTo(shown.at(i));
            return;
        }
    }
    if (!open.isEmpty() && open.constFirst() != from)
        goTo(open.constFirst());
    else if (open.isEmpty())
        m_brief->setFocus(Qt::OtherFocusReason);
}

void CheckView::goBy(int steps)
{
    const QStringList shown = shownQuestions();
    const qsizetype index = shown.indexOf(m_current) + steps;
    if (index >= 0 && index < shown.size())
        goTo(shown.at(index));
}

void CheckView::setManner(Manner manner)
{
    m_manner = manner;
    m_settings->setShown(u"all-questions"_s, manner == Manner::AllAtOnce);
    if (m_run)
        showCards();
}

void CheckView::takeFocus()
{
    if (m_run && !m_current.isEmpty())
        goTo(m_current);
    else
        m_findings->setFocus(Qt::OtherFocusReason);
}

void CheckView::showClause(const QString &clause)
{
    m_clause->show();
    m_clause->showClause({.protocol = m_run->authority(), .clause = clause});
}

void CheckView::saveArrangement()
{
    m_settings->setArrangement(u"check-columns"_s, m_columns->saveState());
    m_settings->setArrangement(u"check-rows"_s, m_rows->saveState());
}

} // namespace Concordat
