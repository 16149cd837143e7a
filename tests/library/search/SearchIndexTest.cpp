// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search/SearchIndex.h"
#include "support/PackFolder.h"
#include "support/SearchSetting.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <atomic>
#include <thread>
#include <xapian.h>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto aston = "# 1 Rooms\n\n1.1 Members must lock:\n  (a) the hall; and\n  (b) the safe.\n\n"
                       "1.2 The chairman may lend a key to a political group.\n\n1.3 Officers should oil the hinges every month.\n";

/// A folder with the packs aston and barford, of which aston has a text of its own.
void addPacks(PackFolder &folder)
{
    folder.addPack(u"aston"_s);
    folder.addPack(u"barford"_s);
    folder.replace(u"aston/protocol.md"_s, "# 1 Rooms\n\n1.1 Members must lock:\n  (a) the hall; and\n  (b) the safe.\n", aston);
    folder.write(u"aston/topics.yaml"_s,
                 "\"1.1\": [rooms]\n\"1.1(a)\": [rooms, keys]\n\"1.1(b)\": [keys]\n\"1.2\": [keys]\n\"1.3\": [rooms]\n");
    folder.write(u"synonyms.yaml"_s, "- [chair, chairman, chairwoman]\n- [party group, political group]\n");
}

QStringList filesOf(const QString &folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.next());
    files.sort();
    return files;
}

void overwrite(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList ids(const QList<FacetCount> &facets)
{
    QStringList found;
    for (const FacetCount &facet : facets)
        found.append(facet.id + u'=' + QString::number(facet.count));
    return found;
}

std::string xapianPath(const QString &folder)
{
    return QFile::encodeName(folder + u"/index"_s).toStdString();
}

} // namespace

/// The index on disk: what it finds, what it is brought up to, and what it survives.
class SearchIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void queries_findTheirClauses_data();
    void queries_findTheirClauses();
    void oddQueries_giveResultsOrAProblem_data();
    void oddQueries_giveResultsOrAProblem();
    void randomQueries_neverFail();
    void unknownFilter_isReportedAndFindsNothing();
    void mistypedWord_isCorrected();
    void hits_areMarked_data();
    void hits_areMarked();
    void facets_countEveryClauseFound();
    void offset_goesOnWhereTheLastPageEnded();
    void noClause_isFoundTwice();
    void secondUpdate_indexesNothing();
    void changedPack_isIndexedAlone();
    void removedPack_isForgottenWithItsWords();
    void changedTopics_areIndexed();
    void changedSynonyms_areIndexed();
    void cancelledUpdate_goesOnNextTime();
    void damagedIndex_isMadeAgain_data();
    void damagedIndex_isMadeAgain();
    void indexDamagedWhileOpen_isMadeAgain();
    void oldFormat_isMadeAgain();
    void lockedIndex_isLeftToItsOwner();
    void folderThatIsAFile_doesNotStopTheSearch();
    void twoIndexes_shareAFolder();
    void threads_findWhileUpdating();
    void attachedWording_isSearchedAsTheSameClause();

private:
    std::unique_ptr<PackFolder> m_folder;
};

void SearchIndexTest::init()
{
    m_folder = std::make_unique<PackFolder>();
    addPacks(*m_folder);
}

