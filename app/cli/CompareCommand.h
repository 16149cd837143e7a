// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Concordat
{

/// `concordat compare`: topics down, authorities across, what each provides or that it is silent; with `--values` what governs practice.
class CompareCommand
{
    Q_DECLARE_TR_FUNCTIONS(Concordat::CompareCommand)

public:
    /// The arguments after the word `compare`. Returns the exit code: 2 for an unknown topic, authority or format, or a file that cannot be
    /// written.
    static int run(const QStringList &arguments);
};

} // namespace Concordat
