// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SearchResultModel.h"

#include "models/StrengthText.h"
#include "session/Search.h"
#include "session/Session.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

SearchResultModel::SearchResultModel(const Search *search, const Session *session, QObject *parent)
    : QAbstractListModel(parent)
    , m_search(search)
    , m_session(session)
{
    connect(search, &Search::resultsAboutToChange, this, [this] { beginResetModel(); });
    connect(search, &Search::resultsChanged, this, [this] { endResetModel(); });
}

int SearchResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_search->results().results.size());
}

QVariant SearchResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchResult &result = m_search->results().results.at(index.row());
    const Pack *pack = m_session->library().find(result.authority);
    const std::optional<int> position = pack ? pack->protocol.find(result.clause) : std::nullopt;
    const Clause *clause = position ? &pack->protocol.clauses().at(*position) : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        return result.snippet().text;
    case AuthorityRole:
        return result.authority;
    case ClauseRole:
        return result.clause;
    case AuthorityNameRole:
        return pack ? pack->protocol.authority() : result.authority;
    case HeadingRole:
        return clause && clause->section >= 0 ? pack->protocol.clauses().at(clause->section).text : QString();
    case StrengthRole:
        return static_cast<int>(clause ? clause->strength : Strength::States);
    case HitsRole:
        return QVariant::fromValue(result.snippet().hits);
    case NamedRole:
        return result.named;
    case Qt::AccessibleTextRole:
        return QString(index.data(AuthorityNameRole).toString() + u", "_s + result.clause + u": "_s + result.snippet().text);
    default:
        return {};
    }
}

} // namespace Concordat
