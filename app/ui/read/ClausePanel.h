// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace Concordat
{

class ClauseFilterModel;
class ClauseTree;
class ClauseTreeModel;
class EmptyState;
class FilterEdit;
class Session;

/// The clauses of the session's protocol as a tree, with a filter above it.
class ClausePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ClausePanel(Session *session, QWidget *parent = nullptr);

    void focusFilter();
    void focusTree();
    void expandAll();
    void collapseAll();

Q_SIGNALS:
    void textWanted(); ///< the user has found a clause and wants to read on

private:
    void layOut();
    void connectAll();
    void applyFilter(const QString &filter);
    void showCurrent();
    void updateCount();
    void takeFirstMatch();
    int clauseAt(const QModelIndex &index) const;

    Session *m_session;
    ClauseTreeModel *m_model;
    ClauseFilterModel *m_filtered;
    FilterEdit *m_filter;
    QLabel *m_count;
    QStackedWidget *m_stack;
    ClauseTree *m_tree;
    EmptyState *m_empty;
};

} // namespace Concordat
