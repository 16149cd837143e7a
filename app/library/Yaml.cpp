// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Yaml.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr qint64 maximalSize = 4 * 1024 * 1024;

} // namespace

Result<YAML::Node> loadYaml(const QString &path, ProblemKind kind)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Problem{.kind = ProblemKind::CannotRead, .subject = path, .detail = file.errorString()});
    if (file.size() > maximalSize)
        return std::unexpected(
            Problem{.kind = ProblemKind::TooLarge, .subject = path, .detail = QString::number(maximalSize / 1024 / 1024)});
    auto root = parseYaml(file.readAll(), kind);
    if (!root)
        root.error().subject = path;
    return root;
}

int yamlLine(const YAML::Node &node)
{
    return node.IsDefined() ? node.Mark().line + 1 : 0;
}

} // namespace Concordat
