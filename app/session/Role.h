// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace Concordat
{

/// Who the user is to the authority.
enum class Role : std::uint8_t { Member, CoOpted, Chair, Officer };

inline constexpr std::array allRoles{Role::Member, Role::CoOpted, Role::Chair, Role::Officer};

/// The names of files and settings: `co-opted`; nothing for a word that is no role.
QString name(Role role);
std::optional<Role> roleNamed(const QString &name);

} // namespace Concordat