void SearchIndexTest::queries_findTheirClauses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected"); ///< sorted
    const QString a = u"aston:"_s;
    const QString b = u"barford:"_s;
    QTest::newRow("a stem") << u"hinge"_s << QStringList{a + u"1.3"_s};
    QTest::newRow("its plural") << u"safes"_s << QStringList{a + u"1.1(b)"_s, b + u"1.1(b)"_s};
    QTest::newRow("a word that means the same") << u"chairwoman"_s << QStringList{a + u"1.2"_s};
    QTest::newRow("a phrase that means the same") << u"party group"_s << QStringList{a + u"1.2"_s};
    QTest::newRow("a phrase") << u"\"every month\""_s << QStringList{a + u"1.3"_s};
    QTest::newRow("a phrase out of order") << u"\"month every\""_s << QStringList{};
    QTest::newRow("a phrase means itself alone") << u"\"party group\""_s << QStringList{};
    QTest::newRow("one word in marks means itself alone") << u"\"chair\""_s << QStringList{};
    QTest::newRow("a beginning") << u"hing*"_s << QStringList{a + u"1.3"_s};
    QTest::newRow("AND") << u"officers AND oil"_s << QStringList{a + u"1.3"_s};
    QTest::newRow("AND is about one clause") << u"lock AND safe"_s << QStringList{};
    QTest::newRow("OR") << u"hinge OR chair"_s << QStringList{a + u"1.2"_s, a + u"1.3"_s};
    QTest::newRow("NOT") << u"safe NOT authority:barford"_s << QStringList{a + u"1.1(b)"_s};
    QTest::newRow("NOT a word") << u"topic:keys strength:may NOT hinge"_s << QStringList{a + u"1.2"_s};
    QTest::newRow("NOT takes no synonym away") << u"key NOT chair"_s << QStringList{a + u"1.2"_s};
    QTest::newRow("a strength") << u"strength:should"_s << QStringList{a + u"1.3"_s};
    QTest::newRow("an actor") << u"actor:officers"_s << QStringList{a + u"1.3"_s};
    QTest::newRow("an authority by its beginning") << u"authority:bar safe"_s << QStringList{b + u"1.1(b)"_s};
    QTest::newRow("two of one field") << u"strength:should strength:may"_s << QStringList{a + u"1.2"_s, a + u"1.3"_s};
    QTest::newRow("a topic by its title") << u"topic:Keys chairman"_s << QStringList{a + u"1.2"_s};
    QTest::newRow("a group of topics") << u"topic:rooms chairman"_s << QStringList{a + u"1.2"_s};
    QTest::newRow("an address") << u"aston 1.2"_s << QStringList{a + u"1.2"_s};
    QTest::newRow("an address with a colon") << u"barford:1.1(b)"_s << QStringList{b + u"1.1(b)"_s};
    QTest::newRow("an address in words") << u"section 1.1b of astn"_s << QStringList{a + u"1.1(b)"_s};
    QTest::newRow("an address not there") << u"aston 9.9"_s << QStringList{};
    QTest::newRow("a number alone") << u"1.3"_s << QStringList{a + u"1.3"_s};
    QTest::newRow("the same number in two") << u"1.1(a)"_s << QStringList{a + u"1.1(a)"_s, b + u"1.1(a)"_s};
}

void SearchIndexTest::queries_findTheirClauses()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, expected);
    SearchSetting search(Library::open({m_folder->path()}));
    QStringList found = search.addresses(typed);
    found.sort();
    QCOMPARE(found, expected);
}

