// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Concordat
{

/// `concordat search QUERY`: the clauses that answer a query, best first, as JSON or for people.
class SearchCommand
{
    Q_DECLARE_TR_FUNCTIONS(Concordat::SearchCommand)

public:
    /// The arguments after the word `search`. Returns the exit code: 0 also where nothing was found, 2 for unusable arguments.
    static int run(const QStringList &arguments);
};

} // namespace Concordat
