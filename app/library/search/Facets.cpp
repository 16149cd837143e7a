// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search/Facets.h"

#include "library/search/IndexTerms.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

enum Part { AuthorityPart, StrengthPart, TopicsPart, ActorsPart, PartCount };

QList<FacetCount> sorted(const QHash<QString, int> &counts)
{
    QList<FacetCount> facets;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        facets.append({.id = count.key(), .count = count.value()});
    std::ranges::sort(facets, {}, [](const FacetCount &facet) { return std::pair(-facet.count, facet.id); });
    return facets;
}

} // namespace

QByteArray writeFacets(const QString &authority, const QStringList &topics, const Clause &clause)
{
    return QStringList{authority, name(clause.strength), topics.join(u'\t'), clause.actors.join(u'\t')}.join(u'\n').toUtf8();
}

void FacetCounter::operator()(const Xapian::Document &document, double)
{
    ++m_counts[document.get_value(facetSlot)];
    ++m_clauses;
}

SearchFacets FacetCounter::facets() const
{
    std::array<QHash<QString, int>, PartCount> counts;
    for (const auto &[packed, count] : m_counts) {
        const QStringList parts = QString::fromStdString(packed).split(u'\n');
        for (int part = 0; part < PartCount && part < parts.size(); ++part) {
            for (const QString &id : parts.at(part).split(u'\t', Qt::SkipEmptyParts))
                counts[part][id] += count;
        }
    }
    return {.authorities = sorted(counts[AuthorityPart]),
            .topics = sorted(counts[TopicsPart]),
            .actors = sorted(counts[ActorsPart]),
            .strengths = sorted(counts[StrengthPart]),
            .clauses = m_clauses};
}

} // namespace Concordat
