// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/CarryOver.h"
#include "protocol/ProtocolReader.h"
#include "storage/RunStore.h"
#include "support/RecordsSample.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// What becomes of answers when a new text takes the place of the old.
class CarryOverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_areCarriedChangedWithdrawnOrNew();
    void changedClause_hasItsOldTextAndItsNew();
    void answerOnSeveralClauses_isChangedWhereOneIs_data();
    void answerOnSeveralClauses_isChangedWhereOneIs();
    void clauseNewlyBornOn_asksAgain();
    void answerOnNoClause_isCarried();
    void recordedAnswers_areHeldAgainstTheNewText();

private:
    const Protocol m_old =
        readProtocol("# A guide\n\n# 1 Rooms\n\n1.1 The hall is locked.\n\n1.2 The bell is rung.\n\n1.3 The rope is kept.\n");
    const Protocol m_new =
        readProtocol("# A guide\n\n# 1 Rooms\n\n1.1 The hall is locked.\n\n1.2 The bell is rung twice.\n\n1.4 The lamp is lit.\n");
};

void CarryOverTest::answers_areCarriedChangedWithdrawnOrNew()
{
    const QMap<QString, QList<CitedClause>> before{
        {u"hall"_s, cite(m_old, {u"1.1"_s})}, {u"bell"_s, cite(m_old, {u"1.2"_s})}, {u"rope"_s, cite(m_old, {u"1.3"_s})}};
    const QMap<QString, QStringList> now{
        {u"hall"_s, {u"1.1"_s}}, {u"bell"_s, {u"1.2"_s}}, {u"rope"_s, {u"1.3"_s}}, {u"lamp"_s, {u"1.4"_s}}};
    const CarryOver result = carryOver(before, now, m_new);
    QStringList states;
    for (const CarriedAnswer &answer : result.answers)
        states.append(answer.question + u' ' + name(answer.state));
    QCOMPARE(states, (QStringList{u"bell changed"_s, u"hall carried"_s, u"rope withdrawn"_s, u"lamp new"_s}));
    for (const CarryState state : {CarryState::Carried, CarryState::Changed, CarryState::Withdrawn, CarryState::New})
        QCOMPARE(result.count(state), 1);
}

void CarryOverTest::changedClause_hasItsOldTextAndItsNew()
{
    const CarryOver result = carryOver({{u"bell"_s, cite(m_old, {u"1.2"_s})}}, {}, m_new);
    QCOMPARE(result.answers.constFirst().clauses, (QList<ClauseChange>{{.clause = u"1.2"_s,
                                                                        .state = CarryState::Changed,
                                                                        .oldText = u"The bell is rung."_s,
                                                                        .newText = u"The bell is rung twice."_s}}));
}

void CarryOverTest::answerOnSeveralClauses_isChangedWhereOneIs_data()
{
    QTest::addColumn<QStringList>("clauses");
    QTest::addColumn<CarryState>("state");
    QTest::newRow("the same and changed") << QStringList{u"1.1"_s, u"1.2"_s} << CarryState::Changed;
    QTest::newRow("the same and gone") << QStringList{u"1.1"_s, u"1.3"_s} << CarryState::Changed;
    QTest::newRow("changed and gone") << QStringList{u"1.2"_s, u"1.3"_s} << CarryState::Changed;
    QTest::newRow("all the same") << QStringList{u"1"_s, u"1.1"_s} << CarryState::Carried;
    QTest::newRow("all gone") << QStringList{u"1.3"_s} << CarryState::Withdrawn;
}

void CarryOverTest::answerOnSeveralClauses_isChangedWhereOneIs()
{
    QFETCH(QStringList, clauses);
    QFETCH(CarryState, state);
    QCOMPARE(carryOver({{u"q"_s, cite(m_old, clauses)}}, {{u"q"_s, clauses}}, m_new).answers.constFirst().state, state);
}

void CarryOverTest::clauseNewlyBornOn_asksAgain()
{
    const CarryOver result = carryOver({{u"hall"_s, cite(m_old, {u"1.1"_s})}}, {{u"hall"_s, {u"1.1"_s, u"1.4"_s}}}, m_new);
    QCOMPARE(result.answers.constFirst().state, CarryState::Changed);
    QCOMPARE(result.answers.constFirst().clauses.at(1).state, CarryState::New);
    QCOMPARE(result.answers.constFirst().clauses.at(1).newText, u"The lamp is lit."_s);
}

void CarryOverTest::answerOnNoClause_isCarried()
{
    QCOMPARE(carryOver({{u"q"_s, {}}}, {}, m_new).answers.constFirst().state, CarryState::Carried);
}

void CarryOverTest::recordedAnswers_areHeldAgainstTheNewText()
{
    const QTemporaryDir folder;
    const auto file = Test::opened(folder.filePath(u"records.sqlite"_s));
    RunStore store(file.get());
    const auto run = store.start(Test::sampleRun());
    QVERIFY(store.answer(run->id, u"hall"_s, true, cite(m_old, {u"1.1"_s})));
    QVERIFY(store.answer(run->id, u"bell"_s, true, cite(m_old, {u"1.2"_s})));
    QMap<QString, QList<CitedClause>> before;
    const auto answers = store.answers(run->id);
    for (const AnswerEntry &entry : *answers)
        before.insert(entry.question, entry.clauses);
    const CarryOver result = carryOver(before, {}, m_new);
    QCOMPARE(result.count(CarryState::Carried), 1);
    QCOMPARE(result.count(CarryState::Changed), 1);
    QCOMPARE(carryOver(before, {}, m_old).count(CarryState::Carried), 2);
}

QTEST_GUILESS_MAIN(CarryOverTest)
#include "CarryOverTest.moc"
