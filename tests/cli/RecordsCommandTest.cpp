// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/RecordsSample.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

} // namespace

/// `concordat records` as it is run, on files that other tools have been at.
class RecordsCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void intactFile_isVerifiedWith0();
    void whatAnotherToolDid_isFoundWith1_data();
    void whatAnotherToolDid_isFoundWith1();
    void cutTail_isFoundByTheHashOfAPrintOut();
    void verify_changesNothing();
    void backup_canBeRestored();
    void backup_doesNotReplaceAFile();
    void restore_keepsWhatWasThere();
    void export_writesJsonAndCsv();
    void unusableFile_exitsWith2AndOneLine_data();
    void unusableFile_exitsWith2AndOneLine();
    void wrongArguments_exitWith2AndOneLine_data();
    void wrongArguments_exitWith2AndOneLine();
    void help_isPrinted();

private:
    Ended run(const QStringList &arguments) const;
    QString file(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_records;
};

void RecordsCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_records = Test::writeSample(file(u"records.sqlite"_s));
}

Ended RecordsCommandTest::run(const QStringList &arguments) const
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    environment.insert(u"CONCORDAT_RECORDS"_s, m_records);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(CONCORDAT_PROGRAM), QStringList{u"records"_s} + arguments);
    if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
        return {-1, {}, "did not end by itself"};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

void RecordsCommandTest::intactFile_isVerifiedWith0()
{
    const Ended ended = run({u"verify"_s, u"--format"_s, u"json"_s});
    QCOMPARE(ended.err, QByteArray());
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.json()["intact"_L1].toBool(), true);
    QCOMPARE(ended.json()["file"_L1].toString(), m_records);
    QCOMPARE(ended.json()["latestHash"_L1].toString().size(), 64);
    QCOMPARE(ended.json()["entries"_L1].toInteger(), Test::sqlite(m_records, u"SELECT count(*) FROM audit"_s).toLongLong());
    QVERIFY(ended.json()["rows"_L1].toInteger() > 5);
    const Ended text = run({u"verify"_s});
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.contains(ended.json()["latestHash"_L1].toString().toUtf8()));
}

