// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

#include <yaml-cpp/yaml.h>

namespace Concordat
{

/// Loads a YAML file of ours. Refuses aliases and anything over 4 MiB; a syntax error carries its line.
Result<YAML::Node> loadYaml(const QString &path, ProblemKind kind);

/// The text of a scalar; empty for anything else.
QString yamlText(const YAML::Node &node);

/// The 1-based line where a node begins.
int yamlLine(const YAML::Node &node);

} // namespace Concordat
