// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace Concordat
{

/// A line above the page for what has happened and can be mended; it takes no focus and stays until it is closed or replaced.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Information, Warning };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows a text, never taken for HTML, and a button for what the user can do about it where there is such a thing.
    void showMessage(Tone tone, const QString &text, const QString &actionText = {});
    QString text() const;

Q_SIGNALS:
    void actionChosen();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void announce();
    void updateIcon();

    Tone m_tone = Tone::Information;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_action;
    QToolButton *m_close;
};

} // namespace Concordat
