// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/ConditionReader.h"

#include "checklist/Checklist.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

using Node = Condition::Node;
using NodePointer = std::shared_ptr<const Node>;

constexpr int maximalDepth = 16;
constexpr int maximalParts = 64;

NodePointer group(Node::Kind kind, std::vector<NodePointer> parts)
{
    if (parts.size() == 1 && kind != Node::Kind::Not)
        return parts.front();
    return std::make_shared<const Node>(Node{.kind = kind, .parts = std::move(parts), .question = {}, .test = {}});
}

NodePointer testOf(const Question &question, AnswerTest test, bool negated)
{
    return std::make_shared<const Node>(
        Node{.kind = Node::Kind::Test, .parts = {}, .question = question.id, .test = std::move(test), .negated = negated});
}

/// YAML takes more words for a yes than a person writes; these are the ones that mean it here.
QString yesOrNo(const QString &word)
{
    const QString lower = word.toLower();
    if (lower == u"true" || lower == u"yes")
        return u"yes"_s;
    if (lower == u"false" || lower == u"no")
        return u"no"_s;
    return {};
}

QString choiceIds(const Question &question)
{
    QStringList ids;
    for (const Choice &choice : question.choices)
        ids.append(choice.id);
    return ids.join(u", ");
}

} // namespace

Condition ConditionReader::read(const YAML::Node &node)
{
    return node.IsDefined() ? Condition(readMap(node, 0)) : Condition();
}

NodePointer ConditionReader::readMap(const YAML::Node &node, int depth)
{
    if (!node.IsMap() || node.size() == 0)
        return report(node, u"a condition is a map such as {question: answer}"_s);
    if (depth > maximalDepth)
        return report(node, u"a condition is nested more than %1 deep"_s.arg(maximalDepth));
    m_parts += static_cast<int>(node.size());
    if (m_parts > maximalParts)
        return report(node, u"a condition has more than %1 parts"_s.arg(maximalParts));
    std::vector<NodePointer> parts;
    for (const auto &entry : node) {
        const QString key = yamlText(entry.first);
        if (key == u"all") {
            parts.push_back(readWord(Node::Kind::All, entry.second, depth));
        } else if (key == u"any") {
            parts.push_back(readWord(Node::Kind::Any, entry.second, depth));
        } else if (key == u"not") {
            parts.push_back(group(Node::Kind::Not, {readMap(entry.second, depth + 1)}));
        } else if (const Question *question = find(key)) {
            parts.push_back(readTests(*question, entry.second, false));
        } else {
            parts.push_back(report(entry.first, u"there is no question \"%1\" above"_s.arg(key)));
        }
    }
    return group(Node::Kind::All, std::move(parts));
}

NodePointer ConditionReader::readWord(Node::Kind kind, const YAML::Node &node, int depth)
{
    if (!node.IsSequence() || node.size() == 0)
        return report(node, u"\"all\" and \"any\" take a list of conditions"_s);
    std::vector<NodePointer> parts;
    for (const YAML::Node &part : node)
        parts.push_back(readMap(part, depth + 1));
    return group(kind, std::move(parts));
}

NodePointer ConditionReader::readTests(const Question &question, const YAML::Node &operand, bool negated)
{
    if (operand.IsScalar())
        return readWordTest(question, operand, negated);
    if (operand.IsSequence() && operand.size() > 0 && operand.size() <= maximalParts) {
        std::vector<NodePointer> parts;
        for (const YAML::Node &part : operand)
            parts.push_back(readWordTest(question, part, negated));
        return group(negated ? Node::Kind::All : Node::Kind::Any, std::move(parts));
    }
    if (operand.IsMap() && operand.size() > 0) {
        const YAML::Node inner = operand["not"];
        if (!inner.IsDefined())
            return readMapTest(question, operand, negated);
        if (!negated && operand.size() == 1)
            return readTests(question, inner, true);
    }
    return report(operand, u"this is no test of the question \"%1\""_s.arg(question.id));
}

NodePointer ConditionReader::readWordTest(const Question &question, const YAML::Node &operand, bool negated)
{
    const QString word = yamlText(operand);
    if (const auto state = answerStateNamed(word); state && *state != AnswerState::Given)
        return testOf(question, StateTest{*state}, negated);
    switch (question.type) {
    case QuestionType::YesNo: {
        const QString answer = yesOrNo(word);
        if (answer.isEmpty())
            return report(operand, u"\"%1\" is a question for yes or no, not for \"%2\""_s.arg(question.id, word));
        return testOf(question, ChoiceTest{{answer}}, negated);
    }
    case QuestionType::OneOf:
    case QuestionType::SeveralOf:
        if (!question.hasChoice(word))
            return report(operand, u"\"%1\" has no choice \"%2\"; its choices are %3"_s.arg(question.id, word, choiceIds(question)));
        return testOf(question, ChoiceTest{{word}}, negated);
    case QuestionType::Date:
    case QuestionType::Money:
    case QuestionType::Number:
    case QuestionType::Text:
        break;
    }
    return report(operand, u"\"%1\" cannot be held against \"%2\": its type is %3"_s.arg(question.id, word, name(question.type)));
}

