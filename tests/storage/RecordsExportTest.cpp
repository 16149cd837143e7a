// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RecordsExport.h"
#include "storage/AuditTrail.h"
#include "support/RecordsSample.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// Records on their way out.
class RecordsExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void json_holdsAllThatIsKept();
    void json_ofSomeRunsHoldsThoseAlone();
    void json_isSoundWhereThereIsNothing();
    void csv_isOneLineARunAndSafeInASpreadsheet();
    void fileThatCannotBeWritten_isTold();

private:
    QJsonObject exported(const RunFilter &filter = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecordsFile> m_file;
};

void RecordsExportTest::init()
{
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = Test::opened(Test::writeSample(m_folder->filePath(u"records.sqlite"_s)));
}

QJsonObject RecordsExportTest::exported(const RunFilter &filter) const
{
    const QString path = m_folder->filePath(u"out.json"_s);
    if (!exportJson(*m_file, path, filter))
        return {};
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(Test::bytesOf(path), &error).object();
    return error.error == QJsonParseError::NoError ? object : QJsonObject();
}

void RecordsExportTest::json_holdsAllThatIsKept()
{
    const QJsonObject all = exported();
    QCOMPARE(all["latestHash"_L1].toString(), *AuditTrail(m_file.get()).latestHash());
    const QJsonValue run = all["runs"_L1][0];
    QCOMPARE(run["occasion"_L1].toString(), u"Monday"_s);
    QCOMPARE(run["status"_L1].toString(), u"finished"_s);
    QCOMPARE(run["outcome"_L1].toString(), u"prohibited"_s);
    QCOMPARE(run["edition"_L1]["text"_L1].toString(), u"wording"_s);
    QCOMPARE(run["answers"_L1].toArray().size(), 3);
    QCOMPARE(run["answers"_L1][1]["answer"_L1], QJsonValue(false));
    QCOMPARE(run["answers"_L1][1]["clauses"_L1][0]["text"_L1].toString(), u"a first text"_s);
    QCOMPARE(run["answers"_L1][1]["clauses"_L1][0]["sha256"_L1].toString(), textHash(u"a first text"_s));
    QCOMPARE(run["findings"_L1].toArray().size(), 2);
    QCOMPARE(run["findings"_L1][0]["deadline"_L1]["due"_L1].toString(), u"2026-03-10"_s);
    QCOMPARE(run["findings"_L1][0]["doubtful"_L1]["other"_L1].toString(), u"the other"_s);
    QVERIFY(run["findings"_L1][1]["deadline"_L1].isNull());
    QCOMPARE(run["notes"_L1][0]["text"_L1].toString(), u"It's 🗳 day"_s);
    QCOMPARE(run["tasks"_L1][0]["done"_L1], QJsonValue(true));
    QCOMPARE(all["notes"_L1].toArray().size(), 1);
    // The trail in the export can be checked without the file.
    const QJsonArray trail = all["audit"_L1].toArray();
    QCOMPARE(trail.size(), AuditTrail(m_file.get()).verify()->entries);
    QString previous;
    for (const QJsonValue &entry : trail) {
        QCOMPARE(entry["previous"_L1].toString(), previous);
        previous = entry["hash"_L1].toString();
    }
    QCOMPARE(previous, all["latestHash"_L1].toString());
}

void RecordsExportTest::json_ofSomeRunsHoldsThoseAlone()
{
    NewRun other = Test::sampleRun(u"Tuesday"_s);
    other.authority = u"derbyshire"_s;
    QVERIFY(RunStore(m_file.get()).start(other));
    const QJsonObject some = exported({.authority = u"derbyshire"_s});
    QCOMPARE(some["runs"_L1].toArray().size(), 1);
    QCOMPARE(some["runs"_L1][0]["occasion"_L1].toString(), u"Tuesday"_s);
    QVERIFY(!some.contains("notes"_L1));
    QVERIFY(!some.contains("audit"_L1));
    QVERIFY(!some["latestHash"_L1].toString().isEmpty());
}

void RecordsExportTest::json_isSoundWhereThereIsNothing()
{
    m_file = Test::opened(m_folder->filePath(u"empty.sqlite"_s));
    const QJsonObject all = exported();
    QVERIFY(all["runs"_L1].isArray());
    QVERIFY(all["runs"_L1].toArray().isEmpty());
    QVERIFY(!all["audit"_L1].toArray().isEmpty());
}

void RecordsExportTest::csv_isOneLineARunAndSafeInASpreadsheet()
{
    QVERIFY(RunStore(m_file.get()).start(Test::sampleRun(u"=HYPERLINK(\"x\"), \"y\""_s)));
    const QString path = m_folder->filePath(u"out.csv"_s);
    const auto done = exportCsv(*m_file, path);
    QVERIFY(done);
    QCOMPARE(done->runs, 2);
    const QList<QByteArray> lines = Test::bytesOf(path).split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).startsWith("run,authority,checklist,"));
    const QByteArray safe = "\"'=HYPERLINK(\"\"x\"\"), \"\"y\"\"\"";
    QVERIFY2(lines.at(1).contains(safe), lines.at(1).constData());
    QVERIFY(lines.at(2).contains(",finished,prohibited,"));
    for (const QByteArray &line : lines.sliced(1, 2))
        QVERIFY(line.endsWith(QByteArray(done->latestHash.toUtf8() + '\r')));
}

void RecordsExportTest::fileThatCannotBeWritten_isTold()
{
    const QString path = m_folder->filePath(u"none/out.csv"_s);
    const auto failed = exportCsv(*m_file, path);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ProblemKind::CannotWrite);
    QCOMPARE(failed.error().subject, path);
    QVERIFY(!exportJson(*m_file, path));
}

QTEST_GUILESS_MAIN(RecordsExportTest)
#include "RecordsExportTest.moc"
