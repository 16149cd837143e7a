// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/CoverageView.h"

#include "models/ClauseFactText.h"
#include "models/CoverageModel.h"
#include "models/StrengthText.h"
#include "session/Comparison.h"
#include "session/Settings.h"
#include "ui/compare/ClausesPane.h"
#include "ui/compare/CoverageDelegate.h"
#include "ui/compare/TopicHeader.h"
#include "ui/widgets/EmptyState.h"

#include <QCheckBox>
#include <QComboBox>
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

namespace
{

QComboBox *makeChoice(const QString &name, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(8);
    choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    choice->view()->setTextElideMode(Qt::ElideNone);
    return choice;
}

} // namespace

CoverageView::CoverageView(Session *session, Comparison *comparison, Settings *settings, QWidget *parent)
    : QWidget(parent)
    , m_comparison(comparison)
    , m_settings(settings)
    , m_model(new CoverageModel(comparison, this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_stack(new QStackedWidget(m_rows))
    , m_table(new QTableView(m_stack))
    , m_none(new EmptyState(m_stack))
    , m_pane(new ClausesPane(session, m_rows))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFilters());
    column->addWidget(m_rows, 1);
    makeTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_none);
    m_rows->addWidget(m_stack);
    m_rows->addWidget(m_pane);
    m_rows->setHandleWidth(1);
    m_rows->setChildrenCollapsible(false);
    m_rows->setStretchFactor(0, 1);
    const int line = fontMetrics().height();
    m_rows->setSizes({24 * line, 10 * line});
    m_rows->restoreState(m_settings->arrangement(u"coverage-rows"_s));

    connect(comparison, &Comparison::coverageChanged, this, &CoverageView::showState);
    connect(m_pane, &ClausesPane::sideBySideWanted, this, &CoverageView::sideBySideWanted);
    connect(m_pane, &ClausesPane::leaveWanted, m_table, [this] { m_table->setFocus(Qt::BacktabFocusReason); });
    showState();
}

QWidget *CoverageView::makeFilters()
{
    auto *box = new QWidget(this);
    auto *rows = new QVBoxLayout(box);
    auto *row = new QHBoxLayout;
    auto *choices = new QHBoxLayout;
    rows->addLayout(row);
    rows->addLayout(choices);
    m_differ = new QCheckBox(tr("They di&ffer"), box);
    m_differ->setToolTip(tr("Only topics on which the authorities differ in strength, or some are silent"));
    m_silent = new QCheckBox(tr("We are si&lent"), box);
    m_silent->setToolTip(tr("Only topics on which your own authority is silent and another is not"));
    m_only = new QCheckBox(tr("&Only we"), box);
    m_only->setToolTip(tr("Only topics that your own authority alone provides for"));
    m_actor = makeChoice(tr("Whom the clauses bind or free"), box);
    m_strength = makeChoice(tr("The strongest clause"), box);
    m_strength->addItem(tr("Any strength"), -1);
    for (int i = 0; i < static_cast<int>(Strength::States); ++i)
        m_strength->addItem(strengthWord(static_cast<Strength>(i)), i);
    m_order = makeChoice(tr("Order of the topics"), box);
    m_order->addItem(tr("By group"), static_cast<int>(CoverageOrder::ByGroup));
    m_order->addItem(tr("By title"), static_cast<int>(CoverageOrder::ByTitle));
    m_order->addItem(tr("Most silent first"), static_cast<int>(CoverageOrder::MostSilentFirst));
    m_count = new QLabel(box);
    m_count->setTextFormat(Qt::PlainText);
    for (QWidget *part : {static_cast<QWidget *>(m_differ), static_cast<QWidget *>(m_silent), static_cast<QWidget *>(m_only)})
        row->addWidget(part);
    row->addStretch(1);
    row->addWidget(m_count);
    for (QComboBox *part : {m_actor, m_strength, m_order})
        choices->addWidget(part, 1);
    for (QCheckBox *part : {m_differ, m_silent, m_only})
        connect(part, &QCheckBox::toggled, this, &CoverageView::filter);
    connect(m_actor, &QComboBox::activated, this, &CoverageView::filter);
    connect(m_strength, &QComboBox::activated, this, &CoverageView::filter);
    connect(m_order, &QComboBox::activated, this,
            [this] { m_comparison->setOrder(static_cast<CoverageOrder>(m_order->currentData().toInt())); });
    fillActors();
    return box;
}

void CoverageView::makeTable()
{
    m_table->setVerticalHeader(new TopicHeader(Qt::Vertical, CoverageModel::IsGroupRole, m_table));
    m_table->setHorizontalHeader(new TopicHeader(Qt::Horizontal, -1, m_table));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CoverageDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setCornerButtonEnabled(false);
    m_table->setAccessibleName(tr("What each authority provides on each topic"));
    measure();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CoverageView::showCell);
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_pane->takeFocus(); });
}

