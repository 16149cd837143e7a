// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/WordDifference.h"
#include "protocol/Clause.h"

#include <QAbstractTableModel>

namespace Concordat
{

class SideBySide;
struct ComparedClause;

/// A clause as it is shown beside that of the base.
struct ShownClause {
    QString id;
    QString text;
    Strength strength = Strength::States;
    QList<TextRun> runs; ///< from the base's words to these; empty where there is nothing to mark
    QStringList remarks; ///< what differs in substance, in words
};

/// Aligned clauses down, authorities across, the base first.
class SideBySideModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ShownRole = Qt::UserRole + 1, ///< QList<ShownClause>
        DiffersRole,                  ///< bool: it says something else than the base, or only one of them says anything
        SilentRole,                   ///< bool: the authority has nothing on the whole topic
        AuthorityRole,                ///< QString: id
        ClauseRole,                   ///< QString: id of the first clause; empty where there is none
    };

    explicit SideBySideModel(const SideBySide *sides, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ShownClause> shown(const QModelIndex &index) const;
    QStringList remarks(const ComparedClause &clause) const;
    bool differs(const QModelIndex &index) const;
    QString inWords(const QModelIndex &index) const;

    const SideBySide *m_sides;
};

} // namespace Concordat

Q_DECLARE_METATYPE(QList<Concordat::ShownClause>)