void SearchIndexTest::oddQueries_giveResultsOrAProblem_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {QString(),
                                 u" "_s,
                                 u"AND"_s,
                                 u"NOT"_s,
                                 u"OR OR"_s,
                                 u"\""_s,
                                 u"\"\"\""_s,
                                 u"\"the hall"_s,
                                 u"("_s,
                                 u")))"_s,
                                 u"* * *"_s,
                                 u"*"_s,
                                 u"-"_s,
                                 u"topic:"_s,
                                 u"topic:\""_s,
                                 u":"_s,
                                 u"::"_s,
                                 u"aston:"_s,
                                 u":62"_s,
                                 u"NOT NOT hall"_s,
                                 u"NOT hall"_s,
                                 u"hall*safe"_s,
                                 u"a*"_s,
                                 u"wiltshire:../../etc/passwd"_s,
                                 u"'; DROP TABLE clauses; --"_s,
                                 u"<b>hall</b>"_s,
                                 u"🔒 hall"_s,
                                 u"%s%n"_s})
        QTest::addRow("%s", qPrintable(typed)) << typed;
    QTest::newRow("10,000 characters") << u"hall safe "_s.repeated(1000);
    QTest::newRow("one word of 10,000") << QString(10'000, u'h');
    QTest::newRow("10,000 brackets") << QString(10'000, u'(');
    QTest::newRow("3,000 operators") << u"NOT "_s.repeated(3000);
    QTest::newRow("nulls") << QString(100, QChar(0));
    QTest::newRow("line ends") << u"hall\nsafe\r\n"_s;
}

void SearchIndexTest::oddQueries_giveResultsOrAProblem()
{
    QFETCH(QString, typed);
    SearchSetting search(Library::open({m_folder->path()}));
    for (const bool whileTyping : {false, true}) {
        const auto results = search.index().find(typed, {.authorities = {}, .whileTyping = whileTyping});
        QVERIFY(results.has_value());
        QVERIFY(results->estimate >= results->results.size() - 1);
        QVERIFY(search.index().facets(typed, {.authorities = {}, .whileTyping = whileTyping}).has_value());
    }
}

void SearchIndexTest::randomQueries_neverFail()
{
    SearchSetting search(Library::open({m_folder->path()}));
    const QStringList pieces = {u"hall"_s,  u"safe"_s,  u"chair"_s, u"AND"_s, u"OR"_s,         u"NOT"_s,       u"\""_s,  u"("_s,
                                u")"_s,     u"*"_s,     u"-"_s,     u":"_s,   u"topic:keys"_s, u"strength:"_s, u"1.2"_s, u"aston"_s,
                                u"party"_s, u"group"_s, u" "_s,     u" "_s,   u" "_s,          u"hal"_s};
    QRandomGenerator random(20'240'613);
    for (int i = 0; i < 600; ++i) {
        QString typed;
        for (int k = random.bounded(12); k >= 0; --k)
            typed += pieces.at(random.bounded(static_cast<int>(pieces.size())));
        const auto results = search.index().find(typed, {.authorities = {}, .whileTyping = i % 2 == 0});
        QVERIFY2(results.has_value(), qPrintable(typed));
        QSet<QString> seen;
        for (const SearchResult &result : results->results) {
            QVERIFY2(!seen.contains(result.authority + result.clause), qPrintable(typed));
            seen.insert(result.authority + result.clause);
        }
    }
}

void SearchIndexTest::unknownFilter_isReportedAndFindsNothing()
{
    SearchSetting search(Library::open({m_folder->path()}));
    const SearchResults results = search.find(u"hall topic:elephants"_s);
    QVERIFY(results.results.isEmpty());
    QCOMPARE(results.problems.size(), 1);
    QCOMPARE(results.problems.constFirst().kind, ProblemKind::SearchFilterUnknown);
    QCOMPARE(results.problems.constFirst().detail, u"topic:elephants"_s);
    QCOMPARE(search.find(u"aston 9.9"_s).problems.constFirst().kind, ProblemKind::SearchClauseMissing);
    QCOMPARE(search.find(u"hall "_s.repeated(500)).problems.constFirst().kind, ProblemKind::SearchQueryCut);
}

void SearchIndexTest::mistypedWord_isCorrected()
{
    SearchSetting search(Library::open({m_folder->path()}));
    const SearchResults results = search.find(u"Oficers AND hingse"_s);
    QCOMPARE(results.corrected, u"officers AND hinges"_s);
    QCOMPARE(results.results.size(), 1);
    QCOMPARE(results.results.constFirst().clause, u"1.3"_s);
    QVERIFY(search.find(u"hinges"_s).corrected.isEmpty());
    QVERIFY(search.find(u"hin"_s, {.authorities = {}, .whileTyping = true}).corrected.isEmpty());
}

void SearchIndexTest::hits_areMarked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("marked");
    QTest::newRow("a stem") << u"hinge"_s << QStringList{u"hinges"_s};
    QTest::newRow("words") << u"officers hinges"_s << QStringList{u"Officers"_s, u"hinges"_s};
    QTest::newRow("a phrase") << u"\"oil the hinges\""_s << QStringList{u"oil the hinges"_s};
    QTest::newRow("a beginning") << u"hin* AND mont*"_s << QStringList{u"hinges"_s, u"month"_s};
    QTest::newRow("not what is unwanted") << u"hinges NOT hall"_s << QStringList{u"hinges"_s};
    QTest::newRow("no word that says little") << u"the hinges"_s << QStringList{u"hinges"_s};
}

void SearchIndexTest::hits_areMarked()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, marked);
    SearchSetting search(Library::open({m_folder->path()}));
    const SearchResult result = search.find(typed).results.value(0);
    QCOMPARE(result.clause, u"1.3"_s);
    const Snippet snippet = result.snippet();
    QStringList words;
    for (const TextRange &hit : snippet.hits)
        words.append(snippet.text.sliced(hit.position, hit.length));
    QCOMPARE(words, marked);
}

void SearchIndexTest::facets_countEveryClauseFound()
{
    SearchSetting search(Library::open({m_folder->path()}));
    const SearchFacets facets = *search.index().facets(u"hall OR safe OR hinges"_s);
    QCOMPARE(facets.clauses, 5);
    QCOMPARE(ids(facets.authorities), (QStringList{u"aston=3"_s, u"barford=2"_s}));
    QCOMPARE(ids(facets.topics), (QStringList{u"keys=4"_s, u"rooms=3"_s}));
    QCOMPARE(ids(facets.strengths), (QStringList{u"must=4"_s, u"should=1"_s}));
    QCOMPARE(ids(facets.actors), (QStringList{u"member=4"_s, u"officer=1"_s}));
    QCOMPARE(search.index().facets(u"nothing"_s)->clauses, 0);
}

