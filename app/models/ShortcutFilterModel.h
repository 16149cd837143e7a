// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace Concordat
{

/// The actions whose name, menu or keys hold what was typed; on a sheet of keys only those that have any.
class ShortcutFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Actions { All, WithKeys };

    explicit ShortcutFilterModel(Actions actions, QObject *parent = nullptr);

    void setTyped(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Actions m_actions;
    QString m_typed;
};

} // namespace Concordat
