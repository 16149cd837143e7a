// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ComparedRows.h"

namespace Concordat
{

namespace
{

// Where fewer of the letters stay, marks in the words hide more than they show.
constexpr double leastShared = 0.3;

bool shareEnough(const QList<TextRun> &runs)
{
    qsizetype same = 0;
    qsizetype all = 0;
    for (const TextRun &run : runs) {
        const bool isShared = run.change == TextChange::Same || run.change == TextChange::MovedTo;
        same += isShared ? run.text.size() : 0;
        all += run.text.size();
    }
    return static_cast<double>(same) >= leastShared * static_cast<double>(all);
}

ComparedClause clauseOf(const ComparedColumn &column, const QString &id)
{
    ComparedClause compared{.id = id, .text = {}, .relation = {}, .facts = {}, .runs = {}};
    if (const std::optional<int> clause = column.protocol.find(id)) {
        compared.text = column.protocol.clauses().at(*clause).text;
        compared.strength = column.protocol.clauses().at(*clause).strength;
    }
    if (const std::optional<int> clause = column.shown.find(id))
        compared.text = column.shown.clauses().at(*clause).text;
    return compared;
}

void compareToBase(ComparedClause &compared, const ComparedColumn &column, const ComparedClause &base, const ComparedColumn &baseColumn,
                   const QList<Match> &matches)
{
    compared.hasBase = true;
    const std::optional<int> before = baseColumn.protocol.find(base.id);
    const std::optional<int> after = column.protocol.find(compared.id);
    if (before && after)
        compared.facts = factDifference(baseColumn.protocol, *before, column.protocol, *after);
    if (QList<TextRun> runs = wordDifference(base.text, compared.text); shareEnough(runs))
        compared.runs = std::move(runs);
    const auto match = std::ranges::find_if(matches, [&](const Match &each) { return each.a == base.id && each.b == compared.id; });
    if (match != matches.cend() && match->relation)
        compared.relation = turnedRound(*match->relation);
}

} // namespace

QList<ComparedRow> comparedRows(const QList<ComparedColumn> &columns, const ColumnMatches &matches)
{
    QList<QStringList> clauses;
    for (const ComparedColumn &column : columns)
        clauses.append(column.clauses);
    QList<ComparedRow> rows;
    for (const AlignedRow &aligned : alignedRows(clauses, matches)) {
        ComparedRow row;
        for (int column = 0; column < columns.size(); ++column) {
            QList<ComparedClause> cell;
            for (const QString &id : aligned.clauses.at(column)) {
                ComparedClause compared = clauseOf(columns.at(column), id);
                if (column > 0 && !row.cells.constFirst().isEmpty())
                    compareToBase(compared, columns.at(column), row.cells.constFirst().constFirst(), columns.constFirst(),
                                  matches.value({0, column}));
                cell.append(compared);
            }
            row.cells.append(cell);
        }
        rows.append(row);
    }
    return rows;
}

} // namespace Concordat
