// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Protocol.h"

#include <QAbstractListModel>

namespace Concordat
{

class Session;

/// What is odd in the session's protocol, in the order of its lines.
class ProblemListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        AdviceRole = Qt::UserRole + 1, ///< QString: what it means and what to do
        PlaceRole,                     ///< QString: clause and line
        LineRole,                      ///< int: 1-based; 0 where there is none
        ClauseRole,                    ///< int: index of the clause concerned; -1 where there is none
    };

    explicit ProblemListModel(Session *session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void reload();
    int clauseOf(const Problem &problem) const;

    Session *m_session;
    Protocol m_protocol;
};

} // namespace Concordat
