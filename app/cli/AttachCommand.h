// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Concordat
{

/// `concordat attach AUTHORITY FILE`: matches a published text to a protocol, clause by clause, and keeps it to be read and searched.
class AttachCommand
{
    Q_DECLARE_TR_FUNCTIONS(Concordat::AttachCommand)

public:
    /// The arguments after the word `attach`. Returns the exit code: 2 if the file cannot be read, or belongs to another protocol.
    static int run(const QStringList &arguments);
};

} // namespace Concordat
