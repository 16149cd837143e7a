// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Migrations.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

bool isComment(const QString &statement)
{
    return std::ranges::all_of(statement.split(u'\n', Qt::SkipEmptyParts), [](const QString &line) { return line.startsWith(u"--"); });
}

} // namespace

Migrations shippedMigrations()
{
    Migrations result;
    const QDir folder(u":/storage/migrations"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            result.append({.number = name.section(u'-', 0, 0).toInt(), .sql = QString::fromUtf8(file.readAll())});
    }
    return result;
}

Result<> apply(const Migration &migration, Database &database)
{
    for (const QString &statement : migration.sql.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        if (isComment(statement))
            continue;
        if (const Result<> done = database.execute(statement); !done)
            return done;
    }
    return {};
}

} // namespace Concordat
