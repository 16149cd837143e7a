// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/OutlineText.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

/// Lengths of the longest common subsequence of the two lists' tails.
std::vector<std::vector<int>> commonTails(const QStringList &a, const QStringList &b)
{
    std::vector<std::vector<int>> common(a.size() + 1, std::vector<int>(b.size() + 1, 0));
    for (qsizetype i = a.size(); i-- > 0;) {
        for (qsizetype j = b.size(); j-- > 0;)
            common[i][j] = a.at(i) == b.at(j) ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    }
    return common;
}

} // namespace

QStringList outlineOf(const Protocol &protocol)
{
    QStringList result;
    for (const Clause &clause : protocol.clauses()) {
        const QString parent = clause.parent < 0 ? u"-"_s : protocol.clauses().at(clause.parent).id;
        QStringList cells = clause.text.split(u'\t');
        for (QString &cell : cells)
            cell = cell.simplified();
        result.append(u"%1 %2 <- %3 | "_s.arg(name(clause.kind), clause.id, parent) + cells.join(u" ⇥ "_s));
    }
    return result;
}

QString difference(const QStringList &expected, const QStringList &actual)
{
    if (expected == actual)
        return {};
    const auto common = commonTails(expected, actual);
    QStringList result;
    qsizetype i = 0;
    qsizetype j = 0;
    qsizetype lastShared = -1;
    bool inFault = false;
    while (i < expected.size() || j < actual.size()) {
        if (i < expected.size() && j < actual.size() && expected.at(i) == actual.at(j)) {
            if (inFault)
                result.append(u"  "_s + expected.at(i));
            lastShared = inFault ? -1 : i;
            inFault = false;
            ++i;
            ++j;
            continue;
        }
        if (!inFault && lastShared >= 0)
            result.append(u"  "_s + expected.at(lastShared));
        inFault = true;
        if (j >= actual.size() || (i < expected.size() && common[i + 1][j] >= common[i][j + 1]))
            result.append(u"- "_s + expected.at(i++));
        else
            result.append(u"+ "_s + actual.at(j++));
    }
    return result.join(u'\n');
}

} // namespace Concordat
