// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QKeySequence>

namespace Concordat
{

class Shortcuts;

/// All actions with their keys, by menu. The keys can be changed, but not to those of another action.
class ShortcutModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { ActionColumn, KeysColumn, ColumnCount };
    enum Role {
        EntryRole = Qt::UserRole + 1, ///< int: of Shortcuts; nothing for a menu
        IsUsualRole,                  ///< bool
        HasKeysRole,                  ///< bool
    };

    explicit ShortcutModel(Shortcuts *shortcuts, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// An action's name as a sentence would have it, without mnemonic and dots.
    QString nameOf(int entry) const;

Q_SIGNALS:
    /// These keys were not given to `entry`, because `other` has them.
    void clashed(int entry, int other, const QKeySequence &keys);

private:
    struct Menu {
        QString title;
        QList<int> entries;
    };

    QVariant entryData(int entry, int column, int role) const;
    void tellChange(int entry);

    Shortcuts *m_shortcuts;
    QList<Menu> m_menus;
};

} // namespace Concordat
