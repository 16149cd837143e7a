// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/ClausePanel.h"

#include "models/ClauseFilterModel.h"
#include "models/ClauseTreeModel.h"
#include "session/Session.h"
#include "ui/read/ClauseTree.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterEdit.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Concordat
{

ClausePanel::ClausePanel(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ClauseTreeModel(session, this))
    , m_filtered(new ClauseFilterModel(this))
    , m_filter(new FilterEdit(this))
    , m_count(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_tree(new ClauseTree(m_stack))
    , m_empty(new EmptyState(m_stack))
{
    setAccessibleName(tr("Clauses and filter"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_filtered->setSourceModel(m_model);
    m_tree->setModel(m_filtered);
    m_filter->setPlaceholderText(tr("Find a clause"));
    m_filter->setAccessibleName(tr("Find a clause"));
    m_filter->setToolTip(tr("Shows only the clauses whose number or text holds every word typed here"));
    layOut();
    connectAll();
    updateCount();
}

void ClausePanel::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *top = new QVBoxLayout;
    const int gap = fontMetrics().averageCharWidth();
    top->setContentsMargins(gap, gap, gap, gap);
    top->addWidget(m_filter);
    top->addWidget(m_count);
    layout->addLayout(top);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
}

void ClausePanel::connectAll()
{
    connect(m_filter, &FilterEdit::textChanged, this, &ClausePanel::applyFilter);
    connect(m_filter, &FilterEdit::listWanted, this, &ClausePanel::focusTree);
    connect(m_filter, &FilterEdit::firstMatchWanted, this, &ClausePanel::takeFirstMatch);
    connect(m_tree, &ClauseTree::steppedTo, this, [this](const QModelIndex &index) { m_session->stepTo(clauseAt(index)); });
    connect(m_tree, &ClauseTree::jumpedTo, this, [this](const QModelIndex &index) { m_session->jumpTo(clauseAt(index)); });
    connect(m_tree, &ClauseTree::activated, this, &ClausePanel::textWanted);
    connect(m_session, &Session::currentClauseChanged, this, &ClausePanel::showCurrent);
    connect(m_filtered, &ClauseFilterModel::modelReset, this, [this] { applyFilter(m_filter->text()); });
}

void ClausePanel::applyFilter(const QString &filter)
{
    m_filtered->setFilter(filter);
    if (m_filtered->isFiltering())
        m_tree->expandAll();
    else
        m_tree->collapseAll();
    updateCount();
    showCurrent();
}

void ClausePanel::updateCount()
{
    const bool filtering = m_filtered->isFiltering();
    const int count = filtering ? m_filtered->matchCount() : 0;
    m_count->setVisible(filtering && count > 0);
    m_count->setText(tr("%n clause(s) found", nullptr, count));
    const bool nothing = m_filtered->rowCount() == 0;
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_tree);
    if (filtering)
        m_empty->setTexts(tr("No clause matches"),
                          tr("Every word has to be in the clause. Try fewer words, or only the beginning of one."));
    else
        m_empty->setTexts(tr("No clauses"), tr("There is no protocol open."));
}

void ClausePanel::showCurrent()
{
    const QModelIndex index = m_filtered->mapFromSource(m_model->indexOf(m_session->currentClause()));
    if (index == m_tree->currentIndex() && index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    if (index.isValid())
        m_tree->scrollTo(index);
}

void ClausePanel::takeFirstMatch()
{
    const QModelIndex first = m_filtered->firstMatch();
    if (first.isValid())
        m_session->jumpTo(clauseAt(first));
}

int ClausePanel::clauseAt(const QModelIndex &index) const
{
    return index.data(ClauseTreeModel::ClauseRole).toInt();
}

void ClausePanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ClausePanel::focusTree()
{
    m_tree->setFocus(Qt::OtherFocusReason);
    if (!m_tree->currentIndex().isValid())
        takeFirstMatch();
}

void ClausePanel::expandAll()
{
    m_tree->expandAll();
}

void ClausePanel::collapseAll()
{
    m_tree->collapseAll();
}

} // namespace Concordat
