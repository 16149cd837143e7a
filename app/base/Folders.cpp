// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Folders.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

QString folder(const char *variable, QStandardPaths::StandardLocation location)
{
    const QString set = qEnvironmentVariable(variable);
    return set.isEmpty() ? QStandardPaths::writableLocation(location) + u"/concordat"_s : set;
}

} // namespace

QString dataFolder()
{
    return folder("CONCORDAT_DATA", QStandardPaths::GenericDataLocation);
}

QString cacheFolder()
{
    return folder("CONCORDAT_CACHE", QStandardPaths::GenericCacheLocation);
}

} // namespace Concordat
