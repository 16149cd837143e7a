// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/Evaluation.h"
#include "checklist/ChecklistLibrary.h"
#include "support/SampleChecklist.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2026, 6, 30);

QString idsOf(const QList<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids.append(finding.rule);
    return ids.join(u' ');
}

/// `id<-answer+answer`, one for each.
QString described(const QList<Dropped> &dropped)
{
    QStringList parts;
    for (const Dropped &one : dropped)
        parts.append(one.id + u"<-" + one.questions.join(u'+'));
    return parts.join(u' ');
}

Answer randomAnswer(const Question &question, QRandomGenerator &random)
{
    const auto given = [](const Answer::Value &value) { return Answer{.state = AnswerState::Given, .value = value, .reason = {}}; };
    if (random.bounded(10) == 0) {
        const AnswerState states[] = {AnswerState::Unknown, AnswerState::NotApplicable, AnswerState::AskAdvice};
        return {.state = states[random.bounded(3)], .value = {}, .reason = {}};
    }
    switch (question.type) {
    case QuestionType::YesNo:
        return given(random.bounded(2) == 0);
    case QuestionType::OneOf:
        return given(question.choices.at(random.bounded(question.choices.size())).id);
    case QuestionType::SeveralOf: {
        QStringList taken;
        for (const Choice &choice : question.choices) {
            if (random.bounded(2) == 0)
                taken.append(choice.id);
        }
        return given(taken);
    }
    case QuestionType::Date:
        return given(today.addDays(-random.bounded(60) + 5));
    case QuestionType::Money:
        return given(Money{random.bounded(5'000)});
    case QuestionType::Number:
        return given(static_cast<double>(random.bounded(200)));
    case QuestionType::Text:
        return given(u"text"_s);
    }
    return {};
}

/// Answers one question after the other as a person does who is asked only what still matters.
Answers interviewed(const Checklist &checklist, const QString &authority, const Answers &all)
{
    Answers given;
    for (;;) {
        const Evaluation evaluation = evaluate(checklist, authority, given, today);
        const auto next = std::ranges::find_if(evaluation.unanswered, [&](const QString &id) { return !given.contains(id); });
        if (next == evaluation.unanswered.cend())
            return given;
        given.insert(*next, all.value(*next));
    }
}

} // namespace

/// What a checklist comes to with the answers given so far.
class EvaluationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAnswered_hasNoOutcomeAndAsksWhatMatters();
    void silentAuthority_asksNothingAndHasItsNearestClauses();
    void strongestFinding_isTheOutcomeAndComesFirst();
    void allAnsweredAndNothingFound_isSilentWithTheNearestClauses();
    void questionThatNoRuleTurnsOn_isNotAsked();
    void questionOfAFalseCondition_fallsAwayWithItsReason();
    void answersThatSettleTheSameRule_leaveTheEarlierOneAsked();
    void ruleThatDoesNotHold_namesTheAnswersThatSettledIt();
    void dateOfADeadline_isAskedWhileItsRuleCanHold();
    void deadline_isCountedInDaysAndWorkingDays();
    void deadline_withoutItsDay_saysHowLong();
    void dayToCome_isAFaultAndNotCountedWith();
    void daysOutOfOrder_areAFaultAndNotCountedWith();
    void unknownAnswer_leavesItsRulesUndecidedAndNoSilence();
    void answerOfAnotherVersion_isNotCountedWith();
    void interview_comesToTheSameAsAllAnswersAtOnce_data();
    void interview_comesToTheSameAsAllAnswersAtOnce();

private:
    Evaluation aston(const QByteArray &answers) const { return evaluate(m_checklist, u"aston"_s, answersOf(m_checklist, answers), today); }

    Checklist m_checklist = hallChecklist();
};

void EvaluationTest::nothingAnswered_hasNoOutcomeAndAsksWhatMatters()
{
    const Evaluation evaluation = aston("{}");
    QVERIFY(!evaluation.outcome);
    QVERIFY(!evaluation.isSilent);
    QVERIFY(evaluation.findings.isEmpty());
    const QStringList all = {u"route"_s, u"agreed"_s, u"uses"_s, u"fee"_s, u"guests"_s, u"asked-on"_s, u"returned-on"_s, u"remark"_s};
    QCOMPARE(evaluation.asked, all);
    QCOMPARE(evaluation.unanswered, all);
    QVERIFY(evaluation.droppedQuestions.isEmpty());
}

void EvaluationTest::silentAuthority_asksNothingAndHasItsNearestClauses()
{
    const Evaluation evaluation = evaluate(m_checklist, u"barford"_s, answersOf(m_checklist, R"({"fee": 30})"), today);
    QCOMPARE(evaluation.outcome, Outcome::Silent);
    QVERIFY(evaluation.isSilent);
    QVERIFY(evaluation.asked.isEmpty());
    QVERIFY(evaluation.droppedQuestions.isEmpty());
    QCOMPARE(evaluation.nearest, QStringList{u"1.1"_s});
}

void EvaluationTest::strongestFinding_isTheOutcomeAndComesFirst()
{
    const Evaluation evaluation = aston(R"({"uses": ["dance", "sale"], "fee": 30, "route": "directly", "agreed": "no"})");
    QCOMPARE(evaluation.outcome, Outcome::Prohibited);
    QCOMPARE(idsOf(evaluation.findings), u"no-agreement high-fee crowd"_s);
    const Finding &first = evaluation.findings.constFirst();
    QCOMPARE(first.force, Force::Must);
    QCOMPARE(first.clauses, QStringList{u"1.1"_s});
    QCOMPARE(first.task, u"Ask the {caretaker}."_s);
    QCOMPARE(evaluation.findings.at(1).doubt.used, u"The days run from the request."_s);
    QVERIFY(evaluation.nearest.isEmpty());
}

void EvaluationTest::allAnsweredAndNothingFound_isSilentWithTheNearestClauses()
{
    m_checklist.authorities[u"aston"_s].rules.removeIf([](const Rule &rule) { return rule.id != u"no-agreement"; });
    const Evaluation open = aston(R"({"route": "directly"})");
    QVERIFY(!open.outcome);
    const Evaluation evaluation = aston(R"({"route": "letter"})");
    m_checklist = hallChecklist();
    QCOMPARE(evaluation.unanswered, QStringList());
    QCOMPARE(evaluation.outcome, Outcome::Silent);
    QVERIFY(!evaluation.isSilent);
    QCOMPARE(evaluation.nearest, QStringList{u"1.1(a)"_s});
}

void EvaluationTest::questionThatNoRuleTurnsOn_isNotAsked()
{
    // A dance with a sale is a crowd however many come, so nobody asks how many.
    const Evaluation evaluation = aston(R"({"uses": ["dance", "sale"]})");
    QVERIFY(!evaluation.asked.contains(u"guests"_s));
    QCOMPARE(described(evaluation.droppedQuestions), u"guests<-uses"_s);
    QVERIFY(aston(R"({"uses": ["dance"]})").asked.contains(u"guests"_s));
}

void EvaluationTest::questionOfAFalseCondition_fallsAwayWithItsReason()
{
    const Evaluation evaluation = aston(R"({"route": "letter", "agreed": "no", "uses": ["sale"], "guests": 500})");
    QCOMPARE(described(evaluation.droppedQuestions), u"agreed<-route guests<-uses"_s);
    QCOMPARE(idsOf(evaluation.findings), QString());
    // Each rule still open; none is found by an answer that plays no part.
    QCOMPARE(described(evaluation.droppedRules), u"no-agreement<-route crowd<-uses"_s);
}

void EvaluationTest::answersThatSettleTheSameRule_leaveTheEarlierOneAsked()
{
    const Evaluation both = aston(R"({"asked-on": "2026-06-01", "returned-on": "2026-06-02", "remark": "unknown"})");
    QVERIFY(both.asked.contains(u"returned-on"_s));
    QCOMPARE(described(both.droppedQuestions), u"remark<-asked-on+returned-on"_s);
    // While only the later one is answered, it settles the rule by itself.
    const Evaluation later = aston(R"({"asked-on": "2026-06-01", "remark": "unknown"})");
    QVERIFY(later.asked.contains(u"remark"_s));
    QCOMPARE(described(later.droppedQuestions), u"returned-on<-remark"_s);
}

void EvaluationTest::ruleThatDoesNotHold_namesTheAnswersThatSettledIt()
{
    const Evaluation evaluation = aston(R"({"fee": 25, "uses": ["dance"], "guests": 3, "remark": "unknown"})");
    QCOMPARE(described(evaluation.droppedRules), u"high-fee<-fee crowd<-uses+guests key-late<-remark"_s);
    QCOMPARE(evaluation.outcome, Outcome::NoDuty);
}

void EvaluationTest::dateOfADeadline_isAskedWhileItsRuleCanHold()
{
    m_checklist.authorities[u"aston"_s].rules.removeIf([](const Rule &rule) { return rule.id != u"high-fee"; });
    QCOMPARE(aston(R"({"fee": 30})").unanswered, QStringList{u"asked-on"_s});
    QCOMPARE(aston("{}").unanswered, QStringList({u"fee"_s, u"asked-on"_s}));
    const Evaluation low = aston(R"({"fee": 20})");
    m_checklist = hallChecklist();
    QCOMPARE(low.unanswered, QStringList());
    QCOMPARE(described(low.droppedQuestions), u"asked-on<-fee"_s);
}

void EvaluationTest::deadline_isCountedInDaysAndWorkingDays()
{
    const Evaluation evaluation = aston(R"({"fee": 30, "route": "directly", "agreed": "no", "asked-on": "2026-03-30"})");
    const Deadline working = evaluation.findings.at(0).deadline.value();
    QCOMPARE(working.due, QDate(2026, 4, 8)); // over Good Friday and Easter Monday
    QCOMPARE(working.kind, DayKind::WorkingDays);
    const Deadline days = evaluation.findings.at(1).deadline.value();
    QCOMPARE(days.due, QDate(2026, 4, 27));
    QCOMPARE(days.from, QDate(2026, 3, 30));
    QCOMPARE(days.number, 28);
    QCOMPARE(days.question, u"asked-on"_s);
    QCOMPARE(days.event, u"Asked"_s);
}

void EvaluationTest::deadline_withoutItsDay_saysHowLong()
{
    for (const char *answers : {R"({"fee": 30})", R"({"fee": 30, "asked-on": "unknown"})"}) {
        const Evaluation evaluation = aston(answers);
        QCOMPARE(idsOf(evaluation.findings), u"high-fee"_s);
        const Deadline deadline = evaluation.findings.constFirst().deadline.value();
        QCOMPARE(deadline.number, 28);
        QVERIFY(deadline.due.isNull());
        QVERIFY(deadline.from.isNull());
    }
}

void EvaluationTest::dayToCome_isAFaultAndNotCountedWith()
{
    const Evaluation evaluation = aston(R"({"fee": 30, "asked-on": "2026-07-01"})");
    QCOMPARE(evaluation.faults.size(), 1);
    QCOMPARE(evaluation.faults.constFirst().question, u"asked-on"_s);
    QCOMPARE(evaluation.faults.constFirst().kind, AnswerFault::InTheFuture);
    QVERIFY(evaluation.unanswered.contains(u"asked-on"_s));
    QVERIFY(evaluation.findings.constFirst().deadline->due.isNull());
    QVERIFY(aston(R"({"fee": 30, "asked-on": "2026-06-30"})").faults.isEmpty());
    QVERIFY(aston(R"({"fee": 30, "returned-on": "2026-07-01"})").faults.isEmpty());
}

void EvaluationTest::daysOutOfOrder_areAFaultAndNotCountedWith()
{
    const Evaluation evaluation = aston(R"({"asked-on": "2026-06-20", "returned-on": "2026-06-10", "remark": "none"})");
    QCOMPARE(evaluation.faults.size(), 1);
    QCOMPARE(evaluation.faults.constFirst().question, u"returned-on"_s);
    QCOMPARE(evaluation.faults.constFirst().kind, AnswerFault::OutOfOrder);
    QVERIFY(evaluation.unanswered.contains(u"returned-on"_s));
    QCOMPARE(idsOf(evaluation.findings), QString());
}

void EvaluationTest::unknownAnswer_leavesItsRulesUndecidedAndNoSilence()
{
    m_checklist.authorities[u"aston"_s].rules.removeIf([](const Rule &rule) { return rule.id != u"high-fee"; });
    const Evaluation evaluation = aston(R"({"fee": "unknown", "asked-on": "2026-06-20"})");
    m_checklist = hallChecklist();
    QCOMPARE(evaluation.unanswered, QStringList());
    QVERIFY(!evaluation.outcome);
    QCOMPARE(described(evaluation.undecidedRules), u"high-fee<-fee"_s);
    QCOMPARE(evaluation.nearest, QStringList{u"1.1(a)"_s});
}

void EvaluationTest::answerOfAnotherVersion_isNotCountedWith()
{
    Answers answers;
    answers.insert(u"route"_s, {.state = AnswerState::Given, .value = u"by-phone"_s, .reason = {}});
    answers.insert(u"asked-on"_s, {.state = AnswerState::Given, .value = true, .reason = {}});
    answers.insert(u"no-such"_s, {.state = AnswerState::Given, .value = true, .reason = {}});
    const Evaluation evaluation = evaluate(m_checklist, u"aston"_s, answers, today);
    QVERIFY(evaluation.unanswered.contains(u"route"_s));
    QVERIFY(evaluation.unanswered.contains(u"asked-on"_s));
}

void EvaluationTest::interview_comesToTheSameAsAllAnswersAtOnce_data()
{
    QTest::addColumn<Checklist>("checklist");
    QTest::newRow("made up") << m_checklist;
    const QStringList folders{QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER)};
    const ChecklistLibrary library = ChecklistLibrary::open(folders, Library::open(folders));
    for (const Checklist &checklist : library.checklists())
        QTest::newRow(qPrintable(checklist.id)) << checklist;
}

