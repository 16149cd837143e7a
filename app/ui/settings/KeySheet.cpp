// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/KeySheet.h"

#include "models/ShortcutFilterModel.h"
#include "models/ShortcutModel.h"
#include "ui/widgets/FilterEdit.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Concordat
{

KeySheet::KeySheet(Shortcuts *shortcuts, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *filter = new FilterEdit(this);
    filter->setPlaceholderText(tr("Find an action or its keys"));
    filter->setAccessibleName(filter->placeholderText());
    auto *model = new ShortcutFilterModel(ShortcutFilterModel::Actions::WithKeys, this);
    model->setSourceModel(new ShortcutModel(shortcuts, this));
    auto *view = new QTreeView(this);
    view->setModel(model);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setAccessibleName(tr("Actions and their keys"));
    view->header()->setSectionResizeMode(ShortcutModel::ActionColumn, QHeaderView::Stretch);
    view->header()->setSectionResizeMode(ShortcutModel::KeysColumn, QHeaderView::ResizeToContents);
    view->header()->setStretchLastSection(false);
    view->expandAll();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *change = buttons->addButton(tr("C&hange keys…"), QDialogButtonBox::ActionRole);
    change->setAutoDefault(false);
    change->setToolTip(tr("Opens the settings, where every key can be changed"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(filter);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);

    connect(filter, &QLineEdit::textChanged, this, [model, view](const QString &text) {
        model->setTyped(text);
        view->expandAll();
    });
    connect(filter, &FilterEdit::listWanted, view, qOverload<>(&QWidget::setFocus));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(change, &QPushButton::clicked, this, &KeySheet::changeWanted);
    filter->setFocus();
    const int character = fontMetrics().averageCharWidth();
    resize(std::min(80 * character, 900), std::min(110 * character, 660));
}

} // namespace Concordat
