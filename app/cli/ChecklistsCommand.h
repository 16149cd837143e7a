// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Concordat
{

/// `concordat checklists`: the definitions at hand, with what they ask and for which authorities.
class ChecklistsCommand
{
    Q_DECLARE_TR_FUNCTIONS(Concordat::ChecklistsCommand)

public:
    /// The arguments after the word `checklists`. Returns the exit code.
    static int run(const QStringList &arguments);
};

} // namespace Concordat
