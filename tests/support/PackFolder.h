// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace Concordat
{

/// A folder of packs that goes with the test. A pack is good until a part of it is replaced.
class PackFolder
{
public:
    PackFolder();

    QString path() const { return m_folder.path(); }
    QString pathOf(const QString &relative) const { return m_folder.filePath(relative); }

    /// Writes a good pack: front matter for its id, a section 1 with 1.1 and a list, and topics for all.
    QString addPack(const QString &id);

    void write(const QString &relative, const QByteArray &contents);
    void replace(const QString &relative, const QByteArray &before, const QByteArray &after);
    void remove(const QString &relative);

private:
    QTemporaryDir m_folder;
};

} // namespace Concordat
