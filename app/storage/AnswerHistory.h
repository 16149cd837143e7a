// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Run.h"

#include <QList>

#include <optional>

namespace Concordat
{

/// What an undo or redo comes to: the entry that it is about, and the one whose answer then stands (none: unanswered).
struct HistoryStep {
    qint64 about = 0;
    QString question;
    std::optional<AnswerEntry> restores;
};

/// The history of a run's answers read as undo and redo see it: an answer that is given ends what could be redone. Pure functions of the
/// entries, oldest first.
std::optional<HistoryStep> nextUndo(const QList<AnswerEntry> &history);
std::optional<HistoryStep> nextRedo(const QList<AnswerEntry> &history);

} // namespace Concordat
