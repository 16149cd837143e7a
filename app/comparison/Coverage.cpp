// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/Coverage.h"

#include "comparison/ChosenPacks.h"

#include <QHash>
#include <QSet>

namespace Concordat
{

namespace
{

void addStrengthAndActors(Provision &provision, const Clause &clause)
{
    if (!provision.strength || clause.strength < *provision.strength)
        provision.strength = clause.strength;
    for (const QString &actor : clause.actors) {
        if (!provision.actors.contains(actor))
            provision.actors.append(actor);
    }
}

/// What a pack provides on every topic, in one pass over its clauses. Where a topic is nowhere the main one, those that touch it tell
/// the strength.
QHash<QString, Provision> provisionsOf(const Pack &pack)
{
    QHash<QString, Provision> provisions;
    for (const Clause &clause : pack.protocol.clauses()) {
        const QStringList topics = pack.topics.value(clause.id);
        for (qsizetype i = 0; i < topics.size(); ++i) {
            Provision &provision = provisions[topics.at(i)];
            (i == 0 ? provision.clauses : provision.further).append(clause.id);
        }
    }
    for (Provision &provision : provisions) {
        for (const QString &id : provision.clauses.isEmpty() ? provision.further : provision.clauses)
            addStrengthAndActors(provision, pack.protocol.clauses().at(*pack.protocol.find(id)));
    }
    return provisions;
}

bool differ(const CoverageRow &row)
{
    return std::ranges::any_of(row.provisions,
                               [&](const Provision &provision) { return provision.strength != row.provisions.constFirst().strength; });
}

bool isSilentWhileOthersAreNot(const CoverageRow &row, const QString &authority)
{
    const Provision *own = row.find(authority);
    return own != nullptr && own->isSilent() && !std::ranges::all_of(row.provisions, &Provision::isSilent);
}

bool isAlone(const CoverageRow &row, const QString &authority)
{
    return std::ranges::all_of(row.provisions,
                               [&](const Provision &provision) { return provision.isSilent() == (provision.authority != authority); }) &&
           row.find(authority) != nullptr;
}

bool matches(const CoverageRow &row, const CoverageFilter &filter)
{
    return (!filter.differ || differ(row)) && (filter.silent.isEmpty() || isSilentWhileOthersAreNot(row, filter.silent)) &&
           (filter.only.isEmpty() || isAlone(row, filter.only)) &&
           (filter.actor.isEmpty() ||
            std::ranges::any_of(row.provisions, [&](const Provision &provision) { return provision.actors.contains(filter.actor); })) &&
           (!filter.strength ||
            std::ranges::any_of(row.provisions, [&](const Provision &provision) { return provision.strength == filter.strength; })) &&
           (filter.topics.isEmpty() || filter.topics.contains(row.topic) || filter.topics.contains(row.group));
}

} // namespace

const Provision *CoverageRow::find(const QString &authority) const
{
    const auto found = std::ranges::find(provisions, authority, &Provision::authority);
    return found == provisions.cend() ? nullptr : &*found;
}

QList<CoverageRow> coverage(const Library &library, const QStringList &authorities)
{
    std::vector<std::pair<QString, QHash<QString, Provision>>> packs;
    for (const Pack *pack : chosenPacks(library, authorities))
        packs.emplace_back(pack->id, provisionsOf(*pack));
    QSet<QString> groups;
    for (const Topic &topic : library.topics())
        groups.insert(topic.parent);
    QList<CoverageRow> rows;
    for (const Topic &topic : library.topics()) {
        CoverageRow row{.topic = topic.id, .group = topic.parent, .provisions = {}};
        for (const auto &[id, provisions] : packs) {
            Provision provision = provisions.value(topic.id);
            provision.authority = id;
            row.provisions.append(std::move(provision));
        }
        // A group has a row only if a pack puts clauses straight under it.
        if (!groups.contains(topic.id) || !std::ranges::all_of(row.provisions, &Provision::isSilent))
            rows.append(std::move(row));
    }
    return rows;
}

QList<CoverageRow> filtered(const QList<CoverageRow> &rows, const CoverageFilter &filter)
{
    QList<CoverageRow> kept;
    std::ranges::copy_if(rows, std::back_inserter(kept), [&](const CoverageRow &row) { return matches(row, filter); });
    return kept;
}

} // namespace Concordat
