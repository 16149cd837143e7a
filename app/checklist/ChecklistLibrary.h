// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/Checklist.h"
#include "library/Library.h"

namespace Concordat
{

/// The checklists at hand: every file of `checklists/` in the protocol folders. A bad one is among the problems and hides no other.
class ChecklistLibrary
{
public:
    /// Reads and checks them against the packs; an id found twice counts where it comes first, and that is reported. An authority
    /// whose pack is not at hand is reported, and left out of the checklist.
    static ChecklistLibrary open(const QStringList &folders, const Library &library);

    const QList<Checklist> &checklists() const { return m_checklists; } ///< by title
    const QList<Problem> &problems() const { return m_problems; }

    const Checklist *find(const QString &id) const;

private:
    void add(const QString &file, const Library &library);

    QList<Checklist> m_checklists;
    QList<Problem> m_problems;
};

} // namespace Concordat
