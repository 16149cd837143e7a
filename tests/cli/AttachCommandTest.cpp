// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PackFolder.h"
#include "support/ProgramRun.h"
#include "support/Wordings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto published = "1 Rooms\n\n1.1 Members shall bolt or lock:\n(a) the hall; and\n(b) the safe.\n";

} // namespace

/// `concordat attach` as it is run, without a display.
class AttachCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void json_tellsWhatMatches();
    void text_tellsWhatMatches();
    void attachedText_isFoundBySearch();
    void dryRun_keepsNothing();
    void remove_takesTheTextAway();
    void textOfAnother_isRefusedWithTheFigures();
    void wrongArguments_exitWith2AndOneLine_data();
    void wrongArguments_exitWith2AndOneLine();
    void realWordings_attachToTheirOwnPackAlone();

private:
    ProgramRun run(const QStringList &arguments, bool realPacks = false)
    {
        QStringList variables = {u"CONCORDAT_CACHE="_s + m_data->filePath(u"cache"_s), u"CONCORDAT_DATA="_s + m_data->path()};
        if (!realPacks)
            variables.append(u"CONCORDAT_PROTOCOLS="_s + m_folder->path());
        return runProgram(arguments, variables);
    }

    QString write(const QByteArray &contents)
    {
        m_folder->write(u"download.txt"_s, contents);
        return m_folder->pathOf(u"download.txt"_s);
    }

    bool isKept() const { return QFile::exists(m_data->filePath(u"wordings/aston.txt"_s)); }

    std::unique_ptr<PackFolder> m_folder;
    std::unique_ptr<QTemporaryDir> m_data;
};

void AttachCommandTest::init()
{
    m_folder = std::make_unique<PackFolder>();
    m_data = std::make_unique<QTemporaryDir>();
    m_folder->addPack(u"aston"_s);
}

void AttachCommandTest::json_tellsWhatMatches()
{
    const QString file = write(QByteArray(published).replace("(b) the safe.\n", "\n1.2 Officers may lend keys.\n"));
    const ProgramRun attached = run({u"attach"_s, u"aston"_s, file, u"--format"_s, u"json"_s});
    QCOMPARE(attached.code, 0);
    QCOMPARE(attached.err, QByteArray());
    const QJsonObject object = attached.json().object();
    QCOMPARE(object["matched"_L1].toInt(), 3);
    QCOMPARE(object["missing"_L1].toArray(), QJsonArray{u"1.1(b)"_s});
    QCOMPARE(object["extra"_L1].toArray(), QJsonArray{u"1.2"_s});
    QVERIFY(isKept());
}

void AttachCommandTest::text_tellsWhatMatches()
{
    const ProgramRun attached = run({u"attach"_s, u"aston"_s, write(QByteArray(published).replace("(b) the safe.\n", ""))});
    QCOMPARE(attached.code, 0);
    QVERIFY(attached.out.contains("missing  1.1(b)"));
}

void AttachCommandTest::attachedText_isFoundBySearch()
{
    QCOMPARE(run({u"search"_s, u"\"bolt or lock\""_s, u"--format=json"_s}).json().array().size(), 0);
    QCOMPARE(run({u"attach"_s, u"aston"_s, write(published)}).code, 0);
    const QJsonArray found = run({u"search"_s, u"\"bolt or lock\""_s, u"--format=json"_s}).json().array();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0)["clause"_L1].toString(), u"1.1"_s);
    QVERIFY(found.at(0)["snippet"_L1].toString().contains(u"bolt"));
}

void AttachCommandTest::dryRun_keepsNothing()
{
    const ProgramRun shown = run({u"attach"_s, u"aston"_s, write(published), u"--dry-run"_s, u"--format=json"_s});
    QCOMPARE(shown.code, 0);
    QCOMPARE(shown.json().object()["matched"_L1].toInt(), 4);
    QVERIFY(!isKept());
}

void AttachCommandTest::remove_takesTheTextAway()
{
    QCOMPARE(run({u"attach"_s, u"aston"_s, write(published)}).code, 0);
    QVERIFY(isKept());
    QCOMPARE(run({u"attach"_s, u"aston"_s, u"--remove"_s}).code, 0);
    QVERIFY(!isKept());
    QCOMPARE(run({u"search"_s, u"\"bolt or lock\""_s, u"--format=json"_s}).json().array().size(), 0);
}

void AttachCommandTest::textOfAnother_isRefusedWithTheFigures()
{
    const ProgramRun refused =
        run({u"attach"_s, u"aston"_s, write("7 Bells\n\n7.1 Ringers ring.\n\n7.2 Others listen.\n"), u"--format=json"_s});
    QCOMPARE(refused.code, 2);
    QCOMPARE(refused.out, QByteArray());
    QCOMPARE(refused.errorLines().size(), 1);
    QVERIFY2(refused.err.contains("4 clauses") && refused.err.contains("The Council of aston"), refused.err.constData());
    QVERIFY(!isKept());
}

void AttachCommandTest::wrongArguments_exitWith2AndOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no file") << QStringList{u"aston"_s};
    QTest::newRow("too many") << QStringList{u"aston"_s, u"a"_s, u"b"_s};
    QTest::newRow("an authority that is not there") << QStringList{u"carlow"_s, u"text.txt"_s};
    QTest::newRow("a path for an authority") << QStringList{u"../aston"_s, u"text.txt"_s};
    QTest::newRow("a file that is not there") << QStringList{u"aston"_s, u"/nowhere/text.txt"_s};
    QTest::newRow("a folder") << QStringList{u"aston"_s, u"/"_s};
    QTest::newRow("a format that is not there") << QStringList{u"aston"_s, u"text.txt"_s, u"--format=xml"_s};
}

void AttachCommandTest::wrongArguments_exitWith2AndOneLine()
{
    QFETCH(QStringList, arguments);
    const ProgramRun refused = run(QStringList{u"attach"_s} + arguments);
    QCOMPARE(refused.code, 2);
    QCOMPARE(refused.out, QByteArray());
    QCOMPARE(refused.errorLines().size(), 1);
}

void AttachCommandTest::realWordings_attachToTheirOwnPackAlone()
{
    REQUIRE_WORDINGS();
    for (const QString &authority : Wordings::authorities()) {
        for (const QString &other : Wordings::authorities()) {
            const QString file = QStringLiteral(CONCORDAT_SHARED "/wordings/%1.txt").arg(other);
            const ProgramRun attached = run({u"attach"_s, authority, file, u"--format=json"_s}, true);
            QCOMPARE(attached.code, authority == other ? 0 : 2);
            if (attached.code == 0)
                QVERIFY(attached.json().object()["missing"_L1].toArray().isEmpty());
        }
    }
    QVERIFY(run({u"search"_s, u"political group"_s, u"--format=json"_s}, true).json().array().size() > 5);
}

QTEST_GUILESS_MAIN(AttachCommandTest)
#include "AttachCommandTest.moc"
