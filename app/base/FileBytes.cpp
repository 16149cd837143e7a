// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FileBytes.h"

#include <QFile>

namespace Concordat
{

Result<QByteArray> readFileBytes(const QString &path, int maximalMebibytes)
{
    QFile file(path);
    const auto unreadable = [&] {
        return std::unexpected(Problem{.kind = ProblemKind::CannotRead, .subject = path, .detail = file.errorString()});
    };
    if (!file.open(QIODevice::ReadOnly))
        return unreadable();
    if (file.size() > qint64(maximalMebibytes) * 1024 * 1024)
        return std::unexpected(Problem{.kind = ProblemKind::TooLarge, .subject = path, .detail = QString::number(maximalMebibytes)});
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return unreadable();
    return bytes;
}

} // namespace Concordat
