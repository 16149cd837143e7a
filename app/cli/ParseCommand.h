// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Concordat
{

/// `concordat parse FILE...`: what the reader finds in a text, as JSON or as an outline for people.
class ParseCommand
{
    Q_DECLARE_TR_FUNCTIONS(Concordat::ParseCommand)

public:
    /// The arguments after the word `parse`. Returns the exit code: 1 in strict mode if a text has problems, 2 if a file cannot be read.
    static int run(const QStringList &arguments);
};

} // namespace Concordat
