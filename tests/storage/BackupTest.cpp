// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Backup.h"
#include "storage/AuditTrail.h"
#include "storage/RunStore.h"
#include "support/RecordsSample.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// Copies of the records, and records out of copies.
class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void backup_holdsWhatIsStillInTheLog();
    void backup_isForItsOwnerAlone();
    void backup_replacesAFileOnlyWhereAsked();
    void backup_intoAFolderThatIsNotThereLeavesNothing();
    void backup_ofRecordsSomebodyTamperedWithIsMadeAllTheSame();
    void restore_isRefusedForWhatIsNoSoundBackup_data();
    void restore_isRefusedForWhatIsNoSoundBackup();
    void restore_isRefusedWhileAWindowHasTheRecordsOpen();
    void restore_isRefusedOverAnotherProgramsFile();
    void restore_isTheWayOutOfDamage();
    void restore_goesThroughALink();
    void restore_isInTheAuditTrail();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_records;
};

void BackupTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_records = Test::writeSample(file(u"records.sqlite"_s));
}

void BackupTest::backup_holdsWhatIsStillInTheLog()
{
    const auto records = Test::opened(m_records);
    const auto run = RunStore(records.get()).start(Test::sampleRun(u"in the log"_s));
    QVERIFY(run);
    QVERIFY(QFile(m_records + u"-wal"_s).size() > 0);
    const auto hash = backup(*records, file(u"copy.sqlite"_s));
    QVERIFY(hash);
    QCOMPARE(hash, AuditTrail(records.get()).latestHash());
    const auto copy = Test::opened(file(u"copy.sqlite"_s), {.access = Access::ReadOnly});
    QVERIFY((*RunStore(copy.get()).find(run->id)).has_value());
    QVERIFY(AuditTrail(copy.get()).verify(*hash)->isIntact());
    QVERIFY(!QFile::exists(file(u"copy.sqlite-wal"_s)));
}

void BackupTest::backup_isForItsOwnerAlone()
{
    QVERIFY(backup(*Test::opened(m_records), file(u"copy.sqlite"_s)));
    QCOMPARE(QFile::permissions(file(u"copy.sqlite"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void BackupTest::backup_replacesAFileOnlyWhereAsked()
{
    const auto records = Test::opened(m_records);
    QFile taken(file(u"taken.sqlite"_s));
    QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("precious") > 0);
    taken.close();
    const auto refused = backup(*records, taken.fileName());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ProblemKind::WouldReplace);
    QCOMPARE(Test::bytesOf(taken.fileName()), "precious");
    QVERIFY(backup(*records, taken.fileName(), ExistingFile::Replace));
    QVERIFY(RecordsFile::open(taken.fileName()));
    // Never over the records themselves, by whatever name.
    QVERIFY(QFile::link(m_records, file(u"link.sqlite"_s)));
    for (const QString &own : {m_records, file(u"./records.sqlite"_s), file(u"link.sqlite"_s)})
        QCOMPARE(backup(*records, own, ExistingFile::Replace).error().kind, ProblemKind::WouldReplace);
}

void BackupTest::backup_intoAFolderThatIsNotThereLeavesNothing()
{
    const auto failed = backup(*Test::opened(m_records), file(u"none/copy.sqlite"_s));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ProblemKind::CannotWrite);
    QCOMPARE(failed.error().subject, file(u"none/copy.sqlite"_s));
}

void BackupTest::backup_ofRecordsSomebodyTamperedWithIsMadeAllTheSame()
{
    QCOMPARE(Test::sqlite(m_records, u"UPDATE run SET outcome = 'permitted'"_s), QByteArray());
    QVERIFY(backup(*Test::opened(m_records), file(u"copy.sqlite"_s)));
    QVERIFY(!AuditTrail(Test::opened(file(u"copy.sqlite"_s)).get()).verify()->isIntact());
}

void BackupTest::restore_isRefusedForWhatIsNoSoundBackup_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<ProblemKind>("kind");
    QTest::newRow("missing") << u"missing"_s << ProblemKind::CannotRead;
    QTest::newRow("another program's") << u"PRAGMA application_id = 3"_s << ProblemKind::RecordsOtherProgram;
    QTest::newRow("newer") << u"PRAGMA user_version = 99"_s << ProblemKind::RecordsNewer;
    QTest::newRow("changed") << u"UPDATE run SET outcome = 'permitted'"_s << ProblemKind::RecordsChangedOutside;
}

