// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/History.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace Concordat
{

class Session;

/// The user's note on the session's current clause. It is kept when typing pauses, and before another clause is shown.
class NoteEditor : public QWidget
{
    Q_OBJECT

public:
    explicit NoteEditor(Session *session, QWidget *parent = nullptr);

    void focusText();
    void finish();

Q_SIGNALS:
    void noticeRaised(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showNote();
    void showState();

    Session *m_session;
    QLabel *m_label;
    QPlainTextEdit *m_text;
    QLabel *m_state;
    QTimer m_pause;
    Place m_place;        ///< of the clause that the text belongs to
    QString m_clauseText; ///< what that clause says
};

} // namespace Concordat
