// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace Concordat
{

class Session;
struct Lens;

/// The line above the text that says what a lens shows, and how many clauses that is; with a way to hide the rest, and to clear it.
class LensBar : public QWidget
{
    Q_OBJECT

public:
    explicit LensBar(Session *session, QWidget *parent = nullptr);

    QString text() const;

    /// What a lens shows, in words: "duties of members".
    static QString describe(const Lens &lens);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showLens();
    void toggleRest();
    void clear();

    Session *m_session;
    QLabel *m_text;
    QToolButton *m_rest;
    QToolButton *m_clear;
};

} // namespace Concordat
