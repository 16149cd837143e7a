// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Concordat
{

/// Has everything that is made from now on speak this language, `en` or `cy`, and write its dates as that language does; empty: as
/// the desktop. Replaces the language of an earlier call.
void installLanguage(const QString &language);

} // namespace Concordat
