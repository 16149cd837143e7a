// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/ContextPanel.h"

#include "models/ClauseFactText.h"
#include "models/ContextModel.h"
#include "models/StrengthText.h"
#include "session/Session.h"
#include "ui/read/ContextDelegate.h"
#include "ui/read/NoteEditor.h"
#include "ui/widgets/EmptyState.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Concordat
{

ContextPanel::ContextPanel(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ContextModel(session, this))
    , m_title(new QLabel(this))
    , m_force(new QLabel(this))
    , m_list(new QListView(this))
    , m_note(new NoteEditor(session, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
{
    setAccessibleName(tr("About this clause"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_list->setObjectName(u"context-list"_s);
    m_list->setAccessibleName(tr("What there is to know about this clause"));
    m_list->setAccessibleDescription(tr("Return goes to the clause of a row, or shows what others say on its topic"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ContextDelegate(m_list));
    m_list->setModel(m_model);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setTexts(tr("No clause is chosen"), tr("Click one in the text to see what it is about and what others say on it."));
    for (QLabel *label : {m_title, m_force}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    layOut();
    updateLooks();
    connect(m_list, &QListView::clicked, this, &ContextPanel::follow);
    connect(m_list, &QListView::activated, this, &ContextPanel::follow);
    connect(m_note, &NoteEditor::noticeRaised, this, &ContextPanel::noticeRaised);
    connect(session, &Session::currentClauseChanged, this, &ContextPanel::showClause);
    connect(session, &Session::protocolChanged, this, &ContextPanel::showClause);
    showClause();
}

void ContextPanel::layOut()
{
    const int gap = fontMetrics().averageCharWidth();
    auto *about = new QWidget(m_stack);
    auto *column = new QVBoxLayout(about);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(gap * 3 / 2, gap * 3 / 2, gap, 0);
    head->addWidget(m_title);
    head->addWidget(m_force);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    m_stack->addWidget(about);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setMinimumWidth(gap * 12);
}

void ContextPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateLooks();
}

void ContextPanel::updateLooks()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_title->setFont(large);
}

void ContextPanel::showClause()
{
    const int current = m_session->currentClause();
    m_stack->setCurrentIndex(current < 0 ? 1 : 0);
    if (current < 0)
        return;
    const Clause &clause = m_session->protocol().clauses().at(current);
    m_title->setText(clause.isHeading() ? QString(clause.label + u' ' + clause.text).trimmed() : clause.id);
    const QString word = strengthWord(clause.strength);
    const QString actors = actorsInWords(clause.actors);
    m_force->setVisible(!clause.isHeading());
    if (word.isEmpty())
        m_force->setText(tr("States something; makes no rule"));
    else
        m_force->setText(actors.isEmpty() ? word : tr("%1 · for %2").arg(word, actors));
    m_force->setToolTip(strengthMeaning(clause.strength));
    m_list->scrollToTop();
}

void ContextPanel::follow(const QModelIndex &index)
{
    const Place place{.protocol = index.data(ContextModel::KeyRole).toString(),
                      .clause = index.data(ContextModel::ClauseIdRole).toString()};
    if (const QString topic = index.data(ContextModel::TopicRole).toString(); !topic.isEmpty())
        m_model->setTopic(topic);
    else if (!place.protocol.isEmpty())
        m_session->open(place);
}

void ContextPanel::focusNote()
{
    m_note->focusText();
}

void ContextPanel::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void ContextPanel::finishNote()
{
    m_note->finish();
}

} // namespace Concordat
