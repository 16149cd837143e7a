// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace Concordat
{

/// How a clause stands to the one that it is matched with: it asks the same, or more (stricter) or less (weaker) of those it binds; it
/// reaches further (wider) or less far (narrower); or one cannot keep both (conflicts).
enum class Relation : std::uint8_t { Same, Stricter, Weaker, Wider, Narrower, Conflicts };

/// The word of files and JSON: `same`, `stricter`.
QString name(Relation relation);
std::optional<Relation> relationOf(const QString &name);

/// The relation seen from the other clause: what is stricter one way is weaker the other.
Relation turnedRound(Relation relation);

} // namespace Concordat