void RecordsCommandTest::whatAnotherToolDid_isFoundWith1_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("found");
    // The triggers are taken away and put back, as somebody would who knows the file.
    const auto without = [](const QString &triggers, const QString &sql) -> QString {
        QString drop;
        for (const QString &trigger : triggers.split(u' '))
            drop += u"INSERT INTO temp.kept SELECT sql FROM sqlite_schema WHERE name = '%1'; DROP TRIGGER %1; "_s.arg(trigger);
        return u"CREATE TEMP TABLE kept (sql); "_s + drop + sql;
    };
    QTest::newRow("a changed answer") << without(u"answer_is_not_changed"_s, u"UPDATE answer SET answer = '\"otherwise\"' WHERE id = 3"_s)
                                      << QStringList{u"row-changed answer 3"_s};
    QTest::newRow("an empty text for NULL") << without(u"answer_is_not_changed"_s, u"UPDATE answer SET answer = NULL WHERE id = 3"_s)
                                            << QStringList{u"row-changed answer 3"_s};
    QTest::newRow("a changed run") << u"UPDATE run SET outcome = 'permitted'"_s << QStringList{u"row-changed run "_s};
    QTest::newRow("a changed clause text") << without(u"clause_text_is_not_changed"_s,
                                                      u"UPDATE clause_text SET text = text || '.' WHERE text LIKE '%first%'"_s)
                                           << QStringList{u"row-changed clause_text "_s};
    QTest::newRow("a changed finding") << without(u"finding_is_not_changed"_s, u"UPDATE finding SET force = 'should' WHERE id = 1"_s)
                                       << QStringList{u"row-changed finding 1"_s};
    QTest::newRow("a changed note") << without(u"clause_note_is_not_changed"_s, u"UPDATE clause_note SET at = '2020'"_s)
                                    << QStringList{u"row-changed clause_note 1"_s};
    QTest::newRow("a removed answer") << without(u"answer_is_kept"_s, u"DELETE FROM answer WHERE id = 2"_s)
                                      << QStringList{u"row-removed answer 2"_s};
    QTest::newRow("the last answer removed") << without(u"answer_is_kept"_s, u"DELETE FROM answer WHERE id = 3"_s)
                                             << QStringList{u"row-removed answer 3"_s};
    QTest::newRow("an added answer")
        << u"INSERT INTO answer SELECT 99, run, step, question, answer, checklist_version, clauses, about, who, at "
           "FROM answer WHERE id = 1"_s
        << QStringList{u"row-added answer 99"_s};
    QTest::newRow("two answers in each other's place")
        << without(u"answer_is_not_changed"_s, u"UPDATE answer SET id = -1 WHERE id = 1; UPDATE answer SET id = 1 WHERE id = 2; "
                                               "UPDATE answer SET id = 2 WHERE id = -1"_s)
        << QStringList{u"rows-reordered answer 1"_s, u"rows-reordered answer 2"_s};
    QTest::newRow("a changed entry") << without(u"audit_is_not_changed"_s, u"UPDATE audit SET who = 'me' WHERE number = 5"_s)
                                     << QStringList{u"entry-changed  5"_s};
    QTest::newRow("a removed entry") << without(u"audit_is_not_deleted"_s, u"DELETE FROM audit WHERE number = 2"_s)
                                     << QStringList{u"entry-removed  2"_s};
    QTest::newRow("two entries in each other's place")
        << without(u"audit_is_not_changed"_s,
                   u"UPDATE audit SET number = -1 WHERE number = 5; UPDATE audit SET number = 5 WHERE number = 6; "
                   "UPDATE audit SET number = 6 WHERE number = -1"_s)
        << QStringList{u"entries-reordered  5"_s, u"entries-reordered  6"_s};
    QTest::newRow("a row and its entry changed alike")
        << without(u"run_note_is_not_changed audit_is_not_changed"_s,
                   u"UPDATE run_note SET text = 'x'; UPDATE audit SET row_hash = 'x' WHERE record = 'run_note'"_s)
        << QStringList{u"entry-changed  "_s, u"row-changed run_note 1"_s};
    QTest::newRow("the last entry and its row removed")
        << without(u"clause_note_is_kept audit_is_not_deleted"_s,
                   u"DELETE FROM clause_note; DELETE FROM audit WHERE number = (SELECT max(number) FROM audit)"_s)
        << QStringList{u"tail-cut  "_s};
    QTest::newRow("a trigger dropped") << u"CREATE TEMP TABLE kept (sql); DROP TRIGGER answer_is_kept"_s
                                       << QStringList{u"schema-changed  trigger answer_is_kept"_s};
    QTest::newRow("a table dropped") << u"DROP TABLE clause_note"_s
                                     << QStringList{u"schema-changed  index clause_note_by_note"_s, u"schema-changed  table clause_note"_s,
                                                    u"schema-changed  trigger clause_note_is_kept"_s,
                                                    u"schema-changed  trigger clause_note_is_not_changed"_s,
                                                    u"row-removed clause_note 1"_s};
}

void RecordsCommandTest::whatAnotherToolDid_isFoundWith1()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, found);
    const QByteArray tampered =
        Test::sqlite(m_records, sql + (sql.contains(u"temp.kept"_s) ? u"; SELECT sql || ';' FROM kept;"_s : u";"_s));
    QVERIFY2(!tampered.startsWith("failed"), tampered.constData());
    if (!tampered.isEmpty())
        QCOMPARE(Test::sqlite(m_records, QString::fromUtf8(tampered)), QByteArray());
    const Ended ended = run({u"verify"_s, u"--format"_s, u"json"_s});
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.json()["intact"_L1], QJsonValue(false));
    QStringList faults;
    for (const QJsonValue &fault : ended.json()["faults"_L1].toArray()) {
        faults.append(fault["kind"_L1].toString() + u' ' + fault["table"_L1].toString() + u' ' + fault["row"_L1].toString());
        QVERIFY(ended.err.contains(fault["message"_L1].toString().toUtf8()));
    }
    QVERIFY2(faults.size() == found.size(), qPrintable(faults.join(u"; "_s)));
    for (qsizetype i = 0; i < found.size(); ++i)
        QVERIFY2(faults.at(i).startsWith(found.at(i)), qPrintable(faults.join(u"; "_s)));
    QCOMPARE(run({u"verify"_s}).code, 1);
}

