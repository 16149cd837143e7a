// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ProgramRun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto good = "# A guide to rooms\n\n# 1 Rooms\n\n1.1 Members must lock the hall by 4 May 2021; see 1.2 below.\n\n"
                      "1.2 Officers should follow the Bells Act 1972:\n  (a) the bell;\n  (b) the rope.\n";
constexpr auto faulty = "# A guide to rooms\n\n# 1 Rooms\n\n1.1 Members must lock the hall.\n\n1.3 See paragraph 7.7.\n";

/// Runs the program as a shell without a display would.
ProgramRun run(const QStringList &arguments, const QByteArray &input = {})
{
    return runProgram(arguments, {}, input);
}

QStringList linesOf(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts);
}

QJsonObject found(const QJsonArray &array, QLatin1StringView key, const QString &value)
{
    for (const QJsonValue &entry : array) {
        if (entry[key].toString() == value)
            return entry.toObject();
    }
    return {};
}

} // namespace

/// `concordat parse` as it is run, without a display.
class ParseCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void json_hasTheKeysOfTheDesign_data();
    void json_hasTheKeysOfTheDesign();
    void json_saysWhatTheTextSays();
    void json_isUtf8();
    void text_isForPeople();
    void severalFiles_areAnArrayWithTheirNames();
    void standardInput_isReadForADash();
    void problems_goToStandardErrorAndIntoTheJson();
    void strict_exitsWith1OnlyForProblems_data();
    void strict_exitsWith1OnlyForProblems();
    void unusableFile_exitsWith2AndOneLine_data();
    void unusableFile_exitsWith2AndOneLine();
    void unusableFileAmongOthers_hidesNone();
    void wrongArguments_exitWith2AndOneLine_data();
    void wrongArguments_exitWith2AndOneLine();
    void help_isPrinted_data();
    void help_isPrinted();
    void version_isPrinted();
    void windowWithoutDisplay_isRefusedWithTheCommandsNamed();

private:
    QString write(const QString &name, const QByteArray &contents);

    QTemporaryDir m_folder;
};

QString ParseCommandTest::write(const QString &name, const QByteArray &contents)
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(contents);
    return file.fileName();
}

void ParseCommandTest::initTestCase()
{
    QVERIFY2(QFile::exists(QStringLiteral(CONCORDAT_PROGRAM)), CONCORDAT_PROGRAM);
    write(u"good.txt"_s, good);
    write(u"faulty.txt"_s, faulty);
}

void ParseCommandTest::json_hasTheKeysOfTheDesign_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("sections") << u"sections"_s << QStringList{u"id"_s, u"label"_s, u"heading"_s, u"level"_s};
    QTest::newRow("clauses") << u"clauses"_s
                             << QStringList{u"id"_s, u"label"_s, u"parent"_s, u"kind"_s, u"text"_s, u"strength"_s, u"actors"_s};
    QTest::newRow("references") << u"references"_s << QStringList{u"in"_s, u"text"_s, u"target"_s, u"external"_s};
    QTest::newRow("figures") << u"figures"_s << QStringList{u"in"_s, u"text"_s, u"kind"_s, u"value"_s, u"unit"_s};
    QTest::newRow("problems") << u"problems"_s << QStringList{u"kind"_s, u"where"_s, u"line"_s, u"message"_s};
}

void ParseCommandTest::json_hasTheKeysOfTheDesign()
{
    QFETCH(QString, list);
    QFETCH(QStringList, keys);
    const QString file = list == u"problems" ? u"faulty.txt"_s : u"good.txt"_s;
    const ProgramRun outcome = run({u"parse"_s, m_folder.filePath(file), u"--format"_s, u"json"_s});
    QCOMPARE(outcome.code, 0);
    const QJsonObject object = outcome.json().object();
    for (const char *key : {"title", "authority", "sections", "clauses", "references", "figures", "problems"})
        QVERIFY2(object.contains(QLatin1StringView(key)), key);
    const QJsonArray entries = object.value(list).toArray();
    QVERIFY(!entries.isEmpty());
    for (const QJsonValue &entry : entries) {
        for (const QString &key : keys)
            QVERIFY2(entry.toObject().contains(key), qPrintable(key));
    }
}

