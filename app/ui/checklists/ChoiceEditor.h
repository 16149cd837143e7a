// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checklists/AnswerEditor.h"

class QAbstractButton;
class QButtonGroup;

namespace Concordat
{

/// Yes or no, one of several, or any of several.
class ChoiceEditor : public AnswerEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Question &question, QWidget *parent);

    void setValue(const Answer::Value &value) override;
    QWidget *focusWidget() override;

private:
    Answer::Value value() const;

    QuestionType m_type;
    QButtonGroup *m_group;
    QStringList m_ids; ///< of the choices, in the order of the buttons
};

} // namespace Concordat
