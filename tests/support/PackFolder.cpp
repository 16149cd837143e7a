// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PackFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Concordat
{

PackFolder::PackFolder()
{
    write(u"topics.yaml"_s, "- {id: rooms, title: Rooms}\n- {id: keys, title: Keys, parent: rooms}\n");
}

QString PackFolder::addPack(const QString &id)
{
    write(id + u"/protocol.md", "---\nid: " + id.toUtf8() + "\nauthority: The Council of " + id.toUtf8() +
                                    "\nkind: district\ntitle: Rooms and keys\nreview: {every: P4Y, clause: \"1.1\"}\n---\n"
                                    "# 1 Rooms\n\n1.1 Members must lock:\n  (a) the hall; and\n  (b) the safe.\n");
    write(id + u"/topics.yaml", "\"1.1\": [rooms]\n\"1.1(a)\": [rooms, keys]\n\"1.1(b)\": keys\n");
    return pathOf(id);
}

void PackFolder::write(const QString &relative, const QByteArray &contents)
{
    QFile file(pathOf(relative));
    if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

void PackFolder::replace(const QString &relative, const QByteArray &before, const QByteArray &after)
{
    QFile file(pathOf(relative));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QByteArray contents = file.readAll();
    if (!contents.contains(before))
        qFatal("%s does not hold %s", qPrintable(relative), before.constData());
    file.close();
    write(relative, contents.replace(before, after));
}

void PackFolder::remove(const QString &relative)
{
    if (!QFile::remove(pathOf(relative)))
        qFatal("cannot remove %s", qPrintable(relative));
}

} // namespace Concordat
