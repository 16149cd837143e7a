// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/AnswerEditor.h"

#include "ui/checklists/ChoiceEditor.h"
#include "ui/checklists/DateEditor.h"
#include "ui/checklists/LineEditor.h"

namespace Concordat
{

AnswerEditor *AnswerEditor::make(const Question &question, QWidget *parent)
{
    switch (question.type) {
    case QuestionType::YesNo:
    case QuestionType::OneOf:
    case QuestionType::SeveralOf:
        return new ChoiceEditor(question, parent);
    case QuestionType::Date:
        return new DateEditor(question, parent);
    case QuestionType::Money:
    case QuestionType::Number:
    case QuestionType::Text:
        return new LineEditor(question, parent);
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

} // namespace Concordat