void SearchIndexTest::offset_goesOnWhereTheLastPageEnded()
{
    SearchSetting search(Library::open({m_folder->path()}));
    for (const QString &typed : {u"lock OR hall OR safe OR hinges OR rooms"_s, u"1.1"_s}) {
        const QStringList all = search.addresses(typed);
        QVERIFY(all.size() > 1);
        QStringList paged;
        for (int offset = 0; offset < all.size(); ++offset)
            paged += search.addresses(typed, {.authorities = {}, .limit = 1, .offset = offset});
        QCOMPARE(paged, all);
    }
}

void SearchIndexTest::noClause_isFoundTwice()
{
    SearchSetting search(Library::open({m_folder->path()}));
    for (const QString &typed : {u"1.1"_s, u"hall"_s, u"members hall lock"_s, u"NOT hinges"_s, u"strength:must"_s}) {
        const QStringList found = search.addresses(typed, {.authorities = {}, .limit = 1000});
        QVERIFY(!found.isEmpty());
        QCOMPARE(QSet<QString>(found.cbegin(), found.cend()).size(), found.size());
    }
}

void SearchIndexTest::secondUpdate_indexesNothing()
{
    const Library library = Library::open({m_folder->path()});
    SearchSetting search(library);
    const IndexUpdate again = *search.index().update(library);
    QVERIFY(again.indexed.isEmpty() && again.removed.isEmpty() && !again.cancelled);
    const auto opened = SearchIndex::open(search.path());
    QVERIFY((*opened)->update(library)->indexed.isEmpty());
    QCOMPARE((*opened)->find(u"hinges"_s)->results.size(), 1);
}

void SearchIndexTest::changedPack_isIndexedAlone()
{
    SearchSetting search(Library::open({m_folder->path()}));
    m_folder->replace(u"aston/protocol.md"_s, "the hinges", "the bells");
    QCOMPARE(search.index().update(Library::open({m_folder->path()}))->indexed, QStringList{u"aston"_s});
    QCOMPARE(search.addresses(u"bells"_s), QStringList{u"aston:1.3"_s});
    QVERIFY(search.addresses(u"\"hinges\""_s).isEmpty());
    QCOMPARE(search.addresses(u"safe"_s).size(), 2);
}

void SearchIndexTest::removedPack_isForgottenWithItsWords()
{
    SearchSetting search(Library::open({m_folder->path()}));
    QCOMPARE(search.find(u"hingse"_s).corrected, u"hinges"_s);
    QVERIFY(QDir(m_folder->pathOf(u"aston"_s)).removeRecursively());
    QCOMPARE(search.index().update(Library::open({m_folder->path()}))->removed, QStringList{u"aston"_s});
    QCOMPARE(search.addresses(u"safe"_s), QStringList{u"barford:1.1(b)"_s});
    QVERIFY(search.find(u"hingse"_s).corrected.isEmpty());
    QVERIFY(search.addresses(u"hinges"_s).isEmpty());
}

void SearchIndexTest::changedTopics_areIndexed()
{
    SearchSetting search(Library::open({m_folder->path()}));
    QVERIFY(search.addresses(u"topic:keys hinges"_s).isEmpty());
    m_folder->replace(u"aston/topics.yaml"_s, "\"1.3\": [rooms]", "\"1.3\": [keys]");
    QCOMPARE(search.index().update(Library::open({m_folder->path()}))->indexed, QStringList{u"aston"_s});
    QCOMPARE(search.addresses(u"topic:keys hinges"_s), QStringList{u"aston:1.3"_s});
}

void SearchIndexTest::changedSynonyms_areIndexed()
{
    SearchSetting search(Library::open({m_folder->path()}));
    QVERIFY(search.addresses(u"vault"_s).isEmpty());
    m_folder->write(u"synonyms.yaml"_s, "- [safe, vault]\n");
    search.index().update(Library::open({m_folder->path()}));
    QCOMPARE(search.addresses(u"vault"_s).size(), 2);
}

