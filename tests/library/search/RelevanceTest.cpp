// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search/SearchIndex.h"
#include "support/SearchSetting.h"

#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

constexpr int amongTheFirst = 3;

const Library &packs()
{
    static const Library library = Library::open({QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER)});
    return library;
}

} // namespace

/// What people look for in the five packs, and the clause that they mean.
class RelevanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void query_finds_data();
    void query_finds();
    void address_goesStraightThere_data();
    void address_goesStraightThere();
    void nameBesideWords_narrowsToThatAuthority();
    void everyClause_isFoundByItsAddress();
    void everyAuthority_isFoundByWhatPeopleCallIt_data();
    void everyAuthority_isFoundByWhatPeopleCallIt();
    void synonyms_findTheSameClauses();
    void mistypedQuery_findsWhatWasMeant();
};

void RelevanceTest::query_finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const std::pair<const char *, const char *> rows[] = {
        {"officer refuse group meeting", "central-bedfordshire:4.1.5"},
        {"who decides if I can see a document", "wiltshire:83"},
        {"need to know", "wiltshire:82/1"},
        {"dispute about access to documents", "central-bedfordshire:6.1.4"},
        {"party group attendance outsiders", "wiltshire:62"},
        {"councillor gift register 28 days", "cambridgeshire:5.1/6"},
        {"gifts worth over £25", "cambridgeshire:5.1/6"},
        {"officer complaint about a councillor", "central-bedfordshire:8.7"},
        {"close personal familiarity", "wiltshire:40"},
        {"annual review of the protocol", "central-bedfordshire:9.1"},
        {"protocol review four years", "buckinghamshire:3.1"},
        {"chairwoman decisions between meetings", "wiltshire:47"},
        {"chairman letters in own name", "wiltshire:97"},
        {"stationery for party business", "derbyshire:officer-relationships-with-party-groups/1"},
        {"quasi-judicial", "cambridgeshire:8.1"},
        {"questions about what this protocol means", "wiltshire:108"},
        {"report for a party group", "derbyshire:preparation-of-reports/1"},
        {"members visiting premises", "wiltshire:101"},
        {"copy of another member's correspondence", "wiltshire:95"},
        {"staff lobbying members", "derbyshire:canvassing-and-visits/1"},
        {"head of paid service", "central-bedfordshire:5.1.1"},
    };
    for (const auto &[typed, expected] : rows)
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(expected);
}

void RelevanceTest::query_finds()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    static SearchSetting search(packs());
    const QStringList found = search.addresses(typed, {.authorities = {}, .limit = amongTheFirst});
    QVERIFY2(found.contains(expected), qPrintable(found.join(u' ')));
}

void RelevanceTest::address_goesStraightThere_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected"); ///< empty where the query is no address
    const std::pair<const char *, const char *> rows[] = {
        {"wilts 62", "wiltshire:62"},
        {"Wiltshire 62", "wiltshire:62"},
        {"62 wiltshire", "wiltshire:62"},
        {"wiltshire:62", "wiltshire:62"},
        {"Wiltshrie 62", "wiltshire:62"},
        {"para 62 of the Wiltshire protocol", "wiltshire:62"},
        {"swindon 62.", "wiltshire:62"},
        {"section 5.4 bucks", "buckinghamshire:5.4"},
        {"bucks §5.4", "buckinghamshire:5.4"},
        {"milton keynes fire authority 5.4", "buckinghamshire:5.4"},
        {"central bedfordshire:6.1", "central-bedfordshire:6.1"},
        {"central beds 6.1", "central-bedfordshire:6.1"},
        {"beds 6.1", "central-bedfordshire:6.1"},
        {"CB 6.1", "central-bedfordshire:6.1"},
        {"cambs 4.1b", "cambridgeshire:4.1(b)"},
        {"cambs 4.1 (B)", "cambridgeshire:4.1(b)"},
        {"cambridgeshire 5.1/6", "cambridgeshire:5.1/6"},
        {"derbys correspondence-and-confidentiality/1", "derbyshire:correspondence-and-confidentiality/1"},
        {"28 days", ""},
        {"gifts over 25", ""},
        {"council 5", ""},
        {"officers 5", ""},
        {"fire authority 5", ""},
        {"wiltshire gifts", ""},
        {"wilts 62 bucks 5.4", ""},
    };
    for (const auto &[typed, expected] : rows)
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(expected);
}

