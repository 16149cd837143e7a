// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CoverageModel.h"
#include "models/SideBySideModel.h"
#include "models/ValuesModel.h"
#include "session/Comparison.h"
#include "session/Session.h"
#include "session/SideBySide.h"
#include "support/PackFolder.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

template <typename Set>
CoverageFilter with(Set set)
{
    CoverageFilter filter;
    set(filter);
    return filter;
}

} // namespace

/// The tables of the comparison over made-up packs: two that are alike, and one that has only one of the two topics.
class ComparisonModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void coverage_saysClausesOrSilent();
    void coverage_hasOwnAuthorityFirst();
    void filters_leaveTheTopicsThatFit();
    void orders_arrangeTheTopics();
    void values_areAsManyAsMatters();
    void sideBySide_matchesLikeClausesAndMarksTheDifference();
    void sideBySide_cancelled_keepsEveryClause();
    void fourHundredAuthorities_areShownInTime();

private:
    QString cell(const CoverageModel &model, const QString &topic, const QString &authority) const;

    PackFolder m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Comparison> m_comparison;
};

void ComparisonModelsTest::initTestCase()
{
    m_folder.addPack(u"aston"_s);
    m_folder.addPack(u"barford"_s);
    m_folder.addPack(u"carlow"_s);
    m_folder.replace(u"barford/protocol.md"_s, "Members must lock", "Members should lock");
    m_folder.replace(u"carlow/topics.yaml"_s, "[rooms, keys]", "rooms");
    m_folder.replace(u"carlow/topics.yaml"_s, "\"1.1(b)\": keys", "\"1.1(b)\": rooms");
}

void ComparisonModelsTest::init()
{
    m_session = std::make_unique<Session>(Library::open({m_folder.path()}));
    QCOMPARE(m_session->library().packs().size(), 3);
    m_comparison = std::make_unique<Comparison>(m_session.get());
}

QString ComparisonModelsTest::cell(const CoverageModel &model, const QString &topic, const QString &authority) const
{
    return model.index(model.rowOf(topic), static_cast<int>(m_comparison->authorities().indexOf(authority))).data().toString();
}

void ComparisonModelsTest::coverage_saysClausesOrSilent()
{
    CoverageModel model(m_comparison.get());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    m_comparison->follow({});
    QVERIFY(QTest::qWaitFor([&] { return m_comparison->isReady(); }, 20000));
    QCOMPARE(model.columnCount(), 3);
    QVERIFY(cell(model, u"keys"_s, u"aston"_s).contains(u"1.1(b)"_s));
    QCOMPARE(cell(model, u"keys"_s, u"carlow"_s), u"silent"_s);
    QCOMPARE(model.rowOf(u"no-such"_s), -1);
}

void ComparisonModelsTest::coverage_hasOwnAuthorityFirst()
{
    m_comparison->follow(u"carlow"_s);
    QVERIFY(QTest::qWaitFor([&] { return m_comparison->isReady(); }, 20000));
    QCOMPARE(m_comparison->authorities(), QStringList({u"carlow"_s, u"aston"_s, u"barford"_s}));
    const CoverageModel model(m_comparison.get());
    QVERIFY(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().contains(u"ours"_s));
    QVERIFY(!model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().contains(u"ours"_s));
}

void ComparisonModelsTest::filters_leaveTheTopicsThatFit()
{
    CoverageModel model(m_comparison.get());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_comparison->follow(u"carlow"_s);
    QVERIFY(QTest::qWaitFor([&] { return m_comparison->isReady(); }, 20000));
    m_comparison->setFilter(with([](CoverageFilter &filter) { filter.silent = u"carlow"_s; }));
    QVERIFY(model.rowOf(u"keys"_s) >= 0);
    QCOMPARE(model.rowOf(u"rooms"_s), -1);
    m_comparison->setFilter(with([](CoverageFilter &filter) { filter.only = u"carlow"_s; }));
    QCOMPARE(model.rowCount(), 0);
    m_comparison->setFilter(with([](CoverageFilter &filter) { filter.actor = u"member"_s; }));
    QVERIFY(model.rowOf(u"rooms"_s) >= 0);
    m_comparison->setFilter({});
    QVERIFY(model.rowOf(u"keys"_s) >= 0 && model.rowOf(u"rooms"_s) >= 0);
}

void ComparisonModelsTest::orders_arrangeTheTopics()
{
    const CoverageModel model(m_comparison.get());
    m_comparison->follow({});
    QVERIFY(QTest::qWaitFor([&] { return m_comparison->isReady(); }, 20000));
    QVERIFY(std::ranges::any_of(m_comparison->lines(), &CoverageLine::isGroup));
    m_comparison->setOrder(CoverageOrder::ByTitle);
    QVERIFY(std::ranges::none_of(m_comparison->lines(), &CoverageLine::isGroup));
    QVERIFY(model.rowOf(u"keys"_s) < model.rowOf(u"rooms"_s));
    m_comparison->setOrder(CoverageOrder::MostSilentFirst);
    QCOMPARE(model.rowOf(u"keys"_s), 0);
}

