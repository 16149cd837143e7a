// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/Finding.h"
#include "checklist/Outcome.h"
#include "storage/ClauseText.h"

#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace Concordat
{

/// Whose words the clauses were: ours or the authority's own.
enum class TextKind : std::uint8_t { Restatement, Wording };
QString name(TextKind kind); ///< `restatement`, `wording`

/// Which text of a protocol something was done under.
struct TextEdition {
    QString label; ///< as shown, for example `adopted July 2019`; may be empty
    TextKind kind = TextKind::Restatement;
    QString sourceHash; ///< textHash() of Protocol::source(): another one is another edition

    friend bool operator==(const TextEdition &, const TextEdition &) = default;
};

/// What is known of a run before its first answer.
struct NewRun {
    QString checklist; ///< id
    int checklistVersion = 1;
    QString title;     ///< of the checklist, as it is shown
    QString authority; ///< id
    TextEdition edition;
    QString occasion;   ///< the user's own words for what it is about; may be empty
    QString supersedes; ///< id of the run that this one takes the place of; else empty
    QString copiedFrom; ///< id of the run whose answers it began with; else empty

    friend bool operator==(const NewRun &, const NewRun &) = default;
};

enum class RunStatus : std::uint8_t { InProgress, Finished, Superseded };
QString name(RunStatus status); ///< `in-progress`, `finished`, `superseded`
std::optional<RunStatus> runStatusNamed(const QString &name);

/// A run of a checklist, without its answers. Times are in UTC.
struct Run {
    QString id; ///< a UUID without braces
    NewRun head;
    QString who; ///< who began it
    QDateTime started;
    QDateTime updated;              ///< of the last answer, finish or reopening
    QDateTime finished;             ///< invalid while in progress
    std::optional<Outcome> outcome; ///< as finished
    QString supersededBy;           ///< id of the latest run that took its place; else empty

    RunStatus status() const;
    friend bool operator==(const Run &, const Run &) = default;
};

/// Which runs are asked for; what is empty asks for all.
struct RunFilter {
    QString authority = {};
    QString checklist = {};
    std::optional<Outcome> outcome = {};
    std::optional<RunStatus> status = {};
    QDate from = {}; ///< begun on this day or later, by the user's own clock
    QDate to = {};   ///< begun on this day or earlier
    QStringList ids = {};
};

enum class AnswerStep : std::uint8_t { Given, Undone, Redone };
QString name(AnswerStep step); ///< `given`, `undone`, `redone`

/// One step in the history of a run's answers. Of the steps on a question the last one counts.
struct AnswerEntry {
    qint64 id = 0; ///< grows with time
    AnswerStep step = AnswerStep::Given;
    QString question;
    std::optional<QJsonValue> answer; ///< as checklist/Answer.h writes it; nothing: the question stands unanswered from here on
    int checklistVersion = 1;
    QList<CitedClause> clauses; ///< what the answer bore on, as it read then
    qint64 about = 0;           ///< the entry that was undone or redone; 0 for one that was given
    QString who;
    QDateTime at;

    friend bool operator==(const AnswerEntry &, const AnswerEntry &) = default;
};

/// A finding with its clauses as they were shown.
struct ShownFinding {
    Finding finding;
    QList<CitedClause> clauses; ///< in the order of finding.clauses

    friend bool operator==(const ShownFinding &, const ShownFinding &) = default;
};

/// What a run came to.
struct RunResult {
    std::optional<Outcome> outcome;
    QList<ShownFinding> findings;
};

/// A note on a run, or on one of its questions. Earlier texts are kept.
struct RunNote {
    QString question; ///< empty where it is about the run
    QString text;
    QString who;
    QDateTime at;
};

/// What a finding leaves to be done.
struct RunTask {
    QString rule; ///< of the finding
    QString says;
    QDate due; ///< invalid where it has no date
    bool isDone = false;
    QString who;  ///< who last ticked it or took the tick away
    QDateTime at; ///< when
};

} // namespace Concordat
