// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Concordat
{

/// `concordat records verify|backup FILE|restore FILE|export FILE`: looks after the file that holds a user's work.
class RecordsCommand
{
    Q_DECLARE_TR_FUNCTIONS(Concordat::RecordsCommand)

public:
    /// The arguments after the word `records`. Returns the exit code: 1 if the audit trail does not fit what the file holds, 2 if a file
    /// cannot be used.
    static int run(const QStringList &arguments);

private:
    struct Request {
        QString records; ///< path of the records file
        QString file;    ///< path that the command names
        QString expectedHash;
        bool asJson = false;
    };

    static int verify(const Request &request);
    static int backUp(const Request &request);
    static int restore(const Request &request);
    static int exportTo(const Request &request);
    static QString sentence(const struct AuditFault &fault);
};

} // namespace Concordat
