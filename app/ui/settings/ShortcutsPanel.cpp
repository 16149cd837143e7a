// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ShortcutsPanel.h"

#include "models/ShortcutFilterModel.h"
#include "models/ShortcutModel.h"
#include "session/Shortcuts.h"
#include "ui/settings/ShortcutDelegate.h"
#include "ui/widgets/FilterEdit.h"
#include "ui/widgets/MessageBar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Concordat
{

ShortcutsPanel::ShortcutsPanel(Shortcuts *shortcuts, QWidget *parent)
    : QWidget(parent)
    , m_shortcuts(shortcuts)
    , m_model(new ShortcutModel(shortcuts, this))
    , m_filtered(new ShortcutFilterModel(ShortcutFilterModel::Actions::All, this))
    , m_filter(new FilterEdit(this))
    , m_view(new QTreeView(this))
    , m_message(new MessageBar(this))
    , m_change(new QPushButton(tr("&Change keys"), this))
    , m_usual(new QPushButton(tr("&Usual keys"), this))
    , m_allUsual(new QPushButton(tr("&All keys as usual"), this))
{
    layOut();
    connectAll();
    updateButtons();
}

void ShortcutsPanel::layOut()
{
    m_filter->setPlaceholderText(tr("Find an action or its keys"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filtered->setSourceModel(m_model);
    m_view->setModel(m_filtered);
    m_view->setItemDelegate(new ShortcutDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setAccessibleName(tr("Actions and their keys"));
    m_view->setAccessibleDescription(tr("F2 changes the keys of an action"));
    m_view->header()->setSectionResizeMode(ShortcutModel::ActionColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(ShortcutModel::KeysColumn, QHeaderView::ResizeToContents);
    m_view->header()->setStretchLastSection(false);
    m_view->expandAll();
    m_message->hide();
    m_change->setToolTip(tr("Press the new keys for the chosen action"));
    m_usual->setToolTip(tr("Gives the chosen action its usual keys again"));
    m_allUsual->setToolTip(tr("Gives every action its usual keys again"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_change);
    buttons->addWidget(m_usual);
    buttons->addStretch(1);
    buttons->addWidget(m_allUsual);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
}

void ShortcutsPanel::connectAll()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setTyped(text);
        m_view->expandAll();
    });
    connect(m_filter, &FilterEdit::listWanted, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShortcutsPanel::updateButtons);
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->edit(m_view->currentIndex().siblingAtColumn(ShortcutModel::KeysColumn));
    });
    connect(m_usual, &QPushButton::clicked, this, [this] { m_shortcuts->reset(*currentEntry()); });
    connect(m_allUsual, &QPushButton::clicked, m_shortcuts, &Shortcuts::resetAll);
    connect(m_shortcuts, &Shortcuts::changed, this, [this] {
        m_message->hide();
        updateButtons();
    });
    connect(m_model, &ShortcutModel::clashed, this, &ShortcutsPanel::sayClash);
    connect(m_message, &MessageBar::actionChosen, this, [this] { m_shortcuts->takeKeys(m_clash->entry, m_clash->keys); });
}

void ShortcutsPanel::sayClash(int entry, int other, const QKeySequence &keys)
{
    m_clash = Clash{.entry = entry, .keys = keys};
    m_message->showMessage(MessageBar::Tone::Warning,
                           tr("%1 is taken: it does “%2”. “%3” keeps the keys it had.")
                               .arg(keys.toString(QKeySequence::NativeText), m_model->nameOf(other), m_model->nameOf(entry)),
                           tr("&Give it here instead"));
}

void ShortcutsPanel::updateButtons()
{
    const std::optional<int> entry = currentEntry();
    m_change->setEnabled(entry.has_value());
    m_usual->setEnabled(entry && !m_shortcuts->isUsual(*entry));
    bool allUsual = true;
    for (int i = 0; i < m_shortcuts->entries().size(); ++i)
        allUsual = allUsual && m_shortcuts->isUsual(i);
    m_allUsual->setEnabled(!allUsual);
}

std::optional<int> ShortcutsPanel::currentEntry() const
{
    const QVariant entry = m_view->currentIndex().data(ShortcutModel::EntryRole);
    return entry.isValid() ? std::optional(entry.toInt()) : std::nullopt;
}

} // namespace Concordat
