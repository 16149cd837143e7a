// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/FrontMatter.h"

#include "protocol/YamlText.h"

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr qsizetype maximalSize = 64 * 1024;

/// A wrong value, with where it stands in the YAML.
struct Refusal {
    YAML::Mark mark;
    QString detail;
};

void allowOnly(const YAML::Node &map, std::initializer_list<const char *> keys)
{
    if (!map.IsMap())
        throw Refusal{map.Mark(), u"a map of keys is expected"_s};
    for (const auto &entry : map) {
        const std::string key = entry.first.IsScalar() ? entry.first.Scalar() : std::string();
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            throw Refusal{entry.first.Mark(), u"unknown key \"%1\""_s.arg(QString::fromStdString(key))};
    }
}

QString scalar(const YAML::Node &map, const char *key)
{
    const YAML::Node node = map[key];
    if (!node)
        return {};
    if (!node.IsScalar())
        throw Refusal{node.Mark(), u"\"%1\" takes one value"_s.arg(QString::fromLatin1(key))};
    return yamlText(node);
}

QString oneValue(const YAML::Node &node, const QString &key)
{
    if (!node.IsScalar())
        throw Refusal{node.Mark(), u"\"%1\" takes one value"_s.arg(key)};
    return yamlText(node);
}

void readEditions(const YAML::Node &list, FrontMatter &front)
{
    if (!list.IsSequence())
        throw Refusal{list.Mark(), u"\"versions\" takes a list"_s};
    for (const YAML::Node &entry : list) {
        allowOnly(entry, {"label", "date", "note"});
        front.editions.append({scalar(entry, "label"), scalar(entry, "date"), scalar(entry, "note")});
    }
}

FrontMatter read(const YAML::Node &root)
{
    allowOnly(root, {"id", "authority", "kind", "title", "adopted", "versions", "review", "absent", "posts"});
    FrontMatter front;
    front.id = scalar(root, "id");
    front.authority = scalar(root, "authority");
    front.kind = scalar(root, "kind");
    front.title = scalar(root, "title");
    front.adopted = scalar(root, "adopted");
    if (const YAML::Node versions = root["versions"])
        readEditions(versions, front);
    if (const YAML::Node review = root["review"]) {
        allowOnly(review, {"every", "by", "clause"});
        front.review = {scalar(review, "every"), scalar(review, "by"), scalar(review, "clause")};
    }
    if (const YAML::Node absent = root["absent"]) {
        if (!absent.IsSequence())
            throw Refusal{absent.Mark(), u"\"absent\" takes a list"_s};
        for (const YAML::Node &part : absent)
            front.absent.append(oneValue(part, u"absent"_s));
    }
    if (const YAML::Node posts = root["posts"]) {
        if (!posts.IsMap())
            throw Refusal{posts.Mark(), u"\"posts\" takes a map of posts"_s};
        for (const auto &entry : posts)
            front.posts.insert(yamlText(entry.first), oneValue(entry.second, yamlText(entry.first)));
    }
    return front;
}

} // namespace

Result<FrontMatter> readFrontMatter(QStringView yaml, int firstLine)
{
    const auto refuse = [&](int line, const QString &detail) {
        return std::unexpected(
            Problem{.kind = ProblemKind::FrontMatter, .subject = {}, .detail = detail, .line = firstLine + std::max(line, 0)});
    };
    if (yaml.size() > maximalSize)
        return refuse(0, u"more than 64 KiB"_s);
    const auto root = parseYaml(yaml.toUtf8(), ProblemKind::FrontMatter, firstLine);
    if (!root)
        return std::unexpected(root.error());
    try {
        FrontMatter front = read(*root);
        for (const auto &entry : *root)
            front.lines.insert(yamlText(entry.first), firstLine + std::max(entry.first.Mark().line, 0));
        return front;
    } catch (const Refusal &refusal) {
        return refuse(refusal.mark.line, refusal.detail);
    } catch (const YAML::Exception &exception) {
        return refuse(exception.mark.line, QString::fromStdString(exception.msg));
    }
}

} // namespace Concordat
