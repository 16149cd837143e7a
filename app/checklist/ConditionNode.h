// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/Condition.h"
#include "checklist/Finding.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <variant>

namespace Concordat
{

/// Bounds of a number, each of which may be missing.
struct Range {
    std::optional<double> over;
    std::optional<double> atLeast;
    std::optional<double> under;
    std::optional<double> atMost;

    bool contains(double value) const;
};

/// What one answer is held against.
struct ChoiceTest {
    QStringList choices; ///< any of these; of a yes or no, `yes` and `no`
};
struct StateTest {
    AnswerState state = AnswerState::Unknown;
};
struct AmountTest {
    Range range; ///< pounds, or a number
};
struct AgeTest {
    DayKind kind = DayKind::Days;
    Range range; ///< days from the answered day to today
};
struct FixedDayTest {
    std::optional<QDate> before;
    std::optional<QDate> after;
};
struct SinceTest {
    QString of; ///< the question whose day is counted from
    DayKind kind = DayKind::Days;
    Range range;
};
using AnswerTest = std::variant<ChoiceTest, StateTest, AmountTest, AgeTest, FixedDayTest, SinceTest>;

/// A part of a condition: a test of one answer, or a word over further parts.
struct Condition::Node {
    enum class Kind : std::uint8_t { All, Any, Not, Test };

    Kind kind = Kind::Test;
    std::vector<std::shared_ptr<const Node>> parts; ///< none of a test, one of Not
    QString question;                               ///< of a test
    AnswerTest test;
    bool negated = false; ///< true where something else was answered; unlike Not, it is never true of a question that is not asked
};

/// Visits every test of a condition.
void visitTests(const Condition &condition, const std::function<void(const Condition::Node &)> &visit);

} // namespace Concordat
