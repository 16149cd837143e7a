// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Concordat
{

/// `concordat check CHECKLIST --authority ID --answers FILE`: what a checklist comes to with the answers of a file.
class CheckCommand
{
    Q_DECLARE_TR_FUNCTIONS(Concordat::CheckCommand)

public:
    /// The arguments after the word `check`. Returns the exit code: 2 for a name or an answer that cannot be used.
    static int run(const QStringList &arguments);
};

} // namespace Concordat
