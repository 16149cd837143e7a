// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/DefinitionNode.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Concordat
{

void DefinitionProblems::add(int line, const QString &detail)
{
    m_problems.append({.kind = ProblemKind::ChecklistFile, .subject = m_file, .detail = detail, .line = line});
}

DefinitionNode::DefinitionNode(const YAML::Node &node, const QString &what, DefinitionProblems &problems)
    : m_node(node)
    , m_what(what)
    , m_problems(&problems)
{
    if (!isMap())
        m_problems->add(m_node, u"%1 is a map"_s.arg(m_what));
}

bool DefinitionNode::hasOnly(std::initializer_list<const char *> needed, std::initializer_list<const char *> others) const
{
    if (!isMap())
        return false;
    const auto before = m_problems->all().size();
    QStringList known;
    for (const auto &keys : {needed, others}) {
        for (const char *key : keys)
            known.append(QString::fromLatin1(key));
    }
    for (const auto &entry : m_node) {
        if (const QString key = yamlText(entry.first); !known.contains(key))
            m_problems->add(entry.first, u"%1 has no key \"%2\"; its keys are %3"_s.arg(m_what, key, known.join(u", ")));
    }
    for (const char *key : needed) {
        const YAML::Node value = at(key);
        if (!value.IsDefined() || value.IsNull() || (value.IsScalar() && yamlText(value).trimmed().isEmpty()))
            m_problems->add(line(), u"%1 needs %2"_s.arg(m_what, QString::fromLatin1(key)));
    }
    return m_problems->all().size() == before;
}

YAML::Node DefinitionNode::at(const char *key) const
{
    return isMap() ? m_node[key] : YAML::Node(YAML::NodeType::Undefined);
}

QString DefinitionNode::text(const char *key) const
{
    const YAML::Node value = at(key);
    if (value.IsDefined() && !value.IsScalar() && !value.IsNull())
        m_problems->add(value, u"%1 of %2 is a text"_s.arg(QString::fromLatin1(key), m_what));
    return yamlText(value).trimmed();
}

QStringList DefinitionNode::list(const char *key) const
{
    const YAML::Node value = at(key);
    QStringList entries;
    if (!value.IsDefined() || value.IsNull())
        return entries;
    if (!value.IsSequence()) {
        m_problems->add(value, u"%1 of %2 is a list in square brackets"_s.arg(QString::fromLatin1(key), m_what));
        return entries;
    }
    for (const YAML::Node &entry : value) {
        const QString text = yamlText(entry);
        if (text.isEmpty())
            m_problems->add(entry, u"%1 of %2 holds something that is no text"_s.arg(QString::fromLatin1(key), m_what));
        else if (entries.contains(text))
            m_problems->add(entry, u"%1 of %2 has \"%3\" twice"_s.arg(QString::fromLatin1(key), m_what, text));
        else
            entries.append(text);
    }
    return entries;
}

std::optional<int> DefinitionNode::number(const char *key, int least, int most) const
{
    const YAML::Node value = at(key);
    if (!value.IsDefined())
        return std::nullopt;
    bool ok = false;
    const int number = yamlText(value).toInt(&ok);
    if (ok && number >= least && number <= most)
        return number;
    m_problems->add(value, u"%1 of %2 is a whole number from %3 to %4"_s.arg(QString::fromLatin1(key), m_what).arg(least).arg(most));
    return std::nullopt;
}

bool DefinitionNode::flag(const char *key) const
{
    const YAML::Node value = at(key);
    if (!value.IsDefined())
        return false;
    const QString word = yamlText(value).toLower();
    const bool yes = word == u"true" || word == u"yes";
    if (!yes && word != u"false" && word != u"no")
        m_problems->add(value, u"%1 of %2 is true or false"_s.arg(QString::fromLatin1(key), m_what));
    return yes;
}

bool isId(const QString &text)
{
    static const QRegularExpression pattern(u"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"_s);
    return pattern.match(text).hasMatch();
}

} // namespace Concordat
