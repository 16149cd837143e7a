// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QHash>
#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <xapian.h>

namespace Concordat
{

/// Where the index lies, and what is done when it cannot be used there. One thread at a time.
class IndexFiles
{
public:
    explicit IndexFiles(const QString &folder);

    /// The path of an index of our format, made if there is none or if what is there cannot be opened.
    Result<QString> prepare();

    QString path() const;

    /// Takes the index away and makes an empty one.
    Result<QString> replace();

    /// The same in a folder that goes with this program, for when the usual one cannot be written to.
    Result<QString> moveAway();

    /// Opens it for writing. Waits a while for another process that is writing; empty if it goes on, or if `goOn` returns false.
    std::optional<Xapian::WritableDatabase> openForWriting(const std::function<bool()> &goOn) const;

private:
    Result<QString> make();

    QString m_folder;
    std::unique_ptr<QTemporaryDir> m_away;
};

/// The protocols that an index holds, by id, with the hash of what it holds of them.
QHash<QString, QByteArray> indexedProtocols(const Xapian::Database &index);

void setIndexedProtocol(Xapian::WritableDatabase &index, const QString &id, const QByteArray &hash);

} // namespace Concordat
