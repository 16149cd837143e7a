// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Page.h"

class QLabel;
class QListView;
class QModelIndex;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace Concordat
{

class EmptyState;
class FacetModel;
class FilterEdit;
class Search;
class SearchResultModel;
class Session;
class Settings;

/// The page that finds clauses in all protocols as one types, and narrows what was found by a click.
class SearchPage : public Page
{
    Q_OBJECT

public:
    SearchPage(Session *session, Search *search, Settings *settings, QWidget *parent = nullptr);

    void takeFocus() override;
    void saveArrangement() override;

private:
    void layOut();
    void connectAll();
    void showResults();
    void showState();
    void open(const QModelIndex &index);
    void toggleFilter(const QString &filter);

    Session *m_session;
    Search *m_search;
    Settings *m_settings;
    FilterEdit *m_edit;
    QLabel *m_state;
    QSplitter *m_columns;
    QTreeView *m_facets;
    FacetModel *m_facetModel;
    QStackedWidget *m_stack;
    QListView *m_list;
    SearchResultModel *m_model;
    EmptyState *m_none;
    QString m_progress;
};

} // namespace Concordat
