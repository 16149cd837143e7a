// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDate>
#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace Concordat
{

struct Checklist;
struct Question;

/// An amount of money in pence.
struct Money {
    qint64 pence = 0;
    friend auto operator<=>(const Money &, const Money &) = default;
};

/// How a question was answered: with a value, or with one of the answers that every question takes.
enum class AnswerState : std::uint8_t { Given, Unknown, NotApplicable, AskAdvice };

/// One answer. A yes or no is a bool, a choice its id, several choices their ids, and text a string.
struct Answer {
    using Value = std::variant<std::monostate, bool, QString, QStringList, QDate, Money, double>;

    AnswerState state = AnswerState::Given;
    Value value;    ///< monostate unless Given
    QString reason; ///< why it does not apply or advice is sought; may be empty

    friend bool operator==(const Answer &, const Answer &) = default;
};

/// Question id to answer; a question that is not in it has not been answered.
using Answers = QMap<QString, Answer>;

/// The form of records and the command line: `true`, `"directly"`, `["a", "b"]`, `"2026-03-03"`, `25.5` (pounds), `12`, `"text"`; the
/// answers that every question takes are `"unknown"`, `"not-applicable"` and `"ask-advice"`, with a reason an object `{"state": , "reason":
/// }`; a value can be put as `{"value": , "reason": }`. Reads generously ("yes", "£25.00") and fails with the question as subject and what
/// would be right as detail.
QJsonValue toJson(const Answer &answer);
Result<Answer> answerFromJson(const Question &question, const QJsonValue &json);

/// Whether an answer has the type of its question and choices that it has: one from an older version may not.
bool fits(const Question &question, const Answer &answer);

/// `unknown`, `not-applicable` and `ask-advice`; `given` for a value.
QString name(AnswerState state);
std::optional<AnswerState> answerStateNamed(const QString &name);

/// A JSON object of question ids and answers; null is no answer. Fails with the line for what is no JSON, and for a question that the
/// checklist has not.
Result<Answers> answersFromJson(const Checklist &checklist, const QByteArray &json);
QJsonObject toJson(const Answers &answers);

} // namespace Concordat
