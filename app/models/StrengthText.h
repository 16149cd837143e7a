// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Clause.h"

#include <QString>

namespace Concordat
{

/// How a strength is put to the user: a word or two beside a clause (none for what merely states), and what that means.
QString strengthWord(Strength strength);
QString strengthMeaning(Strength strength);

} // namespace Concordat
