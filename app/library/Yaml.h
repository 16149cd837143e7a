// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

#include "protocol/YamlText.h"

namespace Concordat
{

/// Loads a YAML file of ours. Refuses aliases, keys used twice and anything over 4 MiB, with file and line.
Result<YAML::Node> loadYaml(const QString &path, ProblemKind kind);

/// The 1-based line where a node begins.
int yamlLine(const YAML::Node &node);

} // namespace Concordat
