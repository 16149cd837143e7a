// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PackFolder.h"
#include "support/ProgramRun.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// `concordat search` as it is run, without a display.
class SearchCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void json_hasTheKeysOfTheDesign();
    void authorityAndLimit_narrowTheResults();
    void address_isFirstAndAlone();
    void text_marksTheHits();
    void nothingFound_isNoError();
    void correctionsAndUnknownFilters_areSaidOnStandardError();
    void oddQueries_exitWith0_data();
    void oddQueries_exitWith0();
    void wrongArguments_exitWith2AndOneLine_data();
    void wrongArguments_exitWith2AndOneLine();
    void brokenPack_isReportedAndHidesNoOther();
    void damagedIndex_isMadeAgain();
    void processesAtOnce_allAnswer();
    void realPacks_answerWithoutSettings();

private:
    ProgramRun search(const QStringList &arguments)
    {
        return runProgram(QStringList{u"search"_s} + arguments,
                          {u"CONCORDAT_PROTOCOLS="_s + m_folder->path(), u"CONCORDAT_CACHE="_s + m_cache->path(),
                           u"CONCORDAT_DATA="_s + m_cache->path() + u"/data"_s});
    }

    std::unique_ptr<PackFolder> m_folder;
    std::unique_ptr<QTemporaryDir> m_cache;
};

void SearchCommandTest::init()
{
    m_folder = std::make_unique<PackFolder>();
    m_cache = std::make_unique<QTemporaryDir>();
    m_folder->addPack(u"aston"_s);
    m_folder->addPack(u"barford"_s);
}

