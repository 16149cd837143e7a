// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ProblemListModel.h"
#include "models/ProtocolListModel.h"
#include "session/Session.h"
#include "support/SampleProtocol.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// The two flat lists over a session: the protocols to choose from, and the problems of the one chosen.
class ListModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void protocols_growByTheFilesOpened();
    void protocols_tellFilesFromPacks();
    void problems_followTheProtocol();
    void problem_knowsItsClauseAndLine();
    void problemWithoutClause_goesByItsLine();

private:
    std::unique_ptr<Session> m_session;
};

void ListModelsTest::init()
{
    m_session = std::make_unique<Session>(Library());
}

void ListModelsTest::protocols_growByTheFilesOpened()
{
    ProtocolListModel model(m_session.get());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    m_session->addFile(u"/folder/ours.txt"_s, sampleProtocol());
    m_session->addFile(u"/folder/theirs.txt"_s, sampleProtocol());
    m_session->addFile(u"/folder/ours.txt"_s, longSampleProtocol(2));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), u"ours.txt"_s);
    QCOMPARE(model.index(1).data(ProtocolListModel::KeyRole).toString(), u"/folder/theirs.txt"_s);
}

void ListModelsTest::protocols_tellFilesFromPacks()
{
    m_session->addFile(u"/ours.txt"_s, sampleProtocol());
    const ProtocolListModel model(m_session.get());
    QVERIFY(model.index(0).data(ProtocolListModel::IsFileRole).toBool());
    QCOMPARE(model.index(0).data(ProtocolListModel::TitleRole).toString(), u"Members and officers of Aston"_s);
    QCOMPARE(model.index(0).data(ProtocolListModel::ClauseCountRole).toInt(), 12);
}

void ListModelsTest::problems_followTheProtocol()
{
    ProblemListModel model(m_session.get());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    m_session->addFile(u"/a"_s, sampleProtocol());
    QCOMPARE(model.rowCount(), 1);
    m_session->addFile(u"/b"_s, Protocol());
    QCOMPARE(model.rowCount(), 0);
}

void ListModelsTest::problem_knowsItsClauseAndLine()
{
    m_session->addFile(u"/a"_s, sampleProtocol());
    const ProblemListModel model(m_session.get());
    const QModelIndex index = model.index(0);
    QCOMPARE(index.data(ProblemListModel::ClauseRole).toInt(), 2);
    QCOMPARE(index.data(ProblemListModel::LineRole).toInt(), 3);
    QVERIFY(index.data().toString().contains(u"paragraph 9.9"_s));
    QVERIFY(index.data(ProblemListModel::PlaceRole).toString().contains(u"1.1"_s));
}

void ListModelsTest::problemWithoutClause_goesByItsLine()
{
    ProtocolData data;
    data.clauses.resize(1);
    data.clauses[0].firstLine = 4;
    data.problems.append({.kind = ProblemKind::ControlCharacters, .subject = {}, .detail = {}, .line = 2});
    data.problems.append({.kind = ProblemKind::ControlCharacters, .subject = {}, .detail = {}, .line = 5});
    m_session->addFile(u"/a"_s, Protocol(data));
    const ProblemListModel model(m_session.get());
    QCOMPARE(model.index(0).data(ProblemListModel::ClauseRole).toInt(), -1);
    QCOMPARE(model.index(1).data(ProblemListModel::ClauseRole).toInt(), 0);
}

QTEST_GUILESS_MAIN(ListModelsTest)
#include "ListModelsTest.moc"
