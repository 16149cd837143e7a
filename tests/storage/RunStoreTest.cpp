// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RunStore.h"
#include "storage/AuditTrail.h"
#include "support/RecordsSample.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// Runs in the records file.
class RunStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void run_comesBackAsItWasBegun();
    void unknownRun_isNothingToFindAndAFailureToChange();
    void answers_countByTheirLastStepAndKeepTheirHistory();
    void text_comesBackAsItWent_data();
    void text_comesBackAsItWent();
    void jsonOfEveryKind_comesBackAsItWent_data();
    void jsonOfEveryKind_comesBackAsItWent();
    void withdrawnAnswer_isUnansweredAndInTheHistory();
    void clauseTexts_areKeptOnceUnderTheirHash();
    void undo_takesBackStepByStepAndRedoGivesAgain();
    void undo_isNothingWhereNothingWasGiven();
    void undo_afterReopeningTheFileGoesOnWhereItWas();
    void newAnswer_endsWhatCouldBeRedone();
    void finish_keepsFindingsAsShown();
    void finishAgain_showsTheLastAndKeepsTheFirst();
    void reopen_leavesWhatWasFoundToBeRead();
    void notes_countByTheirLastText();
    void tasks_areTickedAndUnticked();
    void supersededRun_saysByWhich();
    void copiedRun_beginsWithTheAnswers();
    void runs_areFiltered_data();
    void runs_areFiltered();
    void runs_ofADayAreThoseOfTheUsersClock();
    void runs_manyAreListedQuickly();

private:
    QString startRun(const QString &occasion = u"Monday"_s);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecordsFile> m_file;
    std::unique_ptr<RunStore> m_store;
    QDateTime m_now;
};

void RunStoreTest::init()
{
    m_now = QDateTime(QDate(2026, 3, 3), QTime(9, 0), QTimeZone::UTC);
    m_folder = std::make_unique<QTemporaryDir>();
    // A clock that goes on by a second each time it is looked at.
    m_file = Test::opened(m_folder->filePath(u"records.sqlite"_s), {.now = [this] { return m_now = m_now.addSecs(1); }});
    m_store = std::make_unique<RunStore>(m_file.get());
}

void RunStoreTest::cleanup()
{
    const auto verification = AuditTrail(m_file.get()).verify();
    QVERIFY(verification);
    QVERIFY2(verification->isIntact(), "what a store writes is in the audit trail");
    m_store.reset();
    m_file.reset();
}

QString RunStoreTest::startRun(const QString &occasion)
{
    const auto run = m_store->start(Test::sampleRun(occasion));
    return run ? run->id : QString();
}

void RunStoreTest::run_comesBackAsItWasBegun()
{
    NewRun head = Test::sampleRun(u"Bob's 🗳 “meeting”; DROP TABLE run"_s);
    const auto begun = m_store->start(head);
    QVERIFY(begun);
    const auto found = m_store->find(begun->id);
    QVERIFY(found && *found);
    QCOMPARE((*found)->head, head);
    QCOMPARE((*found)->who, u"Sam O’Neill"_s);
    QCOMPARE((*found)->started, m_now);
    QCOMPARE((*found)->updated, m_now);
    QVERIFY(!(*found)->finished.isValid());
    QVERIFY(!(*found)->outcome);
    QCOMPARE((*found)->status(), RunStatus::InProgress);
    QVERIFY(**found == *begun);
}

void RunStoreTest::unknownRun_isNothingToFindAndAFailureToChange()
{
    const auto found = m_store->find(u"none"_s);
    QVERIFY(found);
    QVERIFY(!*found);
    QVERIFY(!m_store->answer(u"none"_s, u"route"_s, true));
    QVERIFY(!m_store->finish(u"none"_s, Test::sampleResult()));
    QVERIFY(!m_store->reopen(u"none"_s));
    QVERIFY(!m_store->setOccasion(u"none"_s, u"x"_s));
    QVERIFY(!m_store->writeNote(u"none"_s, {}, u"x"_s));
    QVERIFY(m_store->runs()->isEmpty());
}

