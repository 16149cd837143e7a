// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Concordat
{

/// The line below the text in which one types what to find there: Return and Shift+Return go on and back, Escape closes.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Shows itself with these words, or with those of before, ready to be typed over.
    void open(const QString &words);
    QString words() const;

    /// Which of how many is shown, counted from 0; -1 where none is yet.
    void showCount(qsizetype hit, qsizetype count);

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void nextWanted();
    void previousWanted();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close();

    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace Concordat
