// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/search/SearchResult.h"

#include <QAbstractItemModel>

namespace Concordat
{

class Search;
class Session;

/// What the clauses found divide into.
///
///   row of a facet (authority, topic, who, strength)   id 0
///     row of a value, with its count                   id 1 + row of its facet
class FacetModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        FilterRole = Qt::UserRole + 1, ///< QString: what narrows a query to it, `topic:gifts-and-hospitality`; empty for a facet
        CountRole,                     ///< int
    };

    FacetModel(const Search *search, const Session *session, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Facet {
        QString field;
        QString title;
        QList<FacetCount> values;
    };

    void fill();
    QString nameOf(const QString &field, const QString &id) const;

    const Search *m_search;
    const Session *m_session;
    QList<Facet> m_facets;
};

} // namespace Concordat