void RunStoreTest::answers_countByTheirLastStepAndKeepTheirHistory()
{
    const QString run = startRun();
    m_file->setWho(u"first"_s);
    QVERIFY(m_store->answer(run, u"route"_s, u"directly"_s));
    const QDateTime first = m_now;
    m_file->setWho(u"second"_s);
    QVERIFY(m_store->answer(run, u"route"_s, u"by-letter"_s));
    const auto history = m_store->history(run);
    QVERIFY(history);
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->at(0).answer, QJsonValue(u"directly"_s));
    QCOMPARE(history->at(0).who, u"first"_s);
    QCOMPARE(history->at(0).at, first);
    QCOMPARE(history->at(0).checklistVersion, 3);
    QVERIFY(history->at(1).id > history->at(0).id);
    const auto answers = m_store->answers(run);
    QVERIFY(answers);
    QCOMPARE(answers->size(), 1);
    QCOMPARE(answers->value(u"route"_s).answer, QJsonValue(u"by-letter"_s));
    QCOMPARE((*m_store->find(run))->updated, m_now);
}

void RunStoreTest::text_comesBackAsItWent_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("null") << QString();
    QTest::newRow("apostrophes") << u"it's 'so' \"quoted\""_s;
    QTest::newRow("emoji and marks") << u"👩🏽‍⚖️ é ñ ﷽ Ŵyŷ"_s;
    QTest::newRow("right to left") << u"\u202Eשלום"_s;
    QTest::newRow("lines") << u"one\r\ntwo\n\tthree"_s;
    QTest::newRow("a zero") << QString(u"a"_s + QChar(u'\0') + u"b"_s);
    QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xd83d) + u"b"_s);
    QTest::newRow("long") << QString(200'000, u'w');
}

void RunStoreTest::text_comesBackAsItWent()
{
    QFETCH(QString, text);
    // Half a surrogate pair cannot be written as UTF-8; all else has to be the same.
    const QString expected = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    const QString run = startRun(text);
    QCOMPARE((*m_store->find(run))->head.occasion, expected);
    QVERIFY(m_store->answer(run, u"why"_s, text, {{.clause = text, .text = text}}));
    const AnswerEntry answer = m_store->answers(run)->value(u"why"_s);
    QVERIFY(answer.answer);
    QCOMPARE(answer.answer->toString(), text); // JSON writes half a pair as an escape
    QCOMPARE(answer.clauses.constFirst().text, expected);
    if (!text.contains(QChar(u'\0')))
        QCOMPARE(Test::sqlite(m_file->path(), u"SELECT count(*) FROM run WHERE occasion IS NULL"_s), "0");
}

void RunStoreTest::jsonOfEveryKind_comesBackAsItWent_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("yes") << QJsonValue(true);
    QTest::newRow("no") << QJsonValue(false);
    QTest::newRow("number") << QJsonValue(12);
    QTest::newRow("money") << QJsonValue(25.5);
    QTest::newRow("text") << QJsonValue(u"a, \"b\" [c]"_s);
    QTest::newRow("several") << QJsonValue(QJsonArray{u"a"_s, u"b"_s});
    QTest::newRow("none of several") << QJsonValue(QJsonArray{});
    QTest::newRow("state") << QJsonValue(QJsonObject({{u"state"_s, u"ask-advice"_s}, {u"reason"_s, u"not sure"_s}}));
}

void RunStoreTest::jsonOfEveryKind_comesBackAsItWent()
{
    QFETCH(QJsonValue, value);
    const QString run = startRun();
    QVERIFY(m_store->answer(run, u"q"_s, value));
    QCOMPARE(*m_store->answers(run)->value(u"q"_s).answer, value);
}

void RunStoreTest::withdrawnAnswer_isUnansweredAndInTheHistory()
{
    const QString run = startRun();
    QVERIFY(m_store->answer(run, u"q"_s, true));
    QVERIFY(m_store->answer(run, u"q"_s, std::nullopt));
    QVERIFY(m_store->answers(run)->isEmpty());
    QCOMPARE(m_store->history(run)->size(), 2);
    QVERIFY(!m_store->history(run)->at(1).answer);
}

