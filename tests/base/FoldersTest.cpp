// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Folders.h"

#include "library/AttachedWording.h"
#include "library/Library.h"
#include "library/search/SearchIndex.h"

#include <QScopeGuard>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// Where data and what can be made again are kept.
class FoldersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void environment_namesTheFolders();
    void desktopNamesThem_elsewise();
    void indexFolder_isAnotherForOtherPacks();
};

void FoldersTest::environment_namesTheFolders()
{
    const auto restore = qScopeGuard([] {
        qunsetenv("CONCORDAT_DATA");
        qunsetenv("CONCORDAT_CACHE");
    });
    qputenv("CONCORDAT_DATA", "/a/data");
    qputenv("CONCORDAT_CACHE", "/a/cache");
    QCOMPARE(dataFolder(), u"/a/data"_s);
    QCOMPARE(cacheFolder(), u"/a/cache"_s);
    QCOMPARE(wordingsFolder(), u"/a/data/wordings"_s);
    QCOMPARE(protocolFolders().constFirst(), u"/a/data/protocols"_s);
    QVERIFY(searchIndexFolder({u"/p"_s}).startsWith(u"/a/cache/search/"_s));
}

void FoldersTest::desktopNamesThem_elsewise()
{
    QCOMPARE(dataFolder(), qEnvironmentVariable("XDG_DATA_HOME") + u"/concordat"_s);
    QCOMPARE(cacheFolder(), qEnvironmentVariable("XDG_CACHE_HOME") + u"/concordat"_s);
}

void FoldersTest::indexFolder_isAnotherForOtherPacks()
{
    QCOMPARE(searchIndexFolder({u"/p"_s, u"/q"_s}), searchIndexFolder({u"/p"_s, u"/q"_s}));
    QVERIFY(searchIndexFolder({u"/p"_s}) != searchIndexFolder({u"/q"_s}));
}

QTEST_GUILESS_MAIN(FoldersTest)
#include "FoldersTest.moc"
