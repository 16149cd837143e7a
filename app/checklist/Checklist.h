// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/Condition.h"
#include "checklist/Finding.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Concordat
{

enum class QuestionType : std::uint8_t { YesNo, OneOf, SeveralOf, Date, Money, Number, Text };
QString name(QuestionType type);
std::optional<QuestionType> questionTypeNamed(const QString &name);

struct Choice {
    QString id;
    QString says;
};

/// What a checklist asks. A question is asked where a rule of the authority can still turn on its answer, and its own condition is not
/// false.
struct Question {
    QString id;
    QString ask;
    QString help; ///< may be empty
    QuestionType type = QuestionType::YesNo;
    QList<Choice> choices; ///< of OneOf and SeveralOf, in the order shown
    Condition when;        ///< always true where the file has none
    bool past = false;     ///< a date that cannot lie in the future
    QString event;         ///< of a date: what happened on it, for "offered 3 March, so by 31 March"; may be empty
    int line = 0;          ///< 1-based line in the file

    bool hasChoice(const QString &choiceId) const;
};

/// How many days after an answered date something is due.
struct DeadlineRule {
    QString from; ///< id of a date question
    int number = 0;
    DayKind kind = DayKind::Days;
};

/// A condition over answers and what follows where it holds.
struct Rule {
    QString id;
    Condition when;
    Outcome outcome = Outcome::Silent;
    Force force = Force::None;
    QString says;
    QStringList clauses;
    std::optional<DeadlineRule> deadline;
    Doubt doubt;
    QString task;
    int line = 0; ///< 1-based line in the file
};

/// What one authority's protocol says about the situation of a checklist.
struct RuleSet {
    QString authority;
    bool isSilent = false; ///< the protocol says nothing on the matter: no rules
    QStringList nearest;   ///< clauses to read where the protocol says nothing
    QString note;          ///< what the user should know beforehand; may be empty
    QList<Rule> rules;     ///< the hardest stop first
    int line = 0;          ///< 1-based line in the file
};

/// A checklist definition: one set of questions, and the rules of each authority. An immutable value.
struct Checklist {
    QString id;
    QString title;
    QString situation; ///< when to use it, in plain words
    QString audience;  ///< `member`, `officer` or `both`
    int version = 1;
    QStringList topics;
    QList<Question> questions; ///< in the order in which they are asked
    QMap<QString, RuleSet> authorities;
    QString file;
    int topicsLine = 0; ///< 1-based line in the file

    const Question *question(const QString &questionId) const;
    const RuleSet *rulesOf(const QString &authority) const;
};

/// The same with `{chief-officer}` and the like replaced by what an authority calls its posts; a post that it does not name becomes the
/// post's id in plain words.
Checklist withPosts(Checklist checklist, const QMap<QString, QString> &posts);

/// The posts that the texts of a checklist name, each with the line of the first question or rule that does.
QMap<QString, int> postsNamedBy(const Checklist &checklist);

} // namespace Concordat
