// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Yaml.h"

#include "base/FileBytes.h"

namespace Concordat
{

namespace
{

constexpr int maximalMebibytes = 4;

} // namespace

Result<YAML::Node> loadYaml(const QString &path, ProblemKind kind)
{
    const auto bytes = readFileBytes(path, maximalMebibytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto root = parseYaml(*bytes, kind);
    if (!root)
        root.error().subject = path;
    return root;
}

int yamlLine(const YAML::Node &node)
{
    return node.IsDefined() ? node.Mark().line + 1 : 0;
}

} // namespace Concordat
