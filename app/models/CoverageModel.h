// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace Concordat
{

class Comparison;
struct Provision;

/// Topics down, authorities across, as the comparison shows them; a line above the topics of each group. The vertical headers are the
/// topics, the display role of a cell is what a screen reader says of it.
class CoverageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Kind { Group, Silent, Provision };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of Kind
        StrengthRole,                ///< int of Strength; -1 where silent
        ClausesRole,                 ///< QStringList: ids of those whose main topic it is
        FurtherRole,                 ///< QStringList: ids of those that touch it
        TopicRole,                   ///< QString: id; of a group its own
        AuthorityRole,               ///< QString: id
        IsGroupRole,                 ///< bool, of a vertical header
    };

    explicit CoverageModel(const Comparison *comparison, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The line of a topic; -1 where it is not shown.
    int rowOf(const QString &topic) const;

private:
    QVariant groupData(const QModelIndex &index, int role) const;
    QString describe(const Provision &provision) const;

    const Comparison *m_comparison;
};

} // namespace Concordat
