// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/ConditionReader.h"
#include "support/SampleChecklist.h"

#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2026, 6, 30);

Condition conditionOf(const Checklist &checklist, const char *yaml)
{
    DefinitionProblems problems(u"test"_s);
    const auto node = parseYaml(yaml, ProblemKind::ChecklistFile);
    if (!node)
        qFatal("%s: %s", yaml, qPrintable(node.error().detail));
    Condition condition = ConditionReader(checklist.questions, problems).read(*node);
    if (!problems.all().isEmpty())
        qFatal("%s: %s", yaml, qPrintable(problems.all().constFirst().detail));
    return condition;
}

} // namespace

Q_DECLARE_METATYPE(Concordat::Truth)

/// Conditions are true, false, or open while an answer is missing or is no value.
class ConditionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holds_data();
    void holds();
    void emptyCondition_isTrue();
    void questionThatIsNotAsked_makesEveryTestFalse();
    void turnsOn_namesOnlyWhatCanStillChangeIt();
    void settledBy_namesAsFewAnswersAsSettleIt();

private:
    Checklist m_checklist = hallChecklist();
};

void ConditionTest::holds_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<Truth>("expected");
    const auto row = [](const char *name, const char *when, const char *answers, Truth expected) {
        QTest::newRow(name) << QByteArray(when) << QByteArray(answers) << expected;
    };
    using enum Truth;
    row("a choice taken", "route: directly", R"({"route": "directly"})", True);
    row("another taken", "route: directly", R"({"route": "letter"})", False);
    row("no answer", "route: directly", "{}", Open);
    row("an unknown one", "route: directly", R"({"route": "unknown"})", Open);
    row("one that needs advice", "route: directly", R"({"route": "ask-advice"})", Open);
    row("one that does not apply", "route: directly", R"({"route": "not-applicable"})", Open);
    row("any of two", "route: [directly, letter]", R"({"route": "letter"})", True);
    row("none of two", "route: [directly, letter]", R"({"route": "caretaker"})", False);
    row("a choice or unknown", "route: [directly, unknown]", R"({"route": "unknown"})", True);
    row("something else", "route: {not: directly}", R"({"route": "letter"})", True);
    row("not something else", "route: {not: directly}", R"({"route": "directly"})", False);
    row("something else than unknown words", "route: {not: directly}", R"({"route": "unknown"})", Open);
    row("neither of two", "route: {not: [directly, letter]}", R"({"route": "letter"})", False);
    row("neither of two, but a third", "route: {not: [directly, letter]}", R"({"route": "caretaker"})", True);
    row("yes", "agreed: yes", R"({"agreed": true})", True);
    row("no for yes", "agreed: yes", R"({"agreed": false})", False);
    row("no", "agreed: no", R"({"agreed": false})", True);
    row("true for yes", "agreed: true", R"({"agreed": "yes"})", True);
    row("either", "agreed: [yes, no]", R"({"agreed": false})", True);
    row("among several", "uses: sale", R"({"uses": ["dance", "sale"]})", True);
    row("not among several", "uses: sale", R"({"uses": ["dance"]})", False);
    row("none of several", "uses: {not: [sale, dance]}", R"({"uses": []})", True);
    row("exactly the limit is not over it", "fee: {over: 25}", R"({"fee": 25})", False);
    row("a penny over", "fee: {over: 25}", R"({"fee": 25.01})", True);
    row("at least", "fee: {at-least: 25}", R"({"fee": 25})", True);
    row("at most", "fee: {at-most: 25}", R"({"fee": 25.00})", True);
    row("exactly the limit is not under it", "fee: {under: 25}", R"({"fee": 25})", False);
    row("pence are exact", "fee: {over: 0.28}", R"({"fee": 0.29})", True);
    row("in a range", "fee: {over: 10, at-most: 25}", R"({"fee": 12})", True);
    row("outside a range", "fee: {over: 10, at-most: 25}", R"({"fee": 26})", False);
    row("not in a range", "fee: {not: {over: 10, at-most: 25}}", R"({"fee": 26})", True);
    row("unknown asked for", "fee: unknown", R"({"fee": "unknown"})", True);
    row("unknown, but given", "fee: unknown", R"({"fee": 3})", False);
    row("unknown, but another word", "fee: unknown", R"({"fee": "not-applicable"})", False);
    row("known", "fee: {not: unknown}", R"({"fee": 3})", True);
    row("not known", "fee: {not: unknown}", R"({"fee": "unknown"})", False);
    row("known, not yet answered", "fee: {not: unknown}", "{}", Open);
    row("a comparison of an unknown one", "fee: {over: 25}", R"({"fee": "unknown"})", Open);
    row("28 days ago is not over 28", "asked-on: {days-ago: {over: 28}}", R"({"asked-on": "2026-06-02"})", False);
    row("29 days ago is", "asked-on: {days-ago: {over: 28}}", R"({"asked-on": "2026-06-01"})", True);
    row("today is 0 days ago", "asked-on: {days-ago: {at-most: 0}}", R"({"asked-on": "2026-06-30"})", True);
    row("to come", "returned-on: {days-ago: {under: 0}}", R"({"returned-on": "2026-07-01"})", True);
    row("working days ago", "asked-on: {working-days-ago: {at-most: 5}}", R"({"asked-on": "2026-06-23"})", True);
    row("too many working days ago", "asked-on: {working-days-ago: {at-most: 5}}", R"({"asked-on": "2026-06-22"})", False);
    row("before a day", "asked-on: {before: 2026-04-01}", R"({"asked-on": "2026-03-31"})", True);
    row("that day is not before it", "asked-on: {before: 2026-04-01}", R"({"asked-on": "2026-04-01"})", False);
    row("between days", "asked-on: {after: 2026-04-01, before: 2026-04-03}", R"({"asked-on": "2026-04-02"})", True);
    row("not between days", "asked-on: {not: {after: 2026-04-01, before: 2026-04-03}}", R"({"asked-on": "2026-04-03"})", True);
    row("from day to day", "returned-on: {days-after: {of: asked-on, over: 7}}",
        R"({"asked-on": "2026-06-01", "returned-on": "2026-06-09"})", True);
    row("in time", "returned-on: {days-after: {of: asked-on, over: 7}}", R"({"asked-on": "2026-06-01", "returned-on": "2026-06-08"})",
        False);
    row("in working days", "returned-on: {working-days-after: {of: asked-on, at-most: 2}}",
        R"({"asked-on": "2026-06-18", "returned-on": "2026-06-22"})", True);
    row("one day missing", "returned-on: {days-after: {of: asked-on, over: 7}}", R"({"returned-on": "2026-06-09"})", Open);
    row("days out of order", "returned-on: {days-after: {of: asked-on, under: 7}}",
        R"({"asked-on": "2026-06-09", "returned-on": "2026-06-01"})", Open);
    row("all of two", "{route: directly, agreed: no}", R"({"route": "directly", "agreed": "no"})", True);
    row("all, one open", "{route: directly, agreed: no}", R"({"route": "directly"})", Open);
    row("all, one false", "{route: directly, agreed: no}", R"({"agreed": "yes"})", False);
    row("any, one true", "any: [{route: directly}, {agreed: no}]", R"({"agreed": "no"})", True);
    row("any, one open", "any: [{route: directly}, {agreed: no}]", R"({"agreed": "yes"})", Open);
    row("any, none", "any: [{route: directly}, {agreed: no}]", R"({"agreed": "yes", "route": "letter"})", False);
    row("not", "not: {all: [{route: directly}, {agreed: no}]}", R"({"agreed": "yes"})", True);
    row("not, open", "not: {route: directly}", "{}", Open);
}

