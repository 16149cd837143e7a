// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Role.h"

namespace Concordat
{

/// What a user would say they are: "a member", "an officer".
QString describe(Role role);

} // namespace Concordat