void ComparisonModelsTest::values_areAsManyAsMatters()
{
    m_session = std::make_unique<Session>(Library::open({QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER)}));
    m_comparison = std::make_unique<Comparison>(m_session.get());
    ValuesModel model(m_comparison.get());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_comparison->follow({});
    QVERIFY(QTest::qWaitFor([&] { return m_comparison->isReady(); }, 20000));
    QCOMPARE(model.rowCount(), m_session->library().matters().size());
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const auto status = static_cast<ValueStatus>(index.data(ValuesModel::StatusRole).toInt());
            QVERIFY(!index.data().toString().isEmpty());
            QCOMPARE(index.data().toString() == u"silent"_s, status == ValueStatus::Silent);
            if (status == ValueStatus::Rule || status == ValueStatus::Partial)
                QVERIFY(!index.data(ValuesModel::ClausesRole).toStringList().isEmpty());
        }
    }
    m_comparison->setOnlyDiffering(true);
    QVERIFY(model.rowCount() > 0);
    QVERIFY(model.rowCount() <= m_session->library().matters().size());
}

void ComparisonModelsTest::sideBySide_matchesLikeClausesAndMarksTheDifference()
{
    SideBySide sides(m_session.get());
    SideBySideModel model(&sides);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    sides.setAuthorities({u"aston"_s, u"barford"_s});
    sides.setTopic(u"rooms"_s);
    QVERIFY(QTest::qWaitFor([&] { return sides.isAligned() && !sides.isAligning(); }, 20000));
    const auto start = std::ranges::find_if(
        sides.rows(), [](const ComparedRow &row) { return !row.cells.at(0).isEmpty() && row.cells.at(0).constFirst().id == u"1.1"_s; });
    QVERIFY(start != sides.rows().cend());
    QVERIFY(!start->cells.at(1).isEmpty());
    QCOMPARE(start->cells.at(1).constFirst().id, u"1.1"_s);
    const QModelIndex other = model.index(static_cast<int>(start - sides.rows().cbegin()), 1);
    QVERIFY(other.data(SideBySideModel::DiffersRole).toBool());
    const auto shown = other.data(SideBySideModel::ShownRole).value<QList<ShownClause>>();
    QVERIFY2(shown.constFirst().remarks.contains(u"must against should"_s), qPrintable(shown.constFirst().remarks.join(u';')));
    const auto changeOf = [&](const QString &word) {
        const auto run = std::ranges::find_if(shown.constFirst().runs, [&](const TextRun &each) { return each.text.contains(word); });
        return run == shown.constFirst().runs.cend() ? TextChange::Same : run->change;
    };
    QCOMPARE(changeOf(u"should"_s), TextChange::Added);
    QCOMPARE(changeOf(u"must"_s), TextChange::Removed);
    QVERIFY(!model.index(other.row(), 0).data(SideBySideModel::DiffersRole).toBool());
}

void ComparisonModelsTest::sideBySide_cancelled_keepsEveryClause()
{
    SideBySide sides(m_session.get());
    QSignalSpy changed(&sides, &SideBySide::rowsChanged);
    sides.setAuthorities({u"aston"_s, u"barford"_s});
    sides.setTopic(u"rooms"_s);
    sides.cancel();
    QVERIFY(changed.wait());
    QVERIFY(!sides.isAligned());
    QCOMPARE(sides.rows().size(), 4);
    sides.alignAgain();
    QVERIFY(QTest::qWaitFor([&] { return sides.isAligned(); }, 20000));
    QCOMPARE(sides.rows().size(), 2);
}

void ComparisonModelsTest::fourHundredAuthorities_areShownInTime()
{
    PackFolder folder;
    for (int i = 0; i < 400; ++i)
        folder.addPack(u"made-up-%1"_s.arg(i));
    const Session session(Library::open({folder.path()}));
    QCOMPARE(session.library().packs().size(), 400);
    Comparison comparison(&session);
    const CoverageModel model(&comparison);
    QElapsedTimer timer;
    timer.start();
    comparison.follow({});
    const qint64 blocked = timer.elapsed();
    QVERIFY(QTest::qWaitFor([&] { return comparison.isReady(); }, 20000));
    QCOMPARE(model.columnCount(), 400);
    qInfo("400 authorities: %lld ms until the table is there, of which %lld ms in the interface thread", timer.elapsed(), blocked);
    QVERIFY(blocked < 50);
}

QTEST_GUILESS_MAIN(ComparisonModelsTest)
#include "ComparisonModelsTest.moc"
