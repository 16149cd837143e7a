// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace Concordat
{

class Comparison;
class EmptyState;
class Session;
class SideBySide;
class SideBySideModel;

/// The clauses of a topic in columns, one an authority, the base first; they scroll together.
class SideBySideView : public QWidget
{
    Q_OBJECT

public:
    SideBySideView(Session *session, const Comparison *comparison, QWidget *parent = nullptr);

    /// Shows a topic with these among the authorities; the first is the base.
    void showTopic(const QString &topic, const QStringList &wanted);

    /// Shows this topic if none has been chosen yet.
    void suggest(const QString &topic);

    /// Goes to the next cell that differs from the base, or the one before, and round at the end.
    void goToDifference(int step);

    void takeFocus();

Q_SIGNALS:
    void noticeRaised(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeProgress();
    void makeTable();
    void fillTopics();
    void showColumns();
    void chooseColumn(int column, const QString &authority);
    void addColumn();
    void removeColumn(int column);
    void showRows();
    void showProgress();
    void measure();

    Session *m_session;
    const Comparison *m_comparison;
    SideBySide *m_sides;
    SideBySideModel *m_model;
    QComboBox *m_topic = nullptr;
    QCheckBox *m_wording = nullptr;
    QToolButton *m_add = nullptr;
    QWidget *m_columns = nullptr;
    QHBoxLayout *m_columnRow = nullptr;
    QWidget *m_progressRow = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_none;
    QLabel *m_legend;
};

} // namespace Concordat
