// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Checks.h"
#include "checklist/ChecklistLibrary.h"
#include "models/RunTableModel.h"
#include "session/Records.h"
#include "support/SampleChecklist.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

Answer given(Answer::Value value)
{
    return {.state = AnswerState::Given, .value = std::move(value), .reason = {}};
}

} // namespace

/// A check as the window answers it, with a records file behind it.
class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void unknownChecklistOrAuthority_isNotBegun();
    void beginning_leavesNoRecordBeforeTheFirstAnswer();
    void answer_isInTheRecordsAtOnce();
    void undo_takesTheAnswerBack_andRedoGivesItAgain();
    void sameAnswerAgain_isNoStep();
    void reopened_hasItsAnswers();
    void copied_isARunOfItsOwn();
    void replaced_isSuperseded();
    void withoutRecords_answersStillCount();
    void anotherText_isToldAnswerByAnswer();
    void citing_findsTheChecklistsOfAClause();
    void posts_areCalledAsTheAuthorityCallsThem();
    void exported_areTheRunsAskedFor();
    void table_followsTheRecords();

private:
    std::unique_ptr<Checks> makeChecks()
    {
        return std::make_unique<Checks>(m_checklists, &m_library, m_records.get(), [] { return QDate(2026, 3, 20); });
    }
    QList<Run> runs() { return m_records->runs()->runs().value(); }
    void open();

    std::unique_ptr<PackFolder> m_folder;
    std::unique_ptr<QTemporaryDir> m_kept;
    Library m_library;
    QList<Checklist> m_checklists;
    std::unique_ptr<Records> m_records;
    std::unique_ptr<Checks> m_checks;
};

void ChecksTest::init()
{
    m_folder = std::make_unique<PackFolder>();
    m_kept = std::make_unique<QTemporaryDir>();
    writeHall(*m_folder);
    m_records = std::make_unique<Records>();
    QVERIFY(m_records->open(m_kept->filePath(u"records.sqlite"_s), u"A. Member"_s));
    open();
}

void ChecksTest::open()
{
    m_library = Library::open({m_folder->path()});
    m_checklists = ChecklistLibrary::open({m_folder->path()}, m_library).checklists();
    QCOMPARE(m_checklists.size(), 1);
    m_checks = makeChecks();
}

void ChecksTest::cleanup()
{
    m_checks.reset();
    m_records.reset();
}

void ChecksTest::unknownChecklistOrAuthority_isNotBegun()
{
    QVERIFY(!m_checks->start(u"cellar"_s, u"aston"_s));
    QVERIFY(!m_checks->start(u"hall"_s, u"nowhere"_s));
    QVERIFY(!m_checks->run());
}

void ChecksTest::beginning_leavesNoRecordBeforeTheFirstAnswer()
{
    QVERIFY(m_checks->start(u"hall"_s, u"aston"_s));
    QVERIFY(m_checks->run());
    QVERIFY(runs().isEmpty());
}

void ChecksTest::answer_isInTheRecordsAtOnce()
{
    QVERIFY(m_checks->start(u"hall"_s, u"aston"_s));
    m_checks->run()->answer(u"route"_s, given(u"directly"_s));
    QCOMPARE(runs().size(), 1);
    const Run run = runs().constFirst();
    QCOMPARE(run.head.checklist, u"hall"_s);
    QCOMPARE(run.head.authority, u"aston"_s);
    QCOMPARE(run.who, u"A. Member"_s);
    const auto answers = m_records->runs()->answers(run.id).value();
    QCOMPARE(answers.value(u"route"_s).answer.value().toString(), u"directly"_s);
    QVERIFY(!answers.value(u"route"_s).clauses.isEmpty());
    QCOMPARE(answers.value(u"route"_s).clauses.constFirst().clause, u"1.1"_s);
    QVERIFY(m_records->verify().value().isIntact());
}

void ChecksTest::undo_takesTheAnswerBack_andRedoGivesItAgain()
{
    QVERIFY(m_checks->start(u"hall"_s, u"aston"_s));
    CheckRun *run = m_checks->run();
    run->answer(u"route"_s, given(u"directly"_s));
    run->answer(u"route"_s, given(u"letter"_s));
    run->undoStack()->undo();
    const QString id = runs().constFirst().id;
    QCOMPARE(std::get<QString>(run->answers().value(u"route"_s).value), u"directly"_s);
    QCOMPARE(m_records->runs()->answers(id).value().value(u"route"_s).answer.value().toString(), u"directly"_s);
    run->undoStack()->redo();
    QCOMPARE(m_records->runs()->answers(id).value().value(u"route"_s).answer.value().toString(), u"letter"_s);
    // What was said in between is kept: two answers, one taken back, one given again.
    QCOMPARE(m_records->runs()->history(id).value().size(), 4);
}

void ChecksTest::sameAnswerAgain_isNoStep()
{
    QVERIFY(m_checks->start(u"hall"_s, u"aston"_s));
    m_checks->run()->answer(u"route"_s, given(u"directly"_s));
    m_checks->run()->answer(u"route"_s, given(u"directly"_s));
    QCOMPARE(m_records->runs()->history(runs().constFirst().id).value().size(), 1);
}

