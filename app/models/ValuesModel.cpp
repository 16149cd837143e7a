// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ValuesModel.h"

#include "models/DifferenceText.h"
#include "session/Comparison.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

ValuesModel::ValuesModel(const Comparison *comparison, QObject *parent)
    : QAbstractTableModel(parent)
    , m_comparison(comparison)
{
    connect(comparison, &Comparison::valuesAboutToChange, this, [this] { beginResetModel(); });
    connect(comparison, &Comparison::valuesChanged, this, [this] { endResetModel(); });
}

int ValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison->matters().size());
}

int ValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison->authorities().size());
}

QString ValuesModel::inWords(const Value &value) const
{
    if (value.said.status == ValueStatus::Silent)
        return tr("silent");
    if (value.said.status != ValueStatus::Unread)
        return value.said.text;
    QStringList figures;
    for (const Figure &figure : value.figures)
        figures.append(DifferenceText::figure(figure));
    return figures.isEmpty() ? tr("not read yet") : tr("not read yet; figures found: %1").arg(figures.join(u", "_s));
}

QString ValuesModel::accessibleText(const QModelIndex &index) const
{
    QStringList parts{m_comparison->nameOf(index.data(AuthorityRole).toString()) + u", "_s +
                      headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString() + u": "_s + index.data().toString()};
    if (const QStringList clauses = index.data(ClausesRole).toStringList(); !clauses.isEmpty())
        parts.append(tr("Clause %1.").arg(clauses.join(u", "_s)));
    if (const QString doubt = index.data(DoubtRole).toString(); !doubt.isEmpty())
        parts.append(tr("Doubtful: %1").arg(doubt));
    return parts.join(u' ');
}

QVariant ValuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ValueRow &row = m_comparison->values().at(m_comparison->matters().at(index.row()));
    const Value &value = row.values.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return inWords(value);
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case StatusRole:
        return static_cast<int>(value.said.status);
    case ClausesRole:
        return value.said.clauses;
    case NearestRole:
        return value.said.nearest;
    case DoubtRole:
        return value.said.doubt;
    case NoteRole:
        return value.said.note;
    case QuestionRole:
        return row.matter.question;
    case TopicRole:
        return row.matter.topic;
    case AuthorityRole:
        return value.authority;
    default:
        return {};
    }
}

QVariant ValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        const QString authority = m_comparison->authorities().value(section);
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return authority == m_comparison->ownAuthority() ? tr("%1 (ours)").arg(m_comparison->nameOf(authority))
                                                             : m_comparison->nameOf(authority);
        return {};
    }
    if (section < 0 || section >= m_comparison->matters().size())
        return {};
    const ValueDefinition &matter = m_comparison->values().at(m_comparison->matters().at(section)).matter;
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(matter.title) : QVariant();
}

} // namespace Concordat