void SearchCommandTest::json_hasTheKeysOfTheDesign()
{
    const ProgramRun run = search({u"safe"_s, u"--format"_s, u"json"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.err, QByteArray());
    const QJsonArray results = run.json().array();
    QCOMPARE(results.size(), 2);
    for (const QJsonValue &result : results) {
        QCOMPARE(result["clause"_L1].toString(), u"1.1(b)"_s);
        QVERIFY(result["authority"_L1].isString());
        QVERIFY(result["score"_L1].toDouble() > 0 && result["score"_L1].toDouble() <= 1);
        QCOMPARE(result["snippet"_L1].toString(), u"the safe."_s);
        QCOMPARE(result["hits"_L1].toArray(), (QJsonArray{QJsonArray{4, 4}}));
    }
}

void SearchCommandTest::authorityAndLimit_narrowTheResults()
{
    const auto addresses = [&](const QStringList &arguments) {
        QStringList found;
        for (const QJsonValue &result : search(arguments + QStringList{u"--format=json"_s}).json().array())
            found.append(result["authority"_L1].toString() + u':' + result["clause"_L1].toString());
        found.sort();
        return found;
    };
    QCOMPARE(addresses({u"safe"_s, u"--authority"_s, u"barford"_s}), QStringList{u"barford:1.1(b)"_s});
    QCOMPARE(addresses({u"safe"_s, u"--authority"_s, u"barford"_s, u"--authority"_s, u"aston"_s}).size(), 2);
    QCOMPARE(addresses({u"safe"_s, u"--limit"_s, u"1"_s}).size(), 1);
    QCOMPARE(addresses({u"safe"_s, u"--limit"_s, u"0"_s}).size(), 0);
    QCOMPARE(addresses({u"hall"_s, u"OR"_s, u"safe"_s}).size(), 4);
}

void SearchCommandTest::address_isFirstAndAlone()
{
    for (const QString &query : {u"aston 1.1(a)"_s, u"section 1.1a astn"_s, u"aston:1.1(a)"_s}) {
        const QJsonArray results = search({query, u"--format=json"_s}).json().array();
        QCOMPARE(results.size(), 1);
        QCOMPARE(results.at(0)["authority"_L1].toString() + results.at(0)["clause"_L1].toString(), u"aston1.1(a)"_s);
        QVERIFY(results.at(0)["named"_L1].toBool());
    }
}

void SearchCommandTest::text_marksTheHits()
{
    const ProgramRun run = search({u"safes"_s, u"--authority=aston"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(QString::fromUtf8(run.out), u"aston:1.1(b)  the [safe].\n"_s);
}

void SearchCommandTest::nothingFound_isNoError()
{
    const ProgramRun json = search({u"\"purple elephants\""_s, u"--format=json"_s});
    QCOMPARE(json.code, 0);
    QVERIFY(json.json().isArray() && json.json().array().isEmpty());
    const ProgramRun text = search({u"\"purple elephants\""_s});
    QCOMPARE(text.code, 0);
    QCOMPARE(text.out, QByteArray());
    QCOMPARE(text.errorLines().size(), 1);
}

void SearchCommandTest::correctionsAndUnknownFilters_areSaidOnStandardError()
{
    const ProgramRun corrected = search({u"membres"_s, u"--format=json"_s});
    QCOMPARE(corrected.json().array().size(), 2);
    QVERIFY(corrected.err.contains("members"));
    const ProgramRun unknown = search({u"topic:elephants"_s, u"--format=json"_s});
    QCOMPARE(unknown.code, 0);
    QVERIFY(unknown.json().array().isEmpty());
    QVERIFY(unknown.err.contains("topic:elephants"));
    QVERIFY(search({u"aston 9.9"_s, u"--format=json"_s}).err.contains("aston:9.9"));
}

void SearchCommandTest::oddQueries_exitWith0_data()
{
    QTest::addColumn<QString>("query");
    for (const QString &query :
         {u"AND"_s, u"OR NOT"_s, u"\"hall"_s, u"(((hall"_s, u"*"_s, u"hall AND"_s, u"NOT hall"_s, u"topic:"_s, u"::"_s, u"ŵ"_s})
        QTest::addRow("%s", qPrintable(query)) << query;
    QTest::newRow("10,000 characters") << u"hall \" AND ( "_s.repeated(800);
}

void SearchCommandTest::oddQueries_exitWith0()
{
    QFETCH(QString, query);
    const ProgramRun run = search({query, u"--format=json"_s});
    QCOMPARE(run.code, 0);
    QVERIFY(run.json().isArray());
    QVERIFY2(!run.err.contains("Xapian") && !run.err.contains("xception"), run.err.constData());
}

void SearchCommandTest::wrongArguments_exitWith2AndOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("blanks") << QStringList{u"  "_s};
    QTest::newRow("an authority that is not there") << QStringList{u"hall"_s, u"--authority"_s, u"carlow"_s};
    QTest::newRow("a limit in words") << QStringList{u"hall"_s, u"--limit"_s, u"many"_s};
    QTest::newRow("a limit below 0") << QStringList{u"hall"_s, u"--limit=-1"_s};
    QTest::newRow("a format that is not there") << QStringList{u"hall"_s, u"--format"_s, u"xml"_s};
    QTest::newRow("an option that is not there") << QStringList{u"hall"_s, u"--loud"_s};
}

void SearchCommandTest::wrongArguments_exitWith2AndOneLine()
{
    QFETCH(QStringList, arguments);
    const ProgramRun run = search(arguments);
    QCOMPARE(run.code, 2);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.errorLines().size(), 1);
}

void SearchCommandTest::brokenPack_isReportedAndHidesNoOther()
{
    m_folder->replace(u"barford/protocol.md"_s, "kind: district", "kind: parish");
    const ProgramRun run = search({u"safe"_s, u"--format=json"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.json().array().size(), 1);
    QVERIFY(run.err.contains("barford/protocol.md"));
}

void SearchCommandTest::damagedIndex_isMadeAgain()
{
    QCOMPARE(search({u"safe"_s, u"--format=json"_s}).json().array().size(), 2);
    QDirIterator files(m_cache->path(), {u"*.glass"_s, u"iamglass"_s}, QDir::Files, QDirIterator::Subdirectories);
    int damaged = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no index at all");
        ++damaged;
    }
    QVERIFY(damaged > 3);
    const ProgramRun run = search({u"safe"_s, u"--format=json"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.json().array().size(), 2);
}

void SearchCommandTest::processesAtOnce_allAnswer()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CONCORDAT_PROTOCOLS"_s, m_folder->path());
    environment.insert(u"CONCORDAT_CACHE"_s, m_cache->path());
    std::vector<std::unique_ptr<QProcess>> programs;
    for (int i = 0; i < 6; ++i) {
        auto program = std::make_unique<QProcess>();
        program->setProcessEnvironment(environment);
        program->start(QStringLiteral(CONCORDAT_PROGRAM), {u"search"_s, u"safe"_s, u"--format=json"_s});
        programs.push_back(std::move(program));
    }
    for (const auto &program : programs) {
        QVERIFY(program->waitForFinished(60'000));
        QCOMPARE(program->exitCode(), 0);
        QCOMPARE(QJsonDocument::fromJson(program->readAllStandardOutput()).array().size(), 2);
    }
}

void SearchCommandTest::realPacks_answerWithoutSettings()
{
    const QStringList cache = {u"CONCORDAT_CACHE="_s + m_cache->path()};
    const QJsonArray results = runProgram({u"search"_s, u"wilts 62"_s, u"--format=json"_s}, cache).json().array();
    QCOMPARE(results.size(), 1);
    QCOMPARE(results.at(0)["authority"_L1].toString(), u"wiltshire"_s);
    QCOMPARE(results.at(0)["clause"_L1].toString(), u"62"_s);
    QVERIFY(runProgram({u"search"_s, u"political group"_s, u"--format=json"_s}, cache).json().array().size() > 5);
}

QTEST_GUILESS_MAIN(SearchCommandTest)
#include "SearchCommandTest.moc"
