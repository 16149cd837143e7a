// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace Concordat
{

/// What a run of the program came to.
struct ProgramRun {
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    QStringList errorLines() const { return QString::fromUtf8(err).split(u'\n', Qt::SkipEmptyParts); }
};

#ifdef CONCORDAT_PROGRAM
/// Runs the program as a shell without a display would, with these variables set ("NAME=value") beside the test's own.
inline ProgramRun runProgram(const QStringList &arguments, const QStringList &variables = {}, const QByteArray &input = {})
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(CONCORDAT_PROGRAM), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit) {
        program.kill();
        return {.code = -1, .out = program.readAllStandardOutput(), .err = "did not end by itself: " + program.errorString().toUtf8()};
    }
    return {.code = program.exitCode(), .out = program.readAllStandardOutput(), .err = program.readAllStandardError()};
}
#endif

} // namespace Concordat
