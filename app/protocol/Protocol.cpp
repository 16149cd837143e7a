// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Protocol.h"

#include <QHash>

#include <mutex>

namespace Concordat
{

struct Protocol::Shared {
    explicit Shared(ProtocolData value)
        : data(std::move(value))
    {
    }

    /// Made when first asked for, since a protocol that is only analysed needs neither.
    void makeIndex() const
    {
        std::call_once(indexMade, [this] {
            indexOf.reserve(data.clauses.size());
            children.resize(data.clauses.size() + 1);
            for (int i = 0; i < data.clauses.size(); ++i) {
                const Clause &clause = data.clauses.at(i);
                indexOf.insert(clause.id, i);
                children[clause.parent + 1].append(i);
            }
        });
    }

    ProtocolData data;
    mutable std::once_flag indexMade;
    mutable QHash<QString, int> indexOf;
    mutable QList<QList<int>> children; ///< of clause i at i + 1, of the top at 0
};

Protocol::Protocol()
    : Protocol(ProtocolData())
{
}

Protocol::Protocol(ProtocolData data)
    : d(std::make_shared<const Shared>(std::move(data)))
{
}

const FrontMatter &Protocol::frontMatter() const
{
    return d->data.frontMatter;
}

const QString &Protocol::title() const
{
    return d->data.title;
}

const QString &Protocol::authority() const
{
    return d->data.authority;
}

const QString &Protocol::source() const
{
    return d->data.source;
}

const QList<Clause> &Protocol::clauses() const
{
    return d->data.clauses;
}

const QList<Reference> &Protocol::references() const
{
    return d->data.references;
}

const QList<Figure> &Protocol::figures() const
{
    return d->data.figures;
}

const QList<Problem> &Protocol::problems() const
{
    return d->data.problems;
}

const QList<FurnitureLine> &Protocol::furniture() const
{
    return d->data.furniture;
}

std::optional<int> Protocol::find(const QString &id) const
{
    d->makeIndex();
    const auto found = d->indexOf.constFind(id);
    return found == d->indexOf.cend() ? std::nullopt : std::optional(*found);
}

const QList<int> &Protocol::childrenOf(int clause) const
{
    d->makeIndex();
    return d->children.at(clause + 1);
}

QString Protocol::textOf(const Reference &reference) const
{
    return clauses().at(reference.clause).text.mid(reference.position, reference.length);
}

QString Protocol::textOf(const Figure &figure) const
{
    return clauses().at(figure.clause).text.mid(figure.position, figure.length);
}

} // namespace Concordat