void ChecksTest::reopened_hasItsAnswers()
{
    QVERIFY(m_checks->start(u"hall"_s, u"aston"_s));
    m_checks->run()->answer(u"fee"_s, given(Money{2600}));
    m_checks->run()->answer(u"asked-on"_s, given(QDate(2026, 3, 3)));
    const Answers before = m_checks->run()->answers();
    m_checks->leave();
    QVERIFY(!m_checks->run());
    QVERIFY(m_checks->reopen(runs().constFirst().id, Checks::Reopening::GoOn));
    QCOMPARE(m_checks->run()->answers(), before);
    QVERIFY(!m_checks->carriedOver());
    m_checks->run()->answer(u"route"_s, given(u"letter"_s));
    QCOMPARE(runs().size(), 1);
}

void ChecksTest::copied_isARunOfItsOwn()
{
    QVERIFY(m_checks->start(u"hall"_s, u"aston"_s));
    m_checks->run()->answer(u"fee"_s, given(Money{2600}));
    const QString first = runs().constFirst().id;
    QVERIFY(m_checks->reopen(first, Checks::Reopening::Copy));
    QCOMPARE(runs().size(), 2);
    QCOMPARE(m_checks->record().value().head.copiedFrom, first);
    m_checks->run()->withdraw(u"fee"_s);
    QCOMPARE(m_records->runs()->answers(first).value().size(), 1);
}

void ChecksTest::replaced_isSuperseded()
{
    QVERIFY(m_checks->start(u"hall"_s, u"aston"_s));
    m_checks->run()->answer(u"fee"_s, given(Money{2600}));
    const QString first = runs().constFirst().id;
    QVERIFY(m_checks->reopen(first, Checks::Reopening::Replace));
    QCOMPARE(m_records->runs()->find(first).value().value().status(), RunStatus::Superseded);
}

void ChecksTest::withoutRecords_answersStillCount()
{
    m_records = std::make_unique<Records>();
    m_checks = makeChecks();
    QVERIFY(m_checks->start(u"hall"_s, u"aston"_s));
    m_checks->run()->answer(u"fee"_s, given(Money{2600}));
    QCOMPARE(m_checks->run()->evaluation().outcome, Outcome::MustReport);
    QVERIFY(!m_checks->record());
}

void ChecksTest::anotherText_isToldAnswerByAnswer()
{
    QVERIFY(m_checks->start(u"hall"_s, u"aston"_s));
    m_checks->run()->answer(u"route"_s, given(u"directly"_s));
    m_checks->run()->answer(u"fee"_s, given(Money{2600}));
    m_checks->leave();
    m_checks.reset();
    m_folder->replace(u"aston/protocol.md"_s, "(b) the safe", "(b) the strong box");
    open();
    QVERIFY(m_checks->reopen(runs().constFirst().id, Checks::Reopening::GoOn));
    QVERIFY(m_checks->carriedOver());
    QCOMPARE(m_checks->carriedOver()->count(CarryState::Carried), 1);
    QCOMPARE(m_checks->carriedOver()->count(CarryState::Changed), 1);
}

void ChecksTest::citing_findsTheChecklistsOfAClause()
{
    QCOMPARE(m_checks->citing(u"aston"_s, u"1.1(b)"_s).size(), 1);
    QCOMPARE(m_checks->citing(u"aston"_s, u"1"_s).size(), 0);
    QCOMPARE(m_checks->citing(u"nowhere"_s, u"1.1"_s).size(), 0);
}

void ChecksTest::posts_areCalledAsTheAuthorityCallsThem()
{
    QVERIFY(m_checks->start(u"hall"_s, u"aston"_s));
    QCOMPARE(m_checks->run()->checklist().question(u"agreed"_s)->ask, u"Has the Head Caretaker agreed since?"_s);
}

void ChecksTest::exported_areTheRunsAskedFor()
{
    for (const int pence : {2600, 100}) {
        QVERIFY(m_checks->start(u"hall"_s, u"aston"_s));
        m_checks->run()->answer(u"fee"_s, given(Money{pence}));
    }
    const QString path = m_kept->filePath(u"out.csv"_s);
    QVERIFY(m_records->exportRuns(path, {runs().constFirst().id}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains(runs().constFirst().id.toUtf8()));
    QVERIFY(!written.contains(runs().constLast().id.toUtf8()));
}

void ChecksTest::table_followsTheRecords()
{
    RunTableModel model(m_checks.get());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(m_checks->start(u"hall"_s, u"aston"_s));
    m_checks->run()->answer(u"fee"_s, given(Money{2600}));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, RunTableModel::Check).data().toString(), u"Lending the hall"_s);
    QCOMPARE(model.index(0, RunTableModel::Authority).data().toString(), u"The Council of aston"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    m_checks->setOccasion(u"the ball"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0, RunTableModel::Occasion).data().toString(), u"the ball"_s);
}

QTEST_GUILESS_MAIN(ChecksTest)
#include "ChecksTest.moc"
