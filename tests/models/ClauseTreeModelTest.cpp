// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ClauseTreeModel.h"
#include "session/Session.h"
#include "support/SampleProtocol.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

class ClauseTreeModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void clausesStandBelowTheNearestHeadingOrLeadIn_data();
    void clausesStandBelowTheNearestHeadingOrLeadIn();
    void everyClause_isFoundAtItsIndex();
    void data_givesFactsByRole();
    void spokenText_saysTheStrengthOfARuleButNotOfAHeading();
    void noLooks_comeFromTheModel();
    void anotherProtocol_resetsTheModel();
    void parentThatStandsBelow_isNotFollowed();

private:
    int find(const QString &id) const { return m_session->protocol().find(id).value(); }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<ClauseTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ClauseTreeModelTest::init()
{
    m_tester.reset();
    m_session = std::make_unique<Session>(Library());
    m_model = std::make_unique<ClauseTreeModel>(m_session.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_session->addFile(u"/a"_s, sampleProtocol());
}

void ClauseTreeModelTest::clausesStandBelowTheNearestHeadingOrLeadIn_data()
{
    QTest::addColumn<QString>("clause");
    QTest::addColumn<QString>("parent");
    QTest::newRow("a title holds nothing") << u"1"_s << QString();
    QTest::newRow("a clause below its section") << u"1.1"_s << u"1"_s;
    QTest::newRow("a section without a number below one with") << u"meetings"_s << u"1"_s;
    QTest::newRow("a clause below the nearer heading, not that of its number") << u"1.2"_s << u"meetings"_s;
    QTest::newRow("an item below its lead-in") << u"1.2(a)"_s << u"1.2"_s;
    QTest::newRow("a table row below its section") << u"2/1"_s << u"2"_s;
}

void ClauseTreeModelTest::clausesStandBelowTheNearestHeadingOrLeadIn()
{
    QFETCH(QString, clause);
    QFETCH(QString, parent);
    QCOMPARE(m_model->indexOf(find(clause)).parent().data(ClauseTreeModel::IdRole).toString(), parent);
}

void ClauseTreeModelTest::everyClause_isFoundAtItsIndex()
{
    for (int i = 0; i < m_session->protocol().clauses().size(); ++i) {
        const QModelIndex index = m_model->indexOf(i);
        QCOMPARE(index.data(ClauseTreeModel::ClauseRole).toInt(), i);
        QCOMPARE(m_model->index(index.row(), 0, index.parent()), index);
    }
    QVERIFY(!m_model->indexOf(-1).isValid());
    QVERIFY(!m_model->indexOf(100000).isValid());
}

void ClauseTreeModelTest::data_givesFactsByRole()
{
    const QModelIndex index = m_model->indexOf(find(u"1.2(b)"_s));
    QCOMPARE(index.data().toString(), u"(b) not take part in a vote."_s);
    QCOMPARE(index.data(ClauseTreeModel::LabelRole).toString(), u"(b)"_s);
    QCOMPARE(index.data(ClauseTreeModel::TextRole).toString(), u"not take part in a vote."_s);
    QCOMPARE(index.data(ClauseTreeModel::KindRole).toInt(), static_cast<int>(ClauseKind::Item));
    QCOMPARE(index.data(ClauseTreeModel::StrengthRole).toInt(), static_cast<int>(Strength::MustNot));
}

void ClauseTreeModelTest::spokenText_saysTheStrengthOfARuleButNotOfAHeading()
{
    QVERIFY(m_model->indexOf(find(u"1.2(b)"_s)).data(Qt::AccessibleTextRole).toString().endsWith(u"(must not)"_s));
    QCOMPARE(m_model->indexOf(find(u"2"_s)).data(Qt::AccessibleTextRole).toString(), u"2 Gifts"_s);
}

void ClauseTreeModelTest::noLooks_comeFromTheModel()
{
    for (const int role : {Qt::FontRole, Qt::ForegroundRole, Qt::BackgroundRole, Qt::DecorationRole, Qt::SizeHintRole})
        QVERIFY(!m_model->indexOf(0).data(role).isValid());
}

void ClauseTreeModelTest::anotherProtocol_resetsTheModel()
{
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_session->addFile(u"/b"_s, longSampleProtocol(40));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(m_model->rowCount(m_model->indexOf(find(u"4"_s))), 40);
}

void ClauseTreeModelTest::parentThatStandsBelow_isNotFollowed()
{
    ProtocolData data;
    data.clauses.resize(2);
    data.clauses[0].id = u"a"_s;
    data.clauses[0].parent = 1;
    data.clauses[1].id = u"b"_s;
    data.clauses[1].parent = 1;
    m_session->addFile(u"/b"_s, Protocol(data));
    QCOMPARE(m_model->rowCount(), 2);
}

QTEST_GUILESS_MAIN(ClauseTreeModelTest)
#include "ClauseTreeModelTest.moc"
