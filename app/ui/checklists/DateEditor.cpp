// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/DateEditor.h"

#include "models/TypedDate.h"
#include "ui/widgets/SymbolicIcon.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace Concordat
{

DateEditor::DateEditor(const Question &question, QWidget *parent)
    : AnswerEditor(parent)
    , m_past(question.past)
    , m_line(new QLineEdit(this))
    , m_reading(new QLabel(this))
{
    m_line->setAccessibleName(question.ask);
    m_line->setAccessibleDescription(question.help);
    m_line->setPlaceholderText(tr("day month year, or “today”"));
    m_line->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    auto *calendar = new QToolButton(this);
    calendar->setIcon(symbolicIcon(u"calendar"_s));
    calendar->setToolTip(tr("Choose the day from a calendar"));
    calendar->setAccessibleName(calendar->toolTip());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line, 2);
    row->addWidget(calendar);
    row->addWidget(m_reading, 3);
    connect(m_line, &QLineEdit::textEdited, this, &DateEditor::take);
    connect(calendar, &QToolButton::clicked, this, &DateEditor::showCalendar);
}

void DateEditor::take(const QString &typed)
{
    m_date = readTypedDate(typed, QDate::currentDate());
    showReading();
    Q_EMIT valueGiven(m_date.isValid() ? Answer::Value(m_date) : Answer::Value());
}

void DateEditor::showReading()
{
    if (m_date.isValid())
        m_reading->setText(
            m_past && m_date > QDate::currentDate()
                ? tr("%1 is still to come; this asks for a day that has passed.").arg(QLocale().toString(m_date, QLocale::LongFormat))
                : QLocale().toString(m_date, QLocale::LongFormat));
    else
        m_reading->setText(m_line->text().trimmed().isEmpty() ? QString() : tr("Give a day, for example 3 March 2026 or 3/3/26."));
}

void DateEditor::showCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (m_past)
        calendar->setMaximumDate(QDate::currentDate());
    if (m_date.isValid())
        calendar->setSelectedDate(m_date);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto choose = [this, menu](QDate date) {
        menu->close();
        m_line->setText(QLocale().toString(date, u"d MMMM yyyy"_s));
        take(m_line->text());
    };
    connect(calendar, &QCalendarWidget::clicked, menu, choose);
    connect(calendar, &QCalendarWidget::activated, menu, choose);
    menu->popup(m_line->mapToGlobal(QPoint(0, m_line->height())));
    calendar->setFocus();
}

void DateEditor::setValue(const Answer::Value &value)
{
    const QDate *date = std::get_if<QDate>(&value);
    const QDate wanted = date ? *date : QDate();
    if (wanted == m_date)
        return;
    m_date = wanted;
    m_line->setText(wanted.isValid() ? QLocale().toString(wanted, u"d MMMM yyyy"_s) : QString());
    showReading();
}

QWidget *DateEditor::focusWidget()
{
    return m_line;
}

} // namespace Concordat
