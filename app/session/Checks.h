// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Library.h"
#include "session/CheckRun.h"
#include "storage/CarryOver.h"
#include "storage/Run.h"

#include <functional>
#include <memory>

namespace Concordat
{

class Records;

/// The checklists at hand, the one that is being answered, and the runs of earlier ones in the records.
///
/// Lives in the interface thread. An answer is on the disk before answerChanged() of the run has been told to everyone; one that cannot be
/// kept stays in the window, and failed() says so.
class Checks : public QObject
{
    Q_OBJECT

public:
    using Today = std::function<QDate()>;

    /// Library and records have to outlive it. Without records open nothing is kept.
    Checks(QList<Checklist> checklists, const Library *library, Records *records, Today today, QObject *parent = nullptr);

    const QList<Checklist> &checklists() const { return m_checklists; }
    /// Takes the place of those before, as when they come only after the window is shown. A run that has begun goes on as it was.
    void setChecklists(QList<Checklist> checklists);
    const Checklist *find(const QString &id) const;
    const Library &library() const { return *m_library; }
    Records *records() const { return m_records; }

    /// The checklists whose rules for this authority cite a clause, or have it as the nearest to read.
    QList<const Checklist *> citing(const QString &authority, const QString &clause) const;

    /// Null while none is being answered.
    CheckRun *run() const { return m_run.get(); }

    /// The record of the run that is being answered; nothing before its first answer.
    const std::optional<Run> &record() const { return m_record; }

    /// What became of the answers of a reopened run whose text has been replaced since.
    const std::optional<CarryOver> &carriedOver() const { return m_carryOver; }

    /// Begins a checklist for an authority. False where there is no such checklist, or it has nothing on the authority.
    bool start(const QString &checklist, const QString &authority);

    /// Goes on with a run of the records. A copy begins a new run with the same answers; a replacement also takes the place of the old one.
    enum class Reopening { GoOn, Copy, Replace };
    Result<> reopen(const QString &run, Reopening reopening);

    void leave();

    /// The user's own words for what the run is about.
    void setOccasion(const QString &occasion);

Q_SIGNALS:
    void checklistsAboutToChange();
    void checklistsChanged();
    void runAboutToChange();
    void runChanged();
    void failed(const Concordat::Problem &problem);

private:
    void begin(const Checklist &definition, const QString &authority);
    void keep(const QString &question, CheckStep step);
    Result<> keepStep(const QString &question, CheckStep step);
    Result<> keepResult();
    NewRun head() const;
    void compareEditions(const Run &old);

    QList<Checklist> m_checklists;
    const Library *m_library;
    Records *m_records;
    Today m_today;
    std::unique_ptr<CheckRun> m_run;
    NewRun m_head; ///< of the run to be begun with the first answer
    std::optional<Run> m_record;
    std::optional<CarryOver> m_carryOver;
};

} // namespace Concordat
