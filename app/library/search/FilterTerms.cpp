// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search/FilterTerms.h"

#include "library/search/IndexTerms.h"
#include "protocol/Actors.h"
#include "protocol/Heading.h"

#include <map>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

using Field = QueryFilter::Field;

QString nameOf(Field field)
{
    switch (field) {
    case Field::Authority:
        return u"authority"_s;
    case Field::Topic:
        return u"topic"_s;
    case Field::Actor:
        return u"actor"_s;
    case Field::Strength:
        return u"strength"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::string termOf(Field field, const QString &id)
{
    switch (field) {
    case Field::Authority:
        return authorityTerm(id);
    case Field::Topic:
        return topicTerm(id);
    case Field::Actor:
        return actorTerm(id);
    case Field::Strength:
        return strengthTerm(id);
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList strengthNames()
{
    QStringList all;
    for (int i = 0; i <= static_cast<int>(Strength::States); ++i)
        all.append(name(static_cast<Strength>(i)));
    return all;
}

/// The id that a value writes out, or in the plural; else those that begin with it.
QStringList matching(const QStringList &ids, const QString &value)
{
    const QString wanted = slug(value);
    const QString singular = wanted.endsWith(u's') ? wanted.chopped(1) : wanted;
    for (const QString &form : {value, wanted, singular}) {
        if (ids.contains(form))
            return {form};
    }
    QStringList beginning;
    std::ranges::copy_if(ids, std::back_inserter(beginning), [&](const QString &id) { return id.startsWith(wanted); });
    return beginning;
}

Xapian::Query anyOf(Field field, const QStringList &ids)
{
    std::vector<std::string> terms;
    for (const QString &id : ids)
        terms.push_back(termOf(field, id));
    return Xapian::Query(Xapian::Query::OP_OR, terms.begin(), terms.end());
}

} // namespace

FilterTerms::FilterTerms(const Library &library, const AuthorityNames &names)
    : m_library(library)
    , m_names(names)
{
}

/// A group stands for the topics below it.
QStringList FilterTerms::topicIds(const QString &value) const
{
    QStringList all;
    for (const Topic &topic : m_library.topics())
        all.append(topic.id);
    QStringList found = matching(all, value);
    const QString wanted = slug(value);
    for (const Topic &topic : m_library.topics()) {
        if (found.isEmpty() && (topic.id.contains(u'-' + wanted) || topic.title.contains(value, Qt::CaseInsensitive)))
            found.append(topic.id);
    }
    for (const Topic &topic : m_library.topics()) {
        if (found.contains(topic.parent) && !found.contains(topic.id))
            found.append(topic.id);
    }
    return found;
}

QStringList FilterTerms::idsOf(const QueryFilter &filter) const
{
    switch (filter.field) {
    case Field::Authority:
        return m_library.find(filter.value) ? QStringList{filter.value} : m_names.named(filter.value);
    case Field::Topic:
        return topicIds(filter.value);
    case Field::Actor:
        return matching(names(~Actors{}), filter.value);
    case Field::Strength:
        return matching(strengthNames(), filter.value);
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Xapian::Query> FilterTerms::query(const QList<QueryFilter> &filters, const QStringList &authorities,
                                                QList<Problem> &problems) const
{
    std::map<Field, QStringList> wanted;
    QList<Xapian::Query> all;
    Xapian::Query excluded;
    for (const QueryFilter &filter : filters) {
        const QStringList ids = idsOf(filter);
        if (ids.isEmpty())
            problems.append(
                {.kind = ProblemKind::SearchFilterUnknown, .subject = {}, .detail = nameOf(filter.field) + u':' + filter.value});
        if (filter.excluded)
            excluded |= anyOf(filter.field, ids);
        else
            wanted[filter.field] += ids;
    }
    for (const auto &[field, ids] : wanted)
        all.append(anyOf(field, ids));
    if (!authorities.isEmpty())
        all.append(anyOf(Field::Authority, authorities));
    if (!excluded.empty())
        all.append(Xapian::Query(Xapian::Query::OP_AND_NOT, Xapian::Query::MatchAll, excluded));
    if (all.isEmpty())
        return std::nullopt;
    return Xapian::Query(Xapian::Query::OP_AND, all.begin(), all.end());
}

} // namespace Concordat
