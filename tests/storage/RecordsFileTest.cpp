// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RecordsFile.h"
#include "storage/AuditTrail.h"
#include "storage/RunStore.h"
#include "support/RecordsSample.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// How a records file is made, opened, refused and brought up to date.
class RecordsFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newFile_isForItsOwnerAlone();
    void newFile_isMadeWholeAndLeavesNothingBeside();
    void missingFile_isNotMadeWhereItIsRefused();
    void folderThatIsNotThere_isMade();
    void file_isOpenedInTheModeThatOutlivesAPowerCut();
    void unusableFile_isRefusedAndLeftAsItWas_data();
    void unusableFile_isRefusedAndLeftAsItWas();
    void newerSchemaInTheLogOnly_isRefusedAndLeftAsItWas();
    void lockHeldElsewhere_isToldAndNothingIsWritten();
    void fileHeldAloneByAnother_isRefused();
    void otherConnection_isNoticedAndOnesOwnWritesAreNot();
    void failedWork_leavesNothingBehind();
    void earlierSchema_isBroughtUpToDateAfterABackup();
    void schemaBroughtOnByANewerProgram_stopsAnOpenWindowFromWriting();
    void migrationThatFails_leavesTheFileAsItWas();
    void readOnly_changesNoByteAndBringsNothingUpToDate();
    void shippedMigrations_areNumberedWithoutGapsAndSetTheirNumber();
    void everyTable_isAudited();
    void path_isNamedByTheEnvironment();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{

Migrations withOneMore(const QString &sql)
{
    Migrations migrations = shippedMigrations();
    const int number = migrations.constLast().number + 1;
    migrations.append({.number = number, .sql = sql + u"\n\nPRAGMA user_version = %1;\n"_s.arg(number)});
    return migrations;
}

ProblemKind refusalOf(const QString &path, RecordsOptions options = {})
{
    const auto file = RecordsFile::open(path, std::move(options));
    if (file)
        qFatal("%s was opened", qPrintable(path));
    if (file.error().subject != path)
        qFatal("the problem names %s", qPrintable(file.error().subject));
    return file.error().kind;
}

} // namespace

void RecordsFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString RecordsFileTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile written(file(name));
    if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(written.errorString()));
    return written.fileName();
}

void RecordsFileTest::newFile_isForItsOwnerAlone()
{
    const auto records = Test::opened(file(u"records.sqlite"_s));
    QVERIFY(RunStore(records.get()).start(Test::sampleRun()));
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
        const QFile::Permissions others =
            QFile::permissions(file(name)) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
        QVERIFY2(!others, qPrintable(name));
    }
}

void RecordsFileTest::newFile_isMadeWholeAndLeavesNothingBeside()
{
    Test::opened(file(u"records.sqlite"_s)).reset();
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"records.sqlite"_s});
    const auto records = Test::opened(file(u"records.sqlite"_s));
    const auto entries = AuditTrail(records.get()).entries();
    QVERIFY(entries);
    QCOMPARE(entries->size(), shippedMigrations().size());
    QCOMPARE(entries->constFirst().what, u"created"_s);
    QCOMPARE(records->backupMade(), QString());
}

