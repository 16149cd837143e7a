// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ClauseTreeModel.h"

#include "models/StrengthText.h"
#include "session/Session.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

/// The index of the clause under which a reader looks for this one; -1 at the top.
int parentOf(const QList<Clause> &clauses, int index)
{
    const Clause &clause = clauses.at(index);
    const int nearest = std::max(clause.parent, clause.section);
    if (nearest < 0 || nearest >= index || clauses.at(nearest).kind == ClauseKind::Title)
        return -1;
    return nearest;
}

QString lineFor(const Clause &clause)
{
    return clause.label.isEmpty() ? clause.text : clause.label + u' ' + clause.text;
}

QString spokenFor(const Clause &clause)
{
    const QString strength = clause.isHeading() ? QString() : strengthWord(clause.strength);
    return strength.isEmpty() ? lineFor(clause) : ClauseTreeModel::tr("%1 (%2)").arg(lineFor(clause), strength);
}

} // namespace

ClauseTreeModel::ClauseTreeModel(Session *session, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_protocol(session->protocol())
{
    arrange();
    connect(session, &Session::protocolChanged, this, &ClauseTreeModel::reload);
}

void ClauseTreeModel::reload()
{
    beginResetModel();
    m_protocol = m_session->protocol();
    arrange();
    endResetModel();
}

void ClauseTreeModel::arrange()
{
    const QList<Clause> &clauses = m_protocol.clauses();
    m_parents.resize(clauses.size());
    m_rows.resize(clauses.size());
    m_children.assign(clauses.size() + 1, {});
    for (int i = 0; i < clauses.size(); ++i) {
        m_parents[i] = parentOf(clauses, i);
        QList<int> &siblings = m_children[m_parents.at(i) + 1];
        m_rows[i] = static_cast<int>(siblings.size());
        siblings.append(i);
    }
}

QModelIndex ClauseTreeModel::indexOf(int clause) const
{
    if (clause < 0 || clause >= m_rows.size())
        return {};
    return createIndex(m_rows.at(clause), 0, static_cast<quintptr>(clause));
}

const QList<int> &ClauseTreeModel::childrenOf(const QModelIndex &parent) const
{
    return m_children.at(parent.isValid() ? static_cast<qsizetype>(parent.internalId()) + 1 : 0);
}

QModelIndex ClauseTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(childrenOf(parent).at(row)));
}

QModelIndex ClauseTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_parents.at(static_cast<qsizetype>(child.internalId()))) : QModelIndex();
}

int ClauseTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int ClauseTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ClauseTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Clause &clause = m_protocol.clauses().at(static_cast<qsizetype>(index.internalId()));
    switch (role) {
    case Qt::DisplayRole:
        return lineFor(clause);
    case Qt::AccessibleTextRole:
        return spokenFor(clause);
    case ClauseRole:
        return static_cast<int>(index.internalId());
    case IdRole:
        return clause.id;
    case LabelRole:
        return clause.label;
    case TextRole:
        return clause.text;
    case KindRole:
        return static_cast<int>(clause.kind);
    case StrengthRole:
        return static_cast<int>(clause.strength);
    }
    return {};
}

QHash<int, QByteArray> ClauseTreeModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractItemModel::roleNames();
    names.insert({{ClauseRole, "clause"_ba},
                  {IdRole, "id"_ba},
                  {LabelRole, "label"_ba},
                  {TextRole, "text"_ba},
                  {KindRole, "kind"_ba},
                  {StrengthRole, "strength"_ba}});
    return names;
}

} // namespace Concordat
