// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CoverageModel.h"

#include "models/StrengthText.h"
#include "session/Comparison.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

CoverageModel::CoverageModel(const Comparison *comparison, QObject *parent)
    : QAbstractTableModel(parent)
    , m_comparison(comparison)
{
    connect(comparison, &Comparison::coverageAboutToChange, this, [this] { beginResetModel(); });
    connect(comparison, &Comparison::coverageChanged, this, [this] { endResetModel(); });
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison->lines().size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison->authorities().size());
}

QString CoverageModel::describe(const Provision &provision) const
{
    if (provision.isSilent())
        return tr("silent");
    QStringList parts;
    if (const QString word = provision.strength ? strengthWord(*provision.strength) : QString(); !word.isEmpty())
        parts.append(word);
    if (!provision.clauses.isEmpty())
        parts.append(provision.clauses.join(u", "_s));
    if (!provision.further.isEmpty())
        parts.append(tr("also %1").arg(provision.further.join(u", "_s)));
    return parts.join(u"; "_s);
}

QVariant CoverageModel::groupData(const QModelIndex &index, int role) const
{
    const CoverageLine &line = m_comparison->lines().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 of %2", "topics of a group that an authority provides for")
            .arg(m_comparison->providedIn(line.group, index.column()))
            .arg(line.topics);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: provides for %3 topics")
            .arg(m_comparison->nameOf(m_comparison->authorities().at(index.column())), m_comparison->titleOf(line.group),
                 index.data().toString());
    case KindRole:
        return static_cast<int>(Kind::Group);
    case StrengthRole:
        return -1;
    case TopicRole:
        return line.group;
    case AuthorityRole:
        return m_comparison->authorities().at(index.column());
    default:
        return {};
    }
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CoverageLine &line = m_comparison->lines().at(index.row());
    if (line.isGroup())
        return groupData(index, role);
    const CoverageRow &row = m_comparison->coverage().at(line.row);
    const Provision &provision = row.provisions.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return describe(provision);
    case Qt::AccessibleTextRole:
        return QString(m_comparison->nameOf(provision.authority) + u", "_s + m_comparison->titleOf(row.topic) + u": "_s +
                       describe(provision));
    case KindRole:
        return static_cast<int>(provision.isSilent() ? Kind::Silent : Kind::Provision);
    case StrengthRole:
        return provision.strength ? static_cast<int>(*provision.strength) : -1;
    case ClausesRole:
        return provision.clauses;
    case FurtherRole:
        return provision.further;
    case TopicRole:
        return row.topic;
    case AuthorityRole:
        return provision.authority;
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        const QString authority = m_comparison->authorities().value(section);
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return authority == m_comparison->ownAuthority() ? tr("%1 (ours)").arg(m_comparison->nameOf(authority))
                                                             : m_comparison->nameOf(authority);
        return role == AuthorityRole ? QVariant(authority) : QVariant();
    }
    if (section < 0 || section >= m_comparison->lines().size())
        return {};
    const CoverageLine &line = m_comparison->lines().at(section);
    const QString topic = line.isGroup() ? line.group : m_comparison->coverage().at(line.row).topic;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return m_comparison->titleOf(topic);
    case TopicRole:
        return topic;
    case IsGroupRole:
        return line.isGroup();
    default:
        return {};
    }
}

int CoverageModel::rowOf(const QString &topic) const
{
    const auto found = std::ranges::find_if(m_comparison->lines(), [&](const CoverageLine &line) {
        return !line.isGroup() && m_comparison->coverage().at(line.row).topic == topic;
    });
    return found == m_comparison->lines().cend() ? -1 : static_cast<int>(found - m_comparison->lines().cbegin());
}

} // namespace Concordat
