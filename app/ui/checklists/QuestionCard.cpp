// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/QuestionCard.h"

#include "ui/checklists/AnswerEditor.h"
#include "ui/widgets/LinkRow.h"
#include "ui/widgets/Tones.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Concordat
{

QuestionCard::QuestionCard(const Question &question, const QStringList &clauses, QWidget *parent)
    : QFrame(parent)
    , m_question(question)
    , m_number(new QLabel(this))
    , m_ask(new QLabel(question.ask, this))
    , m_help(new QLabel(question.help, this))
    , m_editor(AnswerEditor::make(question, this))
    , m_stateText(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_other(new QToolButton(this))
{
    setAccessibleName(question.ask);
    setAccessibleDescription(question.help);
    for (QLabel *label : {m_ask, m_help, m_stateText}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_help->setVisible(!question.help.isEmpty());
    m_stateText->hide();
    m_reason->setPlaceholderText(tr("Why? (kept with the answer)"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(2000);
    m_reason->hide();
    m_other->setText(tr("Other answer"));
    m_other->setToolTip(tr("Say that you do not know, that it does not apply, or that you will ask for advice"));
    m_other->setAutoRaise(true);
    m_other->setPopupMode(QToolButton::InstantPopup);
    m_other->setFocusPolicy(Qt::TabFocus);
    m_other->setMenu(makeOtherAnswers());

    auto *links = new LinkRow(clauses, tr("Clause:"), this);
    links->setVisible(!clauses.isEmpty());
    auto *foot = new QHBoxLayout;
    foot->addWidget(links, 1);
    foot->addWidget(m_other, 0, Qt::AlignRight | Qt::AlignTop);

    auto *column = new QVBoxLayout;
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(m_ask);
    column->addWidget(m_help);
    column->addWidget(m_editor);
    column->addWidget(m_stateText);
    column->addWidget(m_reason);
    column->addLayout(foot);
    auto *row = new QHBoxLayout(this);
    const int margin = fontMetrics().height();
    row->setContentsMargins(margin, margin * 2 / 3, margin, margin / 2);
    row->setSpacing(margin * 2 / 3);
    row->addWidget(m_number, 0, Qt::AlignTop);
    row->addLayout(column, 1);

    updateLooks();
    connect(m_editor, &AnswerEditor::valueGiven, this, [this](const Answer::Value &value) {
        if (value.index() == 0)
            Q_EMIT withdrawn();
        else
            Q_EMIT answered({.state = AnswerState::Given, .value = value, .reason = {}});
    });
    connect(m_reason, &QLineEdit::editingFinished, this, &QuestionCard::takeReason);
    connect(links, &LinkRow::linkChosen, this, &QuestionCard::clauseWanted);
}

QMenu *QuestionCard::makeOtherAnswers()
{
    auto *menu = new QMenu(this);
    connect(menu->addAction(tr("I do not &know")), &QAction::triggered, this, [this] { answerOtherwise(AnswerState::Unknown); });
    connect(menu->addAction(tr("It does not &apply here")), &QAction::triggered, this,
            [this] { answerOtherwise(AnswerState::NotApplicable); });
    connect(menu->addAction(tr("I will ask for ad&vice")), &QAction::triggered, this, [this] { answerOtherwise(AnswerState::AskAdvice); });
    menu->addSeparator();
    connect(menu->addAction(tr("&Take the answer back")), &QAction::triggered, this, &QuestionCard::withdrawn);
    return menu;
}

void QuestionCard::answerOtherwise(AnswerState state)
{
    Q_EMIT answered({.state = state, .value = {}, .reason = state == AnswerState::Unknown ? QString() : m_reason->text()});
    if (state != AnswerState::Unknown)
        m_reason->setFocus(Qt::OtherFocusReason);
}

void QuestionCard::takeReason()
{
    if (m_state == AnswerState::NotApplicable || m_state == AnswerState::AskAdvice)
        Q_EMIT answered({.state = m_state, .value = {}, .reason = m_reason->text().trimmed()});
}

void QuestionCard::setNumber(int number)
{
    m_number->setText(QString::number(number));
}

void QuestionCard::setAnswer(const std::optional<Answer> &answer)
{
    m_state = answer ? answer->state : AnswerState::Given;
    m_editor->setValue(answer && m_state == AnswerState::Given ? answer->value : Answer::Value());
    const bool reasoned = m_state == AnswerState::NotApplicable || m_state == AnswerState::AskAdvice;
    m_reason->setVisible(reasoned);
    if (reasoned && m_reason->text().trimmed() != answer->reason)
        m_reason->setText(answer->reason);
    m_stateText->setVisible(m_state != AnswerState::Given);
    if (m_state == AnswerState::Unknown)
        m_stateText->setText(tr("You have said that you do not know."));
    else if (m_state == AnswerState::NotApplicable)
        m_stateText->setText(tr("You have said that this does not apply."));
    else if (m_state == AnswerState::AskAdvice)
        m_stateText->setText(tr("You have said that you will ask for advice."));
}

void QuestionCard::setDropped(const QString &why)
{
    m_help->setText(why.isEmpty() ? m_question.help : why);
    m_help->setVisible(!m_help->text().isEmpty());
    m_editor->setEnabled(why.isEmpty());
    m_ask->setEnabled(why.isEmpty());
    m_other->setEnabled(why.isEmpty());
}

void QuestionCard::takeFocus()
{
    m_editor->focusWidget()->setFocus(Qt::OtherFocusReason);
}

void QuestionCard::keyPressEvent(QKeyEvent *event)
{
    // A digit takes that choice, so that a checklist can be gone through with one hand.
    const int digit = event->key() - Qt::Key_1;
    const QList<QAbstractButton *> choices = m_editor->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
    const bool hasChoices = !m_question.choices.isEmpty() || m_question.type == QuestionType::YesNo;
    if (hasChoices && digit >= 0 && digit < choices.size() && event->modifiers() == Qt::NoModifier && m_editor->isEnabled()) {
        choices.at(digit)->setFocus(Qt::OtherFocusReason);
        choices.at(digit)->click();
        if (m_question.type != QuestionType::SeveralOf)
            Q_EMIT nextWanted();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT nextWanted();
        return;
    }
    QFrame::keyPressEvent(event);
}

void QuestionCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLooks();
}

void QuestionCard::updateLooks()
{
    QFont bold = font();
    bold.setBold(true);
    m_ask->setFont(bold);
    m_number->setFont(bold);
    const Tones tones(palette());
    for (QLabel *label : {m_help, m_number, m_stateText}) {
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, tones.muted);
        colours.setColor(QPalette::Text, tones.muted);
        label->setPalette(colours);
    }
}

void QuestionCard::paintEvent(QPaintEvent *)
{
    const Tones tones(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tones.faint);
    painter.setBrush(tones.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace Concordat