void RunStoreTest::clauseTexts_areKeptOnceUnderTheirHash()
{
    const QString run = startRun();
    const CitedClause old{.clause = u"62"_s, .text = u"as it was"_s};
    const CitedClause same{.clause = u"8.1"_s, .text = u"as it was"_s};
    const CitedClause later{.clause = u"62"_s, .text = u"as it is"_s};
    QVERIFY(m_store->answer(run, u"q"_s, true, {old, same}));
    QVERIFY(m_store->answer(run, u"q"_s, true, {later}));
    QCOMPARE(m_store->history(run)->at(0).clauses, (QList<CitedClause>{old, same}));
    QCOMPARE(m_store->history(run)->at(1).clauses, QList<CitedClause>{later});
    QCOMPARE(Test::sqlite(m_file->path(), u"SELECT count(*), min(length(id)) FROM clause_text"_s), "2|64");
    QCOMPARE(Test::sqlite(m_file->path(), u"SELECT id FROM clause_text WHERE text = 'as it was'"_s), textHash(u"as it was"_s).toUtf8());
}

void RunStoreTest::undo_takesBackStepByStepAndRedoGivesAgain()
{
    const QString run = startRun();
    const CitedClause clause{.clause = u"62"_s, .text = u"text"_s};
    QVERIFY(m_store->answer(run, u"a"_s, 1));
    QVERIFY(m_store->answer(run, u"b"_s, 2));
    QVERIFY(m_store->answer(run, u"a"_s, 3, {clause}));
    const auto values = [&] {
        QStringList result;
        const auto answers = m_store->answers(run);
        for (const AnswerEntry &entry : *answers)
            result.append(entry.question + QString::number(entry.answer->toInt()));
        return result.join(u' ');
    };
    QCOMPARE(values(), u"a3 b2"_s);
    for (const QString &expected : {u"a1 b2"_s, u"a1"_s, QString()}) {
        QVERIFY((*m_store->undo(run)).has_value());
        QCOMPARE(values(), expected);
    }
    QVERIFY(!(*m_store->undo(run)).has_value());
    for (const QString &expected : {u"a1"_s, u"a1 b2"_s, u"a3 b2"_s}) {
        QVERIFY((*m_store->redo(run)).has_value());
        QCOMPARE(values(), expected);
    }
    QVERIFY(!(*m_store->redo(run)).has_value());
    QCOMPARE(m_store->answers(run)->value(u"a"_s).clauses, QList<CitedClause>{clause});
    QCOMPARE(m_store->history(run)->size(), 9);
    const AnswerEntry last = m_store->history(run)->constLast();
    QCOMPARE(last.step, AnswerStep::Redone);
    QCOMPARE(last.about, m_store->history(run)->at(2).id);
}

void RunStoreTest::undo_isNothingWhereNothingWasGiven()
{
    const QString run = startRun();
    const auto undone = m_store->undo(run);
    QVERIFY(undone);
    QVERIFY(!*undone);
    QVERIFY(m_store->history(run)->isEmpty());
}

void RunStoreTest::undo_afterReopeningTheFileGoesOnWhereItWas()
{
    const QString run = startRun();
    QVERIFY(m_store->answer(run, u"a"_s, 1));
    QVERIFY(m_store->answer(run, u"a"_s, 2));
    QVERIFY(m_store->undo(run));
    const QString path = m_file->path();
    m_store.reset();
    m_file.reset();
    m_file = Test::opened(path);
    m_store = std::make_unique<RunStore>(m_file.get());
    QVERIFY((*m_store->undo(run)).has_value());
    QVERIFY(m_store->answers(run)->isEmpty());
    QVERIFY((*m_store->redo(run)).has_value());
    QVERIFY((*m_store->redo(run)).has_value());
    QCOMPARE(m_store->answers(run)->value(u"a"_s).answer, QJsonValue(2));
}

void RunStoreTest::newAnswer_endsWhatCouldBeRedone()
{
    const QString run = startRun();
    QVERIFY(m_store->answer(run, u"a"_s, 1));
    QVERIFY(m_store->undo(run));
    QVERIFY(m_store->answer(run, u"b"_s, 2));
    QVERIFY(!(*m_store->redo(run)).has_value());
    QVERIFY((*m_store->undo(run)).has_value());
    QVERIFY(m_store->answers(run)->isEmpty());
}

