// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SampleChecklist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

struct Run {
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

/// Runs the program as a shell without a display would, on packs of a folder.
Run run(const PackFolder &folder, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    environment.insert(u"CONCORDAT_PROTOCOLS"_s, folder.path());
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(CONCORDAT_PROGRAM), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit) {
        program.kill();
        return {-1, program.readAllStandardOutput(), "did not end by itself: " + program.errorString().toUtf8()};
    }
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

QStringList strings(const QJsonValue &array)
{
    QStringList all;
    for (const QJsonValue &one : array.toArray())
        all.append(one.toString());
    return all;
}

constexpr auto given =
    R"({"route": "directly", "agreed": "no", "fee": 30, "asked-on": "2026-03-30", "uses": ["sale"], "remark": "unknown"})";

} // namespace

/// `concordat checklists` and `concordat check` as they are run, without a display.
class CheckCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void checklists_haveTheKeysOfTheDesign();
    void checklists_areListedForPeople();
    void checklistThatIsBad_isNamedOnStandardError();
    void check_hasTheKeysOfTheDesign();
    void check_ofASilentAuthority_isSilentWithTheNearestClauses();
    void check_withNothingAnswered_hasNoOutcome();
    void check_readsStandardInputForADash();
    void check_saysTheSameForPeople();
    void unusableArgument_exitsWith2AndOneLineThatNamesWhatWouldBeRight_data();
    void unusableArgument_exitsWith2AndOneLineThatNamesWhatWouldBeRight();

private:
    Run check(const QByteArray &answers, const QStringList &more = {u"--format"_s, u"json"_s}) const;

    std::unique_ptr<PackFolder> m_folder;
};

void CheckCommandTest::init()
{
    m_folder = std::make_unique<PackFolder>();
    writeHall(*m_folder);
}

Run CheckCommandTest::check(const QByteArray &answers, const QStringList &more) const
{
    m_folder->write(u"answers.json"_s, answers);
    return run(*m_folder, QStringList{u"check"_s, u"hall"_s, u"--authority"_s, u"aston"_s, u"--answers"_s,
                                      m_folder->pathOf(u"answers.json"_s), u"--today"_s, u"2026-05-01"_s} +
                              more);
}

void CheckCommandTest::checklists_haveTheKeysOfTheDesign()
{
    const Run result = run(*m_folder, {u"checklists"_s, u"--format"_s, u"json"_s});
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.code, 0);
    QCOMPARE(result.array().size(), 1);
    const QJsonObject hall = result.array().at(0).toObject();
    QCOMPARE(hall.value(u"id"_s).toString(), u"hall"_s);
    QCOMPARE(hall.value(u"title"_s).toString(), u"Lending the hall"_s);
    QCOMPARE(hall.value(u"for"_s).toString(), u"both"_s);
    QCOMPARE(strings(hall.value(u"authorities"_s)), QStringList({u"aston"_s, u"barford"_s}));
    QCOMPARE(strings(hall.value(u"silent"_s)), QStringList{u"barford"_s});
    const QJsonArray questions = hall.value(u"questions"_s).toArray();
    QCOMPARE(questions.size(), 8);
    QCOMPARE(questions.at(0)[u"id"].toString(), u"route"_s);
    QCOMPARE(questions.at(0)[u"type"].toString(), u"one-of"_s);
    QCOMPARE(questions.at(0)[u"choices"][0][u"id"].toString(), u"caretaker"_s);
    QCOMPARE(questions.at(0)[u"choices"][0][u"says"].toString(), u"Through the caretaker"_s);
    QCOMPARE(strings(questions.at(1)[u"after"]), QStringList{u"route"_s});
}

void CheckCommandTest::checklists_areListedForPeople()
{
    const Run result = run(*m_folder, {u"checklists"_s});
    QCOMPARE(result.code, 0);
    QVERIFY(result.out.contains("hall  Lending the hall"));
    QVERIFY(result.out.contains("letter  By letter"));
}

