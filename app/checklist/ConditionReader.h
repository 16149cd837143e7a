// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/ConditionNode.h"
#include "checklist/DefinitionNode.h"

#include <QList>

namespace Concordat
{

struct Question;

/// Reads `when` in the forms that protocols/checklists/README.md lists. Reports unknown questions and choices, tests that do not fit a
/// question's type and anything else that is no condition; what it returns then is not to be used.
class ConditionReader
{
public:
    ConditionReader(const QList<Question> &questions, DefinitionProblems &problems)
        : m_questions(questions)
        , m_problems(problems)
    {
    }

    /// An undefined node is the condition that is always true.
    Condition read(const YAML::Node &node);

private:
    using NodePointer = std::shared_ptr<const Condition::Node>;

    NodePointer readMap(const YAML::Node &node, int depth);
    NodePointer readWord(Condition::Node::Kind kind, const YAML::Node &node, int depth);
    NodePointer readTests(const Question &question, const YAML::Node &operand, bool negated);
    NodePointer readWordTest(const Question &question, const YAML::Node &operand, bool negated);
    NodePointer readMapTest(const Question &question, const YAML::Node &operand, bool negated);
    void readDayTest(const Question &question, const YAML::Node &key, const YAML::Node &value, std::vector<AnswerTest> &tests,
                     FixedDayTest &fixedDay);
    std::optional<Range> readRange(const YAML::Node &node, const QString &what);
    bool addBound(Range &range, const QString &key, const YAML::Node &value);
    const Question *find(const QString &id) const;
    NodePointer report(const YAML::Node &node, const QString &detail);

    const QList<Question> &m_questions;
    DefinitionProblems &m_problems;
    int m_parts = 0;
};

} // namespace Concordat
