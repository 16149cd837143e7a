// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

namespace Concordat
{

/// Writes so many packs into a folder, made from the real ones: the texts are theirs, ids and authorities are made up. False if one
/// cannot be written.
inline bool writeManyPacks(const QString &folder, int count)
{
    const QDir real(QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER));
    QStringList ids;
    for (const QString &name : real.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (QFile::exists(real.filePath(name + QStringLiteral("/protocol.md"))))
            ids.append(name);
    }
    const auto copy = [](const QString &from, const QString &to, const QByteArray &before, const QByteArray &after) {
        QFile source(from);
        QFile target(to);
        if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
            return false;
        QByteArray bytes = source.readAll();
        if (const qsizetype at = before.isEmpty() ? -1 : bytes.indexOf(before); at >= 0)
            bytes.replace(at, before.size(), after);
        return target.write(bytes) == bytes.size();
    };
    for (const QString &shared : {QStringLiteral("topics.yaml"), QStringLiteral("synonyms.yaml")}) {
        if (!copy(real.filePath(shared), folder + u'/' + shared, {}, {}))
            return false;
    }
    for (int i = 0; i < count && !ids.isEmpty(); ++i) {
        const QString &id = ids.at(i % ids.size());
        const QString made = i < ids.size() ? id : QStringLiteral("%1-%2").arg(id).arg(i);
        const QString to = folder + u'/' + made;
        if (!QDir().mkpath(to) ||
            !copy(real.filePath(id + QStringLiteral("/protocol.md")), to + QStringLiteral("/protocol.md"), "\nid: " + id.toUtf8() + '\n',
                  "\nid: " + made.toUtf8() + '\n') ||
            !copy(real.filePath(id + QStringLiteral("/topics.yaml")), to + QStringLiteral("/topics.yaml"), {}, {}))
            return false;
    }
    return !ids.isEmpty();
}

} // namespace Concordat
