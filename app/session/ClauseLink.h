// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/History.h"

namespace Concordat
{

/// A clause as a link that opens it from outside, `concordat:wiltshire/62`, and the other way round. A link without a clause means the
/// head of a protocol; what is no such link gives nothing. Whether the place exists is for the session to say.
QString linkTo(const Place &place);
std::optional<Place> placeOf(const QString &link);

} // namespace Concordat
