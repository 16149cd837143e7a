// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/History.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Concordat
{

class Session;

/// The text of one clause beside something that cites it, with the way to it in the reader.
class ClausePreview : public QFrame
{
    Q_OBJECT

public:
    explicit ClausePreview(Session *session, QWidget *parent = nullptr);

    /// The authority's own words where they are attached, else the restatement; below it what the clause introduces.
    void showClause(const Place &place);

private:
    Session *m_session;
    Place m_place;
    QLabel *m_title;
    QPlainTextEdit *m_text;
    QPushButton *m_open;
};

} // namespace Concordat
