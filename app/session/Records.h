// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/AuditTrail.h"
#include "storage/RecordsFile.h"
#include "storage/RunStore.h"

#include <QObject>
#include <QTimer>

namespace Concordat
{

/// The records file that is open, and what other windows write to it. Lives in the interface thread.
class Records : public QObject
{
    Q_OBJECT

public:
    explicit Records(QObject *parent = nullptr);

    /// Opens a file in place of the one that is open. Where it fails, what was open stays open.
    Result<> open(const QString &path, const QString &who);

    bool isOpen() const { return m_file != nullptr; }
    QString path() const;

    /// The name that goes with what is written from now on.
    void setWho(const QString &who);
    QString who() const;

    /// The latest hash of the audit trail; empty where no file is open.
    QString latestHash();

    /// Null where no file is open.
    RunStore *runs() { return m_runs.get(); }
    RecordsFile *file() { return m_file.get(); }

    /// Copies the records to a file that stands alone; returns the latest hash of its audit trail.
    Result<QString> backUp(const QString &path);

    /// Puts a backup in the place of the file that is open, which is kept beside it; returns where.
    Result<QString> restore(const QString &backup);

    /// Goes over every entry of the audit trail and every row.
    Result<Verification> verify();

    /// Writes these runs as CSV or JSON, by the path's suffix; the file appears whole or not at all.
    Result<> exportRuns(const QString &path, const QStringList &ids);

    /// To be called after something was written here.
    void tellChanged() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed(); ///< something was written, here or in another window, or another file is open

private:
    void lookElsewhere();

    std::unique_ptr<RecordsFile> m_file;
    std::unique_ptr<RunStore> m_runs;
    QTimer m_timer;
};

} // namespace Concordat
