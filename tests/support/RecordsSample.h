// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/RunStore.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace Concordat::Test
{

/// A run as a session would begin it.
NewRun sampleRun(const QString &occasion = QStringLiteral("Monday"));

/// What the run came to: two findings, one with a deadline and a task.
RunResult sampleResult();

/// The bytes of a file, to hold against those it has later.
QByteArray bytesOf(const QString &path);

/// Does something to a database with the sqlite3 program, as another tool would. Returns what it printed, or "failed: …".
QByteArray sqlite(const QString &path, const QString &sql);

/// A records file with a finished run of three answers, one of them changed, and a note. The path on success.
QString writeSample(const QString &path);

/// Opens, or ends the test program with what was wrong.
std::unique_ptr<RecordsFile> opened(const QString &path, RecordsOptions options = {});

} // namespace Concordat::Test