void RecordsCommandTest::cutTail_isFoundByTheHashOfAPrintOut()
{
    const QString printed = run({u"verify"_s, u"--format"_s, u"json"_s}).json()["latestHash"_L1].toString();
    QCOMPARE(run({u"verify"_s, u"--expect"_s, printed}).code, 0);
    {
        const auto records = Test::opened(m_records);
        QVERIFY(RunStore(records.get()).start(Test::sampleRun(u"later"_s)));
    }
    // What was printed before may have been added to since.
    QCOMPARE(run({u"verify"_s, u"--expect"_s, printed.toUpper()}).code, 0);
    const QString later = run({u"verify"_s, u"--format"_s, u"json"_s}).json()["latestHash"_L1].toString();
    QVERIFY(later != printed);
    // Somebody who knows how SQLite counts: the run and its entry go without a trace in the file.
    const QByteArray cut = Test::sqlite(
        m_records,
        u"DROP TRIGGER run_is_kept; DELETE FROM run WHERE occasion = 'later'; "
        "CREATE TRIGGER run_is_kept BEFORE DELETE ON run BEGIN SELECT RAISE(ABORT, 'records are kept'); END; "
        "DROP TRIGGER audit_is_not_deleted; DELETE FROM audit WHERE number = (SELECT max(number) FROM audit); "
        "UPDATE sqlite_sequence SET seq = seq - 1;"
        "CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit BEGIN\n    SELECT RAISE(ABORT, 'the audit trail is append-only');\nEND"_s);
    QCOMPARE(cut, QByteArray());
    QCOMPARE(run({u"verify"_s}).code, 0);
    const Ended expected = run({u"verify"_s, u"--expect"_s, later, u"--format"_s, u"json"_s});
    QCOMPARE(expected.code, 1);
    QCOMPARE(expected.json()["faults"_L1][0]["kind"_L1].toString(), u"tail-cut"_s);
}

void RecordsCommandTest::verify_changesNothing()
{
    const QByteArray before = Test::bytesOf(m_records);
    QCOMPARE(run({u"verify"_s}).code, 0);
    QCOMPARE(Test::bytesOf(m_records), before);
}

void RecordsCommandTest::backup_canBeRestored()
{
    const QString copy = file(u"a backup's file.sqlite"_s);
    const Ended backedUp = run({u"backup"_s, copy, u"--format"_s, u"json"_s});
    QVERIFY2(backedUp.code == 0, backedUp.err.constData());
    QCOMPARE(backedUp.json()["backup"_L1].toString(), copy);
    const Ended restored = run({u"restore"_s, copy, u"--records"_s, file(u"other.sqlite"_s), u"--format"_s, u"json"_s});
    QVERIFY2(restored.code == 0, restored.err.constData());
    QVERIFY(restored.json()["kept"_L1].isNull());
    QCOMPARE(Test::sqlite(file(u"other.sqlite"_s), u"SELECT * FROM answer"_s), Test::sqlite(m_records, u"SELECT * FROM answer"_s));
    QCOMPARE(run({u"verify"_s, u"--records"_s, file(u"other.sqlite"_s), u"--expect"_s, backedUp.json()["latestHash"_L1].toString()}).code,
             0);
}

void RecordsCommandTest::backup_doesNotReplaceAFile()
{
    for (const QString &taken : {file(u"taken.txt"_s), m_records}) {
        if (taken != m_records) {
            QFile other(taken);
            QVERIFY(other.open(QIODevice::WriteOnly) && other.write("precious") > 0);
        }
        const QByteArray before = Test::bytesOf(taken);
        QCOMPARE(run({u"backup"_s, taken}).code, 2);
        QCOMPARE(Test::bytesOf(taken), before);
    }
}

