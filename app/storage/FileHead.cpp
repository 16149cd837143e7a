// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FileHead.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace Concordat
{

namespace
{

constexpr qsizetype headSize = 100;
constexpr qsizetype schemaAt = 60;
constexpr qsizetype applicationAt = 68;
constexpr QByteArrayView magic("SQLite format 3\0", 16);

} // namespace

Result<> checkHead(const QString &path, int newest)
{
    const auto refused = [&](ProblemKind kind, const QString &detail = {}) {
        return std::unexpected(Problem{.kind = kind, .subject = path, .detail = detail});
    };
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return refused(ProblemKind::CannotRead, file.errorString());
    const QByteArray head = file.read(headSize);
    if (head.size() < headSize || !head.startsWith(magic))
        return refused(ProblemKind::RecordsNotDatabase);
    if (qFromBigEndian<qint32>(head.constData() + applicationAt) != applicationId)
        return refused(ProblemKind::RecordsOtherProgram);
    if (const qint32 schema = qFromBigEndian<qint32>(head.constData() + schemaAt); schema > newest)
        return refused(ProblemKind::RecordsNewer, QString::number(schema));
    return {};
}

} // namespace Concordat