void CoverageView::measure()
{
    const QFontMetrics metrics = fontMetrics();
    m_table->verticalHeader()->setDefaultSectionSize(2 * metrics.lineSpacing() + metrics.height() * 2 / 3);
    // Few authorities share the width; many scroll.
    const int authorities = std::max(1, m_model->columnCount());
    const int room = m_rows->width() - m_table->verticalHeader()->sizeHint().width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent) - 2;
    m_table->horizontalHeader()->setDefaultSectionSize(std::max(22 * metrics.averageCharWidth(), room / authorities));
}

void CoverageView::fillActors()
{
    const QString chosen = m_actor->currentData().toString();
    m_actor->clear();
    m_actor->addItem(tr("Anyone"), QString());
    for (const QString &actor : m_comparison->actors())
        m_actor->addItem(actorsInWords({actor}), actor);
    m_actor->setCurrentIndex(std::max(0, m_actor->findData(chosen)));
}

void CoverageView::filter()
{
    const int strength = m_strength->currentData().toInt();
    m_comparison->setFilter({.differ = m_differ->isChecked(),
                             .silent = m_silent->isChecked() ? m_comparison->ownAuthority() : QString(),
                             .only = m_only->isChecked() ? m_comparison->ownAuthority() : QString(),
                             .actor = m_actor->currentData().toString(),
                             .strength = strength < 0 ? std::nullopt : std::optional(static_cast<Strength>(strength)),
                             .topics = {}});
}

void CoverageView::showState()
{
    const bool knowsUs = !m_comparison->ownAuthority().isEmpty();
    for (QCheckBox *part : {m_silent, m_only}) {
        part->setEnabled(knowsUs);
        part->setStatusTip(knowsUs ? QString() : tr("Say on the home page which authority is yours"));
    }
    if (m_actor->count() <= 1)
        fillActors();
    const auto shown = std::ranges::count_if(m_comparison->lines(), [](const CoverageLine &line) { return !line.isGroup(); });
    m_count->setText(tr("%1 of %2 topics").arg(shown).arg(m_comparison->coverage().size()));
    m_count->setVisible(m_comparison->isReady());
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_table) : m_none);
    if (!m_comparison->isReady())
        m_none->setTexts(tr("Comparing…"), tr("The protocols are being read."));
    else if (m_comparison->authorities().isEmpty())
        m_none->setTexts(tr("No protocols were found"), tr("Once there are protocols, what they provide stands here side by side."));
    else
        m_none->setTexts(tr("No topic is like this"), tr("Take away a filter to see more."));
    measure();
    if (shown > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(m_comparison->lines().constFirst().isGroup() ? 1 : 0, 0));
    showCell();
}

void CoverageView::showCell()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) {
        m_pane->setContent({});
        return;
    }
    const QString authority = index.data(CoverageModel::AuthorityRole).toString();
    const QString topic = index.data(CoverageModel::TopicRole).toString();
    const QString name = m_comparison->nameOf(authority);
    const auto kind = static_cast<CoverageModel::Kind>(index.data(CoverageModel::KindRole).toInt());
    PaneContent content{.title = tr("%1 · %2").arg(m_comparison->titleOf(topic), name),
                        .says = {},
                        .remark = m_comparison->scopeOf(topic),
                        .authority = authority,
                        .topic = kind == CoverageModel::Kind::Group ? QString() : topic,
                        .clauses = index.data(CoverageModel::ClausesRole).toStringList(),
                        .furtherTitle = tr("These touch on it as well:"),
                        .further = index.data(CoverageModel::FurtherRole).toStringList()};
    if (kind == CoverageModel::Kind::Silent)
        content.says = tr("%1 is silent on this: no clause of its protocol deals with it.").arg(name);
    else if (kind == CoverageModel::Kind::Group)
        content.says = tr("%1 provides for %2 of the topics shown in this group.").arg(name, index.data().toString());
    m_pane->setContent(content);
}

QString CoverageView::topic() const
{
    const QModelIndex index = m_table->currentIndex();
    const bool isGroup = index.data(CoverageModel::KindRole).toInt() == static_cast<int>(CoverageModel::Kind::Group);
    return isGroup ? QString() : index.data(CoverageModel::TopicRole).toString();
}

void CoverageView::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void CoverageView::saveArrangement()
{
    m_settings->setArrangement(u"coverage-rows"_s, m_rows->saveState());
}

void CoverageView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void CoverageView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    measure();
}

} // namespace Concordat
