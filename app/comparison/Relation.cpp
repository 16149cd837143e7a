// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/Relation.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Concordat
{

QString name(Relation relation)
{
    switch (relation) {
    case Relation::Same:
        return u"same"_s;
    case Relation::Stricter:
        return u"stricter"_s;
    case Relation::Weaker:
        return u"weaker"_s;
    case Relation::Wider:
        return u"wider"_s;
    case Relation::Narrower:
        return u"narrower"_s;
    case Relation::Conflicts:
        return u"conflicts"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

std::optional<Relation> relationOf(const QString &text)
{
    for (const Relation each :
         std::array{Relation::Same, Relation::Stricter, Relation::Weaker, Relation::Wider, Relation::Narrower, Relation::Conflicts}) {
        if (name(each) == text)
            return each;
    }
    return {};
}

Relation turnedRound(Relation relation)
{
    switch (relation) {
    case Relation::Stricter:
        return Relation::Weaker;
    case Relation::Weaker:
        return Relation::Stricter;
    case Relation::Wider:
        return Relation::Narrower;
    case Relation::Narrower:
        return Relation::Wider;
    case Relation::Same:
    case Relation::Conflicts:
        return relation;
    }
    Q_UNREACHABLE_RETURN(relation);
}

} // namespace Concordat
