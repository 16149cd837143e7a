// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/Checklist.h"

#include <QWidget>

#include <optional>

namespace Concordat
{

/// Where one question is answered with a value. There is one class a kind of question; make() chooses.
class AnswerEditor : public QWidget
{
    Q_OBJECT

public:
    static AnswerEditor *make(const Question &question, QWidget *parent);

    /// Shows a value that was given elsewhere, without announcing it; monostate shows none.
    virtual void setValue(const Answer::Value &value) = 0;

    /// The widget that takes the keyboard.
    virtual QWidget *focusWidget() = 0;

Q_SIGNALS:
    void valueGiven(const Concordat::Answer::Value &value);

protected:
    using QWidget::QWidget;
};

} // namespace Concordat
