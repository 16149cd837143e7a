// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FacetModel.h"

#include "models/StrengthText.h"
#include "session/Search.h"
#include "session/Session.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace Concordat
{

FacetModel::FacetModel(const Search *search, const Session *session, QObject *parent)
    : QAbstractItemModel(parent)
    , m_search(search)
    , m_session(session)
{
    connect(search, &Search::facetsChanged, this, [this] {
        beginResetModel();
        fill();
        endResetModel();
    });
}

void FacetModel::fill()
{
    const SearchFacets &facets = m_search->facets();
    m_facets = {{u"authority"_s, tr("Authority"), facets.authorities},
                {u"topic"_s, tr("Topic"), facets.topics},
                {u"actor"_s, tr("Who"), facets.actors},
                {u"strength"_s, tr("Strength"), facets.strengths}};
    m_facets.removeIf([](const Facet &facet) { return facet.values.isEmpty(); });
}

QString FacetModel::nameOf(const QString &field, const QString &id) const
{
    if (field == u"authority") {
        const Pack *pack = m_session->library().find(id);
        return pack ? pack->protocol.authority() : id;
    }
    if (field == u"topic") {
        const QList<Topic> &topics = m_session->library().topics();
        const auto topic = std::ranges::find(topics, id, &Topic::id);
        return topic == topics.end() ? id : topic->title;
    }
    if (field == u"strength") {
        for (int value = 0; value <= static_cast<int>(Strength::States); ++value) {
            if (name(static_cast<Strength>(value)) == id && value < static_cast<int>(Strength::States))
                return strengthWord(static_cast<Strength>(value));
        }
        return tr("no rule");
    }
    return QString(id).replace(u'-', u' ');
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr(0));
}

QModelIndex FacetModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() > 0 ? createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0))
                                                     : QModelIndex();
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_facets.size());
    return parent.internalId() == 0 && parent.column() == 0 ? static_cast<int>(m_facets.at(parent.row()).values.size()) : 0;
}

int FacetModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return role == Qt::DisplayRole ? QVariant(m_facets.at(index.row()).title) : QVariant();
    const Facet &facet = m_facets.at(static_cast<qsizetype>(index.internalId()) - 1);
    const FacetCount &value = facet.values.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 (%2)", "a value and how many clauses have it").arg(nameOf(facet.field, value.id)).arg(value.count);
    case FilterRole:
        return QString(facet.field + u':' + value.id);
    case CountRole:
        return value.count;
    default:
        return {};
    }
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == 0 ? Qt::ItemIsEnabled : QAbstractItemModel::flags(index);
}

} // namespace Concordat
