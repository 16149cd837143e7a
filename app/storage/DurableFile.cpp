// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/DurableFile.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

std::unexpected<Problem> cannotWrite(const QString &path)
{
    return std::unexpected(Problem{.kind = ProblemKind::CannotWrite, .subject = path, .detail = qt_error_string(errno)});
}

/// Waits until the disk has what was written: a file's content, or the names in a folder.
Result<> sync(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return cannotWrite(path);
    const int failed = ::fsync(descriptor);
    const int reason = errno;
    ::close(descriptor);
    errno = reason;
    return failed ? Result<>(cannotWrite(path)) : Result<>();
}

} // namespace

NewFile::NewFile(QString path, QString target)
    : m_path(std::move(path))
    , m_target(std::move(target))
{
}

NewFile::NewFile(NewFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_target(std::move(other.m_target))
{
}

NewFile::~NewFile()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

Result<NewFile> NewFile::create(const QString &target)
{
    const QString path = target + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128).first(8);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return std::unexpected(Problem{.kind = ProblemKind::CannotWrite, .subject = target, .detail = file.errorString()});
    return NewFile(path, target);
}

Result<> NewFile::putInPlace(ExistingFile existing)
{
    if (const Result<> kept = sync(m_path); !kept)
        return kept;
    const QByteArray from = QFile::encodeName(m_path);
    const QByteArray to = QFile::encodeName(m_target);
    if (existing == ExistingFile::Refuse) {
        // A link, unlike a renaming, fails where the name is taken, without a gap in which another could take it. Some disks know none.
        const bool linked = ::link(from.constData(), to.constData()) == 0;
        if (!linked && (errno == EEXIST || QFileInfo::exists(m_target)))
            return std::unexpected(Problem{.kind = ProblemKind::WouldReplace, .subject = m_target, .detail = {}});
    }
    if (std::rename(from.constData(), to.constData()) != 0)
        return cannotWrite(m_target);
    // Two names of one file: a renaming leaves both.
    QFile::remove(m_path);
    m_path.clear();
    return sync(QFileInfo(m_target).absolutePath());
}

} // namespace Concordat
