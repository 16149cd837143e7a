// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/SearchPage.h"

#include "models/FacetModel.h"
#include "models/ProblemText.h"
#include "models/SearchResultModel.h"
#include "session/Search.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "ui/search/ResultDelegate.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterEdit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Concordat
{

SearchPage::SearchPage(Session *session, Search *search, Settings *settings, QWidget *parent)
    : Page({.name = u"search"_s, .text = tr("&Search"), .tip = tr("Find clauses in all protocols as you type"), .icon = u"search"_s},
           parent)
    , m_session(session)
    , m_search(search)
    , m_settings(settings)
    , m_edit(new FilterEdit(this))
    , m_state(new QLabel(this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_facets(new QTreeView(m_columns))
    , m_facetModel(new FacetModel(search, session, this))
    , m_stack(new QStackedWidget(m_columns))
    , m_list(new QListView(m_stack))
    , m_model(new SearchResultModel(search, session, this))
    , m_none(new EmptyState(m_stack))
{
    layOut();
    connectAll();
    showResults();
}

void SearchPage::layOut()
{
    m_edit->setPlaceholderText(tr("Words, “a phrase”, gift*, authority:wiltshire, or where to go: wilts 62"));
    m_edit->setAccessibleName(tr("Search all protocols"));
    m_edit->setAccessibleDescription(m_edit->placeholderText());
    m_edit->setText(m_search->query());
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_facets->setModel(m_facetModel);
    m_facets->setHeaderHidden(true);
    m_facets->setRootIsDecorated(false);
    m_facets->setItemsExpandable(false);
    m_facets->setFrameShape(QFrame::NoFrame);
    m_facets->setTextElideMode(Qt::ElideRight);
    m_facets->setAccessibleName(tr("Narrow the search"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ResultDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Clauses found"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_none);
    m_columns->addWidget(m_facets);
    m_columns->addWidget(m_stack);
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(1, 1);
    const int character = fontMetrics().averageCharWidth();
    m_columns->setSizes({40 * character, 120 * character});
    m_columns->restoreState(m_settings->arrangement(u"search-columns"_s));

    auto *head = new QVBoxLayout;
    const int margin = fontMetrics().height() / 2;
    head->setContentsMargins(margin, margin, margin, margin);
    head->addWidget(m_edit);
    head->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_columns, 1);
}

void SearchPage::connectAll()
{
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &typed) { m_search->find(typed, true); });
    connect(m_edit, &FilterEdit::listWanted, m_list, [this] {
        m_list->setFocus(Qt::OtherFocusReason);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_edit, &FilterEdit::firstMatchWanted, this, [this] { open(m_model->index(0)); });
    connect(m_list, &QListView::clicked, this, &SearchPage::open);
    connect(m_list, &QListView::activated, this, &SearchPage::open);
    const auto narrow = [this](const QModelIndex &index) { toggleFilter(index.data(FacetModel::FilterRole).toString()); };
    connect(m_facets, &QTreeView::clicked, this, narrow);
    connect(m_facets, &QTreeView::activated, this, narrow);
    connect(m_facetModel, &QAbstractItemModel::modelReset, m_facets, &QTreeView::expandAll);
    connect(m_search, &Search::resultsChanged, this, &SearchPage::showResults);
    connect(m_search, &Search::facetsChanged, this, &SearchPage::showState);
    connect(m_search, &Search::indexingProgressed, this, [this](int done, int all) {
        m_progress = tr("Getting the search ready: %1 of %2 protocols").arg(done).arg(all);
        showState();
    });
    connect(m_search, &Search::indexingEnded, this, [this] {
        m_progress.clear();
        showState();
    });
    connect(m_search, &Search::failed, this, [this](const Problem &problem) {
        m_progress = ProblemText::sentence(problem);
        showState();
    });
}

void SearchPage::showResults()
{
    const bool some = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(some ? static_cast<QWidget *>(m_list) : m_none);
    if (some)
        m_list->scrollToTop();
    if (m_search->query().trimmed().isEmpty())
        m_none->setTexts(
            tr("Search every protocol at once"),
            tr("Type words, and the clauses that hold them appear. Put words in quotation marks to find them side by side, a * after the "
               "beginning of a word, AND, OR and NOT between words. An authority and a number go straight to the clause."));
    else
        m_none->setTexts(tr("No clause has these words"), tr("Try fewer or other words, or take away a filter."));
    showState();
}

void SearchPage::showState()
{
    QStringList said;
    const SearchResults &found = m_search->results();
    if (m_model->rowCount() > 0) {
        const int clauses = std::max({m_search->facets().clauses, found.estimate, m_model->rowCount()});
        said.append(clauses > m_model->rowCount() ? tr("The first %1 of %2 clauses.").arg(m_model->rowCount()).arg(clauses)
                                                  : tr("%n clause(s) found.", nullptr, m_model->rowCount()));
    }
    if (found.relaxed)
        said.append(tr("No clause has all these words; these have some of them."));
    if (!found.corrected.isEmpty())
        said.append(tr("Searched for “%1” instead, because no text has what was typed.").arg(found.corrected));
    for (const Problem &problem : found.problems)
        said.append(ProblemText::sentence(problem));
    if (!m_progress.isEmpty())
        said.append(m_progress);
    m_state->setText(said.join(u' '));
    m_state->setVisible(!said.isEmpty());
    m_facets->setVisible(m_facetModel->rowCount() > 0 && m_model->rowCount() > 0);
}

void SearchPage::open(const QModelIndex &index)
{
    if (index.isValid())
        m_session->open({.protocol = index.data(SearchResultModel::AuthorityRole).toString(),
                         .clause = index.data(SearchResultModel::ClauseRole).toString()});
}

void SearchPage::toggleFilter(const QString &filter)
{
    if (filter.isEmpty())
        return;
    QStringList words = m_edit->text().split(u' ', Qt::SkipEmptyParts);
    if (!words.removeOne(filter))
        words.append(filter);
    m_edit->setText(words.join(u' '));
}

void SearchPage::takeFocus()
{
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

void SearchPage::saveArrangement()
{
    m_settings->setArrangement(u"search-columns"_s, m_columns->saveState());
}

} // namespace Concordat
