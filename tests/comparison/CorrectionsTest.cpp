// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/Corrections.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

Correction correction(const QString &a, const QString &b, Verdict verdict, int day = 1)
{
    return {.authorityA = u"north"_s,
            .a = a,
            .authorityB = u"south"_s,
            .b = b,
            .verdict = verdict,
            .relation = {},
            .why = u"as the committee said"_s,
            .who = u"Ann"_s,
            .when = QDateTime(QDate(2026, 3, day), QTime(9, 30), QTimeZone::UTC)};
}

const QList<Match> found = {{.a = u"1.1"_s, .b = u"2.1"_s, .score = 0.9, .relation = Relation::Same},
                            {.a = u"1.2"_s, .b = u"2.2"_s, .score = 0.8, .relation = {}},
                            {.a = u"1.3"_s, .b = u"2.3"_s, .score = 0.7, .relation = {}}};

QStringList pairs(const QList<CorrectedMatch> &matches)
{
    QStringList all;
    for (const CorrectedMatch &match : matches)
        all.append(match.match.a + u'-' + match.match.b + (match.correction ? u" "_s + name(match.correction->verdict) : QString()));
    return all;
}

} // namespace

/// What people say of matches holds whatever a run finds.
class CorrectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void correctedMatches_followPeople();
    void newRun_overwritesNothing();
    void latestWord_counts();
    void otherWayRound_holdsTooAndTurnsTheRelation();
    void otherAuthorities_areNotConcerned();
    void json_bringsAllBack();
    void badJson_isRefused_data();
    void badJson_isRefused();
};

void CorrectionsTest::correctedMatches_followPeople()
{
    Correction confirmed = correction(u"1.2"_s, u"2.2"_s, Verdict::Confirmed);
    confirmed.relation = Relation::Stricter;
    const auto all =
        corrected(found, u"north"_s, u"south"_s,
                  {confirmed, correction(u"1.1"_s, u"2.1"_s, Verdict::Refused), correction(u"1.9"_s, u"2.9"_s, Verdict::Added)});
    QCOMPARE(pairs(all), (QStringList{u"1.2-2.2 confirmed"_s, u"1.9-2.9 added"_s, u"1.3-2.3"_s}));
    QCOMPARE(all.constFirst().match.relation, std::optional(Relation::Stricter));
    QCOMPARE(all.constFirst().match.score, 0.8);
}

void CorrectionsTest::newRun_overwritesNothing()
{
    const QList<Correction> words = {correction(u"1.1"_s, u"2.1"_s, Verdict::Refused), correction(u"1.4"_s, u"2.4"_s, Verdict::Split)};
    const QList<Match> later = {{.a = u"1.1"_s, .b = u"2.1"_s, .score = 1, .relation = Relation::Same}};
    QCOMPARE(pairs(corrected(later, u"north"_s, u"south"_s, words)), QStringList{u"1.4-2.4 split"_s});
    QCOMPARE(pairs(corrected({}, u"north"_s, u"south"_s, words)), QStringList{u"1.4-2.4 split"_s});
}

void CorrectionsTest::latestWord_counts()
{
    const Correction refused = correction(u"1.1"_s, u"2.1"_s, Verdict::Refused, 2);
    const Correction confirmed = correction(u"1.1"_s, u"2.1"_s, Verdict::Confirmed, 3);
    QCOMPARE(pairs(corrected(found, u"north"_s, u"south"_s, {confirmed, refused})).value(0), u"1.1-2.1 confirmed"_s);
    QCOMPARE(pairs(corrected(found, u"north"_s, u"south"_s, {refused, confirmed})).value(0), u"1.1-2.1 confirmed"_s);
}

void CorrectionsTest::otherWayRound_holdsTooAndTurnsTheRelation()
{
    Correction added = correction(u"1.9"_s, u"2.9"_s, Verdict::Added);
    added.relation = Relation::Wider;
    const auto all = corrected({}, u"south"_s, u"north"_s, {added});
    QCOMPARE(pairs(all), QStringList{u"2.9-1.9 added"_s});
    QCOMPARE(all.constFirst().match.relation, std::optional(Relation::Narrower));
}

void CorrectionsTest::otherAuthorities_areNotConcerned()
{
    QCOMPARE(corrected(found, u"north"_s, u"east"_s, {correction(u"1.1"_s, u"2.1"_s, Verdict::Refused)}).size(), found.size());
}

void CorrectionsTest::json_bringsAllBack()
{
    Correction first = correction(u"1.1"_s, u"2.1(b)/2"_s, Verdict::Split);
    first.relation = Relation::Conflicts;
    first.why = u"“quoted”, ünïcode\nand a line"_s;
    const QList<Correction> all = {first, correction(u"1.2"_s, u"2.2"_s, Verdict::Refused, 4)};
    const QByteArray bytes = QJsonDocument(toJson(all)).toJson();
    const auto back = correctionsFromJson(QJsonDocument::fromJson(bytes).object());
    QVERIFY(back);
    QCOMPARE(*back, all);
    QCOMPARE(QJsonDocument(toJson(*back)).toJson(), bytes);
}

void CorrectionsTest::badJson_isRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("detail");
    QTest::newRow("verdict") << u"verdict"_s << QJsonValue(u"perhaps"_s) << u"entry 1: the verdict \"perhaps\" is unknown"_s;
    QTest::newRow("relation") << u"relation"_s << QJsonValue(u"odd"_s) << u"entry 1: the relation \"odd\" is unknown"_s;
    QTest::newRow("nobody") << u"who"_s << QJsonValue(QString()) << u"entry 1: it is needed who said so and when"_s;
    QTest::newRow("no time") << u"when"_s << QJsonValue(u"soon"_s) << u"entry 1: it is needed who said so and when"_s;
    QTest::newRow("no clause") << u"a"_s << QJsonValue() << u"entry 1: both clauses and their authorities are needed"_s;
}

void CorrectionsTest::badJson_isRefused()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QJsonObject object = toJson({correction(u"1.1"_s, u"2.1"_s, Verdict::Added)});
    QJsonObject entry = object[u"corrections"].toArray().at(0).toObject();
    entry.insert(key, value);
    object.insert(u"corrections"_s, QJsonArray{entry});
    const auto result = correctionsFromJson(object);
    QVERIFY(!result);
    QTEST(result.error().detail, "detail");
    QVERIFY(!correctionsFromJson({}));
}

QTEST_GUILESS_MAIN(CorrectionsTest)
#include "CorrectionsTest.moc"
