// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Topic.h"

#include "library/Yaml.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

Topic topicOf(const YAML::Node &entry)
{
    Topic topic{.id = yamlText(entry["id"]),
                .title = yamlText(entry["title"]),
                .scope = yamlText(entry["scope"]),
                .parent = yamlText(entry["parent"]),
                .synonyms = {}};
    if (const YAML::Node synonyms = entry["synonyms"]; synonyms && synonyms.IsSequence()) {
        for (const YAML::Node &synonym : synonyms)
            topic.synonyms.append(yamlText(synonym));
    }
    return topic;
}

} // namespace

Result<QList<Topic>> readTopics(const QString &path)
{
    const auto root = loadYaml(path, ProblemKind::PackTopics);
    if (!root)
        return std::unexpected(root.error());
    const auto refuse = [&](const YAML::Node &node, const QString &detail) {
        return std::unexpected(Problem{.kind = ProblemKind::PackTopics, .subject = path, .detail = detail, .line = yamlLine(node)});
    };
    if (!root->IsSequence())
        return refuse(*root, u"a list of topics is expected"_s);
    QList<Topic> topics;
    QSet<QString> ids;
    for (const YAML::Node &entry : *root) {
        if (!entry.IsMap())
            return refuse(entry, u"a topic is a map with id and title"_s);
        const Topic topic = topicOf(entry);
        if (topic.id.isEmpty() || topic.title.isEmpty())
            return refuse(entry, u"a topic needs an id and a title"_s);
        if (ids.contains(topic.id))
            return refuse(entry, u"the topic \"%1\" is there twice"_s.arg(topic.id));
        if (!topic.parent.isEmpty() && !ids.contains(topic.parent))
            return refuse(entry, u"the parent \"%1\" does not stand above"_s.arg(topic.parent));
        ids.insert(topic.id);
        topics.append(topic);
    }
    return topics;
}

} // namespace Concordat