void CheckCommandTest::checklistThatIsBad_isNamedOnStandardError()
{
    m_folder->write(u"checklists/cellar.yaml"_s, "id: cellar\n");
    const Run result = run(*m_folder, {u"checklists"_s, u"--format"_s, u"json"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.array().size(), 1);
    QVERIFY2(result.err.contains("checklists/cellar.yaml, line 1: "), result.err.constData());
}

void CheckCommandTest::check_hasTheKeysOfTheDesign()
{
    const Run result = check(given);
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.code, 0);
    const QJsonObject object = result.object();
    QCOMPARE(object.value(u"outcome"_s).toString(), u"prohibited"_s);
    QCOMPARE(object.value(u"silent"_s), QJsonValue(false));
    QCOMPARE(strings(object.value(u"unanswered"_s)), QStringList());
    QCOMPARE(strings(object.value(u"asked"_s)), QStringList({u"route"_s, u"agreed"_s, u"uses"_s, u"fee"_s, u"asked-on"_s, u"remark"_s}));
    const QJsonArray findings = object.value(u"findings"_s).toArray();
    QCOMPARE(findings.size(), 2);
    const QJsonObject first = findings.at(0).toObject();
    QCOMPARE(first.value(u"rule"_s).toString(), u"no-agreement"_s);
    QCOMPARE(first.value(u"outcome"_s).toString(), u"prohibited"_s);
    QCOMPARE(first.value(u"force"_s).toString(), u"must"_s);
    QCOMPARE(strings(first.value(u"clauses"_s)), QStringList{u"1.1"_s});
    QCOMPARE(first.value(u"says"_s).toString(), u"Do not lend it before the Head Caretaker agrees."_s);
    QCOMPARE(first.value(u"task"_s).toString(), u"Ask the Head Caretaker."_s);
    QCOMPARE(first.value(u"due"_s).toString(), u"2026-04-08"_s);
    QVERIFY(first.value(u"doubtful"_s).isNull());
    const QJsonObject second = findings.at(1).toObject();
    QCOMPARE(second.value(u"due"_s).toString(), u"2026-04-27"_s);
    QCOMPARE(second[u"deadline"_s][u"overdue"].toInt(), 4);
    QCOMPARE(second[u"deadline"_s][u"number"].toInt(), 28);
    QCOMPARE(second[u"deadline"_s][u"unit"].toString(), u"days"_s);
    QCOMPARE(second[u"doubtful"_s][u"used"].toString(), u"The days run from the request."_s);
    QCOMPARE(second[u"doubtful"_s][u"other"].toString(), u"The days run from the loan."_s);
    const QJsonArray dropped = object.value(u"dropped"_s)[u"questions"].toArray();
    QCOMPARE(dropped.at(0)[u"question"].toString(), u"guests"_s);
    QCOMPARE(strings(dropped.at(0)[u"because"]), QStringList{u"uses"_s});
    QVERIFY(object.value(u"nearest"_s).toArray().isEmpty());
}

