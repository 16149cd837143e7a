// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Concordat
{

/// `concordat topics FILE`: which topics the clauses of a text seem to deal with, for a text that nobody has given any.
class TopicsCommand
{
    Q_DECLARE_TR_FUNCTIONS(Concordat::TopicsCommand)

public:
    /// The arguments after the word `topics`. Returns the exit code: 2 if the text cannot be read.
    static int run(const QStringList &arguments);
};

} // namespace Concordat
