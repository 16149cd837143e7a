// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/RecordsFile.h"
#include "storage/Run.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace Concordat
{

/// Runs of checklists in the records file. Each call that writes is one transaction, on the disk when it returns; nothing is deleted.
/// Reads always see what other windows wrote. Fails with the path of the file as subject.
class RunStore
{
public:
    explicit RunStore(RecordsFile *file);

    /// Begins a run, with answers that it takes over from another.
    Result<Run> start(const NewRun &run, const QList<AnswerEntry> &answers = {});
    Result<> setOccasion(const QString &run, const QString &occasion);

    /// An answer, or nothing where one is withdrawn, with the clauses that it bears on as they read now.
    Result<AnswerEntry> answer(const QString &run, const QString &question, const std::optional<QJsonValue> &answer,
                               const QList<CitedClause> &clauses = {});

    /// Takes the last answer back, or gives again what was taken back last; nothing where there is none.
    Result<std::optional<AnswerEntry>> undo(const QString &run);
    Result<std::optional<AnswerEntry>> redo(const QString &run);

    /// Keeps what the run came to as it was shown. A run that is finished again keeps what it came to before.
    Result<Run> finish(const QString &run, const RunResult &result);
    Result<Run> reopen(const QString &run);

    Result<> writeNote(const QString &run, const QString &question, const QString &text);
    Result<> setTaskDone(const QString &run, const QString &rule, bool isDone);

    Result<std::optional<Run>> find(const QString &run);
    Result<QList<Run>> runs(const RunFilter &filter = {}); ///< latest begun first
    Result<QList<AnswerEntry>> history(const QString &run);
    Result<QMap<QString, AnswerEntry>> answers(const QString &run); ///< the step that counts of each question that is answered
    Result<QList<ShownFinding>> findings(const QString &run);       ///< of the last finish, in the order shown
    Result<QList<RunNote>> notes(const QString &run);               ///< those that count, latest first
    Result<QList<RunTask>> tasks(const QString &run);               ///< of the last finish

private:
    Result<std::optional<AnswerEntry>> takeStep(const QString &run, AnswerStep step);
    Result<Run> existing(const QString &run);

    RecordsFile *m_file;
};

} // namespace Concordat
