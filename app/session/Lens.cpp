// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Lens.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

Lens::Force forceOf(Strength strength)
{
    switch (strength) {
    case Strength::MustNot:
    case Strength::Must:
        return Lens::Force::Duties;
    case Strength::ShouldNot:
    case Strength::Should:
        return Lens::Force::Advice;
    case Strength::Expected:
    case Strength::Entitled:
        return Lens::Force::Expectations;
    case Strength::May:
    case Strength::NeedNot:
        return Lens::Force::Permissions;
    case Strength::States:
        return Lens::Force::Any;
    }
    Q_UNREACHABLE_RETURN(Lens::Force::Any);
}

} // namespace

Lens::Side sideOf(const QString &actor)
{
    static const QStringList members{u"member"_s, u"chair"_s, u"vice-chair"_s, u"group-leader"_s, u"group"_s};
    static const QStringList bodies{u"committee"_s, u"authority"_s};
    if (members.contains(actor))
        return Lens::Side::Members;
    return bodies.contains(actor) ? Lens::Side::Everyone : Lens::Side::Officers;
}

bool Lens::matches(const Clause &clause) const
{
    if (clause.isHeading() || clause.strength == Strength::States)
        return false;
    if (force != Force::Any && forceOf(clause.strength) != force)
        return false;
    return side == Side::Everyone || std::ranges::any_of(clause.actors, [this](const QString &actor) { return sideOf(actor) == side; });
}

QList<Prominence> prominence(const Protocol &protocol, const Lens &lens)
{
    if (lens.isClear())
        return {};
    const QList<Clause> &clauses = protocol.clauses();
    QList<Prominence> shown(clauses.size(), lens.rest == Lens::Rest::Hidden ? Prominence::Hidden : Prominence::Dimmed);
    const auto raise = [&](int above, Prominence to) {
        // Never lower: a lead-in may be a rule itself.
        if (above >= 0 && shown.at(above) > to)
            shown[above] = to;
    };
    for (int i = 0; i < clauses.size(); ++i) {
        if (clauses.at(i).kind == ClauseKind::Title)
            shown[i] = Prominence::Full;
        if (!lens.matches(clauses.at(i)))
            continue;
        shown[i] = Prominence::Full;
        int steps = 0;
        for (int above = clauses.at(i).section; above >= 0 && steps < 64; above = clauses.at(above).section, ++steps)
            raise(above, Prominence::Full);
        for (int above = clauses.at(i).parent; above >= 0 && steps < 64; above = clauses.at(above).parent, ++steps)
            raise(above, clauses.at(above).isHeading() ? Prominence::Full : Prominence::Dimmed);
    }
    return shown;
}

} // namespace Concordat
