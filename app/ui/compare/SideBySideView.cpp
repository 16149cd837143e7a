// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/SideBySideView.h"

#include "models/SideBySideModel.h"
#include "session/Comparison.h"
#include "session/Session.h"
#include "session/SideBySide.h"
#include "ui/compare/SideBySideDelegate.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SymbolicIcon.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Concordat
{

SideBySideView::SideBySideView(Session *session, const Comparison *comparison, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_comparison(comparison)
    , m_sides(new SideBySide(session, this))
    , m_model(new SideBySideModel(m_sides, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(m_stack))
    , m_none(new EmptyState(m_stack))
    , m_legend(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_columns = new QWidget(this);
    m_columnRow = new QHBoxLayout(m_columns);
    m_columnRow->setContentsMargins(0, 0, 0, 0);
    m_columnRow->setSpacing(0);
    column->addWidget(m_columns);
    column->addWidget(makeProgress());
    makeTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_none);
    column->addWidget(m_stack, 1);
    m_legend->setTextFormat(Qt::PlainText);
    m_legend->setWordWrap(true);
    m_legend->setMargin(fontMetrics().height() / 3);
    m_legend->setText(
        tr("A bar at the left: differs from the base. Underlined: only here. Struck through: only in the base. Dashed: stands "
           "elsewhere in the base. “must against should”: the base says must, this should."));
    column->addWidget(m_legend);

    connect(comparison, &Comparison::coverageChanged, this, &SideBySideView::fillTopics);
    connect(m_sides, &SideBySide::rowsChanged, this, &SideBySideView::showRows);
    connect(m_sides, &SideBySide::aligningChanged, this, &SideBySideView::showProgress);
    connect(m_sides, &SideBySide::progressed, this, [this](int done, int all) {
        m_progress->setMaximum(all);
        m_progress->setValue(done);
    });
    fillTopics();
    showRows();
    showProgress();
}

QWidget *SideBySideView::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    m_topic = new QComboBox(head);
    m_topic->setAccessibleName(tr("Topic"));
    m_topic->setToolTip(tr("The topic whose clauses are set side by side"));
    m_topic->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_topic->setMinimumContentsLength(16);
    m_wording = new QCheckBox(tr("Their o&wn words"), head);
    m_wording->setToolTip(tr("Shows the authority’s own text where it is attached, else the restatement"));
    m_add = new QToolButton(head);
    m_add->setText(tr("&Add an authority"));
    m_add->setToolTip(tr("Sets one more authority beside these, up to five"));
    row->addWidget(m_topic, 1);
    row->addWidget(m_wording);
    row->addWidget(m_add);
    connect(m_topic, &QComboBox::activated, this, [this] { m_sides->setTopic(m_topic->currentData().toString()); });
    connect(m_wording, &QCheckBox::toggled, this, [this](bool on) { m_sides->setForm(on ? TextForm::Wording : TextForm::Restatement); });
    connect(m_add, &QToolButton::clicked, this, &SideBySideView::addColumn);
    return head;
}

QWidget *SideBySideView::makeProgress()
{
    m_progressRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_progressRow);
    m_progressText = new QLabel(m_progressRow);
    m_progressText->setTextFormat(Qt::PlainText);
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setAccessibleName(tr("Progress of the alignment"));
    m_cancel = new QPushButton(m_progressRow);
    row->addWidget(m_progressText);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_sides->isAligning())
            m_sides->cancel();
        else
            m_sides->alignAgain();
    });
    return m_progressRow;
}

void SideBySideView::makeTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SideBySideDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setAccessibleName(tr("Clauses side by side"));
    // A scroll bar that comes or goes makes the columns narrower or wider, and the rows higher or lower.
    auto *later = new QTimer(this);
    later->setSingleShot(true);
    connect(later, &QTimer::timeout, this, &SideBySideView::measure);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, later, [later] { later->start(0); });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const QString clause = index.data(SideBySideModel::ClauseRole).toString(); !clause.isEmpty())
            m_session->open({.protocol = index.data(SideBySideModel::AuthorityRole).toString(), .clause = clause});
    });
}

void SideBySideView::fillTopics()
{
    m_topic->clear();
    for (const CoverageRow &row : m_comparison->coverage())
        m_topic->addItem(m_comparison->titleOf(row.topic), row.topic);
    m_topic->setCurrentIndex(m_topic->findData(m_sides->topic()));
}

void SideBySideView::suggest(const QString &topic)
{
    const QString shown = topic.isEmpty() ? m_topic->itemData(0).toString() : topic;
    if (m_sides->topic().isEmpty() && !shown.isEmpty())
        showTopic(shown, {});
}

void SideBySideView::showTopic(const QString &topic, const QStringList &wanted)
{
    QStringList authorities = wanted;
    // Our own first, then who was shown, then the others that say something on it, up to three.
    if (const QString &own = m_comparison->ownAuthority(); !own.isEmpty())
        authorities.prepend(own);
    authorities += m_sides->authorities();
    const auto row = std::ranges::find(m_comparison->coverage(), topic, &CoverageRow::topic);
    if (row != m_comparison->coverage().cend()) {
        for (const Provision &provision : row->provisions) {
            if (!provision.isSilent())
                authorities.append(provision.authority);
        }
    }
    authorities += m_comparison->authorities();
    authorities.removeDuplicates();
    const qsizetype usual = std::max<qsizetype>({3, m_sides->authorities().size(), wanted.size()});
    m_sides->setTopic(topic);
    m_sides->setAuthorities(authorities.first(std::min(authorities.size(), std::min<qsizetype>(usual, SideBySide::most))));
    m_topic->setCurrentIndex(m_topic->findData(topic));
    showColumns();
}

