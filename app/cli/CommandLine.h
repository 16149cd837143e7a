// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Concordat
{

/// Whether the arguments name a command, or --help or --version: then no display is needed.
bool namesCommand(const QStringList &arguments);

/// Runs the command that the arguments name (without the program's own name). Prints to stdout, problems to stderr.
/// Returns the exit code: 0 done, 1 done with findings that the command is there to report, 2 unusable input or arguments.
int runCommand(const QStringList &arguments);

} // namespace Concordat