void CheckCommandTest::check_ofASilentAuthority_isSilentWithTheNearestClauses()
{
    const Run result = check(given, {u"--authority"_s, u"barford"_s, u"--format"_s, u"json"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.object().value(u"outcome"_s).toString(), u"silent"_s);
    QCOMPARE(result.object().value(u"silent"_s), QJsonValue(true));
    QCOMPARE(strings(result.object().value(u"nearest"_s)), QStringList{u"1.1"_s});
    QVERIFY(result.object().value(u"findings"_s).toArray().isEmpty());
}

void CheckCommandTest::check_withNothingAnswered_hasNoOutcome()
{
    const Run result = check("{}");
    QCOMPARE(result.code, 0);
    QVERIFY(result.object().value(u"outcome"_s).isNull());
    QCOMPARE(result.object().value(u"unanswered"_s).toArray().size(), 8);
}

void CheckCommandTest::check_readsStandardInputForADash()
{
    const Run result =
        run(*m_folder, {u"check"_s, u"hall"_s, u"--authority"_s, u"aston"_s, u"--answers"_s, u"-"_s, u"--format"_s, u"json"_s}, given);
    QCOMPARE(result.code, 0);
    QCOMPARE(result.object().value(u"outcome"_s).toString(), u"prohibited"_s);
}

void CheckCommandTest::check_saysTheSameForPeople()
{
    const Run result = check(R"({"fee": 30, "asked-on": "2026-03-30", "guests": "unknown"})", {});
    QCOMPARE(result.code, 0);
    const QString said = QString::fromUtf8(result.out);
    for (const QString &part : {u"Lending the hall"_s, u"Ask the Head Caretaker first."_s, u"Outcome: Should be reported"_s,
                                u"Enter the fee. [1.1(b)]"_s, u"Asked 30 March 2026, "_s, u"so by 27 April 2026; overdue by 4 day"_s,
                                u"The days run from the loan."_s, u"Still to answer: How did the request come? (route)"_s})
        QVERIFY2(said.contains(part), qPrintable(part + u" is not in:\n" + said));
}

void CheckCommandTest::unusableArgument_exitsWith2AndOneLineThatNamesWhatWouldBeRight_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("an unknown question") << QByteArray(R"({"rout": "letter"})") << QStringList() << QByteArray("route, agreed, uses");
    QTest::newRow("an unknown choice") << QByteArray(R"({"route": "by-phone"})") << QStringList()
                                       << QByteArray("one of caretaker, directly, letter");
    QTest::newRow("an unknown choice of several")
        << QByteArray(R"({"uses": ["fair"]})") << QStringList() << QByteArray("any of dance, meeting, sale");
    QTest::newRow("no date") << QByteArray(R"({"asked-on": "yesterday"})") << QStringList() << QByteArray("a day such as 2026-03-31");
    QTest::newRow("no money") << QByteArray(R"({"fee": "much"})") << QStringList() << QByteArray("an amount in pounds");
    QTest::newRow("no JSON") << QByteArray("{\n\n  route\n}") << QStringList() << QByteArray("answers.json, line 3");
    QTest::newRow("no object") << QByteArray("[]") << QStringList() << QByteArray("one JSON object");
    QTest::newRow("an empty file") << QByteArray() << QStringList() << QByteArray("one JSON object");
    QTest::newRow("no such file") << QByteArray("{}") << QStringList{u"--answers"_s, u"missing.json"_s} << QByteArray("missing.json");
    QTest::newRow("an unknown authority") << QByteArray("{}") << QStringList{u"--authority"_s, u"carlow"_s} << QByteArray("aston, barford");
    QTest::newRow("no day") << QByteArray("{}") << QStringList{u"--today"_s, u"31/3/2026"_s} << QByteArray("2026-03-31");
    QTest::newRow("an unknown format") << QByteArray("{}") << QStringList{u"--format"_s, u"xml"_s} << QByteArray("text or json");
    QTest::newRow("two checklists") << QByteArray("{}") << QStringList{u"cellar"_s} << QByteArray("name one checklist");
    QTest::newRow("an unknown option") << QByteArray("{}") << QStringList{u"--verbose"_s} << QByteArray("verbose");
}

void CheckCommandTest::unusableArgument_exitsWith2AndOneLineThatNamesWhatWouldBeRight()
{
    QFETCH(const QByteArray, answers);
    QFETCH(const QStringList, more);
    QFETCH(const QByteArray, expected);
    const Run result = check(answers, more);
    QCOMPARE(result.code, 2);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(result.err.count('\n'), 1);
    QVERIFY2(result.err.contains(expected), result.err.constData());
    const Run unknown = run(*m_folder, {u"check"_s, u"barn"_s, u"--authority"_s, u"aston"_s, u"--answers"_s, u"-"_s}, "{}");
    QCOMPARE(unknown.code, 2);
    QVERIFY2(unknown.err.contains("there are: hall"), unknown.err.constData());
}

QTEST_GUILESS_MAIN(CheckCommandTest)
#include "CheckCommandTest.moc"
