// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace Concordat
{

class ClausesPane;
class Comparison;
class EmptyState;
class Session;
class Settings;
class ValuesModel;

/// What governs practice, matter by matter, with each value's clauses below.
class ValuesView : public QWidget
{
    Q_OBJECT

public:
    ValuesView(Session *session, Comparison *comparison, Settings *settings, QWidget *parent = nullptr);

    void takeFocus();
    void saveArrangement();

Q_SIGNALS:
    void sideBySideWanted(const QString &topic, const QString &authority);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeTable();
    void measure();
    void showState();
    void showCell();

    Comparison *m_comparison;
    Settings *m_settings;
    ValuesModel *m_model;
    QCheckBox *m_differ;
    QLabel *m_count;
    QSplitter *m_rows;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_none;
    ClausesPane *m_pane;
};

} // namespace Concordat
