// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/ValuesView.h"

#include "models/ValuesModel.h"
#include "session/Comparison.h"
#include "session/Settings.h"
#include "ui/compare/ClausesPane.h"
#include "ui/compare/TopicHeader.h"
#include "ui/compare/ValueDelegate.h"
#include "ui/widgets/EmptyState.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Concordat
{

ValuesView::ValuesView(Session *session, Comparison *comparison, Settings *settings, QWidget *parent)
    : QWidget(parent)
    , m_comparison(comparison)
    , m_settings(settings)
    , m_model(new ValuesModel(comparison, this))
    , m_differ(new QCheckBox(tr("They di&ffer"), this))
    , m_count(new QLabel(this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_stack(new QStackedWidget(m_rows))
    , m_table(new QTableView(m_stack))
    , m_none(new EmptyState(m_stack))
    , m_pane(new ClausesPane(session, m_rows))
{
    m_differ->setToolTip(tr("Only matters that the authorities settle differently, or on which some are silent"));
    m_count->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout;
    const int margin = fontMetrics().height() / 2;
    row->setContentsMargins(margin, margin, margin, margin);
    row->addWidget(m_differ);
    row->addStretch(1);
    row->addWidget(m_count);
    makeTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_none);
    m_rows->addWidget(m_stack);
    m_rows->addWidget(m_pane);
    m_rows->setHandleWidth(1);
    m_rows->setChildrenCollapsible(false);
    m_rows->setStretchFactor(0, 1);
    m_rows->setSizes({24 * fontMetrics().height(), 10 * fontMetrics().height()});
    m_rows->restoreState(m_settings->arrangement(u"values-rows"_s));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_rows, 1);

    connect(m_differ, &QCheckBox::toggled, m_comparison, &Comparison::setOnlyDiffering);
    connect(comparison, &Comparison::valuesChanged, this, &ValuesView::showState);
    connect(m_pane, &ClausesPane::sideBySideWanted, this, &ValuesView::sideBySideWanted);
    connect(m_pane, &ClausesPane::leaveWanted, m_table, [this] { m_table->setFocus(Qt::BacktabFocusReason); });
    showState();
}

void ValuesView::makeTable()
{
    m_table->setVerticalHeader(new TopicHeader(Qt::Vertical, -1, m_table));
    m_table->setHorizontalHeader(new TopicHeader(Qt::Horizontal, -1, m_table));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ValueDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setCornerButtonEnabled(false);
    m_table->setAccessibleName(tr("What each authority settles on each matter"));
    // With hundreds of authorities the rows are measured by those in sight; what is longer further on is cut and stands whole below.
    m_table->verticalHeader()->setResizeContentsPrecision(0);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ValuesView::showCell);
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_pane->takeFocus(); });
}

void ValuesView::measure()
{
    m_table->horizontalHeader()->setDefaultSectionSize(30 * fontMetrics().averageCharWidth());
    m_table->resizeRowsToContents();
}

void ValuesView::showState()
{
    m_count->setText(tr("%1 of %2 matters").arg(m_comparison->matters().size()).arg(m_comparison->values().size()));
    m_count->setVisible(m_comparison->isReady());
    const bool some = !m_comparison->matters().isEmpty() && !m_comparison->authorities().isEmpty();
    m_stack->setCurrentWidget(some ? static_cast<QWidget *>(m_table) : m_none);
    if (!m_comparison->isReady())
        m_none->setTexts(tr("Comparing…"), tr("The protocols are being read."));
    else if (m_comparison->values().isEmpty() || m_comparison->authorities().isEmpty())
        m_none->setTexts(tr("There are no matters to compare"), tr("The protocols at hand say of no matter what they settle."));
    else
        m_none->setTexts(tr("They settle everything alike"), tr("Take away the filter to see all matters."));
    if (some && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    if (isVisible())
        measure();
    showCell();
}

void ValuesView::showCell()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) {
        m_pane->setContent({});
        return;
    }
    const QString doubt = index.data(ValuesModel::DoubtRole).toString();
    const QString note = index.data(ValuesModel::NoteRole).toString();
    QStringList remarks;
    if (!doubt.isEmpty())
        remarks.append(tr("This can be read in two ways. %1").arg(doubt));
    if (!note.isEmpty())
        remarks.append(note);
    const QString authority = index.data(ValuesModel::AuthorityRole).toString();
    const bool isSilent = static_cast<ValueStatus>(index.data(ValuesModel::StatusRole).toInt()) == ValueStatus::Silent;
    const QString says = index.data().toString();
    const QString question = index.data(ValuesModel::QuestionRole).toString();
    m_pane->setContent({.title = tr("%1 · %2").arg(question, m_comparison->nameOf(authority)),
                        .says = isSilent ? tr("%1 is silent on this.").arg(m_comparison->nameOf(authority)) : says,
                        .remark = remarks.join(u' '),
                        .authority = authority,
                        .topic = index.data(ValuesModel::TopicRole).toString(),
                        .clauses = index.data(ValuesModel::ClausesRole).toStringList(),
                        .furtherTitle = tr("Nearest to read:"),
                        .further = index.data(ValuesModel::NearestRole).toStringList()});
}

void ValuesView::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void ValuesView::saveArrangement()
{
    m_settings->setArrangement(u"values-rows"_s, m_rows->saveState());
}

void ValuesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void ValuesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    measure();
}

} // namespace Concordat
