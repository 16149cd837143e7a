// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/AuditTrail.h"
#include "storage/RunStore.h"
#include "support/RecordsSample.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto program = CONCORDAT_RECORDS_WRITER;

QStringList linesOf(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts);
}

struct Ended {
    int code = -1;
    QStringList lines;
};

Ended runWriter(const QStringList &arguments)
{
    QProcess writer;
    writer.start(QString::fromLatin1(program), arguments);
    if (!writer.waitForFinished(120'000))
        return {};
    return {writer.exitCode(), linesOf(writer.readAllStandardOutput())};
}

int killRounds()
{
    const int asked = qEnvironmentVariableIntValue("CONCORDAT_KILL_ROUNDS");
    return asked > 0 ? asked : 200;
}

} // namespace

/// What records outlive: the death of the process that writes them, another one beside it, and a full disk.
class SurvivalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killed_losesNoAcknowledgedAnswerAndDamagesNothing();
    void twoProcesses_seeEachOthersAnswersAndLoseNone();
    void fullDisk_isToldAndLosesNothing();
    void fileThatMayNotGrow_isToldAndLosesNothing();
    void readOnly_isRefusedAndLeftAsItWas_data();
    void readOnly_isRefusedAndLeftAsItWas();
};

void SurvivalTest::killed_losesNoAcknowledgedAnswerAndDamagesNothing()
{
    // Several rounds on one file, so that a round also begins with what the one before left, and then a new file.
    constexpr int roundsOnAFile = 20;
    const int rounds = killRounds();
    std::unique_ptr<QTemporaryDir> folder;
    QRandomGenerator random(QRandomGenerator::global()->generate());
    QHash<qint64, QString> acknowledged;
    qsizetype answers = 0;
    int wrote = 0;
    for (int round = 0; round < rounds; ++round) {
        if (round % roundsOnAFile == 0) {
            folder = std::make_unique<QTemporaryDir>();
            acknowledged.clear();
        }
        const QString path = folder->filePath(u"records.sqlite"_s);
        QProcess writer;
        writer.start(QString::fromLatin1(program), {u"answer"_s, path});
        QVERIFY(writer.waitForStarted());
        // Some die while the file is being made or opened, most while they write.
        if (round % 5 == 0)
            ::usleep(random.bounded(60'000u));
        else if (writer.waitForReadyRead(60'000))
            ::usleep(random.bounded(80'000u));
        ::kill(pid_t(writer.processId()), SIGKILL);
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);

        const QStringList lines = linesOf(writer.readAllStandardOutput());
        for (const QString &line : lines) {
            QVERIFY2(!line.startsWith(u"problem"), qPrintable(line));
            if (const QStringList words = line.split(u' '); words.constFirst() == u"answer" && words.size() == 4)
                acknowledged.insert(words.at(2).toLongLong(), words.at(1) + u' ' + words.at(3));
        }
        const auto file = RecordsFile::open(path);
        QVERIFY2(file, file ? "" : qPrintable(name(file.error().kind) + file.error().detail));
        const auto verification = AuditTrail(file->get()).verify();
        QVERIFY(verification);
        QVERIFY(verification->isIntact());
        QHash<qint64, QString> kept;
        RunStore store(file->get());
        const auto runs = store.runs();
        QVERIFY(runs);
        for (const Run &run : *runs) {
            const auto history = store.history(run.id);
            QVERIFY(history);
            for (const AnswerEntry &entry : *history)
                kept.insert(entry.id, run.id + u' ' + entry.answer->toString());
        }
        for (const auto &[id, what] : acknowledged.asKeyValueRange())
            QCOMPARE(kept.value(id), what);
        const auto isAnswer = [](const QString &line) { return line.startsWith(u"answer"); };
        const auto given = std::ranges::count_if(lines, isAnswer);
        answers += given;
        wrote += given > 0 ? 1 : 0;
    }
    qInfo("%d rounds, %lld answers acknowledged in %d of them", rounds, qlonglong(answers), wrote);
    QVERIFY2(wrote > rounds / 4, "hardly any round came as far as to write");
}

void SurvivalTest::twoProcesses_seeEachOthersAnswersAndLoseNone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"records.sqlite"_s);
    QProcess one;
    QProcess other;
    // Neither file nor schema is there when they start.
    one.start(QString::fromLatin1(program), {u"converse"_s, path, u"one"_s, u"other"_s, u"150"_s});
    other.start(QString::fromLatin1(program), {u"converse"_s, path, u"other"_s, u"one"_s, u"150"_s});
    QVERIFY(one.waitForFinished(120'000));
    QVERIFY(other.waitForFinished(120'000));
    const QByteArray seen = "saw 150 answers, told of changes: yes\n";
    QCOMPARE(one.readAllStandardOutput(), seen);
    QCOMPARE(other.readAllStandardOutput(), seen);
    const auto file = Test::opened(path);
    QVERIFY(AuditTrail(file.get()).verify()->isIntact());
    QCOMPARE(RunStore(file.get()).runs()->size(), 2);
}

void SurvivalTest::fullDisk_isToldAndLosesNothing()
{
    const QTemporaryDir folder;
    const Ended ended = runWriter({u"fill"_s, folder.path()});
    if (ended.lines == QStringList{u"no disk can be mounted here"_s})
        QSKIP("a small disk can be mounted only with the rights for it");
    QCOMPARE(ended.lines,
             (QStringList{u"full after some answers: yes"_s, u"problem records-disk-full"_s, u"second file: records-disk-full"_s,
                          u"kept: 0"_s, u"goes on: yes"_s, u"intact: yes"_s, u"kept in the end: 1"_s}));
}

void SurvivalTest::fileThatMayNotGrow_isToldAndLosesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"records.sqlite"_s);
    const Ended ended = runWriter({u"outgrow"_s, path});
    QCOMPARE(ended.lines, (QStringList{u"problem records-failed"_s, u"kept: 0"_s}));
    QVERIFY(AuditTrail(Test::opened(path).get()).verify()->isIntact());
}

void SurvivalTest::readOnly_isRefusedAndLeftAsItWas_data()
{
    QTest::addColumn<bool>("folderToo");
    QTest::newRow("file") << false;
    QTest::newRow("folder") << true;
}

void SurvivalTest::readOnly_isRefusedAndLeftAsItWas()
{
    QFETCH(bool, folderToo);
    const QTemporaryDir folder;
    const QString path = Test::writeSample(folder.filePath(u"records.sqlite"_s));
    QFile::setPermissions(path, folderToo ? QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::WriteOther
                                          : QFile::ReadOwner | QFile::ReadOther);
    QFile::setPermissions(folder.path(),
                          folderToo ? QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther : QFile::Permissions(0x7777));
    const QByteArray before = Test::bytesOf(path);
    const Ended ended = runWriter({u"open"_s, path});
    QCOMPARE(ended.lines, QStringList{u"problem records-read-only"_s});
    QCOMPARE(Test::bytesOf(path), before);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QTEST_GUILESS_MAIN(SurvivalTest)
#include "SurvivalTest.moc"
