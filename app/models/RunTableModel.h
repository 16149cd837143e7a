// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Records.h"

#include <QAbstractTableModel>

namespace Concordat
{

class Checks;

/// The runs of checklists in the records, the latest first.
class RunTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Begun, Check, Authority, Occasion, Result, State, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        SortRole,                  ///< what a column is sorted by
        OlderTextRole,             ///< bool: the protocol's text has been replaced since
    };

    explicit RunTableModel(const Checks *checks, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void read();
    QString text(const Run &run, int column) const;
    QString stateOf(const Run &run) const;
    bool isOlder(const Run &run) const;

    const Checks *m_checks;
    QList<Run> m_runs;
    QHash<QString, QString> m_sourceHashes; ///< of the protocols at hand
};

} // namespace Concordat
