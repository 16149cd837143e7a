// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Lens.h"
#include "support/SampleProtocol.h"

#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

class LensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clearLens_leavesEverythingAsItIs();
    void side_countsTheActorsOfTheRule();
    void force_takesWhatForbidsWithWhatDemands();
    void headingsAndLeadIns_stayWithTheRulesBelowThem();
    void whatOnlyStates_matchesNothing();
};

void LensTest::clearLens_leavesEverythingAsItIs()
{
    QVERIFY(Lens().isClear());
    QVERIFY(prominence(sampleProtocol(), {}).isEmpty());
}

void LensTest::side_countsTheActorsOfTheRule()
{
    Clause clause;
    clause.strength = Strength::Must;
    clause.actors = {u"monitoring-officer"_s, u"group-leader"_s};
    QVERIFY(Lens{.side = Lens::Side::Members}.matches(clause));
    QVERIFY(Lens{.side = Lens::Side::Officers}.matches(clause));
    clause.actors = {u"authority"_s};
    QVERIFY(!Lens{.side = Lens::Side::Members}.matches(clause));
    QVERIFY(!Lens{.side = Lens::Side::Officers}.matches(clause));
}

void LensTest::force_takesWhatForbidsWithWhatDemands()
{
    Clause clause;
    clause.strength = Strength::MustNot;
    QVERIFY(Lens{.force = Lens::Force::Duties}.matches(clause));
    QVERIFY(!Lens{.force = Lens::Force::Advice}.matches(clause));
    clause.strength = Strength::NeedNot;
    QVERIFY(Lens{.force = Lens::Force::Permissions}.matches(clause));
    QVERIFY(!Lens{.force = Lens::Force::Duties}.matches(clause));
}

void LensTest::headingsAndLeadIns_stayWithTheRulesBelowThem()
{
    const Protocol protocol = sampleProtocol();
    const auto at = [&](const QList<Prominence> &shown, const QString &id) { return shown.at(protocol.find(id).value()); };
    const QList<Prominence> shown = prominence(protocol, {.force = Lens::Force::Advice, .rest = Lens::Rest::Hidden});
    QCOMPARE(at(shown, u"1.2/1"_s), Prominence::Full);
    QCOMPARE(at(shown, u"1.2"_s), Prominence::Dimmed);
    QCOMPARE(at(shown, u"meetings"_s), Prominence::Full);
    QCOMPARE(at(shown, u"1.2(a)"_s), Prominence::Hidden);
    QCOMPARE(at(shown, u"3"_s), Prominence::Hidden);
    const QList<Prominence> dimmed = prominence(protocol, {.force = Lens::Force::Advice});
    QCOMPARE(at(dimmed, u"3"_s), Prominence::Dimmed);
}

void LensTest::whatOnlyStates_matchesNothing()
{
    Clause clause;
    clause.actors = {u"member"_s};
    QVERIFY(!Lens{.side = Lens::Side::Members}.matches(clause));
}

QTEST_GUILESS_MAIN(LensTest)
#include "LensTest.moc"
