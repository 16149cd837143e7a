// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RunTableModel.h"

#include "models/FindingText.h"
#include "session/Checks.h"

#include <QLocale>

namespace Concordat
{

RunTableModel::RunTableModel(const Checks *checks, QObject *parent)
    : QAbstractTableModel(parent)
    , m_checks(checks)
{
    for (const Pack &pack : checks->library().packs())
        m_sourceHashes.insert(pack.id, textHash(pack.protocol.source()));
    connect(checks->records(), &Records::changed, this, &RunTableModel::read);
    read();
}

void RunTableModel::read()
{
    QList<Run> runs;
    if (m_checks->records()->isOpen())
        runs = m_checks->records()->runs()->runs().value_or(QList<Run>());
    if (runs == m_runs)
        return;
    // A selection survives where the rows are the same and only what stands in them is not.
    if (std::ranges::equal(runs, m_runs, {}, &Run::id, &Run::id)) {
        m_runs = std::move(runs);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_runs = std::move(runs);
    endResetModel();
}

int RunTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool RunTableModel::isOlder(const Run &run) const
{
    const auto hash = m_sourceHashes.constFind(run.head.authority);
    return hash != m_sourceHashes.constEnd() && *hash != run.head.edition.sourceHash;
}

QString RunTableModel::stateOf(const Run &run) const
{
    QString state;
    switch (run.status()) {
    case RunStatus::InProgress:
        state = tr("in progress");
        break;
    case RunStatus::Finished:
        state = tr("finished");
        break;
    case RunStatus::Superseded:
        state = tr("replaced by a later one");
        break;
    }
    return isOlder(run) ? tr("%1, under an older text").arg(state) : state;
}

QString RunTableModel::text(const Run &run, int column) const
{
    switch (column) {
    case Begun:
        return QLocale().toString(run.started.toLocalTime(), QLocale::ShortFormat);
    case Check:
        return run.head.title;
    case Authority: {
        const Pack *pack = m_checks->library().find(run.head.authority);
        return pack ? pack->protocol.authority() : run.head.authority;
    }
    case Occasion:
        return run.head.occasion;
    case Result:
        return run.outcome ? FindingText::outcome(*run.outcome) : QString();
    case State:
        return stateOf(run);
    default:
        return {};
    }
}

QVariant RunTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Run &run = m_runs.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(run, index.column());
    case IdRole:
        return run.id;
    case SortRole:
        if (index.column() == Begun)
            return run.started;
        if (index.column() == Result)
            return run.outcome ? static_cast<int>(*run.outcome) : -1;
        return text(run, index.column());
    case OlderTextRole:
        return isOlder(run);
    default:
        return {};
    }
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Begun:
        return tr("Begun");
    case Check:
        return tr("Check");
    case Authority:
        return tr("Authority");
    case Occasion:
        return tr("What for");
    case Result:
        return tr("Outcome");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace Concordat
