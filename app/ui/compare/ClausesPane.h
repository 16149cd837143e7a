// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace Concordat
{

class Session;

/// What the pane shows of one cell of a table.
struct PaneContent {
    QString title;
    QString says;   ///< in a sentence, above the clauses; may be empty
    QString remark; ///< quieter, below that: a doubt, a note
    QString authority;
    QString topic;
    QStringList clauses;
    QString furtherTitle; ///< what the further clauses are
    QStringList further;
};

/// The clauses behind a cell: each with its strength, its text and the way to it in the reader, and the topic side by side.
class ClausesPane : public QFrame
{
    Q_OBJECT

public:
    explicit ClausesPane(Session *session, QWidget *parent = nullptr);

    void setContent(const PaneContent &content);
    void takeFocus();

Q_SIGNALS:
    void sideBySideWanted(const QString &topic, const QString &authority);
    void leaveWanted(); ///< Escape was pressed

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void write();

    Session *m_session;
    PaneContent m_content;
    QLabel *m_title;
    QPushButton *m_sideBySide;
    QTextBrowser *m_text;
};

} // namespace Concordat
