// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/AttachedWording.h"

#include "base/FileBytes.h"
#include "base/Folders.h"
#include "protocol/ProtocolReader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr int maximalMebibytes = 64; ///< as the reader's

Problem notKept(const QString &path, const QString &reason)
{
    return {.kind = ProblemKind::WordingNotKept, .subject = path, .detail = reason};
}

} // namespace

Result<AttachedWording> readWording(const QString &file, const Pack &pack, const QList<Pack> &others)
{
    auto text = readProtocolFile(file);
    if (!text)
        return std::unexpected(text.error());
    WordingFit fit = fitOf(*text, pack, others);
    return AttachedWording{
        .authority = pack.id, .file = QFileInfo(file).absoluteFilePath(), .text = *std::move(text), .fit = std::move(fit)};
}

Result<> keepWording(const AttachedWording &wording, const QString &folder)
{
    if (!wording.fit.fits())
        return std::unexpected(Problem{.kind = ProblemKind::WordingOfAnother, .subject = wording.file, .detail = wording.authority});
    const auto bytes = readFileBytes(wording.file, maximalMebibytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!QDir().mkpath(folder))
        return std::unexpected(notKept(folder, {}));
    QSaveFile kept(wordingFile(wording.authority, folder));
    if (!kept.open(QIODevice::WriteOnly) || kept.write(*bytes) != bytes->size() || !kept.commit())
        return std::unexpected(notKept(kept.fileName(), kept.errorString()));
    return {};
}

Result<> dropWording(const QString &authority, const QString &folder)
{
    QFile file(wordingFile(authority, folder));
    if (file.exists() && !file.remove())
        return std::unexpected(notKept(file.fileName(), file.errorString()));
    return {};
}

QString wordingFile(const QString &authority, const QString &folder)
{
    return QDir(folder).filePath(authority + u".txt"_s);
}

QString wordingsFolder()
{
    return dataFolder() + u"/wordings"_s;
}

} // namespace Concordat
