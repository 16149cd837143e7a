// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QListView;
class QSortFilterProxyModel;
class QStackedWidget;

namespace Concordat
{

class ChecklistListModel;
class Checks;
class EmptyState;
class FilterEdit;
class Session;
class Settings;

/// The checklists to choose from, by the situation that the user is in.
class ChecklistChooser : public QWidget
{
    Q_OBJECT

public:
    ChecklistChooser(Session *session, const Checks *checks, Settings *settings, QWidget *parent = nullptr);

    void takeFocus();

Q_SIGNALS:
    void chosen(const QString &checklist, const QString &authority);

private:
    void fillAuthorities(Session *session);
    void chooseCurrent();
    void showMatches();

    Settings *m_settings;
    ChecklistListModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QComboBox *m_authority;
    FilterEdit *m_filter;
    QStackedWidget *m_stack;
    QListView *m_list;
    EmptyState *m_none;
};

} // namespace Concordat