void RunStoreTest::finish_keepsFindingsAsShown()
{
    const QString run = startRun();
    const RunResult result = Test::sampleResult();
    const auto finished = m_store->finish(run, result);
    QVERIFY(finished);
    QCOMPARE(finished->status(), RunStatus::Finished);
    QCOMPARE(finished->finished, finished->updated);
    QCOMPARE(finished->outcome, Outcome::Prohibited);
    QVERIFY(m_store->findings(run) == result.findings);
}

void RunStoreTest::finishAgain_showsTheLastAndKeepsTheFirst()
{
    const QString run = startRun();
    QVERIFY(m_store->finish(run, Test::sampleResult()));
    RunResult second = Test::sampleResult();
    second.outcome = Outcome::Advised;
    second.findings.removeFirst();
    QVERIFY(m_store->reopen(run));
    QVERIFY(m_store->finish(run, second));
    QVERIFY(m_store->findings(run) == second.findings);
    QCOMPARE(m_store->runs()->constFirst().outcome, Outcome::Advised);
    QCOMPARE(Test::sqlite(m_file->path(), u"SELECT count(*) FROM finding"_s), "3");
}

void RunStoreTest::reopen_leavesWhatWasFoundToBeRead()
{
    const QString run = startRun();
    QVERIFY(m_store->finish(run, Test::sampleResult()));
    const auto reopened = m_store->reopen(run);
    QVERIFY(reopened);
    QCOMPARE(reopened->status(), RunStatus::InProgress);
    QVERIFY(!reopened->outcome);
    QCOMPARE(m_store->findings(run)->size(), 2);
}

void RunStoreTest::notes_countByTheirLastText()
{
    const QString run = startRun();
    QVERIFY(m_store->writeNote(run, {}, u"first"_s));
    QVERIFY(m_store->writeNote(run, u"route"_s, u"by telephone"_s));
    QVERIFY(m_store->writeNote(run, {}, u"second"_s));
    QCOMPARE(m_store->notes(run)->size(), 2);
    QCOMPARE(m_store->notes(run)->at(0).text, u"second"_s);
    QCOMPARE(m_store->notes(run)->at(1).question, u"route"_s);
    QVERIFY(m_store->writeNote(run, u"route"_s, {}));
    QCOMPARE(m_store->notes(run)->size(), 1);
    QCOMPARE(Test::sqlite(m_file->path(), u"SELECT count(*) FROM run_note"_s), "4");
}

void RunStoreTest::tasks_areTickedAndUnticked()
{
    const QString run = startRun();
    QVERIFY(m_store->tasks(run)->isEmpty());
    QVERIFY(m_store->finish(run, Test::sampleResult()));
    QCOMPARE(m_store->tasks(run)->size(), 1);
    QCOMPARE(m_store->tasks(run)->at(0).says, u"Ask."_s);
    QCOMPARE(m_store->tasks(run)->at(0).due, QDate(2026, 3, 10));
    QVERIFY(!m_store->tasks(run)->at(0).isDone);
    QVERIFY(m_store->setTaskDone(run, u"not-asked-properly"_s, true));
    QVERIFY(m_store->tasks(run)->at(0).isDone);
    QCOMPARE(m_store->tasks(run)->at(0).at, m_now);
    QVERIFY(m_store->setTaskDone(run, u"not-asked-properly"_s, false));
    QVERIFY(!m_store->tasks(run)->at(0).isDone);
}

void RunStoreTest::supersededRun_saysByWhich()
{
    const QString old = startRun();
    QVERIFY(m_store->finish(old, Test::sampleResult()));
    NewRun next = Test::sampleRun();
    next.supersedes = old;
    const auto first = m_store->start(next);
    const auto second = m_store->start(next);
    QVERIFY(first && second);
    QCOMPARE((*m_store->find(old))->supersededBy, second->id);
    QCOMPARE((*m_store->find(old))->status(), RunStatus::Superseded);
    QCOMPARE(second->head.supersedes, old);
    next.supersedes = u"no such run"_s;
    QVERIFY(!m_store->start(next));
    QCOMPARE(m_store->runs()->size(), 3);
}