NodePointer ConditionReader::readMapTest(const Question &question, const YAML::Node &operand, bool negated)
{
    std::vector<AnswerTest> tests;
    if (question.type == QuestionType::Money || question.type == QuestionType::Number) {
        if (const auto range = readRange(operand, question.id))
            tests.emplace_back(AmountTest{*range});
    } else if (question.type == QuestionType::Date) {
        FixedDayTest fixedDay;
        for (const auto &entry : operand)
            readDayTest(question, entry.first, entry.second, tests, fixedDay);
        if (fixedDay.before || fixedDay.after)
            tests.emplace_back(fixedDay);
    } else {
        return report(operand, u"the type of \"%1\" is %2, which has no comparisons"_s.arg(question.id, name(question.type)));
    }
    std::vector<NodePointer> parts;
    for (AnswerTest &test : tests)
        parts.push_back(testOf(question, std::move(test), negated));
    // Of a range with two ends, it is enough to miss one.
    return group(negated ? Node::Kind::Any : Node::Kind::All, std::move(parts));
}

void ConditionReader::readDayTest(const Question &question, const YAML::Node &key, const YAML::Node &value, std::vector<AnswerTest> &tests,
                                  FixedDayTest &fixedDay)
{
    const QString test = yamlText(key);
    const DayKind kind = test.startsWith(u"working-") ? DayKind::WorkingDays : DayKind::Days;
    if (test == u"days-ago" || test == u"working-days-ago") {
        if (const auto range = readRange(value, test))
            tests.emplace_back(AgeTest{.kind = kind, .range = *range});
        return;
    }
    if (test == u"before" || test == u"after") {
        const QDate day = QDate::fromString(yamlText(value), Qt::ISODate);
        if (!day.isValid())
            report(value, u"\"%1\" is no day; write it like 2026-04-01"_s.arg(yamlText(value)));
        (test == u"before" ? fixedDay.before : fixedDay.after) = day;
        return;
    }
    if (test != u"days-after" && test != u"working-days-after") {
        report(key, u"there is no comparison \"%1\" for a date"_s.arg(test));
        return;
    }
    if (!value.IsMap() || !value["of"].IsDefined()) {
        report(value, u"%1 needs \"of\" with the date question that is counted from"_s.arg(test));
        return;
    }
    const QString of = yamlText(value["of"]);
    const Question *from = find(of);
    if (!from || from->type != QuestionType::Date || of == question.id)
        report(value, u"\"%1\" is not another date question"_s.arg(of));
    YAML::Node bounds(YAML::NodeType::Map);
    for (const auto &entry : value) {
        if (yamlText(entry.first) != u"of")
            bounds[entry.first] = entry.second;
    }
    if (bounds.size() == 0)
        report(value, u"%1 needs over, at-least, under or at-most"_s.arg(test));
    else if (const auto range = readRange(bounds, test))
        tests.emplace_back(SinceTest{.of = of, .kind = kind, .range = *range});
}

std::optional<Range> ConditionReader::readRange(const YAML::Node &node, const QString &what)
{
    if (!node.IsMap() || node.size() == 0) {
        report(node, u"%1 takes over, at-least, under or at-most with a number"_s.arg(what));
        return std::nullopt;
    }
    Range range;
    bool good = true;
    for (const auto &entry : node) {
        const QString key = yamlText(entry.first);
        if (!addBound(range, key, entry.second)) {
            report(entry.first, u"\"%1: %2\" is no comparison; %3 takes over, at-least, under or at-most with a number"_s.arg(
                                    key, yamlText(entry.second), what));
            good = false;
        }
    }
    return good ? std::optional(range) : std::nullopt;
}

bool ConditionReader::addBound(Range &range, const QString &key, const YAML::Node &value)
{
    bool ok = false;
    const double bound = yamlText(value).toDouble(&ok);
    if (!ok || !qIsFinite(bound))
        return false;
    if (key == u"over")
        range.over = bound;
    else if (key == u"at-least")
        range.atLeast = bound;
    else if (key == u"under")
        range.under = bound;
    else if (key == u"at-most")
        range.atMost = bound;
    else
        return false;
    return true;
}

const Question *ConditionReader::find(const QString &id) const
{
    const auto found = std::ranges::find(m_questions, id, &Question::id);
    return found == m_questions.cend() ? nullptr : &*found;
}

/// Stands in for what could not be read, so that the rest is still looked through.
NodePointer ConditionReader::report(const YAML::Node &node, const QString &detail)
{
    m_problems.add(node, detail);
    return group(Node::Kind::All, {});
}

} // namespace Concordat
