// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ProtocolListModel.h"

#include "session/Session.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

ProtocolListModel::ProtocolListModel(Session *session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(session, &Session::entryAboutToBeAdded, this, [this](int row) { beginInsertRows({}, row, row); });
    connect(session, &Session::entryAdded, this, [this] { endInsertRows(); });
    connect(session, &Session::entryReplaced, this, [this](int row) { Q_EMIT dataChanged(index(row), index(row)); });
}

int ProtocolListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_session->entries().size());
}

QVariant ProtocolListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProtocolEntry &entry = m_session->entries().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case KeyRole:
        return entry.key;
    case IsFileRole:
        return entry.isFile;
    case TitleRole:
        return entry.protocol.title();
    case ClauseCountRole:
        return static_cast<int>(std::ranges::count_if(entry.protocol.clauses(), [](const Clause &clause) { return !clause.isHeading(); }));
    }
    return {};
}

QHash<int, QByteArray> ProtocolListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{KeyRole, "key"_ba}, {IsFileRole, "isFile"_ba}, {TitleRole, "title"_ba}, {ClauseCountRole, "clauseCount"_ba}});
    return names;
}

} // namespace Concordat
