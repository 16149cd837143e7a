// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ProgramRun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto older =
    "# A guide\n\n# 1 Boats\n\n1.1 Members must return the borrowed boat within 28 days.\n\n1.2 Officers may fly large kites.\n";
constexpr auto newer =
    "# A guide\n\n# 1 Boats\n\n1.1 Members must return the borrowed boat within 14 days.\n\n1.3 Officers may fly large kites.\n\n"
    "1.4 The bell must be rung at noon.\n";

ProgramRun run(const QStringList &arguments, const QByteArray &input = {})
{
    return runProgram(arguments, {u"CONCORDAT_PROTOCOLS="_s + QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER)}, input);
}

QStringList keysOf(const QJsonObject &object)
{
    return object.keys();
}

} // namespace

/// topics, align, compare and diff as they are run, without a display.
class ComparisonCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void topics_areSuggestedForEveryClause();
    void align_takesIdsAndFiles();
    void compare_saysWhatIsProvidedAndWhoIsSilent();
    void compare_filters();
    void compare_showsValues();
    void compare_writesTables();
    void compare_makesFormulasPlain();
    void diff_tellsEveryClause();
    void diff_namesTheOldNumber();
    void wrongUse_exitsWith2AndOneLine_data();
    void wrongUse_exitsWith2AndOneLine();

private:
    QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
};

void ComparisonCommandsTest::initTestCase()
{
    write(u"old.txt"_s, older);
    write(u"new.txt"_s, newer);
}

