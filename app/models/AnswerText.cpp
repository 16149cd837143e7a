// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AnswerText.h"

#include "models/FindingText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

struct AnswerText {
    Q_DECLARE_TR_FUNCTIONS(Concordat::AnswerText)
};

QString choiceText(const Question &question, const QString &id)
{
    const auto choice = std::ranges::find(question.choices, id, &Choice::id);
    return choice == question.choices.end() ? id : choice->says;
}

QString valueText(const Question &question, const Answer::Value &value)
{
    if (const bool *yes = std::get_if<bool>(&value))
        return *yes ? AnswerText::tr("yes") : AnswerText::tr("no");
    if (const QString *text = std::get_if<QString>(&value))
        return choiceText(question, *text);
    if (const QStringList *ids = std::get_if<QStringList>(&value)) {
        QStringList said;
        for (const QString &id : *ids)
            said.append(choiceText(question, id));
        return said.isEmpty() ? AnswerText::tr("none of these") : said.join(u"; "_s);
    }
    if (const QDate *day = std::get_if<QDate>(&value))
        return FindingText::day(*day);
    if (const Money *money = std::get_if<Money>(&value))
        return u'£' + QLocale().toString(static_cast<double>(money->pence) / 100, 'f', 2);
    if (const double *number = std::get_if<double>(&value))
        return QLocale().toString(*number, 'g', 15);
    return {};
}

} // namespace

QString answerText(const Question &question, const Answer &answer)
{
    QString said;
    switch (answer.state) {
    case AnswerState::Given:
        return valueText(question, answer.value);
    case AnswerState::Unknown:
        said = AnswerText::tr("not known");
        break;
    case AnswerState::NotApplicable:
        said = AnswerText::tr("does not apply");
        break;
    case AnswerState::AskAdvice:
        said = AnswerText::tr("advice to be asked for");
        break;
    }
    return answer.reason.isEmpty() ? said : AnswerText::tr("%1: %2").arg(said, answer.reason);
}

} // namespace Concordat