void ParseCommandTest::json_saysWhatTheTextSays()
{
    const QJsonObject object = run({u"parse"_s, m_folder.filePath(u"good.txt"_s), u"--format"_s, u"json"_s}).json().object();
    QCOMPARE(object["title"_L1].toString(), u"A guide to rooms"_s);
    const QJsonArray clauses = object["clauses"_L1].toArray();
    QStringList ids;
    for (const QJsonValue &clause : clauses)
        ids.append(clause["id"_L1].toString());
    QCOMPARE(ids, (QStringList{u"title"_s, u"1"_s, u"1.1"_s, u"1.2"_s, u"1.2(a)"_s, u"1.2(b)"_s}));
    QCOMPARE(found(clauses, "id"_L1, u"1"_s)["kind"_L1].toString(), u"section"_s);
    QVERIFY(found(clauses, "id"_L1, u"1"_s)["parent"_L1].isNull());

    const QJsonObject item = found(clauses, "id"_L1, u"1.2(b)"_s);
    QCOMPARE(item["parent"_L1].toString(), u"1.2"_s);
    QCOMPARE(item["label"_L1].toString(), u"(b)"_s);
    QCOMPARE(item["kind"_L1].toString(), u"item"_s);
    const QJsonObject clause = found(clauses, "id"_L1, u"1.1"_s);
    QCOMPARE(clause["strength"_L1].toString(), u"must"_s);
    QCOMPARE(clause["actors"_L1].toArray(), QJsonArray{u"member"_s});

    const QJsonObject section = found(object["sections"_L1].toArray(), "id"_L1, u"1"_s);
    QCOMPARE(section["heading"_L1].toString(), u"Rooms"_s);
    QCOMPARE(section["level"_L1].toInt(), 1);

    const QJsonArray references = object["references"_L1].toArray();
    QCOMPARE(references.size(), 2);
    QCOMPARE(references.at(0)["in"_L1].toString(), u"1.1"_s);
    QCOMPARE(references.at(0)["target"_L1].toString(), u"1.2"_s);
    QVERIFY(references.at(0)["external"_L1].isNull());
    QVERIFY(references.at(1)["target"_L1].isNull());
    QCOMPARE(references.at(1)["external"_L1].toString(), u"Bells Act 1972"_s);

    const QJsonArray figures = object["figures"_L1].toArray();
    QCOMPARE(figures.size(), 1);
    QCOMPARE(figures.at(0)["value"_L1].toString(), u"2021-05-04"_s);
    QVERIFY(figures.at(0)["unit"_L1].isNull());
    QVERIFY(object["problems"_L1].toArray().isEmpty());
}

void ParseCommandTest::json_isUtf8()
{
    const QString file = write(u"café.txt"_s, "# 1 Caf\xc3\xa9\n\n1.1 Tea \xe2\x80\x93 \xc2\xa3"
                                              "5 \xf0\x9f\x8d\xb5.\n");
    const ProgramRun outcome = run({u"parse"_s, u"--format=json"_s, file});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains("Caf\xc3\xa9"));
    QCOMPARE(found(outcome.json().object()["clauses"_L1].toArray(), "id"_L1, u"1.1"_s)["text"_L1].toString(), u"Tea – £5 🍵."_s);
}

void ParseCommandTest::text_isForPeople()
{
    const ProgramRun outcome = run({u"parse"_s, m_folder.filePath(u"good.txt"_s)});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err, QByteArray());
    const QStringList lines = linesOf(outcome.out);
    QCOMPARE(lines.constFirst(), u"A guide to rooms"_s);
    QVERIFY(std::ranges::any_of(lines, [](const QString &line) { return line.contains(u"1.1 [must]"); }));
}

void ParseCommandTest::severalFiles_areAnArrayWithTheirNames()
{
    const QStringList files{m_folder.filePath(u"good.txt"_s), m_folder.filePath(u"faulty.txt"_s)};
    const ProgramRun outcome = run(QStringList{u"parse"_s, u"--format"_s, u"json"_s} + files);
    QCOMPARE(outcome.code, 0);
    const QJsonArray array = outcome.json().array();
    QCOMPARE(array.size(), 2);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(array.at(i)["file"_L1].toString(), files.at(i));
        QCOMPARE(array.at(i)["title"_L1].toString(), u"A guide to rooms"_s);
    }
}

void ParseCommandTest::standardInput_isReadForADash()
{
    const ProgramRun fromFile = run({u"parse"_s, u"--format"_s, u"json"_s, m_folder.filePath(u"good.txt"_s)});
    const ProgramRun fromInput = run({u"parse"_s, u"--format"_s, u"json"_s, u"-"_s}, good);
    QCOMPARE(fromInput.code, 0);
    QCOMPARE(fromInput.out, fromFile.out);
}

void ParseCommandTest::problems_goToStandardErrorAndIntoTheJson()
{
    const QString file = m_folder.filePath(u"faulty.txt"_s);
    const ProgramRun outcome = run({u"parse"_s, u"--format"_s, u"json"_s, file});
    QCOMPARE(outcome.code, 0);
    const QJsonArray problems = outcome.json().object()["problems"_L1].toArray();
    const QJsonObject missing = found(problems, "kind"_L1, u"missing-number"_s);
    QCOMPARE(missing["where"_L1].toString(), u"1.1"_s); // the last before the gap
    QCOMPARE(missing["line"_L1].toInt(), 7);            // the first after it
    QVERIFY(missing["message"_L1].toString().size() > 20);
    QCOMPARE(found(problems, "kind"_L1, u"unresolved-reference"_s)["where"_L1].toString(), u"1.3"_s);
    const QStringList told = linesOf(outcome.err);
    QCOMPARE(told.size(), problems.size());
    for (qsizetype i = 0; i < told.size(); ++i) {
        const QString place = u"%1:%2: %3"_s.arg(file).arg(problems.at(i)["line"_L1].toInt()).arg(problems.at(i)["kind"_L1].toString());
        QVERIFY2(told.at(i).contains(place), qPrintable(told.at(i)));
    }
}

