// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ClauseFilterModel.h"
#include "models/ClauseTreeModel.h"
#include "session/Session.h"
#include "support/SampleProtocol.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

class ClauseFilterModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void filter_findsClauses_data();
    void filter_findsClauses();
    void whatAMatchStandsUnder_isShownToo();
    void firstMatch_isTheFirstInReadingOrder();
    void filterTakenAway_showsEverything();
    void anotherProtocol_isFilteredByItsOwnTexts();

private:
    QStringList matches() const;
    void collect(const QModelIndex &parent, QStringList &found) const;

    std::unique_ptr<Session> m_session;
    std::unique_ptr<ClauseTreeModel> m_tree;
    std::unique_ptr<ClauseFilterModel> m_filtered;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ClauseFilterModelTest::init()
{
    m_tester.reset();
    m_filtered.reset();
    m_session = std::make_unique<Session>(Library());
    m_tree = std::make_unique<ClauseTreeModel>(m_session.get());
    m_filtered = std::make_unique<ClauseFilterModel>();
    m_filtered->setSourceModel(m_tree.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_filtered.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_session->addFile(u"/a"_s, sampleProtocol());
}

void ClauseFilterModelTest::collect(const QModelIndex &parent, QStringList &found) const
{
    for (int row = 0; row < m_filtered->rowCount(parent); ++row) {
        const QModelIndex index = m_filtered->index(row, 0, parent);
        if (m_filtered->matches(index))
            found.append(index.data(ClauseTreeModel::IdRole).toString());
        collect(index, found);
    }
}

QStringList ClauseFilterModelTest::matches() const
{
    QStringList found;
    collect({}, found);
    return found;
}

void ClauseFilterModelTest::filter_findsClauses_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("a word") << u"gift"_s << QStringList{u"2"_s, u"2.1"_s, u"2/0"_s};
    QTest::newRow("case makes no difference") << u"GIFTS"_s << QStringList{u"2"_s};
    QTest::newRow("accents make no difference either") << u"naive entrance"_s << QStringList{u"3.1"_s};
    QTest::newRow("an accent that only the text has") << u"cafe"_s << QStringList{u"3"_s};
    QTest::newRow("an accent that only the filter has") << u"pén"_s << QStringList{u"2/1"_s};
    QTest::newRow("every word, in any order") << u"vote part"_s << QStringList{u"1.2(b)"_s};
    QTest::newRow("part of a word") << u"declin"_s << QStringList{u"2.1"_s};
    QTest::newRow("an id") << u"1.2(a)"_s << QStringList{u"1.2(a)"_s};
    QTest::newRow("an id and a word") << u"1.2 twice"_s << QStringList{u"1.2/1"_s};
    QTest::newRow("what would be a pattern is plain text") << u".*"_s << QStringList{};
    QTest::newRow("markup is plain text") << u"<b>"_s << QStringList{u"1.1"_s};
    QTest::newRow("nothing like it") << u"zebra"_s << QStringList{};
}

void ClauseFilterModelTest::filter_findsClauses()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, found);
    m_filtered->setFilter(filter);
    QCOMPARE(matches(), found);
    QCOMPARE(m_filtered->matchCount(), found.size());
}

void ClauseFilterModelTest::whatAMatchStandsUnder_isShownToo()
{
    m_filtered->setFilter(u"vote"_s);
    const QModelIndex section = m_filtered->index(0, 0);
    QCOMPARE(section.data(ClauseTreeModel::IdRole).toString(), u"1"_s);
    QVERIFY(!m_filtered->matches(section));
    QCOMPARE(m_filtered->rowCount(), 1);
    QCOMPARE(m_filtered->rowCount(section), 1);
}

void ClauseFilterModelTest::firstMatch_isTheFirstInReadingOrder()
{
    m_filtered->setFilter(u"officer"_s);
    QCOMPARE(m_filtered->firstMatch().data(ClauseTreeModel::IdRole).toString(), u"title"_s);
    m_filtered->setFilter(u"chief officer"_s);
    QCOMPARE(m_filtered->firstMatch().data(ClauseTreeModel::IdRole).toString(), u"1.2(a)"_s);
    m_filtered->setFilter(u"zebra"_s);
    QVERIFY(!m_filtered->firstMatch().isValid());
}

void ClauseFilterModelTest::filterTakenAway_showsEverything()
{
    m_filtered->setFilter(u"zebra"_s);
    QCOMPARE(m_filtered->rowCount(), 0);
    m_filtered->setFilter(u"   "_s);
    QVERIFY(!m_filtered->isFiltering());
    QCOMPARE(m_filtered->rowCount(), m_tree->rowCount());
}

void ClauseFilterModelTest::anotherProtocol_isFilteredByItsOwnTexts()
{
    m_filtered->setFilter(u"zebra"_s);
    ProtocolData data;
    data.clauses.resize(1);
    data.clauses[0].id = u"1"_s;
    data.clauses[0].text = u"A zebra may attend."_s;
    m_session->addFile(u"/b"_s, Protocol(data));
    QCOMPARE(matches(), QStringList{u"1"_s});
}

QTEST_GUILESS_MAIN(ClauseFilterModelTest)
#include "ClauseFilterModelTest.moc"
