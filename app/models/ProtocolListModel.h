// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

namespace Concordat
{

class Session;

/// The protocols that can be chosen: the library's by the authority's full name, then the files opened.
class ProtocolListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< QString: what Session::choose takes
        IsFileRole,                 ///< bool
        TitleRole,                  ///< QString: the protocol's title
        ClauseCountRole,            ///< int, without headings
    };

    explicit ProtocolListModel(Session *session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    Session *m_session;
};

} // namespace Concordat
