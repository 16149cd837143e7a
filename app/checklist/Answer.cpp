// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/Answer.h"

#include "checklist/Checklist.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

using Value = Answer::Value;

constexpr std::array states{"given"_L1, "unknown"_L1, "not-applicable"_L1, "ask-advice"_L1};

bool holdsType(const Question &question, const Value &value)
{
    switch (question.type) {
    case QuestionType::YesNo:
        return std::holds_alternative<bool>(value);
    case QuestionType::OneOf:
        return std::holds_alternative<QString>(value) && question.hasChoice(std::get<QString>(value));
    case QuestionType::SeveralOf:
        return std::holds_alternative<QStringList>(value) &&
               std::ranges::all_of(std::get<QStringList>(value), [&](const QString &id) { return question.hasChoice(id); });
    case QuestionType::Date:
        return std::holds_alternative<QDate>(value) && std::get<QDate>(value).isValid();
    case QuestionType::Money:
        return std::holds_alternative<Money>(value);
    case QuestionType::Number:
        return std::holds_alternative<double>(value);
    case QuestionType::Text:
        return std::holds_alternative<QString>(value);
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace

QString name(AnswerState state)
{
    return states.at(static_cast<std::size_t>(state));
}

std::optional<AnswerState> answerStateNamed(const QString &name)
{
    const auto found = std::ranges::find(states, name);
    if (found == states.end())
        return std::nullopt;
    return static_cast<AnswerState>(found - states.begin());
}

bool fits(const Question &question, const Answer &answer)
{
    return answer.state != AnswerState::Given || holdsType(question, answer.value);
}

} // namespace Concordat
