// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Backup.h"

#include "storage/AuditTrail.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr int waitForOthers = 500; ///< milliseconds

std::unexpected<Problem> refused(ProblemKind kind, const QString &path, const QString &detail = {})
{
    return std::unexpected(Problem{.kind = kind, .subject = path, .detail = detail});
}

bool isSameFile(const QString &one, const QString &other)
{
    const QString path = QFileInfo(one).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

/// Fails unless the copy is sound and ends where the original stood. Returns its latest hash.
Result<QString> checkCopy(const QString &copy, RecordsFile &original)
{
    auto records = RecordsFile::open(copy, {.access = Access::ReadOnly, .migrations = original.migrations()});
    if (!records)
        return std::unexpected(records.error());
    const Result<Verification> there = AuditTrail(records->get()).verify();
    if (!there)
        return std::unexpected(there.error());
    const Result<QList<AuditEntry>> here = AuditTrail(&original).entries(there->entries, 1);
    if (!here)
        return std::unexpected(here.error());
    // A trail that was broken already is copied as it is: a backup is not the place to find fault.
    const QString hash = there->latestHash;
    if (there->isIntact() && (here->isEmpty() || here->constFirst().hash != hash))
        return refused(ProblemKind::RecordsDamaged, copy);
    return hash;
}

/// Writes the whole content, log included, to an empty file.
Result<QString> copyTo(const QString &copy, RecordsFile &records)
{
    if (const Result<> done = Statement(records.database(), u"VACUUM INTO :path"_s).bind(u":path"_s, copy).run(); !done)
        return std::unexpected(done.error());
    return checkCopy(copy, records);
}

/// Makes sure that nobody has the file open, and leaves all of it in the one file. What is damaged cannot be asked and is kept as it is: to
/// restore is the way out of it.
Result<> takeAlone(const QString &path)
{
    // Closed again at once: it, too, would have the file open.
    if (const auto looked = RecordsFile::open(path, {.access = Access::ReadOnly}).transform([](const auto &) {}); !looked) {
        const ProblemKind kind = looked.error().kind;
        if (kind == ProblemKind::RecordsDamaged || kind == ProblemKind::RecordsNotDatabase)
            return {};
        if (kind != ProblemKind::RecordsNewer)
            return std::unexpected(looked.error());
    }
    const auto database = Database::open(path, Access::ReadWrite, waitForOthers);
    return database ? (*database)->execute(u"PRAGMA journal_mode = DELETE"_s) : std::unexpected(database.error());
}

/// Gives what stands at `path` a second name, with the files that SQLite has beside it.
Result<> keepAs(const QString &kept, const QString &path)
{
    for (const QString &beside : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::rename(path + beside, kept + beside);
    const bool linked = ::link(QFile::encodeName(path).constData(), QFile::encodeName(kept).constData()) == 0;
    if (!linked && !QFile::copy(path, kept))
        return refused(ProblemKind::CannotWrite, kept);
    return {};
}

/// Copies the records to `path`. Returns where what was there is kept.
Result<QString> putInPlaceOf(const QString &path, bool isThere, RecordsFile &records)
{
    Result<NewFile> file = NewFile::create(path);
    if (!file)
        return std::unexpected(file.error());
    if (const Result<QString> hash = copyTo(file->path(), records); !hash)
        return refused(hash.error().kind, path, hash.error().detail);
    QString kept;
    if (isThere) {
        const QFileInfo old(path);
        kept = u"%1/%2-replaced-%3.sqlite"_s.arg(old.absolutePath(), old.completeBaseName(),
                                                 QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s));
        if (const Result<> aside = keepAs(kept, path); !aside)
            return std::unexpected(aside.error());
    }
    const Result<> placed = file->putInPlace(isThere ? ExistingFile::Replace : ExistingFile::Refuse);
    return placed ? Result<QString>(kept) : std::unexpected(placed.error());
}

} // namespace

Result<QString> backup(RecordsFile &records, const QString &path, ExistingFile existing)
{
    if (isSameFile(path, records.path()) || (existing == ExistingFile::Refuse && QFileInfo::exists(path)))
        return refused(ProblemKind::WouldReplace, path);
    Result<NewFile> file = NewFile::create(path);
    if (!file)
        return std::unexpected(file.error());
    const Result<QString> hash = copyTo(file->path(), records);
    if (!hash)
        return refused(hash.error().kind, path, hash.error().detail);
    if (const Result<> placed = file->putInPlace(existing); !placed)
        return std::unexpected(placed.error());
    return hash;
}

Result<QString> restore(const QString &backupPath, const QString &recordsPath)
{
    if (isSameFile(backupPath, recordsPath))
        return refused(ProblemKind::WouldReplace, recordsPath);
    // Through a link, it is the file that is replaced, with what SQLite has beside it.
    const bool isThere = QFileInfo::exists(recordsPath);
    const QString path = isThere ? QFileInfo(recordsPath).canonicalFilePath() : recordsPath;
    auto records = RecordsFile::open(backupPath, {.access = Access::ReadOnly});
    if (!records)
        return std::unexpected(records.error());
    const Result<Verification> sound = AuditTrail(records->get()).verify();
    if (!sound)
        return std::unexpected(sound.error());
    if (!sound->isIntact())
        return refused(ProblemKind::RecordsChangedOutside, backupPath);

    if (const Result<> alone = isThere ? takeAlone(path) : Result<>(); !alone)
        return std::unexpected(alone.error());
    const Result<QString> kept = putInPlaceOf(path, isThere, **records);
    if (!kept)
        return kept;
    const auto restored = RecordsFile::open(path);
    if (!restored)
        return std::unexpected(restored.error());
    const Result<> noted = (*restored)->write([&](AuditedWrite &write) { return write.note(u"restored"_s, sound->latestHash); });
    return noted ? kept : std::unexpected(noted.error());
}

} // namespace Concordat