void SearchIndexTest::cancelledUpdate_goesOnNextTime()
{
    const Library library = Library::open({m_folder->path()});
    const QTemporaryDir folder;
    const auto index = *SearchIndex::open(folder.path());
    const IndexUpdate first = *index->update(library, [](int, int) { return false; });
    QVERIFY(first.cancelled);
    QCOMPARE(first.indexed, QStringList{u"aston"_s});
    QCOMPARE(index->find(u"safe"_s)->results.size(), 1);
    QList<std::pair<int, int>> told;
    const IndexUpdate second = *index->update(library, [&](int done, int all) {
        told.append({done, all});
        return true;
    });
    QCOMPARE(second.indexed, QStringList{u"barford"_s});
    QCOMPARE(told, (QList<std::pair<int, int>>{{1, 1}}));
    QCOMPARE(index->find(u"safe"_s)->results.size(), 2);
}

void SearchIndexTest::damagedIndex_isMadeAgain_data()
{
    QTest::addColumn<QString>("damage");
    for (const QString &damage :
         {u"emptied"_s, u"noise"_s, u"halved"_s, u"zeroed"_s, u"noise in the middle"_s, u"a file is gone"_s, u"a file instead"_s})
        QTest::addRow("%s", qPrintable(damage)) << damage;
}

void SearchIndexTest::damagedIndex_isMadeAgain()
{
    QFETCH(QString, damage);
    const Library library = Library::open({m_folder->path()});
    QByteArray noise(100'000, Qt::Uninitialized);
    QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
    qsizetype count = 0;
    {
        SearchSetting sound(library);
        count = filesOf(sound.path()).size();
    }
    QVERIFY(count >= 4);
    for (qsizetype i = 0; i < count; ++i) {
        const QTemporaryDir folder;
        {
            const auto index = *SearchIndex::open(folder.path());
            QVERIFY(index->update(library).has_value());
        }
        const QString path = filesOf(folder.path()).at(i);
        const QByteArray sound = contentsOf(path);
        if (damage == u"emptied")
            overwrite(path, {});
        else if (damage == u"noise")
            overwrite(path, noise.first(std::max<qsizetype>(sound.size(), 1)));
        else if (damage == u"halved")
            overwrite(path, sound.first(sound.size() / 2));
        else if (damage == u"zeroed")
            overwrite(path, QByteArray(sound.size(), '\0'));
        else if (damage == u"noise in the middle")
            overwrite(path, QByteArray(sound).replace(sound.size() / 3, sound.size() / 3, noise.first(sound.size() / 3)));
        else if (damage == u"a file is gone")
            QVERIFY(QFile::remove(path));
        else if (QDir(folder.path() + u"/index"_s).removeRecursively())
            overwrite(folder.path() + u"/index"_s, "not an index");

        const auto index = SearchIndex::open(folder.path());
        QVERIFY2(index.has_value(), qPrintable(path));
        QVERIFY2((*index)->update(library).has_value(), qPrintable(path));
        const auto found = (*index)->find(u"hinges"_s);
        QVERIFY2(found.has_value() && found->results.size() == 1, qPrintable(path));
        QVERIFY2((*index)->find(u"safe OR hall"_s)->results.size() == 4, qPrintable(path));
        QVERIFY2((*index)->find(u"\"every month\""_s)->results.size() == 1, qPrintable(path));
        QVERIFY2((*index)->find(u"hingse"_s)->corrected == u"hinges"_s, qPrintable(path));
    }
}

void SearchIndexTest::indexDamagedWhileOpen_isMadeAgain()
{
    SearchSetting search(Library::open({m_folder->path()}));
    for (const QString &path : filesOf(search.path())) {
        if (!path.endsWith(u"flintlock"))
            overwrite(path, "gone");
    }
    QCOMPARE(search.addresses(u"hinges"_s), QStringList{u"aston:1.3"_s});
    QCOMPARE(search.addresses(u"safe"_s).size(), 2);
    QVERIFY(QDir(search.path()).removeRecursively());
    search.index().update(Library::open({m_folder->path()}));
    QCOMPARE(search.addresses(u"safe"_s).size(), 2);
}

void SearchIndexTest::oldFormat_isMadeAgain()
{
    const Library library = Library::open({m_folder->path()});
    SearchSetting search(library);
    {
        Xapian::WritableDatabase index(xapianPath(search.path()), Xapian::DB_OPEN);
        index.set_metadata("format", "0");
        index.commit();
    }
    const auto index = *SearchIndex::open(search.path());
    QCOMPARE(index->update(library)->indexed, (QStringList{u"aston"_s, u"barford"_s}));
    QCOMPARE(index->find(u"hinges"_s)->results.size(), 1);
}

void SearchIndexTest::lockedIndex_isLeftToItsOwner()
{
    SearchSetting search(Library::open({m_folder->path()}));
    m_folder->replace(u"aston/protocol.md"_s, "the hinges", "the bells");
    const Library changed = Library::open({m_folder->path()});
    Xapian::WritableDatabase owner(xapianPath(search.path()), Xapian::DB_OPEN);
    const auto index = *SearchIndex::open(search.path());
    QVERIFY(index->update(changed).has_value());
    QCOMPARE(index->find(u"bells"_s)->results.size(), 1);
    owner.set_metadata("mine", "still");
    owner.commit();
    QCOMPARE(Xapian::Database(xapianPath(search.path())).get_metadata("mine"), std::string("still"));
}

void SearchIndexTest::folderThatIsAFile_doesNotStopTheSearch()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"search"_s);
    overwrite(path, "a file");
    const auto index = SearchIndex::open(path);
    QVERIFY(index.has_value());
    QVERIFY((*index)->update(Library::open({m_folder->path()})).has_value());
    QCOMPARE((*index)->find(u"hinges"_s)->results.size(), 1);
    QCOMPARE(contentsOf(path), "a file");
}

