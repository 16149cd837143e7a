// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/Checklist.h"

#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr std::array questionTypes{"yes-no"_L1, "one-of"_L1, "several-of"_L1, "date"_L1, "money"_L1, "number"_L1, "text"_L1};

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(u"\\{([a-z][a-z-]*)\\}"_s);
    return pattern;
}

/// Applies a function to every text of a checklist that a user reads, with the line of the question or rule that it belongs to.
void forEachText(Checklist &checklist, const std::function<void(QString &, int)> &apply)
{
    for (QString *text : {&checklist.title, &checklist.situation})
        apply(*text, 1);
    for (Question &question : checklist.questions) {
        for (QString *text : {&question.ask, &question.help, &question.event})
            apply(*text, question.line);
        for (Choice &choice : question.choices)
            apply(choice.says, question.line);
    }
    for (RuleSet &rules : checklist.authorities) {
        apply(rules.note, rules.line);
        for (Rule &rule : rules.rules) {
            for (QString *text : {&rule.says, &rule.task, &rule.doubt.used, &rule.doubt.other})
                apply(*text, rule.line);
        }
    }
}

QString replaced(const QString &text, const QMap<QString, QString> &posts)
{
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : placeholder().globalMatch(text)) {
        const QString post = match.captured(1);
        QString words = posts.value(post);
        if (words.isEmpty()) {
            words = QString(post).replace(u'-', u' ');
            if (match.capturedStart() == 0)
                words[0] = words[0].toUpper();
        }
        result += QStringView(text).sliced(end, match.capturedStart() - end) + words;
        end = match.capturedEnd();
    }
    return result + QStringView(text).sliced(end);
}

} // namespace

QString name(QuestionType type)
{
    return questionTypes.at(static_cast<std::size_t>(type));
}

std::optional<QuestionType> questionTypeNamed(const QString &name)
{
    const auto found = std::ranges::find(questionTypes, name);
    if (found == questionTypes.end())
        return std::nullopt;
    return static_cast<QuestionType>(found - questionTypes.begin());
}

bool Question::hasChoice(const QString &choiceId) const
{
    return std::ranges::contains(choices, choiceId, &Choice::id);
}

const Question *Checklist::question(const QString &questionId) const
{
    const auto found = std::ranges::find(questions, questionId, &Question::id);
    return found == questions.cend() ? nullptr : &*found;
}

const RuleSet *Checklist::rulesOf(const QString &authority) const
{
    const auto found = authorities.constFind(authority);
    return found == authorities.cend() ? nullptr : &*found;
}

Checklist withPosts(Checklist checklist, const QMap<QString, QString> &posts)
{
    forEachText(checklist, [&](QString &text, int) {
        if (text.contains(u'{'))
            text = replaced(text, posts);
    });
    return checklist;
}

QMap<QString, int> postsNamedBy(const Checklist &checklist)
{
    QMap<QString, int> posts;
    Checklist copy = checklist;
    forEachText(copy, [&](const QString &text, int line) {
        for (const QRegularExpressionMatch &match : placeholder().globalMatch(text)) {
            if (!posts.contains(match.captured(1)))
                posts.insert(match.captured(1), line);
        }
    });
    return posts;
}

} // namespace Concordat
