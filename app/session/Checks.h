// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Library.h"
#include "session/CheckRun.h"

#include <functional>
#include <memory>

namespace Concordat
{

/// The checklists at hand, and the one that is being answered.
class Checks : public QObject
{
    Q_OBJECT

public:
    using Today = std::function<QDate()>;

    /// The checklists as they are for each authority: `posts` gives what an authority calls its posts.
    Checks(QList<Checklist> checklists, QHash<QString, QMap<QString, QString>> posts, Today today, QObject *parent = nullptr);

    const QList<Checklist> &checklists() const { return m_checklists; }
    /// Takes the place of those before, as when they come only after the window is shown. A run that has begun goes on as it was.
    void setChecklists(QList<Checklist> checklists);
    const Checklist *find(const QString &id) const;

    /// The checklists whose rules for this authority cite a clause, or have it as the nearest to read.
    QList<const Checklist *> citing(const QString &authority, const QString &clause) const;

    /// Null while none is being answered.
    CheckRun *run() const { return m_run.get(); }

    /// Begins a checklist for an authority. False where there is no such checklist, or it has nothing on the authority.
    bool start(const QString &checklist, const QString &authority);
    void leave();

Q_SIGNALS:
    void checklistsAboutToChange();
    void checklistsChanged();
    void runAboutToChange();
    void runChanged();

private:
    QList<Checklist> m_checklists;
    QHash<QString, QMap<QString, QString>> m_posts;
    Today m_today;
    std::unique_ptr<CheckRun> m_run;
};

/// Authority id to what that authority calls its posts.
QHash<QString, QMap<QString, QString>> postsOf(const Library &library);

} // namespace Concordat
