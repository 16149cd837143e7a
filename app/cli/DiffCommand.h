// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Concordat
{

/// `concordat diff OLD NEW`: what became of each clause from an older to a newer edition of one protocol.
class DiffCommand
{
    Q_DECLARE_TR_FUNCTIONS(Concordat::DiffCommand)

public:
    /// The arguments after the word `diff`. Returns the exit code: 2 if a text cannot be read.
    static int run(const QStringList &arguments);
};

} // namespace Concordat
