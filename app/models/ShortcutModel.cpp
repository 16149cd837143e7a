// SPDX-License-Identifier: GPL-3.0-or-later
// Two levels: a menu has internal id 0, an action the row of its menu plus 1.
//
//     File            row 0, id 0
//       Open          row 0, id 1
//     Edit            row 1, id 0
//       Find          row 0, id 2
#include "models/ShortcutModel.h"

#include "session/Shortcuts.h"

namespace Concordat
{

namespace
{

QString withoutMnemonic(QString text)
{
    text.replace(QLatin1String("&&"), QString(QChar(1)));
    text.remove(u'&').replace(QChar(1), u'&');
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

} // namespace

ShortcutModel::ShortcutModel(Shortcuts *shortcuts, QObject *parent)
    : QAbstractItemModel(parent)
    , m_shortcuts(shortcuts)
{
    const QList<ShortcutEntry> &entries = shortcuts->entries();
    for (int entry = 0; entry < entries.size(); ++entry) {
        const QString title = withoutMnemonic(entries.at(entry).menu);
        auto menu = std::ranges::find(m_menus, title, &Menu::title);
        if (menu == m_menus.end())
            menu = m_menus.insert(m_menus.end(), {.title = title, .entries = {}});
        menu->entries.append(entry);
    }
    connect(shortcuts, &Shortcuts::changed, this, &ShortcutModel::tellChange);
}

QModelIndex ShortcutModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex ShortcutModel::parent(const QModelIndex &child) const
{
    return child.internalId() == 0 ? QModelIndex() : createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_menus.size());
    return parent.internalId() == 0 && parent.column() == 0 ? static_cast<int>(m_menus.at(parent.row()).entries.size()) : 0;
}

int ShortcutModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (index.internalId() != 0)
        return entryData(m_menus.at(index.parent().row()).entries.at(index.row()), index.column(), role);
    const bool isTitle = index.column() == ActionColumn && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole);
    return isTitle ? QVariant(m_menus.at(index.row()).title) : QVariant();
}

QVariant ShortcutModel::entryData(int entry, int column, int role) const
{
    const QAction *action = m_shortcuts->entries().at(entry).action;
    switch (role) {
    case Qt::DisplayRole:
        if (column == ActionColumn)
            return nameOf(entry);
        return QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText).replace(QLatin1String("; "), tr(" or "));
    case Qt::EditRole:
        return column == KeysColumn ? QVariant::fromValue(action->shortcut()) : QVariant(nameOf(entry));
    case Qt::AccessibleTextRole:
        if (column == KeysColumn && action->shortcut().isEmpty())
            return tr("no keys");
        return entryData(entry, column, Qt::DisplayRole);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return action->statusTip();
    case EntryRole:
        return entry;
    case IsUsualRole:
        return m_shortcuts->isUsual(entry);
    case HasKeysRole:
        return !action->shortcut().isEmpty();
    default:
        return {};
    }
}

bool ShortcutModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QVariant entry = index.data(EntryRole);
    if (role != Qt::EditRole || index.column() != KeysColumn || !entry.isValid())
        return false;
    const auto keys = value.value<QKeySequence>();
    // Leaving the editor as it was keeps the second keys of an action that has two.
    if (keys == m_shortcuts->entries().at(entry.toInt()).action->shortcut())
        return true;
    if (const std::optional<int> other = m_shortcuts->clash(entry.toInt(), keys)) {
        Q_EMIT clashed(entry.toInt(), *other, keys);
        return false;
    }
    m_shortcuts->setKeys(entry.toInt(), keys);
    return true;
}

Qt::ItemFlags ShortcutModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return Qt::ItemIsEnabled;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == KeysColumn ? usual | Qt::ItemIsEditable : usual;
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == ActionColumn ? tr("What it does") : tr("Keys");
}

QString ShortcutModel::nameOf(int entry) const
{
    return withoutMnemonic(m_shortcuts->entries().at(entry).action->text());
}

void ShortcutModel::tellChange(int entry)
{
    for (int menu = 0; menu < m_menus.size(); ++menu) {
        const auto row = static_cast<int>(m_menus.at(menu).entries.indexOf(entry));
        const QModelIndex above = index(menu, 0);
        if (row >= 0)
            Q_EMIT dataChanged(index(row, 0, above), index(row, KeysColumn, above));
    }
}

} // namespace Concordat
