// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/Values.h"
#include "support/Wordings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
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

QJsonArray conflicts()
{
    QFile file(QStringLiteral(CONCORDAT_SHARED "/gold/conflicts.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())[u"conflicts"].toArray() : QJsonArray();
}

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list.append(entry.toString());
    return list;
}

} // namespace

/// The table of what governs practice.
class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKnownConflict_canBeReadOff();
    void everyValue_citesItsClauseOrIsSilent();
    void figures_areReadFromTheClauses();
    void authorities_areInTheOrderAskedFor();
    void rows_thatDiffer_sayIt();
};

void ValuesTest::everyKnownConflict_canBeReadOff()
{
    REQUIRE_WORDINGS();
    const QJsonArray known = conflicts();
    QVERIFY(known.size() > 60);
    const QList<ValueRow> rows = values(packs());
    for (const QJsonValue &conflict : known) {
        const QString id = conflict[u"id"].toString();
        const auto row = std::ranges::find_if(rows, [&](const ValueRow &each) { return each.matter.id == id; });
        QVERIFY2(row != rows.cend(), qPrintable(id));
        QCOMPARE(row->matter.topic, conflict[u"topic"].toString());
        const QJsonObject expected = conflict[u"values"].toObject();
        QVERIFY(!expected.isEmpty());
        for (auto authority = expected.constBegin(); authority != expected.constEnd(); ++authority) {
            const QString where = id + u' ' + authority.key();
            const Value *value = row->find(authority.key());
            QVERIFY2(value != nullptr, qPrintable(where));
            QVERIFY2(name(value->said.status) == authority.value()[u"status"].toString(), qPrintable(where));
            QVERIFY2(value->said.clauses == listOf(authority.value()[u"clauses"]), qPrintable(where));
            QVERIFY2(value->said.text.isEmpty() == (value->said.status == ValueStatus::Silent), qPrintable(where));
        }
    }
}

void ValuesTest::everyValue_citesItsClauseOrIsSilent()
{
    for (const ValueRow &row : values(packs())) {
        QVERIFY2(std::ranges::contains(packs().topics(), row.matter.topic, &Topic::id), qPrintable(row.matter.id));
        QCOMPARE(row.values.size(), packs().packs().size());
        for (const Value &value : row.values) {
            const Pack *pack = packs().find(value.authority);
            QVERIFY(value.said.status != ValueStatus::Unread);
            QCOMPARE(value.said.clauses.isEmpty(), value.said.status == ValueStatus::Silent);
            for (const QString &clause : value.said.clauses + value.said.nearest)
                QVERIFY2(pack->protocol.find(clause), qPrintable(row.matter.id + u' ' + clause));
        }
    }
}

void ValuesTest::figures_areReadFromTheClauses()
{
    const QList<ValueRow> rows = values(packs());
    const auto figures = [&](const QString &matter, const QString &authority) {
        QStringList found;
        for (const ValueRow &row : rows) {
            if (row.matter.id != matter)
                continue;
            for (const Figure &figure : row.find(authority)->figures)
                found.append(figure.value + (figure.unit.isEmpty() ? QString() : u' ' + figure.unit));
        }
        return found;
    };
    QCOMPARE(figures(u"gifts-register"_s, u"cambridgeshire"_s), QStringList{u"28 days"_s});
    QCOMPARE(figures(u"response-time"_s, u"central-bedfordshire"_s), (QStringList{u"2 working-days"_s, u"5 working-days"_s, u"15 days"_s}));
    QVERIFY(figures(u"review-cycle"_s, u"buckinghamshire"_s).contains(u"P4Y"_s));
    QCOMPARE(figures(u"gifts-register"_s, u"derbyshire"_s), QStringList());
}

void ValuesTest::authorities_areInTheOrderAskedFor()
{
    const QList<ValueRow> rows = values(packs(), {u"wiltshire"_s, u"nowhere"_s, u"derbyshire"_s});
    QVERIFY(!rows.isEmpty());
    QCOMPARE(rows.constFirst().values.size(), 2);
    QCOMPARE(rows.constFirst().values.constFirst().authority, u"wiltshire"_s);
    QVERIFY(rows.constFirst().find(u"nowhere"_s) == nullptr);
}

void ValuesTest::rows_thatDiffer_sayIt()
{
    const QList<ValueRow> rows = values(packs(), {u"buckinghamshire"_s, u"derbyshire"_s});
    const auto row = [&](const QString &id) {
        return *std::ranges::find_if(rows, [&](const ValueRow &each) { return each.matter.id == id; });
    };
    QVERIFY(row(u"disputes-decider"_s).differs());
    QVERIFY(!row(u"gifts-register"_s).differs()); // both are silent
    QVERIFY(!values(packs(), {u"wiltshire"_s}).constFirst().differs());
}

QTEST_GUILESS_MAIN(ValuesTest)
#include "ValuesTest.moc"
