// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/LineEditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

QString textOf(const Answer::Value &value)
{
    if (const Money *money = std::get_if<Money>(&value))
        return QString::number(static_cast<double>(money->pence) / 100, 'f', 2);
    if (const double *number = std::get_if<double>(&value))
        return QLocale::c().toString(*number, 'g', 15);
    if (const QString *text = std::get_if<QString>(&value))
        return *text;
    return {};
}

} // namespace

LineEditor::LineEditor(const Question &question, QWidget *parent)
    : AnswerEditor(parent)
    , m_question(question)
    , m_line(new QLineEdit(this))
    , m_fault(new QLabel(this))
{
    m_line->setAccessibleName(question.ask);
    m_line->setAccessibleDescription(question.help);
    m_line->setMaxLength(2000);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    if (question.type == QuestionType::Money)
        row->addWidget(new QLabel(u"£"_s, this));
    row->addWidget(m_line);
    if (question.type != QuestionType::Text) {
        m_line->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
        row->addStretch(1);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_fault);
    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::take);
}

void LineEditor::take()
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty()) {
        m_fault->hide();
        Q_EMIT valueGiven({});
        return;
    }
    const auto answer = answerFromJson(m_question, typed);
    m_fault->setVisible(!answer);
    if (answer) {
        Q_EMIT valueGiven(answer->value);
        return;
    }
    m_fault->setText(m_question.type == QuestionType::Money ? tr("Give the sum in pounds, for example 25 or 25.50.")
                                                            : tr("Give a number, for example 3."));
    // What was given before no longer stands in the line, so it does not count either.
    Q_EMIT valueGiven({});
}

void LineEditor::setValue(const Answer::Value &value)
{
    const auto shown = answerFromJson(m_question, m_line->text().trimmed());
    const bool same = shown ? shown->value == value : value.index() == 0;
    // The user's own way of writing stays as it is while it means the same.
    if (same)
        return;
    m_line->setText(textOf(value));
    m_fault->hide();
}

QWidget *LineEditor::focusWidget()
{
    return m_line;
}

} // namespace Concordat
