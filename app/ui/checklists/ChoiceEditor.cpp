// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/ChoiceEditor.h"

#include "ui/widgets/WrappingButton.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr QLatin1StringView yes("yes");
constexpr QLatin1StringView no("no");

} // namespace

ChoiceEditor::ChoiceEditor(const Question &question, QWidget *parent)
    : AnswerEditor(parent)
    , m_type(question.type)
    , m_group(new QButtonGroup(this))
{
    const bool several = m_type == QuestionType::SeveralOf;
    m_group->setExclusive(!several);
    QList<Choice> choices = question.choices;
    if (m_type == QuestionType::YesNo)
        choices = {{.id = yes, .says = tr("Yes")}, {.id = no, .says = tr("No")}};
    auto *layout = new QBoxLayout(m_type == QuestionType::YesNo ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 3);
    for (const Choice &choice : std::as_const(choices)) {
        QAbstractButton *button =
            several ? static_cast<QAbstractButton *>(new WrappingCheckBox(choice.says, this)) : new WrappingRadioButton(choice.says, this);
        button->setAccessibleDescription(question.ask);
        m_group->addButton(button, static_cast<int>(m_ids.size()));
        m_ids.append(choice.id);
        layout->addWidget(button);
    }
    if (m_type == QuestionType::YesNo)
        layout->addStretch(1);
    // Clicked, not toggled: what is shown from elsewhere is not an answer given here.
    connect(m_group, &QButtonGroup::idClicked, this, [this] { Q_EMIT valueGiven(value()); });
}

Answer::Value ChoiceEditor::value() const
{
    if (m_type == QuestionType::SeveralOf) {
        QStringList taken;
        for (qsizetype i = 0; i < m_ids.size(); ++i) {
            if (m_group->button(static_cast<int>(i))->isChecked())
                taken.append(m_ids.at(i));
        }
        return taken;
    }
    const int taken = m_group->checkedId();
    if (taken < 0)
        return {};
    if (m_type == QuestionType::YesNo)
        return m_ids.at(taken) == yes;
    return m_ids.at(taken);
}

void ChoiceEditor::setValue(const Answer::Value &value)
{
    QStringList taken;
    if (const bool *answer = std::get_if<bool>(&value))
        taken = {*answer ? yes : no};
    else if (const QString *choice = std::get_if<QString>(&value))
        taken = {*choice};
    else if (const QStringList *choices = std::get_if<QStringList>(&value))
        taken = *choices;
    const bool exclusive = m_group->exclusive();
    m_group->setExclusive(false);
    for (qsizetype i = 0; i < m_ids.size(); ++i)
        m_group->button(static_cast<int>(i))->setChecked(taken.contains(m_ids.at(i)));
    m_group->setExclusive(exclusive);
}

QWidget *ChoiceEditor::focusWidget()
{
    return m_group->checkedButton() ? m_group->checkedButton() : m_group->button(0);
}

} // namespace Concordat
