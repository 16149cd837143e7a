// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include "cli/AlignCommand.h"
#include "cli/AttachCommand.h"
#include "cli/CheckCommand.h"
#include "cli/ChecklistsCommand.h"
#include "cli/CompareCommand.h"
#include "cli/DiffCommand.h"
#include "cli/Output.h"
#include "cli/ParseCommand.h"
#include "cli/RecordsCommand.h"
#include "cli/SearchCommand.h"
#include "cli/TopicsCommand.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

struct Command {
    QLatin1StringView name;
    const char *summary;
    int (*run)(const QStringList &);
};

constexpr Command commands[] = {
    {"parse"_L1, QT_TRANSLATE_NOOP("Concordat::CommandLine", "Read a text and show its clauses, references, figures and problems"),
     &ParseCommand::run},
    {"checklists"_L1, QT_TRANSLATE_NOOP("Concordat::CommandLine", "List the checklists, with what they ask"), &ChecklistsCommand::run},
    {"check"_L1, QT_TRANSLATE_NOOP("Concordat::CommandLine", "Say what a checklist comes to with the answers of a file"),
     &CheckCommand::run},
    {"search"_L1, QT_TRANSLATE_NOOP("Concordat::CommandLine", "Find clauses by words, phrases and filters, or by their number"),
     &SearchCommand::run},
    {"records"_L1, QT_TRANSLATE_NOOP("Concordat::CommandLine", "Verify, back up, restore or export what your work has left"),
     &RecordsCommand::run},
    {"topics"_L1, QT_TRANSLATE_NOOP("Concordat::CommandLine", "Suggest topics for the clauses of a text"), &TopicsCommand::run},
    {"align"_L1, QT_TRANSLATE_NOOP("Concordat::CommandLine", "Find the clauses of two texts that deal with the same thing"),
     &AlignCommand::run},
    {"compare"_L1, QT_TRANSLATE_NOOP("Concordat::CommandLine", "Set side by side what the authorities provide"), &CompareCommand::run},
    {"diff"_L1, QT_TRANSLATE_NOOP("Concordat::CommandLine", "Say what became of each clause from one edition to the next"),
     &DiffCommand::run},
    {"attach"_L1, QT_TRANSLATE_NOOP("Concordat::CommandLine", "Keep an authority's published text beside its restatement"),
     &AttachCommand::run},
};

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(Concordat::CommandLine)
};

const Command *find(const QString &name)
{
    const auto found = std::ranges::find(commands, name, &Command::name);
    return found == std::end(commands) ? nullptr : found;
}

void printHelp()
{
    Output::line(CommandLine::tr("Usage: concordat [FILE]                opens the window"));
    Output::line(CommandLine::tr("       concordat COMMAND [ARGUMENT]... runs a command; none needs a display"));
    Output::line({});
    for (const Command &command : commands)
        Output::line(u"  "_s + QString(command.name).leftJustified(12) + CommandLine::tr(command.summary));
    Output::line({});
    Output::line(CommandLine::tr("  --help      shows this; 'concordat COMMAND --help' tells more of a command"));
    Output::line(CommandLine::tr("  --version   shows the version"));
}

bool isHelp(const QString &argument)
{
    return argument == u"--help" || argument == u"-h" || argument == u"help";
}

} // namespace

bool namesCommand(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return false;
    const QString first = arguments.constFirst();
    return isHelp(first) || first == u"--version" || first == u"-v" || find(first) != nullptr;
}

int runCommand(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    if (isHelp(first)) {
        printHelp();
        return 0;
    }
    if (first == u"--version" || first == u"-v") {
        Output::line(u"concordat "_s + QCoreApplication::applicationVersion());
        return 0;
    }
    if (const Command *command = find(first))
        return command->run(arguments.sliced(1));
    return Output::refuse(CommandLine::tr("there is no command \"%1\"; 'concordat --help' lists the commands").arg(first));
}

} // namespace Concordat
