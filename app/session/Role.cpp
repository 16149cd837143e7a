// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Role.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

QString name(Role role)
{
    switch (role) {
    case Role::Member:
        return u"member"_s;
    case Role::CoOpted:
        return u"co-opted"_s;
    case Role::Chair:
        return u"chair"_s;
    case Role::Officer:
        return u"officer"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Role> roleNamed(const QString &roleName)
{
    const auto found = std::ranges::find_if(allRoles, [&roleName](Role role) { return name(role) == roleName; });
    if (found == allRoles.end())
        return std::nullopt;
    return *found;
}

} // namespace Concordat
