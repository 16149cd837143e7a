// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Yaml.h"

#include <QFile>
#include <QRegularExpression>

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
    const QByteArray bytes = file.readAll();
    // Aliases can make a small file expand without bound, and nothing here needs them.
    static const QRegularExpression alias(u"(^|[:\\-\\[,{])[ \\t]+[&*][A-Za-z0-9_]"_s, QRegularExpression::MultilineOption);
    if (const auto match = alias.match(QString::fromUtf8(bytes)); match.hasMatch()) {
        const auto line = static_cast<int>(QString::fromUtf8(bytes).first(match.capturedStart()).count(u'\n')) + 1;
        return std::unexpected(Problem{.kind = kind, .subject = path, .detail = u"aliases (& and *) are not allowed"_s, .line = line});
    }
    try {
        return YAML::Load(bytes.toStdString());
    } catch (const YAML::Exception &exception) {
        return std::unexpected(
            Problem{.kind = kind, .subject = path, .detail = QString::fromStdString(exception.msg), .line = exception.mark.line + 1});
    }
}

QString yamlText(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

int yamlLine(const YAML::Node &node)
{
    return node.IsDefined() ? node.Mark().line + 1 : 0;
}

} // namespace Concordat
