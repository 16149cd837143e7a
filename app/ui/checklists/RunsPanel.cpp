// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/RunsPanel.h"

#include "models/RunTableModel.h"
#include "session/Checks.h"
#include "ui/widgets/FilterEdit.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace Concordat
{

namespace
{

QString askWithDialog(QWidget *parent)
{
    return QFileDialog::getSaveFileName(parent, RunsPanel::tr("Export the checks that are shown"), {},
                                        RunsPanel::tr("Table (*.csv);;All there is to know (*.json)"));
}

} // namespace

RunsPanel::RunsPanel(Checks *checks, QWidget *parent)
    : QWidget(parent)
    , m_checks(checks)
    , m_askForPath(askWithDialog)
    , m_model(new RunTableModel(checks, this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_title(new QLabel(tr("&Earlier checks"), this))
    , m_filter(new FilterEdit(this))
    , m_table(new QTableView(this))
    , m_open(new QPushButton(tr("&Open"), this))
    , m_copy(new QPushButton(tr("&Use again"), this))
    , m_replace(new QPushButton(tr("Re&place"), this))
    , m_export(new QPushButton(tr("E&xport…"), this))
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setSortRole(RunTableModel::SortRole);
    layOut();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_filtered->setFilterFixedString(typed.trimmed());
        updateButtons();
    });
    connect(m_filter, &FilterEdit::listWanted, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &QTableView::activated, this, [this] { reopen(static_cast<int>(Checks::Reopening::GoOn)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RunsPanel::updateButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RunsPanel::updateButtons);
    connect(m_open, &QPushButton::clicked, this, [this] { reopen(static_cast<int>(Checks::Reopening::GoOn)); });
    connect(m_copy, &QPushButton::clicked, this, [this] { reopen(static_cast<int>(Checks::Reopening::Copy)); });
    connect(m_replace, &QPushButton::clicked, this, [this] { reopen(static_cast<int>(Checks::Reopening::Replace)); });
    connect(m_export, &QPushButton::clicked, this, &RunsPanel::exportShown);
    updateButtons();
}

void RunsPanel::layOut()
{
    m_title->setBuddy(m_table);
    m_filter->setPlaceholderText(tr("Filter by any word or date"));
    m_filter->setAccessibleName(tr("Filter earlier checks"));
    m_open->setToolTip(tr("Goes on with the check; what you change is kept beside what it said before"));
    m_copy->setToolTip(tr("Begins a new check with the same answers, for the next meeting"));
    m_replace->setToolTip(tr("Begins a new check that takes the place of this one, which stays readable"));
    m_export->setToolTip(tr("Writes the checks that the filter shows to a file"));
    m_table->setModel(m_filtered);
    m_table->setAccessibleName(tr("Earlier checks"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RunTableModel::Begun, Qt::DescendingOrder);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    for (const auto &[column, characters] : {std::pair{RunTableModel::Begun, 18},
                                             {RunTableModel::Check, 32},
                                             {RunTableModel::Authority, 30},
                                             {RunTableModel::Occasion, 26},
                                             {RunTableModel::Result, 18}})
        m_table->setColumnWidth(column, characters * character);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_filter, 1);
    for (QPushButton *button : {m_open, m_copy, m_replace, m_export})
        head->addWidget(button);
    auto *column = new QVBoxLayout(this);
    const int margin = fontMetrics().height() / 2;
    column->setContentsMargins(margin, margin, margin, 0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
}

QString RunsPanel::currentRun() const
{
    return m_table->currentIndex().data(RunTableModel::IdRole).toString();
}

void RunsPanel::updateButtons()
{
    const bool chosen = m_table->currentIndex().isValid();
    for (QPushButton *button : {m_open, m_copy, m_replace})
        button->setEnabled(chosen);
    m_export->setEnabled(m_filtered->rowCount() > 0);
    setVisible(m_model->rowCount() > 0);
}

void RunsPanel::reopen(int reopening)
{
    const QString run = currentRun();
    if (run.isEmpty())
        return;
    if (const Result<> opened = m_checks->reopen(run, static_cast<Checks::Reopening>(reopening)); !opened)
        Q_EMIT problemFound(opened.error());
}

void RunsPanel::exportShown()
{
    const QString path = m_askForPath(this);
    if (path.isEmpty())
        return;
    QStringList shown;
    for (int row = 0; row < m_filtered->rowCount(); ++row)
        shown.append(m_filtered->index(row, 0).data(RunTableModel::IdRole).toString());
    if (const Result<> written = m_checks->records()->exportRuns(path, shown); !written)
        Q_EMIT problemFound(written.error());
    else
        Q_EMIT noticeRaised(tr("%n check(s) written to %1.", nullptr, static_cast<int>(shown.size())).arg(path));
}

} // namespace Concordat
