// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/AlignedRows.h"

namespace Concordat
{

namespace
{

struct Partner {
    qsizetype row = -1;
    double score = 0;
};

/// For each clause of one column the best of the rows that another column has begun.
QHash<QString, Partner> bestRows(const QList<Match> &matches, const QHash<QString, qsizetype> &begun)
{
    QHash<QString, Partner> best;
    for (const Match &match : matches) {
        const auto row = begun.constFind(match.a);
        if (row == begun.constEnd())
            continue;
        Partner &partner = best[match.b];
        if (match.score > partner.score)
            partner = {*row, match.score};
    }
    return best;
}

} // namespace

QList<AlignedRow> alignedRows(const QList<QStringList> &columns, const ColumnMatches &matches)
{
    QList<AlignedRow> rows;
    QList<QStringList> left = columns;
    for (int column = 0; column < columns.size(); ++column) {
        QHash<QString, qsizetype> begun;
        for (const QString &clause : std::as_const(left[column])) {
            AlignedRow row{.clauses = QList<QStringList>(columns.size())};
            row.clauses[column].append(clause);
            begun.insert(clause, rows.size());
            rows.append(row);
        }
        for (int other = column + 1; other < columns.size(); ++other) {
            const QHash<QString, Partner> best = bestRows(matches.value({column, other}), begun);
            left[other].removeIf([&](const QString &clause) {
                const auto partner = best.constFind(clause);
                if (partner == best.constEnd())
                    return false;
                rows[partner->row].clauses[other].append(clause);
                return true;
            });
        }
    }
    return rows;
}

} // namespace Concordat
