// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Concordat
{

/// `concordat align A B`: the clauses of two texts that deal with the same thing, from the texts alone.
class AlignCommand
{
    Q_DECLARE_TR_FUNCTIONS(Concordat::AlignCommand)

public:
    /// The arguments after the word `align`. Returns the exit code: 2 if a text cannot be read.
    static int run(const QStringList &arguments);
};

} // namespace Concordat
