// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SideBySideModel.h"

#include "models/DifferenceText.h"
#include "models/StrengthText.h"
#include "session/SideBySide.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

bool hasMarks(const QList<TextRun> &runs)
{
    return std::ranges::any_of(runs, [](const TextRun &run) { return run.change != TextChange::Same; });
}

bool differsInSubstance(const ComparedClause &clause)
{
    return clause.facts.strength || !clause.facts.figures.isEmpty() || (clause.relation && *clause.relation != Relation::Same) ||
           hasMarks(clause.runs);
}

} // namespace

SideBySideModel::SideBySideModel(const SideBySide *sides, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sides(sides)
{
    connect(sides, &SideBySide::rowsAboutToChange, this, [this] { beginResetModel(); });
    connect(sides, &SideBySide::rowsChanged, this, [this] { endResetModel(); });
}

int SideBySideModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sides->rows().size());
}

int SideBySideModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_sides->rows().isEmpty() ? 0 : static_cast<int>(m_sides->rows().constFirst().cells.size());
}

QStringList SideBySideModel::remarks(const ComparedClause &clause) const
{
    if (!clause.hasBase)
        return {};
    FactDifference facts = clause.facts;
    facts.actorsOnlyBefore.clear();
    facts.actorsOnlyAfter.clear();
    QStringList remarks = DifferenceText::sentences(facts);
    if (clause.relation)
        remarks.append(DifferenceText::toBase(*clause.relation));
    if (clause.runs.isEmpty())
        remarks.append(tr("in other words"));
    else if (!hasMarks(clause.runs))
        remarks.append(tr("word for word"));
    return remarks;
}

QList<ShownClause> SideBySideModel::shown(const QModelIndex &index) const
{
    QList<ShownClause> clauses;
    for (const ComparedClause &clause : m_sides->rows().at(index.row()).cells.at(index.column()))
        clauses.append(
            {.id = clause.id, .text = clause.text, .strength = clause.strength, .runs = clause.runs, .remarks = remarks(clause)});
    return clauses;
}

bool SideBySideModel::differs(const QModelIndex &index) const
{
    const ComparedRow &row = m_sides->rows().at(index.row());
    const QList<ComparedClause> &cell = row.cells.at(index.column());
    if (index.column() == 0)
        return false;
    if (cell.isEmpty() || row.cells.constFirst().isEmpty())
        return cell.isEmpty() != row.cells.constFirst().isEmpty();
    return std::ranges::any_of(cell, differsInSubstance);
}

QString SideBySideModel::inWords(const QModelIndex &index) const
{
    QStringList parts;
    for (const ShownClause &clause : shown(index)) {
        parts.append(tr("%1: %2", "clause number and its text").arg(clause.id, clause.text));
        if (!clause.remarks.isEmpty())
            parts.append(u'(' + clause.remarks.join(u"; "_s) + u')');
    }
    if (parts.isEmpty())
        return m_sides->isSilent(index.column()) ? tr("silent on this topic") : tr("no clause like it");
    return parts.join(u' ');
}

QVariant SideBySideModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return inWords(index);
    case ShownRole:
        return QVariant::fromValue(shown(index));
    case DiffersRole:
        return differs(index);
    case SilentRole:
        return m_sides->isSilent(index.column());
    case AuthorityRole:
        return m_sides->authorities().value(index.column());
    case ClauseRole: {
        const QList<ComparedClause> &cell = m_sides->rows().at(index.row()).cells.at(index.column());
        return cell.isEmpty() ? QString() : cell.constFirst().id;
    }
    default:
        return {};
    }
}

QVariant SideBySideModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_sides->nameOf(section)) : QVariant();
}

} // namespace Concordat
