// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/Answer.h"

#include "checklist/Checklist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr double penceInPound = 100;
constexpr double mostPounds = 1e12;
constexpr double mostNumber = 1e15;
constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

using Value = Answer::Value;

std::optional<Value> yesOrNo(const QJsonValue &json)
{
    if (json.isBool())
        return json.toBool();
    const QString word = json.toString().trimmed().toLower();
    if (word == u"yes" || word == u"true")
        return true;
    if (word == u"no" || word == u"false")
        return false;
    return std::nullopt;
}

std::optional<Value> choice(const Question &question, const QJsonValue &json)
{
    const QString id = json.toString().trimmed();
    return question.hasChoice(id) ? std::optional<Value>(id) : std::nullopt;
}

/// In the order of the question's choices, each once.
std::optional<Value> choices(const Question &question, const QJsonValue &json)
{
    const QJsonArray given = json.isArray() ? json.toArray() : QJsonArray{json};
    QStringList wanted;
    for (const auto &entry : given) {
        const QString id = entry.toString().trimmed();
        if (!question.hasChoice(id))
            return std::nullopt;
        wanted.append(id);
    }
    QStringList taken;
    for (const Choice &known : question.choices) {
        if (wanted.contains(known.id))
            taken.append(known.id);
    }
    return taken;
}

std::optional<Value> date(const QJsonValue &json)
{
    const QDate day = QDate::fromString(json.toString().trimmed(), Qt::ISODate);
    if (!day.isValid() || day.year() < firstYear || day.year() > lastYear)
        return std::nullopt;
    return day;
}

std::optional<double> number(const QJsonValue &json)
{
    if (json.isDouble())
        return std::abs(json.toDouble()) <= mostNumber ? std::optional(json.toDouble()) : std::nullopt;
    static const QRegularExpression plain(u"^-?(?:\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4})(?:\\.\\d{1,9})?$"_s);
    const QString text = json.toString().trimmed();
    return plain.match(text).hasMatch() ? std::optional(QString(text).remove(u',').toDouble()) : std::nullopt;
}

/// Pounds with whole pence, and none below zero.
std::optional<Value> money(const QJsonValue &json)
{
    const QJsonValue plain = json.isString() ? QJsonValue(json.toString().remove(u'£')) : json;
    const auto pounds = number(plain);
    if (!pounds || *pounds < 0 || *pounds > mostPounds)
        return std::nullopt;
    const auto pence = std::llround(*pounds * penceInPound);
    if (static_cast<double>(pence) / penceInPound != *pounds)
        return std::nullopt;
    return Money{pence};
}

std::optional<Value> valueFromJson(const Question &question, const QJsonValue &json)
{
    switch (question.type) {
    case QuestionType::YesNo:
        return yesOrNo(json);
    case QuestionType::OneOf:
        return choice(question, json);
    case QuestionType::SeveralOf:
        return choices(question, json);
    case QuestionType::Date:
        return date(json);
    case QuestionType::Money:
        return money(json);
    case QuestionType::Number:
        if (const auto value = number(json))
            return *value;
        return std::nullopt;
    case QuestionType::Text:
        return json.isString() ? std::optional<Value>(json.toString()) : std::nullopt;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

/// What would be right: the ids of the choices, else the type.
Problem unusable(const Question &question)
{
    QStringList ids;
    for (const Choice &known : question.choices)
        ids.append(known.id);
    return {.kind = ProblemKind::UnusableAnswer,
            .subject = question.id,
            .detail = ids.isEmpty() ? name(question.type) : name(question.type) + u": " + ids.join(u", ")};
}

Problem unknown(const QString &question, const Checklist &checklist)
{
    QStringList ids;
    for (const Question &known : checklist.questions)
        ids.append(known.id);
    return {.kind = ProblemKind::UnknownQuestion, .subject = question, .detail = ids.join(u", ")};
}

struct ValueToJson {
    QJsonValue operator()(std::monostate /*nothing*/) const { return QJsonValue::Null; }
    QJsonValue operator()(bool yes) const { return yes; }
    QJsonValue operator()(const QString &text) const { return text; }
    QJsonValue operator()(const QStringList &taken) const { return QJsonArray::fromStringList(taken); }
    QJsonValue operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QJsonValue operator()(Money money) const { return static_cast<double>(money.pence) / penceInPound; }
    QJsonValue operator()(double value) const { return value; }
};

} // namespace

QJsonValue toJson(const Answer &answer)
{
    const bool given = answer.state == AnswerState::Given;
    QJsonValue plain = given ? std::visit(ValueToJson(), answer.value) : QJsonValue(name(answer.state));
    const auto word = given ? answerStateNamed(plain.toString()) : std::nullopt;
    if (answer.reason.isEmpty() && !word)
        return plain;
    // A text that happens to be one of the words, or that has a reason, says which it is.
    QJsonObject object{{given ? u"value"_s : u"state"_s, plain}};
    if (!answer.reason.isEmpty())
        object.insert(u"reason"_s, answer.reason);
    return object;
}

Result<Answer> answerFromJson(const Question &question, const QJsonValue &json)
{
    Answer answer;
    QJsonValue plain = json;
    bool mayBeState = true;
    if (json.isObject()) {
        const QJsonObject object = json.toObject();
        const bool hasState = object.contains(u"state"_s);
        const QStringList keys = object.keys();
        const bool known =
            std::ranges::all_of(keys, [](const QString &key) { return key == u"state" || key == u"value" || key == u"reason"; });
        const QJsonValue reason = object.value(u"reason"_s);
        if (!known || hasState == object.contains(u"value"_s) || !(reason.isUndefined() || reason.isString()))
            return std::unexpected(unusable(question));
        answer.reason = reason.toString();
        plain = object.value(hasState ? u"state"_s : u"value"_s);
        mayBeState = hasState;
        if (hasState && (!answerStateNamed(plain.toString()) || plain == u"given"_s))
            return std::unexpected(unusable(question));
    }
    const auto state = mayBeState ? answerStateNamed(plain.toString()) : std::nullopt;
    if (state && *state != AnswerState::Given) {
        answer.state = *state;
        return answer;
    }
    auto value = valueFromJson(question, plain);
    if (!value)
        return std::unexpected(unusable(question));
    answer.value = *std::move(value);
    return answer;
}

QJsonObject toJson(const Answers &answers)
{
    QJsonObject object;
    for (const auto &[question, answer] : answers.asKeyValueRange())
        object.insert(question, toJson(answer));
    return object;
}

Result<Answers> answersFromJson(const Checklist &checklist, const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = static_cast<int>(json.first(std::min<qsizetype>(error.offset, json.size())).count('\n')) + 1;
        return std::unexpected(Problem{.kind = ProblemKind::AnswersFile, .subject = {}, .detail = error.errorString(), .line = line});
    }
    if (!document.isObject())
        return std::unexpected(Problem{.kind = ProblemKind::AnswersFile, .subject = {}, .detail = u"{\"question\": answer}"_s});
    Answers answers;
    const QJsonObject object = document.object();
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
        const Question *question = checklist.question(entry.key());
        if (!question)
            return std::unexpected(unknown(entry.key(), checklist));
        if (entry.value().isNull())
            continue;
        const auto answer = answerFromJson(*question, entry.value());
        if (!answer)
            return std::unexpected(answer.error());
        answers.insert(question->id, *answer);
    }
    return answers;
}

} // namespace Concordat
