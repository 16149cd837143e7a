// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Actors.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr Actors bit(Actor actor)
{
    return static_cast<Actors>(actor);
}

/// "member", but not "member of staff" or "member of the public"
Actors memberAt(const TokenView &tokens, size_t i)
{
    const auto isMemberOf = [&](Word word) {
        return tokens.at(i + 1) == Word::Of && (tokens.at(i + 2) == word || tokens.at(i + 3) == word);
    };
    if (isMemberOf(Word::Staff))
        return bit(Actor::Officer);
    if (isMemberOf(Word::Senior))
        return bit(Actor::SeniorOfficer);
    return isMemberOf(Word::Public) ? 0 : bit(Actor::Member);
}

/// "officer", with the words before it that make a post of it
Actors officerAt(const TokenView &tokens, size_t i)
{
    switch (tokens.at(i - 1)) {
    case Word::Monitoring:
        return bit(Actor::MonitoringOfficer);
    case Word::Finance:
    case Word::Number: // "section 151 officer"
        return bit(Actor::FinanceOfficer);
    case Word::Senior:
    case Word::Principal:
    case Word::Chief:
        return bit(Actor::SeniorOfficer);
    case Word::Fire:
        return bit(tokens.at(i - 2) == Word::Chief ? Actor::ChiefOfficer : Actor::Officer);
    default:
        return bit(Actor::Officer);
    }
}

/// A political group, and not its leader or its meeting, nor any other group
Actors groupAt(const TokenView &tokens, size_t i)
{
    if (isOneOf(tokens.at(i + 1), {Word::Leader, Word::Leaders, Word::Meeting, Word::Meetings}))
        return 0;
    return isOneOf(tokens.at(i - 1), {Word::Political, Word::Party}) ? bit(Actor::Group) : 0;
}

} // namespace

QStringList names(Actors actors)
{
    struct Name {
        Actor actor;
        QLatin1StringView text;
    };
    static constexpr Name all[] = {
        {Actor::Member, "member"_L1},
        {Actor::Officer, "officer"_L1},
        {Actor::SeniorOfficer, "senior-officer"_L1},
        {Actor::ChiefOfficer, "chief-officer"_L1},
        {Actor::MonitoringOfficer, "monitoring-officer"_L1},
        {Actor::FinanceOfficer, "finance-officer"_L1},
        {Actor::Clerk, "clerk"_L1},
        {Actor::Manager, "manager"_L1},
        {Actor::Director, "director"_L1},
        {Actor::Chair, "chair"_L1},
        {Actor::ViceChair, "vice-chair"_L1},
        {Actor::GroupLeader, "group-leader"_L1},
        {Actor::Group, "group"_L1},
        {Actor::Committee, "committee"_L1},
        {Actor::Authority, "authority"_L1},
    };
    QStringList result;
    for (const Name &name : all) {
        if (actors & bit(name.actor))
            result.append(name.text);
    }
    return result;
}

Actors actorAt(const TokenView &tokens, size_t i)
{
    const Word before = tokens.at(i - 1);
    switch (tokens.at(i)) {
    case Word::Member:
    case Word::Members:
        return memberAt(tokens, i);
    case Word::Councillor:
    case Word::Councillors:
    case Word::You:
        return bit(Actor::Member);
    case Word::Officer:
    case Word::Officers:
        return officerAt(tokens, i);
    case Word::Employee:
    case Word::Employees:
    case Word::Staff:
        return bit(before == Word::Senior ? Actor::SeniorOfficer : Actor::Officer);
    case Word::Executive:
        return before == Word::Chief ? bit(Actor::ChiefOfficer) : 0;
    case Word::Treasurer:
        return bit(Actor::FinanceOfficer);
    case Word::Clerk:
        return bit(Actor::Clerk);
    case Word::Chair:
        return bit(before == Word::Vice ? Actor::ViceChair : Actor::Chair);
    case Word::Leader:
    case Word::Leaders:
        return bit(Actor::GroupLeader);
    case Word::Group:
    case Word::Groups:
        return groupAt(tokens, i);
    case Word::Committee:
    case Word::Panel:
        return bit(Actor::Committee);
    case Word::Authority:
    case Word::Council:
        return bit(Actor::Authority);
    case Word::Manager:
    case Word::Managers:
        return bit(Actor::Manager);
    case Word::Director:
    case Word::Directors:
        return bit(Actor::Director);
    case Word::Team:
        return before == Word::Management ? bit(Actor::SeniorOfficer) : 0;
    default:
        return 0;
    }
}

} // namespace Concordat