void SideBySideView::showColumns()
{
    qDeleteAll(m_columns->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    const QStringList &shown = m_sides->authorities();
    for (int column = 0; column < shown.size(); ++column) {
        auto *head = new QWidget(m_columns);
        auto *row = new QHBoxLayout(head);
        const int gap = fontMetrics().height() / 4;
        row->setContentsMargins(gap, gap, gap, gap);
        if (column == 0)
            row->addWidget(new QLabel(tr("Base:"), head));
        auto *choice = new QComboBox(head);
        choice->setAccessibleName(column == 0 ? tr("Base of the comparison") : tr("Authority in column %1").arg(column + 1));
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(5);
        choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        for (const QString &authority : m_comparison->authorities())
            choice->addItem(m_comparison->nameOf(authority), authority);
        choice->setCurrentIndex(choice->findData(shown.at(column)));
        choice->setToolTip(choice->currentText());
        row->addWidget(choice, 1);
        connect(choice, &QComboBox::activated, this, [this, column, choice] { chooseColumn(column, choice->currentData().toString()); });
        if (column > 0 && shown.size() > SideBySide::fewest) {
            auto *remove = new QToolButton(head);
            remove->setAutoRaise(true);
            remove->setIcon(symbolicIcon(u"close"_s));
            remove->setToolTip(tr("Takes %1 out of the comparison").arg(m_comparison->nameOf(shown.at(column))));
            remove->setAccessibleName(remove->toolTip());
            remove->setFocusPolicy(Qt::TabFocus);
            row->addWidget(remove);
            connect(remove, &QToolButton::clicked, this, [this, column] { removeColumn(column); });
        }
        m_columnRow->addWidget(head, 1);
        head->show();
    }
    m_add->setEnabled(shown.size() < std::min<qsizetype>(SideBySide::most, m_comparison->authorities().size()));
    m_wording->setEnabled(m_sides->hasWording());
}

void SideBySideView::chooseColumn(int column, const QString &authority)
{
    QStringList authorities = m_sides->authorities();
    // Who is shown already changes places.
    if (const qsizetype other = authorities.indexOf(authority); other >= 0)
        authorities.swapItemsAt(column, other);
    else
        authorities[column] = authority;
    m_sides->setAuthorities(authorities);
    QMetaObject::invokeMethod(this, &SideBySideView::showColumns, Qt::QueuedConnection);
}

void SideBySideView::addColumn()
{
    const QStringList &all = m_comparison->authorities();
    const auto next = std::ranges::find_if(all, [this](const QString &id) { return !m_sides->authorities().contains(id); });
    if (next == all.cend())
        return;
    m_sides->setAuthorities(m_sides->authorities() + QStringList{*next});
    showColumns();
}

void SideBySideView::removeColumn(int column)
{
    QStringList authorities = m_sides->authorities();
    authorities.removeAt(column);
    m_sides->setAuthorities(authorities);
    QMetaObject::invokeMethod(this, &SideBySideView::showColumns, Qt::QueuedConnection);
}

void SideBySideView::showRows()
{
    const bool some = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(some ? static_cast<QWidget *>(m_table) : m_none);
    if (m_sides->topic().isEmpty())
        m_none->setTexts(tr("Choose a topic"), tr("Its clauses then stand here side by side, one authority a column."));
    else if (m_sides->isAligning())
        m_none->setTexts(tr("Comparing…"), tr("The clauses that deal with the same thing are being found."));
    else
        m_none->setTexts(tr("All of these are silent"), tr("None of the authorities chosen has a clause on this topic."));
    if (some) {
        m_table->setCurrentIndex(m_model->index(0, 0));
        QTimer::singleShot(0, this, &SideBySideView::measure);
    }
    m_legend->setVisible(some);
}

void SideBySideView::showProgress()
{
    const bool isAligning = m_sides->isAligning();
    const bool isCancelled = !isAligning && !m_sides->isAligned() && m_model->rowCount() > 0;
    m_progressRow->setVisible(isAligning || isCancelled);
    m_progress->setVisible(isAligning);
    m_progress->setMaximum(0);
    m_progressText->setText(isAligning ? tr("Finding the clauses that deal with the same thing…")
                                       : tr("The clauses are not matched: each stands in a row of its own."));
    m_cancel->setText(isAligning ? tr("&Cancel") : tr("&Match them"));
    if (m_model->rowCount() == 0)
        showRows();
}

void SideBySideView::measure()
{
    m_table->resizeRowsToContents();
}

void SideBySideView::goToDifference(int step)
{
    const int columns = m_model->columnCount();
    const int cells = m_model->rowCount() * columns;
    if (cells == 0)
        return;
    const QModelIndex current = m_table->currentIndex();
    const int start = current.isValid() ? current.row() * columns + current.column() : step > 0 ? -1 : cells;
    for (int i = 1; i <= cells; ++i) {
        const int cell = ((start + step * i) % cells + cells) % cells;
        const QModelIndex index = m_model->index(cell / columns, cell % columns);
        if (!index.data(SideBySideModel::DiffersRole).toBool())
            continue;
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT noticeRaised(tr("Nothing here differs from the base."));
}

void SideBySideView::takeFocus()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_topic->setFocus(Qt::OtherFocusReason);
}

void SideBySideView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void SideBySideView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QTimer::singleShot(0, this, &SideBySideView::measure);
}

} // namespace Concordat