void RunStoreTest::copiedRun_beginsWithTheAnswers()
{
    const QString old = startRun();
    QVERIFY(m_store->answer(old, u"a"_s, 1, {{.clause = u"62"_s, .text = u"text"_s}}));
    QVERIFY(m_store->answer(old, u"b"_s, 2));
    NewRun next = Test::sampleRun(u"Tuesday"_s);
    next.copiedFrom = old;
    const auto copy = m_store->start(next, m_store->answers(old)->values());
    QVERIFY(copy);
    QCOMPARE(copy->head.copiedFrom, old);
    QCOMPARE(m_store->answers(copy->id)->size(), 2);
    QCOMPARE(m_store->answers(copy->id)->value(u"a"_s).clauses.constFirst().text, u"text"_s);
}

void RunStoreTest::runs_areFiltered_data()
{
    QTest::addColumn<RunFilter>("filter");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all") << RunFilter{} << u"c b a"_s;
    QTest::newRow("authority") << RunFilter{.authority = u"derbyshire"_s} << u"b"_s;
    QTest::newRow("checklist") << RunFilter{.checklist = u"gift"_s} << u"c"_s;
    QTest::newRow("outcome") << RunFilter{.outcome = Outcome::Prohibited} << u"a"_s;
    QTest::newRow("finished") << RunFilter{.status = RunStatus::Finished} << QString();
    QTest::newRow("superseded") << RunFilter{.status = RunStatus::Superseded} << u"a"_s;
    QTest::newRow("from") << RunFilter{.from = QDate(2026, 3, 4)} << u"c b"_s;
    QTest::newRow("to") << RunFilter{.to = QDate(2026, 3, 3)} << u"a"_s;
    QTest::newRow("a word in quotes") << RunFilter{.authority = u"' OR 1 = 1 --"_s} << QString();
    QTest::newRow("ids that are none") << RunFilter{.ids = {u"x"_s}} << QString();
}

void RunStoreTest::runs_areFiltered()
{
    QFETCH(RunFilter, filter);
    QFETCH(QString, expected);
    const QString a = startRun(u"a"_s);
    QVERIFY(m_store->finish(a, Test::sampleResult()));
    m_now = m_now.addDays(1);
    NewRun head = Test::sampleRun(u"b"_s);
    head.authority = u"derbyshire"_s;
    head.supersedes = a;
    QVERIFY(m_store->start(head));
    m_now = m_now.addDays(1);
    head = Test::sampleRun(u"c"_s);
    head.checklist = u"gift"_s;
    const auto c = m_store->start(head);
    const auto occasions = [&](const RunFilter &asked) {
        QStringList result;
        const auto runs = m_store->runs(asked);
        for (const Run &run : *runs)
            result.append(run.head.occasion);
        return result.join(u' ');
    };
    QCOMPARE(occasions(filter), expected);
    QCOMPARE(occasions({.ids = {c->id, a}}), u"c a"_s);
}

void RunStoreTest::runs_ofADayAreThoseOfTheUsersClock()
{
    const QDate day(2026, 7, 1);
    m_now = day.startOfDay().toUTC();
    startRun(u"first minute"_s);
    m_now = day.addDays(1).startOfDay().toUTC().addSecs(-3);
    startRun(u"last minute"_s);
    m_now = day.addDays(1).startOfDay().toUTC();
    startRun(u"next day"_s);
    QCOMPARE(m_store->runs({.from = day, .to = day})->size(), 2);
}

void RunStoreTest::runs_manyAreListedQuickly()
{
    constexpr int many = 5000;
    const QString run = startRun();
    // Written with the tool, so that it takes no 5,000 transactions; the audit trail is not asked here.
    QCOMPARE(
        Test::sqlite(m_file->path(), u"INSERT INTO run SELECT 'id' || value, checklist, checklist_version, title, authority, edition, "
                                     "text_kind, source_hash, occasion, who, started, updated, finished, outcome, supersedes, copied_from "
                                     "FROM run, generate_series(1, %1) WHERE id = '%2'"_s.arg(many)
                                         .arg(run)),
        QByteArray());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_store->runs()->size(), many + 1);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(AuditTrail(m_file.get()).verify()->faults.size(), many);
    m_store.reset();
    m_file.reset();
    init();
}

QTEST_GUILESS_MAIN(RunStoreTest)
#include "RunStoreTest.moc"
