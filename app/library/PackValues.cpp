// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/PackValues.h"

#include "library/Yaml.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

QStringList listOf(const YAML::Node &node)
{
    QStringList list;
    if (node && node.IsSequence()) {
        for (const YAML::Node &entry : node)
            list.append(yamlText(entry));
    } else if (node) {
        list.append(yamlText(node));
    }
    return list;
}

/// Collects all that is wrong with one pack's values.
class PackValuesReader
{
public:
    PackValuesReader(const QString &path, const Protocol &protocol, const QList<ValueDefinition> &definitions)
        : m_path(path)
        , m_protocol(protocol)
    {
        for (const ValueDefinition &definition : definitions)
            m_known.insert(definition.id);
    }

    std::expected<QHash<QString, PackValue>, QList<Problem>> read()
    {
        const auto root = loadYaml(m_path, ProblemKind::PackValues);
        if (!root)
            return std::unexpected(QList<Problem>{root.error()});
        if (!root->IsMap())
            report(1, u"a map of matters is expected"_s);
        else
            readAll(*root);
        if (!m_problems.isEmpty())
            return std::unexpected(m_problems);
        return m_values;
    }

private:
    void report(int line, const QString &detail)
    {
        m_problems.append({.kind = ProblemKind::PackValues, .subject = m_path, .detail = detail, .line = line});
    }

    void readAll(const YAML::Node &root)
    {
        for (const auto &entry : root) {
            const QString id = yamlText(entry.first);
            if (!m_known.contains(id))
                report(yamlLine(entry.first), u"there is no matter \"%1\" in the shared values.yaml"_s.arg(id));
            if (m_values.contains(id))
                report(yamlLine(entry.first), u"the matter \"%1\" is there twice"_s.arg(id));
            if (entry.second.IsMap())
                m_values.insert(id, valueOf(id, entry.second));
            else
                report(yamlLine(entry.second), u"\"%1\" needs value and clauses, or status: silent"_s.arg(id));
        }
        for (const QString &id : std::as_const(m_known)) {
            if (!m_values.contains(id))
                report(0, u"the matter \"%1\" is left out; say status: silent if the text says nothing"_s.arg(id));
        }
    }

    PackValue valueOf(const QString &id, const YAML::Node &node)
    {
        checkKeys(id, node);
        PackValue value{.status = statusOf(id, node),
                        .text = yamlText(node["value"]),
                        .clauses = listOf(node["clauses"]),
                        .nearest = listOf(node["nearest"]),
                        .note = yamlText(node["note"]),
                        .doubt = yamlText(node["doubt"])};
        const bool silent = value.status == ValueStatus::Silent;
        if (silent && !(value.text.isEmpty() && value.clauses.isEmpty()))
            report(yamlLine(node), u"\"%1\" is silent and has a value or clauses"_s.arg(id));
        if (!silent && (value.text.isEmpty() || value.clauses.isEmpty()))
            report(yamlLine(node), u"\"%1\" needs a value and the clauses that say so"_s.arg(id));
        for (const QString &clause : value.clauses + value.nearest) {
            if (!m_protocol.find(clause))
                report(yamlLine(node), u"there is no clause %1"_s.arg(clause));
        }
        return value;
    }

    void checkKeys(const QString &id, const YAML::Node &node)
    {
        static const QSet<QString> keys = {u"value"_s, u"clauses"_s, u"nearest"_s, u"note"_s, u"doubt"_s, u"status"_s};
        for (const auto &entry : node) {
            if (!keys.contains(yamlText(entry.first)))
                report(yamlLine(entry.first), u"\"%1\" has an unknown key \"%2\""_s.arg(id, yamlText(entry.first)));
        }
    }

    ValueStatus statusOf(const QString &id, const YAML::Node &node)
    {
        const QString status = yamlText(node["status"]);
        if (status == u"silent")
            return ValueStatus::Silent;
        if (status == u"partial")
            return ValueStatus::Partial;
        if (!status.isEmpty() && status != u"rule")
            report(yamlLine(node["status"]), u"\"%1\" has the status \"%2\"; use rule, partial or silent"_s.arg(id, status));
        return ValueStatus::Rule;
    }

    QString m_path;
    const Protocol &m_protocol;
    QSet<QString> m_known;
    QHash<QString, PackValue> m_values;
    QList<Problem> m_problems;
};

} // namespace

QString name(ValueStatus status)
{
    switch (status) {
    case ValueStatus::Rule:
        return u"rule"_s;
    case ValueStatus::Partial:
        return u"partial"_s;
    case ValueStatus::Silent:
        return u"silent"_s;
    case ValueStatus::Unread:
        return u"unread"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

Result<QList<ValueDefinition>> readValueDefinitions(const QString &path)
{
    const auto root = loadYaml(path, ProblemKind::PackValues);
    if (!root)
        return std::unexpected(root.error());
    const auto refuse = [&](const YAML::Node &node, const QString &detail) {
        return std::unexpected(Problem{.kind = ProblemKind::PackValues, .subject = path, .detail = detail, .line = yamlLine(node)});
    };
    if (!root->IsSequence())
        return refuse(*root, u"a list of matters is expected"_s);
    static const QSet<QString> units = {QString(), u"days"_s, u"GBP"_s, u"cycle"_s};
    QList<ValueDefinition> definitions;
    for (const YAML::Node &entry : *root) {
        if (!entry.IsMap())
            return refuse(entry, u"a matter is a map with id, title, question and topic"_s);
        const ValueDefinition definition{.id = yamlText(entry["id"]),
                                         .title = yamlText(entry["title"]),
                                         .question = yamlText(entry["question"]),
                                         .topic = yamlText(entry["topic"]),
                                         .unit = yamlText(entry["unit"])};
        if (definition.id.isEmpty() || definition.title.isEmpty() || definition.question.isEmpty() || definition.topic.isEmpty())
            return refuse(entry, u"a matter needs an id, a title, a question and a topic"_s);
        if (!units.contains(definition.unit))
            return refuse(entry, u"the unit \"%1\" is not days, GBP or cycle"_s.arg(definition.unit));
        if (std::ranges::contains(definitions, definition.id, &ValueDefinition::id))
            return refuse(entry, u"the matter \"%1\" is there twice"_s.arg(definition.id));
        definitions.append(definition);
    }
    return definitions;
}

std::expected<QHash<QString, PackValue>, QList<Problem>> readPackValues(const QString &path, const Protocol &protocol,
                                                                        const QList<ValueDefinition> &definitions)
{
    return PackValuesReader(path, protocol, definitions).read();
}

} // namespace Concordat
