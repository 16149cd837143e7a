// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Protocol.h"

#include <QAbstractItemModel>

namespace Concordat
{

class Session;

// The index scheme: internalId() is the clause's index in Protocol::clauses(), so that it outlives filtering and no pointer can dangle.
//
//   root                             one column throughout
//   ├── title                        a title holds nothing: what follows it stands beside it
//   ├── 2  Roles of members          section; parent of what comes below it
//   │   ├── Chairs                   a section without a number, below the section with one
//   │   │   └── 2.2                  its number says 2, the reader finds it under Chairs: the nearer of the two is the parent
//   │   │       ├── (a)
//   │   │       └── 2.2/1
//   └── 3 …

/// The clauses of the session's protocol as a reader finds them: each under the nearest heading or lead-in above it.
class ClauseTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        ClauseRole = Qt::UserRole + 1, ///< int: index in Protocol::clauses()
        IdRole,                        ///< QString
        LabelRole,                     ///< QString, empty where there is none
        TextRole,                      ///< QString, one line
        KindRole,                      ///< ClauseKind as int
        StrengthRole,                  ///< Strength as int
    };

    explicit ClauseTreeModel(Session *session, QObject *parent = nullptr);

    QModelIndex indexOf(int clause) const; ///< invalid for -1

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void reload();
    void arrange();
    const QList<int> &childrenOf(const QModelIndex &parent) const;

    Session *m_session;
    Protocol m_protocol;
    QList<int> m_parents;         ///< of each clause; -1 at the top
    QList<int> m_rows;            ///< of each clause below its parent
    QList<QList<int>> m_children; ///< of clause i at i + 1, of the root at 0
};

} // namespace Concordat
