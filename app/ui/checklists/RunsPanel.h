// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace Concordat
{

class Checks;
class FilterEdit;
class RunTableModel;
struct Problem;

/// Earlier runs of checklists: to sort and filter, to go on with, to use again, to replace and to export as shown.
class RunsPanel : public QWidget
{
    Q_OBJECT

public:
    /// Asks where to export to; an empty answer is nowhere. Tests put their own in its place.
    using PathAsker = std::function<QString(QWidget *)>;

    explicit RunsPanel(Checks *checks, QWidget *parent = nullptr);

    void setPathAsker(PathAsker asker) { m_askForPath = std::move(asker); }

Q_SIGNALS:
    void problemFound(const Concordat::Problem &problem);
    void noticeRaised(const QString &text);

private:
    void layOut();
    void updateButtons();
    void reopen(int reopening);
    void exportShown();
    QString currentRun() const;

    Checks *m_checks;
    PathAsker m_askForPath;
    RunTableModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLabel *m_title;
    FilterEdit *m_filter;
    QTableView *m_table;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_replace;
    QPushButton *m_export;
};

} // namespace Concordat
