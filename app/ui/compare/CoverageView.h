// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace Concordat
{

class ClausesPane;
class Comparison;
class CoverageModel;
class EmptyState;
class Session;
class Settings;

/// What each authority provides on each topic, filtered and sorted, with the clauses behind a cell below.
class CoverageView : public QWidget
{
    Q_OBJECT

public:
    CoverageView(Session *session, Comparison *comparison, Settings *settings, QWidget *parent = nullptr);

    void takeFocus();
    void saveArrangement();

    /// The topic of the current cell; empty where there is none.
    QString topic() const;

Q_SIGNALS:
    void sideBySideWanted(const QString &topic, const QString &authority);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFilters();
    void makeTable();
    void measure();
    void filter();
    void fillActors();
    void showState();
    void showCell();

    Comparison *m_comparison;
    Settings *m_settings;
    CoverageModel *m_model;
    QCheckBox *m_differ = nullptr;
    QCheckBox *m_silent = nullptr;
    QCheckBox *m_only = nullptr;
    QComboBox *m_actor = nullptr;
    QComboBox *m_strength = nullptr;
    QComboBox *m_order = nullptr;
    QLabel *m_count = nullptr;
    QSplitter *m_rows;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_none;
    ClausesPane *m_pane;
};

} // namespace Concordat
