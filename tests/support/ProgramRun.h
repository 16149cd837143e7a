// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>
#include <QStringList>

namespace Concordat
{

/// What a run of the program printed, and how it ended; -1 where it did not end by itself.
struct ProgramRun {
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// Runs a program as a shell without a display would, with packs from this folder.
ProgramRun runProgram(const QString &program, const QStringList &arguments, const QString &packs, const QByteArray &input = {});

} // namespace Concordat
