// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/AnswerHistory.h"

#include <utility>

namespace Concordat
{

namespace
{

/// Indexes of the answers given that stand, and of those taken back.
struct Stacks {
    QList<qsizetype> undo;
    QList<qsizetype> redo;
};

Stacks stacksOf(const QList<AnswerEntry> &history)
{
    Stacks stacks;
    for (qsizetype i = 0; i < history.size(); ++i) {
        if (history.at(i).step == AnswerStep::Given) {
            stacks.undo.append(i);
            stacks.redo.clear();
        } else if (history.at(i).step == AnswerStep::Undone && !stacks.undo.isEmpty()) {
            stacks.redo.append(stacks.undo.takeLast());
        } else if (history.at(i).step == AnswerStep::Redone && !stacks.redo.isEmpty()) {
            stacks.undo.append(stacks.redo.takeLast());
        }
    }
    return stacks;
}

} // namespace

std::optional<HistoryStep> nextUndo(const QList<AnswerEntry> &history)
{
    const QList<qsizetype> undo = stacksOf(history).undo;
    if (undo.isEmpty())
        return std::nullopt;
    const AnswerEntry &taken = history.at(undo.constLast());
    HistoryStep step{.about = taken.id, .question = taken.question, .restores = {}};
    // All that came after it has been taken back, so what stood before it is the last step on the question before it.
    for (qsizetype i = undo.constLast() - 1; i >= 0; --i) {
        if (history.at(i).question == taken.question) {
            if (history.at(i).answer)
                step.restores = history.at(i);
            break;
        }
    }
    return step;
}

std::optional<HistoryStep> nextRedo(const QList<AnswerEntry> &history)
{
    const QList<qsizetype> redo = stacksOf(history).redo;
    if (redo.isEmpty())
        return std::nullopt;
    const AnswerEntry &given = history.at(redo.constLast());
    return HistoryStep{.about = given.id, .question = given.question, .restores = given.answer ? std::optional(given) : std::nullopt};
}

} // namespace Concordat
