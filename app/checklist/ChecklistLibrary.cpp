// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/ChecklistLibrary.h"

#include "checklist/ChecklistCheck.h"
#include "checklist/ChecklistReader.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Concordat
{

ChecklistLibrary ChecklistLibrary::open(const QStringList &folders, const Library &library)
{
    ChecklistLibrary checklists;
    for (const QString &folder : folders) {
        const QDir dir(folder + u"/checklists"_s);
        for (const QString &name : dir.entryList({u"*.yaml"_s}, QDir::Files, QDir::Name))
            checklists.add(dir.filePath(name), library);
    }
    std::ranges::sort(checklists.m_checklists, {}, [](const Checklist &checklist) { return checklist.title.toLower(); });
    return checklists;
}

void ChecklistLibrary::add(const QString &file, const Library &library)
{
    auto checklist = readChecklist(file);
    if (!checklist) {
        m_problems += checklist.error();
        return;
    }
    if (const Checklist *other = find(checklist->id)) {
        m_problems.append({.kind = ProblemKind::ChecklistFile,
                           .subject = file,
                           .detail = u"the id \"%1\" belongs to %2 already"_s.arg(checklist->id, other->file)});
        return;
    }
    m_problems += leaveOutUnknownAuthorities(*checklist, library);
    const QList<Problem> problems = findProblems(*checklist, library);
    m_problems += problems;
    if (problems.isEmpty())
        m_checklists.append(*std::move(checklist));
}

const Checklist *ChecklistLibrary::find(const QString &id) const
{
    const auto found = std::ranges::find(m_checklists, id, &Checklist::id);
    return found == m_checklists.cend() ? nullptr : &*found;
}

} // namespace Concordat
