// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Synonyms.h"

#include "library/Library.h"
#include "support/PackFolder.h"

#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// The file of words that mean the same.
class SynonymsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups_areReadInOrder();
    void badFile_isRefusedWithItsLine_data();
    void badFile_isRefusedWithItsLine();
    void badFile_hidesNoPack();
    void foldersAreTakenTogether();
};

void SynonymsTest::groups_areReadInOrder()
{
    PackFolder folder;
    folder.write(u"synonyms.yaml"_s, "# words\n- [chair, chairman]\n- [party  group, political group]\n");
    QCOMPARE(*readSynonyms(folder.pathOf(u"synonyms.yaml"_s)),
             (QList<QStringList>{{u"chair"_s, u"chairman"_s}, {u"party group"_s, u"political group"_s}}));
}

void SynonymsTest::badFile_isRefusedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("no list") << QByteArray("chair: chairman\n") << 1;
    QTest::newRow("a word alone") << QByteArray("- [chair, chairman]\n- [desk]\n") << 2;
    QTest::newRow("an empty word") << QByteArray("- [chair, \"\"]\n") << 1;
    QTest::newRow("no words") << QByteArray("- [chair, chairman]\n\n- chair\n") << 3;
    QTest::newRow("aliases") << QByteArray("- &a [chair, chairman]\n- *a\n") << 1;
    QTest::newRow("broken") << QByteArray("- [chair\n") << 2;
}

void SynonymsTest::badFile_isRefusedWithItsLine()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    PackFolder folder;
    folder.write(u"synonyms.yaml"_s, text);
    const auto read = readSynonyms(folder.pathOf(u"synonyms.yaml"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ProblemKind::PackSynonyms);
    QCOMPARE(read.error().subject, folder.pathOf(u"synonyms.yaml"_s));
    QCOMPARE(read.error().line, line);
}

void SynonymsTest::badFile_hidesNoPack()
{
    PackFolder folder;
    folder.addPack(u"aston"_s);
    folder.write(u"synonyms.yaml"_s, "- chair\n");
    const Library library = Library::open({folder.path()});
    QCOMPARE(library.packs().size(), 1);
    QCOMPARE(library.problems().size(), 1);
    QVERIFY(library.synonyms().isEmpty());
}

void SynonymsTest::foldersAreTakenTogether()
{
    PackFolder first;
    PackFolder second;
    first.write(u"synonyms.yaml"_s, "- [safe, vault]\n");
    second.write(u"synonyms.yaml"_s, "- [chair, chairman]\n");
    QCOMPARE(Library::open({first.path(), second.path()}).synonyms().size(), 2);
}

QTEST_GUILESS_MAIN(SynonymsTest)
#include "SynonymsTest.moc"
