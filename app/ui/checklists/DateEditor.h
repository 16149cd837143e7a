// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checklists/AnswerEditor.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace Concordat
{

/// A day: typed in any usual way, or taken from a calendar.
class DateEditor : public AnswerEditor
{
    Q_OBJECT

public:
    DateEditor(const Question &question, QWidget *parent);

    void setValue(const Answer::Value &value) override;
    QWidget *focusWidget() override;

private:
    void take(const QString &typed);
    void showReading();
    void showCalendar();

    bool m_past;
    QDate m_date;
    QLineEdit *m_line;
    QLabel *m_reading; ///< the day in full, or what would be right
};

} // namespace Concordat
