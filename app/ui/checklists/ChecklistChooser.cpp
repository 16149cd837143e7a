// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/ChecklistChooser.h"

#include "models/ChecklistListModel.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "ui/checklists/ChecklistDelegate.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterEdit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Concordat
{

namespace
{

/// Those that have every word typed, or one that begins alike; what a protocol is silent on comes last.
class SituationFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &typed)
    {
        m_words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
        invalidate();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString text = sourceModel()->index(row, 0, parent).data(ChecklistListModel::WordsRole).toString();
        // "invited" finds "invitation".
        return std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word.left(5), Qt::CaseInsensitive); });
    }

    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const auto rank = [this](const QModelIndex &index) {
            const bool named = !m_words.isEmpty() && index.data().toString().contains(m_words.constFirst().left(5), Qt::CaseInsensitive);
            const bool rules = index.data(ChecklistListModel::CoveredRole).toBool() && !index.data(ChecklistListModel::SilentRole).toBool();
            return std::tuple(!named, !rules);
        };
        const auto leftRank = rank(left);
        const auto rightRank = rank(right);
        return leftRank == rightRank ? QString::localeAwareCompare(left.data().toString(), right.data().toString()) < 0
                                     : leftRank < rightRank;
    }

private:
    QStringList m_words;
};

} // namespace

ChecklistChooser::ChecklistChooser(Session *session, const Checks *checks, Settings *settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_model(new ChecklistListModel(checks, session->library().topics(), this))
    , m_filtered(new SituationFilter(this))
    , m_authority(new QComboBox(this))
    , m_filter(new FilterEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListView(m_stack))
    , m_none(new EmptyState(m_stack))
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setDynamicSortFilter(true);
    m_filtered->sort(0);
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new ChecklistDelegate(m_list));
    m_list->setAccessibleName(tr("Checks"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setUniformItemSizes(false);
    m_filter->setPlaceholderText(tr("What has happened? For example: gift, invited, press"));
    m_filter->setAccessibleName(tr("Find a check"));
    m_none->setTexts(tr("No check has these words"), tr("Try another word, or clear what you typed to see all of them."));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_none);
    m_authority->setAccessibleName(tr("Authority to check for"));
    m_authority->setToolTip(tr("The authority whose protocol decides"));
    m_authority->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_authority->setMinimumContentsLength(16);
    fillAuthorities(session);

    auto *head = new QHBoxLayout;
    const int margin = fontMetrics().height() / 2;
    head->setContentsMargins(margin, margin, margin, margin);
    auto *label = new QLabel(tr("For"), this);
    label->setBuddy(m_authority);
    head->setSpacing(margin);
    head->addWidget(m_filter, 3);
    head->addWidget(label);
    head->addWidget(m_authority, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);

    connect(m_authority, &QComboBox::currentIndexChanged, this, [this] { m_model->setAuthority(m_authority->currentData().toString()); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        static_cast<SituationFilter *>(m_filtered)->setWords(typed);
        showMatches();
    });
    connect(m_filtered, &QAbstractItemModel::modelReset, this, &ChecklistChooser::showMatches);
    connect(m_filter, &FilterEdit::listWanted, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_filter, &FilterEdit::firstMatchWanted, this, &ChecklistChooser::chooseCurrent);
    connect(m_list, &QListView::activated, this, &ChecklistChooser::chooseCurrent);
    connect(m_list, &QListView::clicked, this, &ChecklistChooser::chooseCurrent);
    showMatches();
}

void ChecklistChooser::fillAuthorities(Session *session)
{
    for (const ProtocolEntry &entry : session->entries()) {
        if (!entry.isFile)
            m_authority->addItem(entry.name, entry.key);
    }
    m_authority->setCurrentIndex(std::max(0, m_authority->findData(m_settings->authority())));
    m_model->setAuthority(m_authority->currentData().toString());
}

void ChecklistChooser::showMatches()
{
    const bool some = m_filtered->rowCount() > 0;
    m_stack->setCurrentWidget(some ? static_cast<QWidget *>(m_list) : m_none);
    if (some)
        m_list->setCurrentIndex(m_filtered->index(0, 0));
}

void ChecklistChooser::chooseCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid())
        Q_EMIT chosen(index.data(ChecklistListModel::IdRole).toString(), m_authority->currentData().toString());
}

void ChecklistChooser::takeFocus()
{
    const int own = m_authority->findData(m_settings->authority());
    if (own >= 0)
        m_authority->setCurrentIndex(own);
    m_filter->setFocus(Qt::OtherFocusReason);
    m_filter->selectAll();
}

} // namespace Concordat