/// Nothing found depends on an answer that a person would not have been asked for; and nothing is lost on the way.
void EvaluationTest::interview_comesToTheSameAsAllAnswersAtOnce()
{
    QFETCH(const Checklist, checklist);
    QRandomGenerator random(20260630);
    for (int round = 0; round < 25; ++round) {
        Answers all;
        for (const Question &question : checklist.questions)
            all.insert(question.id, randomAnswer(question, random));
        for (const RuleSet &rules : checklist.authorities) {
            const Evaluation atOnce = evaluate(checklist, rules.authority, all, today);
            const Evaluation asked = evaluate(checklist, rules.authority, interviewed(checklist, rules.authority, all), today);
            QCOMPARE(asked.findings, atOnce.findings);
            QCOMPARE(asked.outcome, atOnce.outcome);
            QCOMPARE(described(asked.undecidedRules), described(atOnce.undecidedRules));
            QCOMPARE(asked.asked, atOnce.asked);
            for (const Dropped &dropped : atOnce.droppedQuestions)
                QVERIFY2(!dropped.questions.isEmpty(), qPrintable(dropped.id));
            for (const Dropped &dropped : atOnce.droppedRules)
                QVERIFY2(!dropped.questions.isEmpty(), qPrintable(dropped.id));
            if (atOnce.unanswered.isEmpty())
                QCOMPARE(atOnce.findings.size() + atOnce.droppedRules.size() + atOnce.undecidedRules.size(), rules.rules.size());
        }
    }
}

QTEST_GUILESS_MAIN(EvaluationTest)
#include "EvaluationTest.moc"
