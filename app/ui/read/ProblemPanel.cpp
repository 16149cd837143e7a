// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/ProblemPanel.h"

#include "models/ProblemListModel.h"
#include "models/ProblemText.h"
#include "session/Session.h"
#include "ui/read/ProblemDelegate.h"
#include "ui/widgets/EmptyState.h"

#include <QLabel>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Concordat
{

ProblemPanel::ProblemPanel(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ProblemListModel(session, this))
    , m_heading(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListView(m_stack))
    , m_empty(new EmptyState(m_stack))
{
    setAccessibleName(tr("Problems"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_list->setObjectName(u"problem-list"_s);
    m_list->setAccessibleName(tr("Problems in the text"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new ProblemDelegate(m_list));
    m_list->setModel(m_model);
    m_empty->setTexts(tr("No problems"), tr("Nothing in the form of this text is out of the ordinary."));

    auto *layout = new QVBoxLayout(this);
    const int gap = fontMetrics().averageCharWidth();
    layout->setContentsMargins(0, gap, 0, 0);
    m_heading->setContentsMargins(gap, 0, gap, 0);
    layout->addWidget(m_heading);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);

    connect(m_model, &ProblemListModel::modelReset, this, &ProblemPanel::refresh);
    connect(m_list, &QListView::clicked, this, &ProblemPanel::goTo);
    connect(m_list, &QListView::activated, this, &ProblemPanel::goTo);
    refresh();
}

int ProblemPanel::count() const
{
    return m_model->rowCount();
}

void ProblemPanel::refresh()
{
    m_heading->setText(ProblemText::summary(count()));
    m_heading->setVisible(count() > 0);
    m_stack->setCurrentWidget(count() == 0 ? static_cast<QWidget *>(m_empty) : m_list);
    Q_EMIT countChanged(count());
}

void ProblemPanel::goTo(const QModelIndex &index)
{
    m_session->jumpTo(index.data(ProblemListModel::ClauseRole).toInt());
    if (const int line = index.data(ProblemListModel::LineRole).toInt(); line > 0)
        Q_EMIT lineWanted(line);
}

} // namespace Concordat
