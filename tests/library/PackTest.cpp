// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Pack.h"
#include "support/OutlineText.h"
#include "support/PackFolder.h"

#include <QDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

QList<Topic> topicsOf(const PackFolder &folder)
{
    return readTopics(folder.pathOf(u"topics.yaml"_s)).value_or(QList<Topic>());
}

QStringList described(const QList<Problem> &problems)
{
    QStringList result;
    for (const Problem &problem : problems)
        result.append(u"%1:%2 %3 %4"_s.arg(QDir(problem.subject).dirName()).arg(problem.line).arg(name(problem.kind), problem.detail));
    return result;
}

} // namespace

/// A pack is good as a whole, or refused with all that is wrong, each with file, line and reason.
class PackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodPack_isRead();
    void wrongPack_isRefused_data();
    void wrongPack_isRefused();
    void everyFault_isTold();
    void missingFiles_areTold_data();
    void missingFiles_areTold();
    void headingsAndContents_needNoTopic();
};

void PackTest::goodPack_isRead()
{
    PackFolder folder;
    const auto pack = readPack(folder.addPack(u"aston"_s), topicsOf(folder));
    QVERIFY2(pack.has_value(), pack ? "" : lines(described(pack.error())).constData());
    QCOMPARE(pack->id, u"aston"_s);
    QCOMPARE(pack->folder, folder.pathOf(u"aston"_s));
    QCOMPARE(pack->protocol.authority(), u"The Council of aston"_s);
    QCOMPARE(pack->protocol.title(), u"Rooms and keys"_s);
    QCOMPARE(pack->topics.value(u"1.1(a)"_s), (QStringList{u"rooms"_s, u"keys"_s}));
    QCOMPARE(pack->topics.value(u"1.1(b)"_s), QStringList{u"keys"_s});
    QVERIFY(pack->protocol.problems().isEmpty());
}

void PackTest::wrongPack_isRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *file, const char *before, const char *after, int line, const char *kind,
                        const char *reason) {
        QTest::newRow(name) << QString::fromUtf8(file) << QByteArray(before) << QByteArray(after) << line << QString::fromUtf8(kind)
                            << QString::fromUtf8(reason);
    };
    row("id of another folder", "protocol.md", "id: aston", "id: barford", 2, "front-matter", "barford");
    row("no id", "protocol.md", "id: aston\n", "", 2, "front-matter", "id");
    row("no authority", "protocol.md", "authority: The Council of aston\n", "", 2, "front-matter", "authority");
    row("no title", "protocol.md", "title: Rooms and keys\n", "", 2, "front-matter", "title");
    row("unknown kind", "protocol.md", "kind: district", "kind: parish", 4, "front-matter", "parish");
    row("unknown key", "protocol.md", "kind: district", "kind: district\nmotto: Tea", 5, "front-matter", "motto");
    row("review by a clause that is not there", "protocol.md", "clause: \"1.1\"", "clause: \"9.9\"", 6, "front-matter", "9.9");
    row("alias", "protocol.md", "kind: district", "kind: &a district", 4, "front-matter", "alias");
    row("broken YAML", "protocol.md", "{every: P4Y", "{every: [P4Y", 6, "front-matter", "");
    row("letter twice", "protocol.md", "(b) the safe", "(a) the safe", 12, "pack-folder", "duplicate-label");
    row("number left out", "protocol.md", "(b) the safe", "(c) the safe", 12, "pack-folder", "missing-number");
    row("reference to nowhere", "protocol.md", "the safe.", "the safe of clause 7.7.", 12, "pack-folder", "unresolved-reference");
    row("topic of no clause", "topics.yaml", "\"1.1(b)\": keys", "\"1.1(b)\": keys\n\"1.2\": keys", 4, "pack-topics", "1.2");
    row("clause twice", "topics.yaml", "\"1.1(b)\": keys", "\"1.1(b)\": keys\n\"1.1(b)\": rooms", 4, "pack-topics", "1.1(b)");
    row("unknown topic", "topics.yaml", "[rooms, keys]", "[rooms, doors]", 2, "pack-topics", "doors");
    row("clause without a topic", "topics.yaml", "\"1.1(b)\": keys\n", "", 0, "pack-topics", "1.1(b)");
    row("clause with an empty list", "topics.yaml", "\"1.1(b)\": keys", "\"1.1(b)\": []", 0, "pack-topics", "1.1(b)");
    row("not a map", "topics.yaml", "\"1.1\": [rooms]\n\"1.1(a)\": [rooms, keys]\n\"1.1(b)\": keys\n", "- rooms\n", 1, "pack-topics",
        "map");
    row("alias in topics", "topics.yaml", "\"1.1\": [rooms]", "\"1.1\": &a [rooms]", 1, "pack-topics", "alias");
}

void PackTest::wrongPack_isRefused()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, line);
    QFETCH(QString, kind);
    QFETCH(QString, reason);
    PackFolder folder;
    const QString path = folder.addPack(u"aston"_s);
    folder.replace(u"aston/"_s + file, before, after);
    const auto pack = readPack(path, topicsOf(folder));
    QVERIFY(!pack.has_value());
    const auto told = std::ranges::find_if(pack.error(), [&](const Problem &problem) {
        return name(problem.kind) == kind && problem.subject == QDir(path).filePath(file) && problem.line == line &&
               problem.detail.contains(reason, Qt::CaseInsensitive);
    });
    QVERIFY2(told != pack.error().cend(), lines(described(pack.error())).constData());
}

void PackTest::everyFault_isTold()
{
    PackFolder folder;
    const QString path = folder.addPack(u"aston"_s);
    folder.replace(u"aston/protocol.md"_s, "kind: district", "kind: parish");
    folder.replace(u"aston/protocol.md"_s, "(b) the safe", "(a) the safe");
    folder.replace(u"aston/topics.yaml"_s, "[rooms, keys]", "[rooms, doors]");
    const auto pack = readPack(path, topicsOf(folder));
    QVERIFY(!pack.has_value());
    const QString all = described(pack.error()).join(u'\n');
    for (const QString &part : {u"parish"_s, u"duplicate-label"_s, u"doors"_s})
        QVERIFY2(all.contains(part), qPrintable(all));
}

void PackTest::missingFiles_areTold_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"protocol.md", "topics.yaml"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void PackTest::missingFiles_areTold()
{
    QFETCH(QString, file);
    PackFolder folder;
    const QString path = folder.addPack(u"aston"_s);
    folder.remove(u"aston/"_s + file);
    const auto pack = readPack(path, topicsOf(folder));
    QVERIFY(!pack.has_value());
    QCOMPARE(pack.error().constFirst().kind, ProblemKind::CannotRead);
    QCOMPARE(pack.error().constFirst().subject, QDir(path).filePath(file));
}

void PackTest::headingsAndContents_needNoTopic()
{
    PackFolder folder;
    const QString path = folder.addPack(u"aston"_s);
    folder.replace(u"aston/protocol.md"_s, "# 1 Rooms\n", "# Document history\n\nVersion 1.0 Issued in May 2019\n\n# 1 Rooms\n");
    const auto pack = readPack(path, topicsOf(folder));
    QVERIFY2(pack.has_value(), pack ? "" : lines(described(pack.error())).constData());
    QVERIFY(pack->protocol.find(u"document-history/1"_s).has_value());
}

QTEST_APPLESS_MAIN(PackTest)
#include "PackTest.moc"