void ConditionTest::holds()
{
    QFETCH(const QByteArray, when);
    QFETCH(const QByteArray, answers);
    const Condition condition = conditionOf(m_checklist, when.constData());
    QTEST(condition.holds({.answers = answersOf(m_checklist, answers), .notAsked = {}, .today = today}), "expected");
}

void ConditionTest::emptyCondition_isTrue()
{
    QCOMPARE(Condition().holds({.answers = {}, .notAsked = {}, .today = today}), Truth::True);
}

void ConditionTest::questionThatIsNotAsked_makesEveryTestFalse()
{
    const Facts facts{.answers = {}, .notAsked = {u"agreed"_s, u"asked-on"_s}, .today = today};
    QCOMPARE(conditionOf(m_checklist, "agreed: yes").holds(facts), Truth::False);
    QCOMPARE(conditionOf(m_checklist, "agreed: {not: yes}").holds(facts), Truth::False);
    QCOMPARE(conditionOf(m_checklist, "agreed: unknown").holds(facts), Truth::False);
    QCOMPARE(conditionOf(m_checklist, "not: {agreed: yes}").holds(facts), Truth::True);
    Facts returned = facts;
    returned.answers = answersOf(m_checklist, R"({"returned-on": "2026-06-09"})");
    QCOMPARE(conditionOf(m_checklist, "returned-on: {days-after: {of: asked-on, over: 7}}").holds(returned), Truth::False);
}

void ConditionTest::turnsOn_namesOnlyWhatCanStillChangeIt()
{
    const Condition condition = conditionOf(m_checklist, "any: [{route: directly, agreed: no}, {fee: {over: 25}}]");
    const Facts none{.answers = {}, .notAsked = {}, .today = today};
    QVERIFY(condition.turnsOn(u"agreed"_s, none));
    QVERIFY(condition.turnsOn(u"fee"_s, none));
    QVERIFY(!condition.turnsOn(u"guests"_s, none));
    Facts byLetter = none;
    byLetter.answers = answersOf(m_checklist, R"({"route": "letter"})");
    QVERIFY(!condition.turnsOn(u"agreed"_s, byLetter));
    QVERIFY(condition.turnsOn(u"fee"_s, byLetter));
    Facts dear = none;
    dear.answers = answersOf(m_checklist, R"({"fee": 30})");
    QVERIFY(!condition.turnsOn(u"route"_s, dear));
}

void ConditionTest::settledBy_namesAsFewAnswersAsSettleIt()
{
    const Condition condition = conditionOf(m_checklist, "any: [{route: directly, agreed: no}, {fee: {over: 25}}]");
    const auto settledBy = [&](const char *answers) {
        return condition.settledBy({.answers = answersOf(m_checklist, answers), .notAsked = {}, .today = today}).join(u' ');
    };
    QCOMPARE(settledBy("{}"), QString());
    QCOMPARE(settledBy(R"({"fee": 30})"), u"fee"_s);
    QCOMPARE(settledBy(R"({"fee": 20})"), QString());
    QCOMPARE(settledBy(R"({"fee": 20, "route": "letter", "agreed": "yes"})"), u"route fee"_s);
    const Facts byLetter{.answers = answersOf(m_checklist, R"({"route": "letter"})"), .notAsked = {}, .today = today};
    QCOMPARE(condition.settledBy(byLetter, u"agreed"_s), QStringList{u"route"_s});
    QCOMPARE(condition.settledBy(byLetter, u"fee"_s), QStringList());
}

QTEST_GUILESS_MAIN(ConditionTest)
#include "ConditionTest.moc"