void BackupTest::restore_isRefusedForWhatIsNoSoundBackup()
{
    QFETCH(QString, sql);
    QFETCH(ProblemKind, kind);
    const QString copy = file(u"copy.sqlite"_s);
    if (sql != u"missing") {
        QVERIFY(backup(*Test::opened(m_records), copy));
        QCOMPARE(Test::sqlite(copy, sql), QByteArray());
    }
    const QByteArray before = Test::bytesOf(m_records);
    const auto refused = restore(copy, m_records);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, kind);
    QCOMPARE(refused.error().subject, copy);
    QCOMPARE(Test::bytesOf(m_records), before);
    QCOMPARE(restore(m_records, m_records).error().kind, ProblemKind::WouldReplace);
}

void BackupTest::restore_isRefusedWhileAWindowHasTheRecordsOpen()
{
    const QString copy = file(u"copy.sqlite"_s);
    QVERIFY(backup(*Test::opened(m_records), copy));
    const auto window = Test::opened(m_records);
    QVERIFY(RunStore(window.get()).start(Test::sampleRun(u"open"_s)));
    const auto refused = restore(copy, m_records);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ProblemKind::RecordsLocked);
    QCOMPARE(RunStore(window.get()).runs()->size(), 2);
    QVERIFY(RunStore(window.get()).start(Test::sampleRun(u"still"_s)));
    QVERIFY(AuditTrail(window.get()).verify()->isIntact());
}

void BackupTest::restore_isRefusedOverAnotherProgramsFile()
{
    const QString other = file(u"other.sqlite"_s);
    QCOMPARE(Test::sqlite(other, u"CREATE TABLE bookmarks (id)"_s), QByteArray());
    const QByteArray before = Test::bytesOf(other);
    QCOMPARE(restore(m_records, other).error().kind, ProblemKind::RecordsOtherProgram);
    QCOMPARE(Test::bytesOf(other), before);
}

void BackupTest::restore_isTheWayOutOfDamage()
{
    const QString copy = file(u"copy.sqlite"_s);
    QVERIFY(backup(*Test::opened(m_records), copy));
    QByteArray bytes = Test::bytesOf(m_records);
    for (const QByteArray &damaged : {bytes.first(bytes.size() / 2), bytes.replace(4096 * 3, 4096, QByteArray(4096, 'x')), QByteArray()}) {
        QFile records(m_records);
        QVERIFY(records.open(QIODevice::WriteOnly) && records.write(damaged) == damaged.size());
        records.close();
        QVERIFY(!RecordsFile::open(m_records));
        const auto kept = restore(copy, m_records);
        QVERIFY2(kept, kept ? "" : qPrintable(name(kept.error().kind)));
        QCOMPARE(Test::bytesOf(*kept), damaged);
        QCOMPARE(RunStore(Test::opened(m_records).get()).runs()->size(), 1);
    }
}

void BackupTest::restore_goesThroughALink()
{
    const QString copy = file(u"copy.sqlite"_s);
    QVERIFY(backup(*Test::opened(m_records), copy));
    QVERIFY(RunStore(Test::opened(m_records).get()).start(Test::sampleRun(u"later"_s)));
    QVERIFY(QFile::link(m_records, file(u"link.sqlite"_s)));
    QVERIFY(restore(copy, file(u"link.sqlite"_s)));
    QCOMPARE(QFile::symLinkTarget(file(u"link.sqlite"_s)), m_records);
    QCOMPARE(RunStore(Test::opened(m_records).get()).runs()->size(), 1);
}

void BackupTest::restore_isInTheAuditTrail()
{
    const QString copy = file(u"copy.sqlite"_s);
    const auto hash = backup(*Test::opened(m_records), copy);
    QVERIFY(restore(copy, m_records));
    const auto records = Test::opened(m_records);
    const auto entries = AuditTrail(records.get()).entries();
    QCOMPARE(entries->constLast().what, u"restored"_s);
    QCOMPARE(entries->constLast().row, *hash);
    QVERIFY(AuditTrail(records.get()).verify(*hash)->isIntact());
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.new-*"_s}), QStringList());
}

QTEST_GUILESS_MAIN(BackupTest)
#include "BackupTest.moc"
