// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Yaml.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace Concordat
{

/// Where a checklist's file stands and what is wrong with it so far.
class DefinitionProblems
{
public:
    explicit DefinitionProblems(const QString &file)
        : m_file(file)
    {
    }

    void add(int line, const QString &detail);
    void add(const YAML::Node &node, const QString &detail) { add(yamlLine(node), detail); }
    const QList<Problem> &all() const { return m_problems; }

private:
    QString m_file;
    QList<Problem> m_problems;
};

/// A map in a checklist's file; what is missing, misplaced or of the wrong form becomes a problem with its line.
class DefinitionNode
{
public:
    /// `what` names the map in problems, for example `a rule`.
    DefinitionNode(const YAML::Node &node, const QString &what, DefinitionProblems &problems);

    bool isMap() const { return m_node.IsMap(); }
    int line() const { return yamlLine(m_node); }

    /// Reports every key that is not one of these, and every one of `needed` that is missing. False if there is a problem.
    bool hasOnly(std::initializer_list<const char *> needed, std::initializer_list<const char *> others) const;

    YAML::Node at(const char *key) const;
    QString text(const char *key) const; ///< empty where it is missing
    QStringList list(const char *key) const;
    std::optional<int> number(const char *key, int least, int most) const;
    bool flag(const char *key) const; ///< true or false, yes or no; false where it is missing

private:
    YAML::Node m_node;
    QString m_what;
    DefinitionProblems *m_problems;
};

/// Lower-case letters, digits and hyphens, beginning with a letter.
bool isId(const QString &text);

} // namespace Concordat
