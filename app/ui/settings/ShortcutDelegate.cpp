// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ShortcutDelegate.h"

#include "models/ShortcutModel.h"

#include <QKeySequenceEdit>

namespace Concordat
{

QWidget *ShortcutDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QKeySequenceEdit(parent);
    editor->setMaximumSequenceLength(1);
    editor->setClearButtonEnabled(true);
    editor->setAccessibleName(tr("New keys for %1").arg(index.siblingAtColumn(ShortcutModel::ActionColumn).data().toString()));
    auto *self = const_cast<ShortcutDelegate *>(this);
    connect(editor, &QKeySequenceEdit::editingFinished, self, [self, editor] {
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor);
    });
    return editor;
}

void ShortcutDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    qobject_cast<QKeySequenceEdit *>(editor)->setKeySequence(index.data(Qt::EditRole).value<QKeySequence>());
}

void ShortcutDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, QVariant::fromValue(qobject_cast<QKeySequenceEdit *>(editor)->keySequence()), Qt::EditRole);
}

void ShortcutDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant usual = index.data(ShortcutModel::IsUsualRole);
    if (!usual.isValid() || !usual.toBool())
        option->font.setBold(true);
}

} // namespace Concordat
