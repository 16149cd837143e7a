// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListView;
class QModelIndex;
class QStackedWidget;

namespace Concordat
{

class EmptyState;
class ProblemListModel;
class Session;

/// What is odd in the text of the session's protocol; choosing a problem goes to its clause.
class ProblemPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemPanel(Session *session, QWidget *parent = nullptr);

    int count() const;

Q_SIGNALS:
    void countChanged(int count);
    void lineWanted(int line);

private:
    void refresh();
    void goTo(const QModelIndex &index);

    Session *m_session;
    ProblemListModel *m_model;
    QLabel *m_heading;
    QStackedWidget *m_stack;
    QListView *m_list;
    EmptyState *m_empty;
};

} // namespace Concordat
