// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ShortcutFilterModel.h"

#include "models/ShortcutModel.h"

namespace Concordat
{

ShortcutFilterModel::ShortcutFilterModel(Actions actions, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_actions(actions)
{
    setRecursiveFilteringEnabled(true);
}

void ShortcutFilterModel::setTyped(const QString &text)
{
    m_typed = text.simplified();
    invalidateFilter();
}

bool ShortcutFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    // A menu stays while one of its actions does.
    if (!parent.isValid())
        return false;
    const QModelIndex action = sourceModel()->index(row, ShortcutModel::ActionColumn, parent);
    if (m_actions == Actions::WithKeys && !action.data(ShortcutModel::HasKeysRole).toBool())
        return false;
    const auto holds = [this](const QModelIndex &index) { return index.data().toString().contains(m_typed, Qt::CaseInsensitive); };
    return m_typed.isEmpty() || holds(parent) || holds(action) || holds(action.siblingAtColumn(ShortcutModel::KeysColumn));
}

} // namespace Concordat