void RecordsFileTest::missingFile_isNotMadeWhereItIsRefused()
{
    QCOMPARE(refusalOf(file(u"a.sqlite"_s), {.missing = MissingFile::Refuse}), ProblemKind::CannotRead);
    QCOMPARE(refusalOf(file(u"a.sqlite"_s), {.access = Access::ReadOnly}), ProblemKind::CannotRead);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void RecordsFileTest::folderThatIsNotThere_isMade()
{
    QVERIFY(RecordsFile::open(file(u"a/b/records.sqlite"_s)));
    QCOMPARE(QFile::permissions(file(u"a/b"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void RecordsFileTest::file_isOpenedInTheModeThatOutlivesAPowerCut()
{
    const auto records = Test::opened(file(u"records.sqlite"_s));
    QCOMPARE(records->database().number(u"PRAGMA synchronous"_s), 2);
    QCOMPARE(records->database().number(u"PRAGMA foreign_keys"_s), 1);
    QCOMPARE(Test::sqlite(records->path(), u"PRAGMA journal_mode"_s), "wal");
    QCOMPARE(Test::sqlite(records->path(), u"PRAGMA application_id"_s), "1131376227");
}

void RecordsFileTest::unusableFile_isRefusedAndLeftAsItWas_data()
{
    QTest::addColumn<ProblemKind>("kind");
    QTest::addColumn<QString>("made");
    QTest::newRow("text") << ProblemKind::RecordsNotDatabase << u"text"_s;
    QTest::newRow("empty") << ProblemKind::RecordsNotDatabase << u"empty"_s;
    QTest::newRow("cut short in its head") << ProblemKind::RecordsNotDatabase << u"head"_s;
    QTest::newRow("another program's") << ProblemKind::RecordsOtherProgram << u"other"_s;
    QTest::newRow("another program's with an id") << ProblemKind::RecordsOtherProgram << u"other-id"_s;
    QTest::newRow("newer schema") << ProblemKind::RecordsNewer << u"newer"_s;
    QTest::newRow("a page overwritten") << ProblemKind::RecordsDamaged << u"damaged"_s;
    QTest::newRow("cut short") << ProblemKind::RecordsDamaged << u"cut"_s;
    QTest::newRow("its tables lost") << ProblemKind::RecordsDamaged << u"schema"_s;
}

void RecordsFileTest::unusableFile_isRefusedAndLeftAsItWas()
{
    QFETCH(ProblemKind, kind);
    QFETCH(QString, made);
    QString path = file(u"records.sqlite"_s);
    if (made == u"text" || made == u"empty") {
        write(u"records.sqlite"_s, made == u"text" ? QByteArray(5000, 'a') : QByteArray());
    } else if (made.startsWith(u"other")) {
        Test::sqlite(path,
                     u"CREATE TABLE bookmarks (id); PRAGMA application_id = %1; PRAGMA user_version = 2"_s.arg(made == u"other" ? 0 : 77));
    } else {
        Test::writeSample(path);
        QByteArray bytes = Test::bytesOf(path);
        if (made == u"newer")
            Test::sqlite(path, u"PRAGMA user_version = 99"_s);
        else if (made == u"head")
            write(u"records.sqlite"_s, bytes.first(60));
        else if (made == u"cut")
            write(u"records.sqlite"_s, bytes.first(bytes.size() / 2));
        else if (made == u"schema")
            write(u"records.sqlite"_s, bytes.replace(100, 3996, QByteArray(3996, 'x')));
        else
            write(u"records.sqlite"_s, bytes.replace(4096 * 3, 4096, QByteArray(4096, 'x')));
    }
    const QByteArray before = Test::bytesOf(path);
    QCOMPARE(refusalOf(path), kind);
    QCOMPARE(Test::bytesOf(path), before);
    QCOMPARE(refusalOf(path, {.access = Access::ReadOnly}), kind);
    QCOMPARE(Test::bytesOf(path), before);
}

void RecordsFileTest::newerSchemaInTheLogOnly_isRefusedAndLeftAsItWas()
{
    const QString path = file(u"records.sqlite"_s);
    auto other = Test::opened(path);
    QVERIFY(other->database().execute(u"PRAGMA user_version = 99"_s));
    // As a crash would leave it: a copy of file and log, which nobody has open.
    const QString copy = file(u"copy.sqlite"_s);
    QVERIFY(QFile::copy(path, copy));
    QVERIFY(QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));
    const QByteArray before = Test::bytesOf(copy);
    const QByteArray log = Test::bytesOf(copy + u"-wal"_s);
    QCOMPARE(refusalOf(copy), ProblemKind::RecordsNewer);
    QCOMPARE(Test::bytesOf(copy), before);
    QCOMPARE(Test::bytesOf(copy + u"-wal"_s), log);
}

void RecordsFileTest::lockHeldElsewhere_isToldAndNothingIsWritten()
{
    const auto holder = Test::opened(file(u"records.sqlite"_s));
    const auto records = Test::opened(file(u"records.sqlite"_s), {.busyMilliseconds = 50});
    RunStore store(records.get());
    const auto run = store.start(Test::sampleRun());
    QVERIFY(run);
    QVERIFY(holder->database().execute(u"BEGIN IMMEDIATE"_s));
    const auto answered = store.answer(run->id, u"q"_s, true);
    QVERIFY(!answered);
    QCOMPARE(answered.error().kind, ProblemKind::RecordsLocked);
    QVERIFY(holder->database().execute(u"ROLLBACK"_s));
    QVERIFY(store.history(run->id)->isEmpty());
    QVERIFY(store.answer(run->id, u"q"_s, true));
}

void RecordsFileTest::fileHeldAloneByAnother_isRefused()
{
    const QString path = Test::writeSample(file(u"records.sqlite"_s));
    const auto holder = Database::open(path, Access::ReadWrite, 50);
    QVERIFY(holder);
    QVERIFY((*holder)->execute(u"PRAGMA locking_mode = EXCLUSIVE"_s));
    QVERIFY((*holder)->execute(u"BEGIN EXCLUSIVE"_s));
    const QByteArray before = Test::bytesOf(path);
    QCOMPARE(refusalOf(path, {.busyMilliseconds = 50}), ProblemKind::RecordsLocked);
    QCOMPARE(Test::bytesOf(path), before);
}

void RecordsFileTest::otherConnection_isNoticedAndOnesOwnWritesAreNot()
{
    const auto one = Test::opened(file(u"records.sqlite"_s));
    const auto other = Test::opened(file(u"records.sqlite"_s));
    QCOMPARE(one->changedElsewhere(), false);
    const auto run = RunStore(one.get()).start(Test::sampleRun());
    QVERIFY(run);
    QCOMPARE(one->changedElsewhere(), false);
    QCOMPARE(other->changedElsewhere(), true);
    QCOMPARE(other->changedElsewhere(), false);
    QCOMPARE(RunStore(other.get()).runs()->size(), 1);
    QVERIFY(RunStore(other.get()).answer(run->id, u"q"_s, true));
    QCOMPARE(one->changedElsewhere(), true);
    QCOMPARE(RunStore(one.get()).answers(run->id)->size(), 1);
}

void RecordsFileTest::failedWork_leavesNothingBehind()
{
    const auto records = Test::opened(file(u"records.sqlite"_s));
    const auto before = AuditTrail(records.get()).latestHash();
    const Result<> done = records->write([&](AuditedWrite &write) -> Result<> {
        if (const Result<> noted = write.note(u"half"_s, {}); !noted)
            return noted;
        return std::unexpected(Problem{.kind = ProblemKind::RecordsFailed, .subject = u"x"_s, .detail = {}});
    });
    QVERIFY(!done);
    QCOMPARE(AuditTrail(records.get()).latestHash(), before);
    QVERIFY(records->write([](AuditedWrite &write) { return write.note(u"whole"_s, {}); }));
    QVERIFY(AuditTrail(records.get()).latestHash() != before);
}

void RecordsFileTest::earlierSchema_isBroughtUpToDateAfterABackup()
{
    const QString path = Test::writeSample(file(u"records.sqlite"_s));
    const QByteArray answersBefore = Test::sqlite(path, u"SELECT * FROM answer ORDER BY id"_s);
    const Migrations next = withOneMore(u"CREATE TABLE gift (id INTEGER PRIMARY KEY, value INTEGER NOT NULL) STRICT;\n\n"
                                        "ALTER TABLE answer ADD COLUMN remark TEXT;"_s);
    QString kept;
    {
        const auto records = Test::opened(path, {.migrations = next});
        kept = records->backupMade();
        QVERIFY(QFile::exists(kept));
        QCOMPARE(records->schema(), next.constLast().number);
        const auto verification = AuditTrail(records.get()).verify();
        QVERIFY(verification && verification->isIntact());
        const auto entries = AuditTrail(records.get()).entries(verification->entries);
        QCOMPARE(entries->constLast().what, u"brought-up-to-date"_s);
        QVERIFY(RunStore(records.get()).start(Test::sampleRun()));
    }
    QCOMPARE(QFile::permissions(kept) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    // The program of today refuses what that of tomorrow wrote, and opens the backup.
    QCOMPARE(refusalOf(path), ProblemKind::RecordsNewer);
    const auto backup = Test::opened(kept);
    QCOMPARE(backup->schema(), shippedMigrations().constLast().number);
    QVERIFY(AuditTrail(backup.get()).verify()->isIntact());
    QCOMPARE(Test::sqlite(kept, u"SELECT * FROM answer ORDER BY id"_s), answersBefore);
    // A second opening has nothing to do.
    QCOMPARE(Test::opened(path, {.migrations = next})->backupMade(), QString());
}

void RecordsFileTest::schemaBroughtOnByANewerProgram_stopsAnOpenWindowFromWriting()
{
    const auto window = Test::opened(file(u"records.sqlite"_s));
    const auto run = RunStore(window.get()).start(Test::sampleRun());
    QVERIFY(run);
    const Migrations next = withOneMore(u"CREATE TABLE gift (id INTEGER PRIMARY KEY) STRICT;"_s);
    const auto newer = Test::opened(file(u"records.sqlite"_s), {.migrations = next});
    const auto answered = RunStore(window.get()).answer(run->id, u"q"_s, true);
    QVERIFY(!answered);
    QCOMPARE(answered.error().kind, ProblemKind::RecordsNewer);
    QVERIFY(RunStore(newer.get()).answer(run->id, u"q"_s, true));
}

void RecordsFileTest::migrationThatFails_leavesTheFileAsItWas()
{
    const QString path = Test::writeSample(file(u"records.sqlite"_s));
    const QByteArray before = Test::sqlite(path, u".dump"_s);
    QCOMPARE(refusalOf(path, {.migrations = withOneMore(u"CREATE TABLE gift (id INTEGER);\n\nCREATE TABLE run (id INTEGER);"_s)}),
             ProblemKind::RecordsFailed);
    QCOMPARE(Test::sqlite(path, u".dump"_s), before);
    QVERIFY(AuditTrail(Test::opened(path).get()).verify()->isIntact());
}

void RecordsFileTest::readOnly_changesNoByteAndBringsNothingUpToDate()
{
    const QString path = Test::writeSample(file(u"records.sqlite"_s));
    const QByteArray before = Test::bytesOf(path);
    const Migrations next = withOneMore(u"CREATE TABLE gift (id INTEGER PRIMARY KEY) STRICT;"_s);
    {
        const auto records = Test::opened(path, {.access = Access::ReadOnly, .migrations = next});
        QCOMPARE(records->schema(), shippedMigrations().constLast().number);
        QVERIFY(AuditTrail(records.get()).verify()->isIntact());
        QVERIFY(!RunStore(records.get()).start(Test::sampleRun()));
    }
    QCOMPARE(Test::bytesOf(path), before);
}

void RecordsFileTest::shippedMigrations_areNumberedWithoutGapsAndSetTheirNumber()
{
    const auto database = Database::open(u":memory:"_s, Access::ReadWrite, 0);
    QVERIFY(database);
    int number = 0;
    for (const Migration &migration : shippedMigrations()) {
        QCOMPARE(migration.number, ++number);
        QVERIFY(apply(migration, **database));
        QCOMPARE((*database)->number(u"PRAGMA user_version"_s), number);
    }
    QVERIFY(number >= 3);
}

void RecordsFileTest::everyTable_isAudited()
{
    // A row that another tool puts into any table is found: so none can be added by a migration and left out of the audit.
    const QString path = Test::writeSample(file(u"records.sqlite"_s));
    const QList<QByteArray> tables =
        Test::sqlite(path, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'audit'"_s)
            .split('\n');
    QVERIFY(tables.size() >= 7);
    for (const QByteArray &table : tables) {
        const QByteArray rows = Test::sqlite(path, u"SELECT count(*) FROM "_s + QString::fromUtf8(table));
        const QByteArray audited =
            Test::sqlite(path, u"SELECT count(DISTINCT row) FROM audit WHERE record = '%1'"_s.arg(QString::fromUtf8(table)));
        QCOMPARE(audited, rows);
        QVERIFY2(rows != "0", table.constData());
    }
    const auto records = Test::opened(path);
    QCOMPARE(AuditTrail(records.get()).verify()->rows,
             Test::sqlite(path, u"SELECT count(DISTINCT record || ' ' || row) FROM audit WHERE record <> 'file'"_s).toLongLong());
}

void RecordsFileTest::path_isNamedByTheEnvironment()
{
    qunsetenv("CONCORDAT_RECORDS");
    QVERIFY(recordsPath().endsWith(u"/concordat/records.sqlite"_s));
    qputenv("CONCORDAT_RECORDS", "/somewhere/else.sqlite");
    QCOMPARE(recordsPath(), u"/somewhere/else.sqlite"_s);
    qunsetenv("CONCORDAT_RECORDS");
}

QTEST_GUILESS_MAIN(RecordsFileTest)
#include "RecordsFileTest.moc"
