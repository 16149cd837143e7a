// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/Coverage.h"
#include "support/Wordings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

const Library &packs()
{
    static const Library library = Library::open({QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER)});
    return library;
}

const CoverageRow &row(const QList<CoverageRow> &rows, const QString &topic)
{
    return *std::ranges::find(rows, topic, &CoverageRow::topic);
}

QStringList topics(const QList<CoverageRow> &rows)
{
    QStringList all;
    for (const CoverageRow &each : rows)
        all.append(each.topic);
    return all;
}

} // namespace

/// Which authority provides what, and who is silent.
class CoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyClauseWithATopic_isInItsCell();
    void silence_isWhereTheGoldHasAGap();
    void strength_isTheStrongestOfTheClauses();
    void filters_narrowTheRows();
    void oneAuthority_isAloneWithItself();
};

void CoverageTest::everyClauseWithATopic_isInItsCell()
{
    const QList<CoverageRow> rows = coverage(packs());
    for (const Pack &pack : packs().packs()) {
        QSet<QString> seen;
        for (const CoverageRow &each : rows) {
            for (const QString &clause : each.find(pack.id)->clauses) {
                QCOMPARE(pack.topics.value(clause).value(0), each.topic);
                QVERIFY(!seen.contains(clause));
                seen.insert(clause);
            }
            for (const QString &clause : each.find(pack.id)->further)
                QVERIFY(pack.topics.value(clause).sliced(1).contains(each.topic));
        }
        const QList<QString> known = pack.topics.keys();
        QCOMPARE(seen, QSet<QString>(known.begin(), known.end()));
    }
}

void CoverageTest::silence_isWhereTheGoldHasAGap()
{
    REQUIRE_WORDINGS();
    QFile file(QStringLiteral(CONCORDAT_SHARED "/gold/topics.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray gold = QJsonDocument::fromJson(file.readAll())[u"topics"].toArray();
    QVERIFY(gold.size() > 40);
    const QList<CoverageRow> rows = coverage(packs());
    for (const QJsonValue &topic : gold) {
        QStringList gaps;
        for (const QJsonValue &gap : topic[u"gaps"].toArray())
            gaps.append(gap[u"authority"].toString());
        for (const Provision &provision : row(rows, topic[u"id"].toString()).provisions)
            QVERIFY2(provision.isSilent() == gaps.contains(provision.authority),
                     qPrintable(topic[u"id"].toString() + u' ' + provision.authority));
    }
}

void CoverageTest::strength_isTheStrongestOfTheClauses()
{
    for (const CoverageRow &each : coverage(packs())) {
        for (const Provision &provision : each.provisions) {
            QCOMPARE(provision.strength.has_value(), !provision.isSilent());
            const Pack *pack = packs().find(provision.authority);
            for (const QString &clause : provision.clauses)
                QVERIFY(pack->protocol.clauses().at(*pack->protocol.find(clause)).strength >= *provision.strength);
        }
    }
}

void CoverageTest::filters_narrowTheRows()
{
    const QList<CoverageRow> rows = coverage(packs());
    QVERIFY(topics(filtered(rows, {})) == topics(rows));
    const QStringList only = topics(filtered(rows, {.only = u"cambridgeshire"_s}));
    QVERIFY(only.contains(u"gifts-and-hospitality"_s) && !only.contains(u"respect-and-courtesy"_s));
    const QStringList silent = topics(filtered(rows, {.silent = u"derbyshire"_s}));
    QVERIFY(silent.contains(u"gifts-and-hospitality"_s));
    for (const QString &topic : silent)
        QVERIFY(row(rows, topic).find(u"derbyshire"_s)->isSilent());
    for (const CoverageRow &each : filtered(rows, {.differ = true}))
        QVERIFY(!std::ranges::all_of(each.provisions,
                                     [&](const Provision &other) { return other.strength == each.provisions.constFirst().strength; }));
    for (const CoverageRow &each : filtered(rows, {.actor = u"monitoring-officer"_s}))
        QVERIFY(std::ranges::any_of(each.provisions,
                                    [](const Provision &provision) { return provision.actors.contains(u"monitoring-officer"_s); }));
    for (const CoverageRow &each : filtered(rows, {.strength = Strength::MustNot}))
        QVERIFY(std::ranges::contains(each.provisions, std::optional(Strength::MustNot), &Provision::strength));
    const QList<CoverageRow> group = filtered(rows, {.topics = {u"political-groups"_s}});
    QVERIFY(group.size() > 3);
    for (const CoverageRow &each : group)
        QCOMPARE(each.group, u"political-groups"_s);
}

void CoverageTest::oneAuthority_isAloneWithItself()
{
    const QList<CoverageRow> rows = coverage(packs(), {u"derbyshire"_s});
    QCOMPARE(rows.constFirst().provisions.size(), 1);
    QVERIFY(filtered(rows, {.silent = u"derbyshire"_s}).isEmpty());
    QVERIFY(filtered(rows, {.differ = true}).isEmpty());
    QVERIFY(filtered(rows, {.only = u"wiltshire"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(CoverageTest)
#include "CoverageTest.moc"
