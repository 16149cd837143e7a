// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RoleText.h"

#include <QCoreApplication>

namespace Concordat
{

namespace
{
struct RoleText {
    Q_DECLARE_TR_FUNCTIONS(Concordat::RoleText)
};
} // namespace

QString describe(Role role)
{
    switch (role) {
    case Role::Member:
        return RoleText::tr("a member");
    case Role::CoOpted:
        return RoleText::tr("a co-opted or independent member");
    case Role::Chair:
        return RoleText::tr("the chair, or chair of a committee");
    case Role::Officer:
        return RoleText::tr("an officer");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Concordat
