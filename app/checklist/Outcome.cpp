// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/Outcome.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr std::array outcomes{"prohibited"_L1, "must-report"_L1, "required"_L1, "permitted-to-refuse"_L1,
                              "advised"_L1,    "permitted"_L1,   "no-duty"_L1,  "silent"_L1};
constexpr std::array forces{"must"_L1, "should"_L1, "may"_L1, "normally"_L1, "expectation"_L1, "descriptive"_L1, "none"_L1};

template <typename Enum, std::size_t size>
std::optional<Enum> named(const std::array<QLatin1StringView, size> &names, const QString &name)
{
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

} // namespace

QString name(Outcome outcome)
{
    return outcomes.at(static_cast<std::size_t>(outcome));
}

QString name(Force force)
{
    return forces.at(static_cast<std::size_t>(force));
}

std::optional<Outcome> outcomeNamed(const QString &name)
{
    return named<Outcome>(outcomes, name);
}

std::optional<Force> forceNamed(const QString &name)
{
    return named<Force>(forces, name);
}

} // namespace Concordat
