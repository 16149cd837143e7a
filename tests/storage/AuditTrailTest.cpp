// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/AuditTrail.h"
#include "storage/RecordsExport.h"
#include "storage/RunStore.h"
#include "support/RecordsSample.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// The trail over all records. What the sqlite3 program does to a file is in cli/RecordsCommandTest.
class AuditTrailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries_sayWhatWasDoneInOrder();
    void entries_areReadInParts();
    void everyHash_followsFromTheOneBefore();
    void trail_refusesChangesEvenOfTheProgramItself_data();
    void trail_refusesChangesEvenOfTheProgramItself();
    void verify_goesOnWhileAnotherWindowWrites();
    void damagedIndex_isFound();
    void flippedByte_isFoundOrChangesNothing();
};

void AuditTrailTest::entries_sayWhatWasDoneInOrder()
{
    const QTemporaryDir folder;
    const auto file = Test::opened(Test::writeSample(folder.filePath(u"records.sqlite"_s)));
    const auto entries = AuditTrail(file.get()).entries();
    QVERIFY(entries);
    QStringList done;
    for (const AuditEntry &entry : *entries)
        done.append(entry.what);
    QCOMPARE(done.join(u' '), u"created created created started clause-kept answered answered answered finished clause-kept found found "
                              "noted task-done noted"_s);
    QCOMPARE(entries->constLast().who, u"Sam O’Neill"_s);
    QCOMPARE(entries->constLast().number, entries->size());
}

void AuditTrailTest::entries_areReadInParts()
{
    const QTemporaryDir folder;
    const auto file = Test::opened(Test::writeSample(folder.filePath(u"records.sqlite"_s)));
    const auto part = AuditTrail(file.get()).entries(3, 2);
    QCOMPARE(part->size(), 2);
    QCOMPARE(part->at(0).number, 3);
    QVERIFY(AuditTrail(file.get()).entries(10'000)->isEmpty());
}

void AuditTrailTest::everyHash_followsFromTheOneBefore()
{
    const QTemporaryDir folder;
    const auto file = Test::opened(Test::writeSample(folder.filePath(u"records.sqlite"_s)));
    QString previous;
    const auto entries = AuditTrail(file.get()).entries();
    for (const AuditEntry &entry : *entries) {
        QCOMPARE(entry.previous, previous);
        QCOMPARE(entry.hash, entry.rightHash());
        AuditEntry other = entry;
        other.who += u' ';
        QVERIFY(other.rightHash() != entry.hash);
        previous = entry.hash;
    }
    QCOMPARE(AuditTrail(file.get()).latestHash(), previous);
}

void AuditTrailTest::trail_refusesChangesEvenOfTheProgramItself_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("update") << u"UPDATE audit SET who = 'x'"_s;
    QTest::newRow("delete") << u"DELETE FROM audit"_s;
    QTest::newRow("replace")
        << u"INSERT OR REPLACE INTO audit SELECT number, at, 'x', what, record, row, row_hash, previous, hash FROM audit "
           "WHERE number = 1"_s;
    QTest::newRow("gap")
        << u"INSERT INTO audit SELECT 900, at, who, what, record, row, row_hash, previous, hash FROM audit WHERE number = 1"_s;
    QTest::newRow("an answer changed") << u"UPDATE answer SET who = 'x'"_s;
    QTest::newRow("an answer deleted") << u"DELETE FROM answer"_s;
    QTest::newRow("a run deleted") << u"DELETE FROM run"_s;
}

void AuditTrailTest::trail_refusesChangesEvenOfTheProgramItself()
{
    QFETCH(QString, sql);
    const QTemporaryDir folder;
    const auto file = Test::opened(Test::writeSample(folder.filePath(u"records.sqlite"_s)));
    QVERIFY(!file->database().execute(sql));
    QVERIFY(AuditTrail(file.get()).verify()->isIntact());
}

void AuditTrailTest::verify_goesOnWhileAnotherWindowWrites()
{
    const QTemporaryDir folder;
    const auto one = Test::opened(Test::writeSample(folder.filePath(u"records.sqlite"_s)));
    const auto other = Test::opened(one->path());
    const Snapshot snapshot(one->database());
    const auto before = one->database().number(u"SELECT count(*) FROM audit"_s);
    QVERIFY(RunStore(other.get()).start(Test::sampleRun()));
    QCOMPARE(one->database().number(u"SELECT count(*) FROM audit"_s), before);
    QVERIFY(AuditTrail(other.get()).verify()->isIntact());
}

void AuditTrailTest::damagedIndex_isFound()
{
    const QTemporaryDir folder;
    const QString path = Test::writeSample(folder.filePath(u"records.sqlite"_s));
    const QByteArray run = Test::sqlite(path, u"SELECT id FROM run"_s);
    const qsizetype page = Test::sqlite(path, u"SELECT rootpage FROM sqlite_schema WHERE name = 'answer_by_run'"_s).toLongLong();
    QByteArray bytes = Test::bytesOf(path);
    const qsizetype at = bytes.indexOf(run, (page - 1) * 4096);
    QVERIFY(at > 0 && at < page * 4096);
    bytes[at] = 'x';
    QFile damaged(path);
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(bytes) == bytes.size());
    damaged.close();

    // Every row is there as it was, and still an answer would not be shown.
    const auto file = Test::opened(path);
    QCOMPARE(RunStore(file.get()).history(QString::fromUtf8(run))->size(), 2);
    const auto verification = AuditTrail(file.get()).verify();
    QVERIFY(verification);
    QVERIFY(!verification->isIntact());
    QCOMPARE(verification->faults.constFirst().kind, AuditFault::IndexDamaged);
}

void AuditTrailTest::flippedByte_isFoundOrChangesNothing()
{
    const QTemporaryDir folder;
    const QString path = Test::writeSample(folder.filePath(u"records.sqlite"_s));
    const QByteArray good = Test::bytesOf(path);
    const QString copy = folder.filePath(u"copy.sqlite"_s);
    const QString out = folder.filePath(u"out.json"_s);
    // What a person would see of it.
    const auto contentOf = [&](RecordsFile &file) { return exportJson(file, out) ? Test::bytesOf(out) : QByteArray("not to be read"); };
    const RecordsOptions options{.access = Access::ReadOnly, .now = [] { return QDateTime(QDate(2026, 1, 1), QTime(), QTimeZone::UTC); }};
    const QByteArray right = contentOf(*Test::opened(path, options));
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    int refused = 0;
    int found = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray bytes = good;
        // Half of them where text stands, which only a hash can tell.
        const qsizetype at =
            round % 2 ? random.bounded(bytes.size()) : bytes.indexOf(round % 4 ? "text" : "directly", random.bounded(bytes.size()));
        if (at < 0)
            continue;
        bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto records = RecordsFile::open(copy, options);
        refused += records ? 0 : 1;
        if (!records)
            continue;
        const auto verification = AuditTrail(records->get()).verify();
        if (!verification || !verification->isIntact())
            ++found;
        else
            QVERIFY2(contentOf(**records) == right, qPrintable(u"byte %1, seed %2"_s.arg(at).arg(seed)));
    }
    qInfo("refused %d, found by the trail %d", refused, found);
    QVERIFY(refused > 0 && found > 20);
}

QTEST_GUILESS_MAIN(AuditTrailTest)
#include "AuditTrailTest.moc"