void ComparisonCommandsTest::write(const QString &name, const QByteArray &bytes)
{
    QFile file(pathOf(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void ComparisonCommandsTest::topics_areSuggestedForEveryClause()
{
    const ProgramRun result = run({u"topics"_s, u"-"_s, u"--limit"_s, u"2"_s},
                                  "# Rules\n\n# 1 Gifts\n\n1.1 Members must register every gift.\n\n1.2 Staff must refuse hospitality.\n");
    QCOMPARE(result.code, 0);
    const QJsonArray all = result.json().array();
    QCOMPARE(all.size(), 2);
    QCOMPARE(keysOf(all.at(0).toObject()), (QStringList{u"clause"_s, u"topics"_s}));
    QCOMPARE(all.at(0)[u"clause"].toString(), u"1.1"_s);
    QVERIFY(all.at(0)[u"topics"].toArray().size() <= 2);
    QCOMPARE(all.at(0)[u"topics"][0][u"id"].toString(), u"gifts-and-hospitality"_s);
    QVERIFY(all.at(0)[u"topics"][0][u"score"].toDouble() > 0.3);
}

void ComparisonCommandsTest::align_takesIdsAndFiles()
{
    const ProgramRun files = run({u"align"_s, pathOf(u"old.txt"_s), pathOf(u"new.txt"_s), u"--format"_s, u"json"_s});
    QCOMPARE(files.code, 0);
    const QJsonObject best = files.json().array().at(0).toObject();
    QCOMPARE(keysOf(best), (QStringList{u"a"_s, u"b"_s, u"relation"_s, u"score"_s}));
    QSet<QString> pairs;
    for (const QJsonValue &match : files.json().array())
        pairs.insert(match[u"a"].toString() + u' ' + match[u"b"].toString() + u' ' + match[u"relation"].toString());
    QVERIFY(pairs.contains(u"1.1 1.1 weaker"_s));
    QVERIFY(pairs.contains(u"1.2 1.3 same"_s));
    const ProgramRun ids = run({u"align"_s, u"wiltshire"_s, pathOf(u"new.txt"_s), u"--limit"_s, u"1"_s});
    QCOMPARE(ids.code, 0);
    QVERIFY(!ids.json().array().isEmpty());
    const QStringList lines =
        QString::fromUtf8(run({u"align"_s, u"wiltshire"_s, u"derbyshire"_s, u"--format"_s, u"text"_s}).out).split(u'\n');
    QCOMPARE(lines.constFirst().split(u'\t').size(), 4);
}

void ComparisonCommandsTest::compare_saysWhatIsProvidedAndWhoIsSilent()
{
    const ProgramRun result = run(
        {u"compare"_s, u"--topic"_s, u"gifts-and-hospitality"_s, u"--authority"_s, u"cambridgeshire"_s, u"--authority"_s, u"wiltshire"_s});
    QCOMPARE(result.code, 0);
    const QJsonArray rows = result.json().array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0)[u"topic"].toString(), u"gifts-and-hospitality"_s);
    const QJsonObject authorities = rows.at(0)[u"authorities"].toObject();
    QCOMPARE(keysOf(authorities), (QStringList{u"cambridgeshire"_s, u"wiltshire"_s}));
    QCOMPARE(authorities[u"wiltshire"].toString(), u"silent"_s);
    QVERIFY(authorities[u"cambridgeshire"][u"clauses"].toArray().contains(u"5.1/6"_s));
    QCOMPARE(authorities[u"cambridgeshire"][u"strength"].toString(), u"must"_s);
}

void ComparisonCommandsTest::compare_filters()
{
    const qsizetype all = run({u"compare"_s}).json().array().size();
    const qsizetype silent = run({u"compare"_s, u"--silent"_s, u"derbyshire"_s}).json().array().size();
    const qsizetype only = run({u"compare"_s, u"--only"_s, u"cambridgeshire"_s}).json().array().size();
    QVERIFY(0 < only && only < silent && silent < all);
}

void ComparisonCommandsTest::compare_showsValues()
{
    const ProgramRun result = run({u"compare"_s, u"--values"_s, u"--topic"_s, u"enquiries-and-response-times"_s});
    QCOMPARE(result.code, 0);
    const QJsonObject row = result.json().array().at(0).toObject();
    QCOMPARE(row[u"matter"].toString(), u"response-time"_s);
    const QJsonObject value = row[u"authorities"][u"central-bedfordshire"].toObject();
    QVERIFY(value[u"clauses"].toArray().contains(u"6.3"_s));
    QVERIFY(value[u"figures"].toArray().size() >= 2);
    QCOMPARE(row[u"authorities"][u"cambridgeshire"][u"status"].toString(), u"silent"_s);
}

void ComparisonCommandsTest::compare_writesTables()
{
    for (const QString &name : {u"table.csv"_s, u"table.html"_s}) {
        const ProgramRun result = run({u"compare"_s, u"--out"_s, pathOf(name)});
        QCOMPARE(result.code, 0);
        QVERIFY(result.out.isEmpty());
        QFile file(pathOf(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"Gifts and hospitality"_s));
        QVERIFY(text.contains(u"silent"_s));
        QVERIFY(text.contains(name.endsWith(u"csv") ? u"\"Buckinghamshire & Milton Keynes Fire Authority\""_s
                                                    : u"Buckinghamshire &amp; Milton Keynes Fire Authority"_s));
    }
    QCOMPARE(run({u"compare"_s, u"--out"_s, pathOf(u"nowhere/table.csv"_s)}).code, 2);
}

void ComparisonCommandsTest::compare_makesFormulasPlain()
{
    QTemporaryDir packs;
    QVERIFY(QDir(packs.path()).mkdir(u"made-up"_s));
    const auto put = [&](const QString &name, const QByteArray &bytes) {
        QFile file(packs.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    put(u"topics.yaml"_s, "- id: sums\n  title: \"=SUM(A1)<b>\"\n");
    put(u"made-up/protocol.md"_s,
        "---\nid: made-up\nauthority: Made-up Council\nkind: county\ntitle: Made-up protocol\n---\n# 1 Rules\n1.1 Members must row.\n");
    put(u"made-up/topics.yaml"_s, "\"1.1\": [sums]\n");
    for (const QString &name : {u"plain.csv"_s, u"plain.html"_s}) {
        const ProgramRun result = runProgram({u"compare"_s, u"--out"_s, pathOf(name)}, {u"CONCORDAT_PROTOCOLS="_s + packs.path()});
        QVERIFY2(result.code == 0, result.err.constData());
        QFile file(pathOf(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(name.endsWith(u"csv") ? "\"'=SUM(A1)<b>\"" : "=SUM(A1)&lt;b&gt;"));
    }
}

void ComparisonCommandsTest::diff_tellsEveryClause()
{
    const ProgramRun result = run({u"diff"_s, pathOf(u"old.txt"_s), pathOf(u"new.txt"_s)});
    QCOMPARE(result.code, 0);
    QStringList changes;
    for (const QJsonValue &entry : result.json().array()) {
        for (const QString &key : {u"clause"_s, u"change"_s, u"old"_s, u"new"_s})
            QVERIFY(entry.toObject().contains(key));
        if (entry[u"change"].toString() != u"same")
            changes.append(entry[u"change"].toString() + u' ' + entry[u"clause"].toString());
    }
    QCOMPARE(changes, (QStringList{u"changed 1.1"_s, u"moved 1.3"_s, u"added 1.4"_s}));
}

void ComparisonCommandsTest::diff_namesTheOldNumber()
{
    const QJsonArray all = run({u"diff"_s, pathOf(u"old.txt"_s), pathOf(u"new.txt"_s)}).json().array();
    for (const QJsonValue &entry : all) {
        if (entry[u"clause"].toString() == u"1.3")
            QCOMPARE(entry[u"from"].toString(), u"1.2"_s);
        if (entry[u"clause"].toString() == u"1.1")
            QVERIFY(entry[u"says"][0].toString().startsWith(u"28 day"_s) && entry[u"says"][0].toString().contains(u" against 14 day"_s));
        if (entry[u"clause"].toString() == u"1.4")
            QVERIFY(entry[u"old"].isNull() && entry[u"new"].toString().contains(u"bell"_s));
    }
}

void ComparisonCommandsTest::wrongUse_exitsWith2AndOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names");
    QTest::newRow("a topic that is not there") << QStringList{u"compare"_s, u"--topic"_s, u"boats"_s} << u"boats"_s;
    QTest::newRow("an authority that is not there") << QStringList{u"compare"_s, u"--authority"_s, u"nowhere"_s} << u"nowhere"_s;
    QTest::newRow("a file type that is not known") << QStringList{u"compare"_s, u"--out"_s, u"table.zip"_s} << u"table.zip"_s;
    QTest::newRow("a strength that is not known") << QStringList{u"compare"_s, u"--strength"_s, u"shall"_s} << u"shall"_s;
    QTest::newRow("one text to align") << QStringList{u"align"_s, u"wiltshire"_s} << u"align"_s;
    QTest::newRow("a missing file to align") << QStringList{u"align"_s, u"wiltshire"_s, u"/no/such/file"_s} << u"/no/such/file"_s;
    QTest::newRow("a limit of nothing") << QStringList{u"align"_s, u"a"_s, u"b"_s, u"--limit"_s, u"0"_s} << u"0"_s;
    QTest::newRow("a missing file to diff") << QStringList{u"diff"_s, u"/no/such/file"_s, u"wiltshire"_s} << u"/no/such/file"_s;
    QTest::newRow("no file for topics") << QStringList{u"topics"_s} << u"topics"_s;
    QTest::newRow("an unknown format") << QStringList{u"diff"_s, u"a"_s, u"b"_s, u"--format"_s, u"xml"_s} << u"xml"_s;
}

void ComparisonCommandsTest::wrongUse_exitsWith2AndOneLine()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, names);
    const ProgramRun result = run(arguments);
    QCOMPARE(result.code, 2);
    QVERIFY(result.out.isEmpty());
    QCOMPARE(result.err.count('\n'), 1);
    QVERIFY2(result.err.contains(names.toUtf8()), result.err.constData());
}

QTEST_GUILESS_MAIN(ComparisonCommandsTest)
#include "ComparisonCommandsTest.moc"