void RecordsCommandTest::restore_keepsWhatWasThere()
{
    const QString copy = file(u"backup.sqlite"_s);
    QCOMPARE(run({u"backup"_s, copy}).code, 0);
    RunStore(Test::opened(m_records).get()).start(Test::sampleRun(u"after the backup"_s)).value();
    const Ended restored = run({u"restore"_s, copy, u"--format"_s, u"json"_s});
    QVERIFY2(restored.code == 0, restored.err.constData());
    const QString kept = restored.json()["kept"_L1].toString();
    QCOMPARE(Test::sqlite(m_records, u"SELECT count(*) FROM run"_s), "1");
    QCOMPARE(Test::sqlite(kept, u"SELECT count(*) FROM run"_s), "2");
    QCOMPARE(run({u"verify"_s}).code, 0);
    QCOMPARE(run({u"verify"_s, u"--records"_s, kept}).code, 0);
}

void RecordsCommandTest::export_writesJsonAndCsv()
{
    const Ended json = run({u"export"_s, file(u"all.json"_s), u"--format"_s, u"json"_s});
    QVERIFY2(json.code == 0, json.err.constData());
    QCOMPARE(json.json()["runs"_L1].toInt(), 1);
    const QJsonObject exported = QJsonDocument::fromJson(Test::bytesOf(file(u"all.json"_s))).object();
    QCOMPARE(exported["latestHash"_L1], json.json()["latestHash"_L1]);
    QCOMPARE(exported["runs"_L1].toArray().size(), 1);
    const Ended csv = run({u"export"_s, file(u"all.csv"_s)});
    QVERIFY2(csv.code == 0, csv.err.constData());
    QVERIFY(Test::bytesOf(file(u"all.csv"_s)).contains(json.json()["latestHash"_L1].toString().toUtf8()));
}

void RecordsCommandTest::unusableFile_exitsWith2AndOneLine_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("missing") << QString();
    QTest::newRow("another program's") << u"CREATE TABLE a (b)"_s;
}

void RecordsCommandTest::unusableFile_exitsWith2AndOneLine()
{
    QFETCH(QString, sql);
    const QString other = file(u"other.sqlite"_s);
    if (!sql.isEmpty())
        Test::sqlite(other, sql);
    const QList<QStringList> commands{{u"verify"_s}, {u"backup"_s, file(u"b.sqlite"_s)}, {u"export"_s, file(u"e.json"_s)}};
    for (const QStringList &command : commands) {
        const Ended ended = run(command + QStringList{u"--records"_s, other});
        QCOMPARE(ended.code, 2);
        QCOMPARE(ended.out, QByteArray());
        QCOMPARE(ended.err.count('\n'), 1);
        QVERIFY2(ended.err.contains(other.toUtf8()), ended.err.constData());
    }
    QVERIFY(!QFile::exists(file(u"b.sqlite"_s)));
    QVERIFY(!QFile::exists(file(u"e.json"_s)));
    QCOMPARE(run({u"restore"_s, other}).code, 2);
    QCOMPARE(run({u"verify"_s}).code, 0);
}

void RecordsCommandTest::wrongArguments_exitWith2AndOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown") << QStringList{u"mend"_s};
    QTest::newRow("no file") << QStringList{u"backup"_s};
    QTest::newRow("a file too many") << QStringList{u"verify"_s, u"a"_s};
    QTest::newRow("unknown ending") << QStringList{u"export"_s, u"a.doc"_s};
    QTest::newRow("unknown format") << QStringList{u"verify"_s, u"--format"_s, u"xml"_s};
    QTest::newRow("unknown option") << QStringList{u"verify"_s, u"--mend"_s};
}

void RecordsCommandTest::wrongArguments_exitWith2AndOneLine()
{
    QFETCH(QStringList, arguments);
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.out, QByteArray());
    QVERIFY2(ended.err.count('\n') == 1, ended.err.constData());
}

void RecordsCommandTest::help_isPrinted()
{
    const Ended ended = run({u"--help"_s});
    QCOMPARE(ended.code, 0);
    for (const char *word : {"verify", "backup", "restore", "export", "--expect", "--records"})
        QVERIFY2(ended.out.contains(word), word);
}

QTEST_GUILESS_MAIN(RecordsCommandTest)
#include "RecordsCommandTest.moc"
