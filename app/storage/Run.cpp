// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Run.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

QString name(TextKind kind)
{
    return kind == TextKind::Wording ? u"wording"_s : u"restatement"_s;
}

QString name(RunStatus status)
{
    switch (status) {
    case RunStatus::InProgress:
        return u"in-progress"_s;
    case RunStatus::Finished:
        return u"finished"_s;
    case RunStatus::Superseded:
        return u"superseded"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

std::optional<RunStatus> runStatusNamed(const QString &name)
{
    for (const RunStatus status : {RunStatus::InProgress, RunStatus::Finished, RunStatus::Superseded}) {
        if (Concordat::name(status) == name)
            return status;
    }
    return std::nullopt;
}

QString name(AnswerStep step)
{
    switch (step) {
    case AnswerStep::Given:
        return u"given"_s;
    case AnswerStep::Undone:
        return u"undone"_s;
    case AnswerStep::Redone:
        return u"redone"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

RunStatus Run::status() const
{
    if (!supersededBy.isEmpty())
        return RunStatus::Superseded;
    return finished.isValid() ? RunStatus::Finished : RunStatus::InProgress;
}

} // namespace Concordat