void ParseCommandTest::strict_exitsWith1OnlyForProblems_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("code");
    QTest::newRow("good") << u"good.txt"_s << 0;
    QTest::newRow("faulty") << u"faulty.txt"_s << 1;
}

void ParseCommandTest::strict_exitsWith1OnlyForProblems()
{
    QFETCH(QString, file);
    QFETCH(int, code);
    const ProgramRun outcome = run({u"parse"_s, u"--strict"_s, u"--format"_s, u"json"_s, m_folder.filePath(file)});
    QCOMPARE(outcome.code, code);
    QVERIFY(outcome.json().isObject());
}

void ParseCommandTest::unusableFile_exitsWith2AndOneLine_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("missing") << u"missing.txt"_s;
    QTest::newRow("folder") << u"."_s;
    QTest::newRow("binary") << u"binary.bin"_s;
    QTest::newRow("name with a line end") << u"a\nb.txt"_s;
}

void ParseCommandTest::unusableFile_exitsWith2AndOneLine()
{
    QFETCH(QString, name);
    write(u"binary.bin"_s, QByteArray(5000, '\0'));
    for (const QString &format : {u"text"_s, u"json"_s}) {
        const ProgramRun outcome = run({u"parse"_s, m_folder.filePath(name), u"--format"_s, format});
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.out, QByteArray());
        const QStringList told = linesOf(outcome.err);
        QVERIFY2(told.size() == 1, outcome.err.constData());
        QVERIFY2(told.constFirst().contains(name.section(u'\n', -1)), outcome.err.constData());
        // The fault, and what to do about it.
        QVERIFY2(told.constFirst().size() > name.size() + m_folder.path().size() + 30, outcome.err.constData());
    }
}

void ParseCommandTest::unusableFileAmongOthers_hidesNone()
{
    const ProgramRun outcome =
        run({u"parse"_s, u"--format"_s, u"json"_s, m_folder.filePath(u"missing.txt"_s), m_folder.filePath(u"good.txt"_s)});
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.json().array().size(), 1);
    QCOMPARE(outcome.json().array().first()["file"_L1].toString(), m_folder.filePath(u"good.txt"_s));
}

void ParseCommandTest::wrongArguments_exitWith2AndOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("no file") << QStringList{u"parse"_s} << u"parse"_s;
    QTest::newRow("unknown format") << QStringList{u"parse"_s, u"--format"_s, u"xml"_s, u"-"_s} << u"xml"_s;
    QTest::newRow("unknown option") << QStringList{u"parse"_s, u"--fromat"_s, u"-"_s} << u"fromat"_s;
    QTest::newRow("format without a value") << QStringList{u"parse"_s, u"-"_s, u"--format"_s} << u"format"_s;
    QTest::newRow("unknown command") << QStringList{u"prase"_s, u"a.txt"_s} << u"prase"_s;
    QTest::newRow("unknown global option") << QStringList{u"--prase"_s} << u"--prase"_s;
}

void ParseCommandTest::wrongArguments_exitWith2AndOneLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const ProgramRun outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QByteArray());
    const QStringList told = linesOf(outcome.err);
    QVERIFY2(told.size() == 1, outcome.err.constData());
    QVERIFY2(told.constFirst().contains(named), outcome.err.constData());
}

void ParseCommandTest::help_isPrinted_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("of the program") << QStringList{u"--help"_s} << QStringList{u"parse"_s, u"--version"_s};
    QTest::newRow("short") << QStringList{u"-h"_s} << QStringList{u"parse"_s};
    QTest::newRow("of the command") << QStringList{u"parse"_s, u"--help"_s} << QStringList{u"--format"_s, u"--strict"_s, u"FILE"_s};
}

void ParseCommandTest::help_isPrinted()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, words);
    const ProgramRun outcome = run(arguments);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err, QByteArray());
    for (const QString &word : words)
        QVERIFY2(outcome.out.contains(word.toUtf8()), qPrintable(word));
}

void ParseCommandTest::version_isPrinted()
{
    const ProgramRun outcome = run({u"--version"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out, "concordat " CONCORDAT_VERSION "\n");
    QCOMPARE(outcome.err, QByteArray());
}

void ParseCommandTest::windowWithoutDisplay_isRefusedWithTheCommandsNamed()
{
    for (const QStringList &arguments : {QStringList{}, QStringList{m_folder.filePath(u"good.txt"_s)}}) {
        const ProgramRun outcome = run(arguments);
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY2(linesOf(outcome.err).size() == 1 && outcome.err.contains("parse"), outcome.err.constData());
    }
}

QTEST_GUILESS_MAIN(ParseCommandTest)
#include "ParseCommandTest.moc"
