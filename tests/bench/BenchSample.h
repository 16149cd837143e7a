// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>
#include <QStringList>

namespace Concordat
{

/// The real wordings, or the packs where those are absent, one by one.
inline QList<QByteArray> benchSamples()
{
    QStringList files;
    const QDir wordings(QStringLiteral(CONCORDAT_SHARED "/wordings"));
    for (const QString &name : wordings.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        files.append(wordings.filePath(name));
    const QDir packs(QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER));
    if (files.isEmpty()) {
        for (const QString &name : packs.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            files.append(packs.filePath(name + QStringLiteral("/protocol.md")));
    }
    QList<QByteArray> samples;
    for (const QString &path : std::as_const(files)) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            samples.append(file.readAll());
    }
    return samples;
}

/// The samples repeated to a size.
inline QByteArray benchSample(qsizetype size)
{
    QByteArray one;
    for (const QByteArray &sample : benchSamples())
        one += sample + '\n';
    return one.isEmpty() ? one : one.repeated(size / one.size() + 1);
}

} // namespace Concordat
