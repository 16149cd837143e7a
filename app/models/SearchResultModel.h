// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/search/HitFinder.h"

#include <QAbstractListModel>

namespace Concordat
{

class Search;
class Session;

/// What the search last found, best first. The display role is the passage around the hits.
class SearchResultModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        AuthorityRole = Qt::UserRole + 1, ///< QString: id
        ClauseRole,                       ///< QString: clause id
        AuthorityNameRole,                ///< QString
        HeadingRole,                      ///< QString: of the section that the clause stands in
        StrengthRole,                     ///< int of Strength
        HitsRole,                         ///< QList<TextRange> in the display text
        NamedRole,                        ///< bool: the query said where to go
    };

    SearchResultModel(const Search *search, const Session *session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const Search *m_search;
    const Session *m_session;
};

} // namespace Concordat

Q_DECLARE_METATYPE(QList<Concordat::TextRange>)
