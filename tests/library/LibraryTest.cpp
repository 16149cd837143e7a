// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Library.h"
#include "support/PackFolder.h"

#include <QDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

QStringList idsOf(const Library &library)
{
    QStringList ids;
    for (const Pack &pack : library.packs())
        ids.append(pack.id);
    return ids;
}

} // namespace

/// The packs of several folders together.
class LibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packs_areInTheOrderOfTheirAuthorities();
    void badPack_hidesNoOther();
    void idFoundTwice_countsWhereItComesFirstAndIsReported();
    void missingFolder_isNoProblem();
    void brokenTopics_areReportedAndHideNoPackThatNeedsNone();
    void topicsOfTheSecondFolder_areKnownToItsPacks();
    void foldersWithoutProtocol_areLeftAlone();
    void find_knowsOnlyWhatIsThere();
    void environment_namesTheFolders();
};

void LibraryTest::packs_areInTheOrderOfTheirAuthorities()
{
    PackFolder folder;
    folder.addPack(u"carlow"_s);
    folder.addPack(u"aston"_s);
    folder.addPack(u"barford"_s);
    folder.replace(u"aston/protocol.md"_s, "The Council of aston", "the council of zeal");
    const Library library = Library::open({folder.path()});
    QCOMPARE(idsOf(library), (QStringList{u"barford"_s, u"carlow"_s, u"aston"_s}));
    QVERIFY(library.problems().isEmpty());
    QCOMPARE(library.topics().size(), 2);
}

void LibraryTest::badPack_hidesNoOther()
{
    PackFolder folder;
    folder.addPack(u"aston"_s);
    folder.addPack(u"barford"_s);
    folder.addPack(u"carlow"_s);
    folder.replace(u"barford/protocol.md"_s, "kind: district", "kind: parish");
    folder.write(u"carlow/protocol.md"_s, QByteArray(2000, '\0'));
    const Library library = Library::open({folder.path()});
    QCOMPARE(idsOf(library), QStringList{u"aston"_s});
    QSet<QString> files;
    for (const Problem &problem : library.problems())
        files.insert(problem.subject);
    QVERIFY(files.contains(folder.pathOf(u"barford/protocol.md"_s)));
    QVERIFY(files.contains(folder.pathOf(u"carlow/protocol.md"_s)));
}

void LibraryTest::idFoundTwice_countsWhereItComesFirstAndIsReported()
{
    PackFolder first;
    PackFolder second;
    first.addPack(u"aston"_s);
    second.addPack(u"aston"_s);
    second.addPack(u"barford"_s);
    const Library library = Library::open({first.path(), second.path()});
    QCOMPARE(idsOf(library), (QStringList{u"aston"_s, u"barford"_s}));
    QCOMPARE(library.find(u"aston"_s)->folder, first.pathOf(u"aston"_s));
    QCOMPARE(library.problems().size(), 1);
    QCOMPARE(library.problems().constFirst().kind, ProblemKind::PackFolder);
    QCOMPARE(library.problems().constFirst().subject, second.pathOf(u"aston"_s));
    QVERIFY(library.problems().constFirst().detail.contains(first.pathOf(u"aston"_s)));
}

void LibraryTest::missingFolder_isNoProblem()
{
    PackFolder folder;
    folder.addPack(u"aston"_s);
    const Library library = Library::open({folder.pathOf(u"missing"_s), folder.path()});
    QCOMPARE(idsOf(library), QStringList{u"aston"_s});
    QVERIFY(library.problems().isEmpty());
    QVERIFY(Library::open({}).packs().isEmpty());
}

void LibraryTest::brokenTopics_areReportedAndHideNoPackThatNeedsNone()
{
    PackFolder folder;
    folder.write(u"topics.yaml"_s, "- id: rooms\n");
    folder.write(u"empty/protocol.md"_s, "---\nid: empty\nauthority: E\nkind: county\ntitle: Rooms\n---\n# 1 Rooms\n");
    folder.write(u"empty/topics.yaml"_s, "{}\n");
    const Library library = Library::open({folder.path()});
    QCOMPARE(library.problems().constFirst().subject, folder.pathOf(u"topics.yaml"_s));
    QCOMPARE(library.problems().constFirst().line, 1);
}

void LibraryTest::topicsOfTheSecondFolder_areKnownToItsPacks()
{
    PackFolder first;
    PackFolder second;
    first.addPack(u"aston"_s);
    second.write(u"topics.yaml"_s, "- {id: rooms, title: Rooms}\n- {id: doors, title: Doors}\n");
    second.addPack(u"barford"_s);
    second.write(u"barford/topics.yaml"_s, "\"1.1\": [rooms]\n\"1.1(a)\": [doors]\n\"1.1(b)\": [doors]\n");
    const Library library = Library::open({first.path(), second.path()});
    QCOMPARE(idsOf(library), (QStringList{u"aston"_s, u"barford"_s}));
}

void LibraryTest::foldersWithoutProtocol_areLeftAlone()
{
    PackFolder folder;
    folder.addPack(u"aston"_s);
    folder.write(u"checklists/gifts.yaml"_s, "id: gifts\n");
    folder.write(u"notes/readme.txt"_s, "nothing\n");
    const Library library = Library::open({folder.path()});
    QCOMPARE(idsOf(library), QStringList{u"aston"_s});
    QVERIFY(library.problems().isEmpty());
}

void LibraryTest::find_knowsOnlyWhatIsThere()
{
    PackFolder folder;
    folder.addPack(u"aston"_s);
    const Library library = Library::open({folder.path()});
    QCOMPARE(library.find(u"aston"_s), &library.packs().constFirst());
    for (const QString &id : {u"Aston"_s, u"aston "_s, u"../aston"_s, QString()})
        QCOMPARE(library.find(id), nullptr);
}

void LibraryTest::environment_namesTheFolders()
{
    const QByteArray before = qgetenv("CONCORDAT_PROTOCOLS");
    const auto restore = qScopeGuard([&] { before.isNull() ? qunsetenv("CONCORDAT_PROTOCOLS") : qputenv("CONCORDAT_PROTOCOLS", before); });
    qputenv("CONCORDAT_PROTOCOLS", u"/a%1/b"_s.arg(QDir::listSeparator()).toUtf8());
    QCOMPARE(protocolFolders(), (QStringList{u"/a"_s, u"/b"_s}));
    qunsetenv("CONCORDAT_PROTOCOLS");
    QCOMPARE(protocolFolders().size(), 2);
    QVERIFY(QDir(protocolFolders().constLast()).exists());
}

QTEST_GUILESS_MAIN(LibraryTest)
#include "LibraryTest.moc"
