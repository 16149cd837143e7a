// SPDX-License-Identifier: GPL-3.0-or-later
// The build's check of the packs and checklists: prints what is wrong with them as `file:line: kind: detail`, and ends with 1 if anything
// is.

#include "checklist/ChecklistLibrary.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Concordat;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList folders = QCoreApplication::arguments().mid(1);
    QTextStream output(stderr);
    if (folders.isEmpty()) {
        output << "Usage: concordat-packcheck FOLDER...\nChecks the packs of each folder, its topics.yaml and its checklists.\n";
        return 2;
    }
    const Library library = Library::open(folders);
    const QList<Problem> problems = library.problems() + ChecklistLibrary::open(folders, library).problems();
    for (const Problem &problem : problems) {
        const QString line = problem.line > 0 ? u":%1"_s.arg(problem.line) : QString();
        output << problem.subject << line << ": " << name(problem.kind) << ": " << problem.detail << '\n';
    }
    return problems.isEmpty() ? 0 : 1;
}
