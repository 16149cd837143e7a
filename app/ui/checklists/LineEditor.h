// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checklists/AnswerEditor.h"

class QLabel;
class QLineEdit;

namespace Concordat
{

/// A sum of money, a number or words, in one line. Says at once what would be right where the line cannot be read.
class LineEditor : public AnswerEditor
{
    Q_OBJECT

public:
    LineEditor(const Question &question, QWidget *parent);

    void setValue(const Answer::Value &value) override;
    QWidget *focusWidget() override;

private:
    void take();

    Question m_question;
    QLineEdit *m_line;
    QLabel *m_fault;
};

} // namespace Concordat
