// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SampleChecklist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

QJsonValue valueOf(const QByteArray &json)
{
    return QJsonDocument::fromJson("[" + json + "]").array().at(0);
}

} // namespace

/// Answers in the form of records and the command line.
class AnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answer_isReadAndWrittenAgain_data();
    void answer_isReadAndWrittenAgain();
    void answerThatDoesNotFit_isRefusedWithWhatWould_data();
    void answerThatDoesNotFit_isRefusedWithWhatWould();
    void money_isExactToThePenny();
    void answers_areOneObject();
    void answersThatAreNoJson_haveTheirLine();
    void unknownQuestion_isRefusedWithTheIdsThatThereAre();
    void answerOfAnotherVersion_doesNotFit();

private:
    Checklist m_checklist = hallChecklist();
};

void AnswerTest::answer_isReadAndWrittenAgain_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *question, const QByteArray &json, const QByteArray &written) {
        QTest::addRow("%s %s", question, json.constData()) << QString::fromLatin1(question) << json << written;
    };
    row("agreed", "true", "true");
    row("agreed", R"("yes")", "true");
    row("agreed", R"(" No ")", "false");
    row("route", R"("letter")", R"("letter")");
    row("uses", R"(["sale", "dance", "sale"])", R"(["dance","sale"])");
    row("uses", R"("sale")", R"(["sale"])");
    row("uses", "[]", "[]");
    row("asked-on", R"("2026-03-03")", R"("2026-03-03")");
    row("fee", "25.5", "25.5");
    row("fee", R"("£25.00")", "25");
    row("fee", R"("£1,234.56")", "1234.56");
    row("fee", "0", "0");
    row("guests", "12", "12");
    row("guests", R"("12.5")", "12.5");
    row("remark", R"("O'Hara said: \"no\" 🙂")", R"("O'Hara said: \"no\" 🙂")");
    row("remark", R"("")", R"("")");
    for (const QByteArray word : {R"("unknown")", R"("not-applicable")", R"("ask-advice")"}) {
        row("route", word, word);
        row("fee", word, word);
        row("remark", word, word);
    }
    row("fee", R"({"state": "unknown", "reason": "lost"})", R"({"reason":"lost","state":"unknown"})");
    row("fee", R"({"value": "£3", "reason": "guessed"})", R"({"reason":"guessed","value":3})");
    row("remark", R"({"value": "unknown"})", R"({"value":"unknown"})");
    row("remark", R"("given")", R"({"value":"given"})");
}

void AnswerTest::answer_isReadAndWrittenAgain()
{
    QFETCH(const QString, question);
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, written);
    const auto answer = answerFromJson(*m_checklist.question(question), valueOf(json));
    QVERIFY(answer);
    QVERIFY(fits(*m_checklist.question(question), *answer));
    QCOMPARE(QJsonDocument(QJsonArray{toJson(*answer)}).toJson(QJsonDocument::Compact), "[" + written + "]");
    const auto again = answerFromJson(*m_checklist.question(question), toJson(*answer));
    QVERIFY(again);
    QCOMPARE(*again, *answer);
}

void AnswerTest::answerThatDoesNotFit_isRefusedWithWhatWould_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *question, const QByteArray &json, const QString &detail) {
        QTest::addRow("%s %s", question, json.constData()) << QString::fromLatin1(question) << json << detail;
    };
    for (const QByteArray json :
         {R"("perhaps")", "1", "[true]", R"({"value": true, "state": "unknown"})", R"({"reason": "x"})", R"({"value": true, "why": "x"})",
          R"({"state": "given"})", R"({"state": "perhaps"})", R"({"value": true, "reason": 3})"})
        row("agreed", json, u"yes-no"_s);
    for (const QByteArray json : {R"("by-phone")", "true", R"(["letter"])", R"("Letter")"})
        row("route", json, u"one-of: caretaker, directly, letter"_s);
    for (const QByteArray json : {R"(["sale", "fair"])", R"([true])", R"([["sale"]])"})
        row("uses", json, u"several-of: dance, meeting, sale"_s);
    for (const QByteArray json : {R"("3 March")", R"("2026-02-30")", "20260303", R"("0026-03-03")", R"("9999-03-03")"})
        row("asked-on", json, u"date"_s);
    for (const QByteArray json : {"-1", "25.001", R"("25 pounds")", R"("25,00")", "1e300", R"("1e3")", R"("£")"})
        row("fee", json, u"money"_s);
    for (const QByteArray json : {R"("many")", "1e300", R"("nan")", "true"})
        row("guests", json, u"number"_s);
    row("remark", "3", u"text"_s);
}

void AnswerTest::answerThatDoesNotFit_isRefusedWithWhatWould()
{
    QFETCH(const QString, question);
    QFETCH(const QByteArray, json);
    const auto answer = answerFromJson(*m_checklist.question(question), valueOf(json));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ProblemKind::UnusableAnswer);
    QCOMPARE(answer.error().subject, question);
    QTEST(answer.error().detail, "detail");
}

void AnswerTest::money_isExactToThePenny()
{
    const Question &fee = *m_checklist.question(u"fee"_s);
    for (qint64 pence = 0; pence < 20'000; ++pence) {
        const auto answer = answerFromJson(fee, toJson(Answer{.state = AnswerState::Given, .value = Money{pence}, .reason = {}}));
        QVERIFY(answer);
        QCOMPARE(std::get<Money>(answer->value).pence, pence);
    }
}

void AnswerTest::answers_areOneObject()
{
    const Answers answers = answersOf(m_checklist, R"({"route": "letter", "fee": 3, "agreed": null})");
    QCOMPARE(answers.keys(), QStringList({u"fee"_s, u"route"_s}));
    QCOMPARE(toJson(answers), (QJsonObject{{u"route"_s, u"letter"_s}, {u"fee"_s, 3}}));
}

void AnswerTest::answersThatAreNoJson_haveTheirLine()
{
    const auto broken = answersFromJson(m_checklist, "{\n  \"route\": \"letter\",\n  oops\n}");
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, ProblemKind::AnswersFile);
    QCOMPARE(broken.error().line, 3);
    QCOMPARE(answersFromJson(m_checklist, "[]").error().kind, ProblemKind::AnswersFile);
    QCOMPARE(answersFromJson(m_checklist, "").error().kind, ProblemKind::AnswersFile);
}

void AnswerTest::unknownQuestion_isRefusedWithTheIdsThatThereAre()
{
    const auto answers = answersFromJson(m_checklist, R"({"rout": "letter"})");
    QVERIFY(!answers);
    QCOMPARE(answers.error().kind, ProblemKind::UnknownQuestion);
    QCOMPARE(answers.error().subject, u"rout"_s);
    QVERIFY(answers.error().detail.startsWith(u"route, agreed, uses"));
}

void AnswerTest::answerOfAnotherVersion_doesNotFit()
{
    const Question &route = *m_checklist.question(u"route"_s);
    QVERIFY(!fits(route, {.state = AnswerState::Given, .value = u"by-phone"_s, .reason = {}}));
    QVERIFY(!fits(route, {.state = AnswerState::Given, .value = true, .reason = {}}));
    QVERIFY(!fits(route, {}));
    QVERIFY(fits(route, {.state = AnswerState::AskAdvice, .value = {}, .reason = {}}));
}

QTEST_GUILESS_MAIN(AnswerTest)
#include "AnswerTest.moc"
