// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <cstdint>
#include <optional>

namespace Concordat
{

/// What a rule comes to, strongest first: of several findings the first in this order decides a check.
enum class Outcome : std::uint8_t { Prohibited, MustReport, Required, PermittedToRefuse, Advised, Permitted, NoDuty, Silent };

/// How strongly the text itself puts it: a `should` is required or prohibited with force Should, and the user sees the difference.
/// None goes with Silent and NoDuty alone.
enum class Force : std::uint8_t { Must, Should, May, Normally, Expectation, Descriptive, None };

/// The names of files, the command line and JSON: `must-report`, `normally`; nothing for a word that is no such name.
QString name(Outcome outcome);
QString name(Force force);
std::optional<Outcome> outcomeNamed(const QString &name);
std::optional<Force> forceNamed(const QString &name);

} // namespace Concordat

Q_DECLARE_METATYPE(Concordat::Outcome)