void RelevanceTest::address_goesStraightThere()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    static SearchSetting search(packs());
    const SearchResults found = search.find(typed);
    if (expected.isEmpty()) {
        QVERIFY(found.jumps.isEmpty());
        return;
    }
    QCOMPARE(found.results.size(), 1);
    QVERIFY(found.results.constFirst().named);
    QCOMPARE(found.results.constFirst().authority + u':' + found.results.constFirst().clause, expected);
}

void RelevanceTest::nameBesideWords_narrowsToThatAuthority()
{
    SearchSetting search(packs());
    QCOMPARE(search.addresses(u"bucks respect"_s), search.addresses(u"authority:buckinghamshire respect"_s));
    QVERIFY(!search.addresses(u"bucks respect"_s).isEmpty());
    QCOMPARE(search.addresses(u"wilts"_s).constFirst(), u"wiltshire:front/1"_s);
    QCOMPARE(search.addresses(u"wilts cambs"_s, {.authorities = {}, .limit = 1000}),
             search.addresses(u"authority:wiltshire authority:cambridgeshire"_s, {.authorities = {}, .limit = 1000}));
}

void RelevanceTest::everyClause_isFoundByItsAddress()
{
    SearchSetting search(packs());
    int clauses = 0;
    for (const Pack &pack : packs().packs()) {
        for (const Clause &clause : pack.protocol.clauses()) {
            const QString address = pack.id + u':' + clause.id;
            QCOMPARE(search.addresses(address), QStringList{address});
            ++clauses;
        }
    }
    QVERIFY(clauses > 600);
}

void RelevanceTest::everyAuthority_isFoundByWhatPeopleCallIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    for (const Pack &pack : packs().packs()) {
        const QString id = pack.id;
        const QString last = id.section(u'-', -1);
        QTest::addRow("%s by its id", qPrintable(id)) << id << id;
        QTest::addRow("%s in full", qPrintable(id)) << pack.protocol.authority() << id;
        QTest::addRow("%s in capitals", qPrintable(id)) << id.toUpper() << id;
        QTest::addRow("%s cut short", qPrintable(id)) << last.first(5) << id;
        QTest::addRow("%s with two letters swapped", qPrintable(id)) << last.first(4) + last.at(5) + last.at(4) + last.sliced(6) << id;
    }
}

void RelevanceTest::everyAuthority_isFoundByWhatPeopleCallIt()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    static SearchSetting search(packs());
    const SearchFacets facets = *search.index().facets(u"member authority:\""_s + name + u'"');
    QCOMPARE(facets.authorities.size(), 1);
    QCOMPARE(facets.authorities.constFirst().id, id);
}

/// Some groups are for protocols that are not among the five.
void RelevanceTest::synonyms_findTheSameClauses()
{
    SearchSetting search(packs());
    int used = 0;
    for (const QStringList &group : packs().synonyms()) {
        QSet<QString> byFirst;
        for (const QString &word : group) {
            const QStringList found = search.addresses(word, {.authorities = {}, .limit = 10'000});
            const QSet<QString> clauses(found.cbegin(), found.cend());
            if (&word == &group.constFirst())
                byFirst = clauses;
            QVERIFY2(clauses.intersects(byFirst) || (clauses.isEmpty() && byFirst.isEmpty()), qPrintable(word));
        }
        used += byFirst.isEmpty() ? 0 : 1;
    }
    QVERIFY2(used * 4 > packs().synonyms().size() * 3, qPrintable(QString::number(used)));
}

void RelevanceTest::mistypedQuery_findsWhatWasMeant()
{
    SearchSetting search(packs());
    const std::pair<const char *, const char *> rows[] = {{"politcal gruop", "political group"},
                                                          {"hospitalty", "hospitality"},
                                                          {"confidental informaton", "confidential information"},
                                                          {"monitring oficer", "monitoring officer"}};
    for (const auto &[typed, meant] : rows) {
        const QString right = QString::fromLatin1(meant);
        QCOMPARE(search.find(QString::fromLatin1(typed)).corrected, right);
        QCOMPARE(search.addresses(QString::fromLatin1(typed)), search.addresses(right));
        QVERIFY(!search.addresses(right).isEmpty());
    }
}

QTEST_GUILESS_MAIN(RelevanceTest)
#include "RelevanceTest.moc"
