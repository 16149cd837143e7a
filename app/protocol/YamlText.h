// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <yaml-cpp/yaml.h>

namespace Concordat
{

/// Loads YAML that other people wrote: refuses anchors and aliases, which can make a small text expand without bound, and a key that
/// stands twice in one map. A problem has the given kind and its line, counted from `firstLine`.
Result<YAML::Node> parseYaml(const QByteArray &text, ProblemKind kind, int firstLine = 1);

/// The text of a scalar; empty for anything else.
QString yamlText(const YAML::Node &node);

} // namespace Concordat
