// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace Concordat
{

enum class ExistingFile : std::uint8_t { Refuse, Replace };

/// A file under a passing name in the folder where it is to stand. It is for its owner alone, and gone with this unless put in place.
class NewFile
{
public:
    /// Makes it, empty, for a file that is to be called `target`. Fails with the target and the system's reason.
    static Result<NewFile> create(const QString &target);
    ~NewFile();
    NewFile(NewFile &&other) noexcept;
    NewFile &operator=(NewFile &&) = delete;

    const QString &path() const { return m_path; }

    /// Gives it its name, whole and on the disk. Fails as WouldReplace where there is a file of that name that is to be kept.
    Result<> putInPlace(ExistingFile existing);

private:
    NewFile(QString path, QString target);

    QString m_path;
    QString m_target;
};

} // namespace Concordat
