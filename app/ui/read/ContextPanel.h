// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListView;
class QModelIndex;
class QStackedWidget;

namespace Concordat
{

class ContextModel;
class EmptyState;
class NoteEditor;
class Session;

/// What there is to know about the clause being read, beside its text: what it does and for whom, its context, and the user's note on it.
class ContextPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ContextPanel(Session *session, QWidget *parent = nullptr);

    void focusNote();
    void focusList();

    /// Keeps what has been typed as a note, if it has not been yet.
    void finishNote();

Q_SIGNALS:
    void noticeRaised(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void updateLooks();
    void showClause();
    void follow(const QModelIndex &index);

    Session *m_session;
    ContextModel *m_model;
    QLabel *m_title;
    QLabel *m_force;
    QListView *m_list;
    NoteEditor *m_note;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace Concordat
