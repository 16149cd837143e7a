// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Wordings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Concordat::Wordings
{

namespace
{

QString path(const QString &relative)
{
    return QStringLiteral(CONCORDAT_SHARED "/") + relative;
}

QByteArray contents(const QString &file)
{
    QFile input(file);
    return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

} // namespace

bool areAtHand()
{
    const QStringList all = authorities();
    return !all.isEmpty() &&
           std::ranges::all_of(all, [](const QString &id) { return QFileInfo::exists(path(u"gold/structure/%1.json"_s.arg(id))); });
}

bool areRequired()
{
    return qEnvironmentVariable("CONCORDAT_REQUIRE_WORDINGS") == u"1";
}

QStringList authorities()
{
    QStringList ids;
    for (const QString &file : QDir(path(u"wordings"_s)).entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        ids.append(file.chopped(4));
    return ids;
}

QByteArray bytes(const QString &authority)
{
    return contents(path(u"wordings/%1.txt"_s.arg(authority)));
}

QJsonObject gold(const QString &authority)
{
    return QJsonDocument::fromJson(contents(path(u"gold/structure/%1.json"_s.arg(authority)))).object();
}

QJsonObject goldFile(const QString &name)
{
    return QJsonDocument::fromJson(contents(path(u"gold/"_s + name))).object();
}

} // namespace Concordat::Wordings