void SearchIndexTest::twoIndexes_shareAFolder()
{
    const Library before = Library::open({m_folder->path()});
    SearchSetting first(before);
    const auto second = *SearchIndex::open(first.path());
    QVERIFY(second->update(before)->indexed.isEmpty());
    for (int i = 0; i < 6; ++i) {
        m_folder->replace(u"aston/protocol.md"_s, i % 2 == 0 ? "the hinges" : "the bells", i % 2 == 0 ? "the bells" : "the hinges");
        const Library changed = Library::open({m_folder->path()});
        QCOMPARE((i % 3 == 0 ? *second : first.index()).update(changed)->indexed, QStringList{u"aston"_s});
        QCOMPARE((i % 3 == 0 ? first.index() : *second).update(changed)->indexed, QStringList());
        for (SearchIndex *index : {&first.index(), second.get()}) {
            QCOMPARE(index->find(i % 2 == 0 ? u"bells"_s : u"hinges"_s)->results.size(), 1);
            QCOMPARE(index->find(u"safe"_s)->results.size(), 2);
        }
    }
}

void SearchIndexTest::threads_findWhileUpdating()
{
    SearchSetting search(Library::open({m_folder->path()}));
    std::atomic<bool> done = false;
    std::atomic<int> wrong = 0;
    std::vector<std::thread> readers;
    for (int i = 0; i < 3; ++i) {
        readers.emplace_back([&] {
            while (!done) {
                const auto found = search.index().find(u"safe"_s);
                if (!found || found->results.size() != 2)
                    ++wrong;
            }
        });
    }
    for (int i = 0; i < 20; ++i) {
        m_folder->replace(u"aston/protocol.md"_s, i % 2 == 0 ? "the hinges" : "the bells", i % 2 == 0 ? "the bells" : "the hinges");
        search.index().update(Library::open({m_folder->path()}));
    }
    done = true;
    for (std::thread &reader : readers)
        reader.join();
    QCOMPARE(wrong.load(), 0);
}

void SearchIndexTest::attachedWording_isSearchedAsTheSameClause()
{
    Library library = Library::open({m_folder->path()});
    SearchSetting search(library);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"published.txt"_s);
    overwrite(
        file,
        "1 Rooms\n\n1.1 Members shall lock:\n(a) the hall; and\n(b) the safe.\n\n1.2 The chairman may lend keys to any political group.\n\n"
        "1.3 Officers should lubricate the hinges every month.\n");
    const auto wording = readWording(file, *library.find(u"aston"_s), library.packs());
    QVERIFY(wording.has_value());
    QVERIFY(wording->fit.fits());
    library.attach(*wording);
    QCOMPARE(search.index().update(library)->indexed, QStringList{u"aston"_s});
    QCOMPARE(search.addresses(u"lubricate"_s), QStringList{u"aston:1.3"_s});
    QCOMPARE(search.addresses(u"hinges"_s), QStringList{u"aston:1.3"_s});
    QCOMPARE(search.addresses(u"oil"_s), QStringList{u"aston:1.3"_s});
    const Snippet published = search.find(u"lubricate"_s).results.constFirst().snippet();
    QVERIFY(published.inWording);
    QVERIFY(published.text.contains(u"lubricate"));
    QVERIFY(!search.find(u"oil"_s).results.constFirst().snippet().inWording);
}

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "SearchIndexTest.moc"
