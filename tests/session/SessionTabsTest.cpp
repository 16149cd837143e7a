// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Session.h"
#include "session/Settings.h"
#include "support/SampleProtocol.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

class SessionTabsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void newTab_beginsWhereTheReaderIsWithAWayOfItsOwn();
    void chosenTab_showsItsProtocolAndClause();
    void lastTab_isNotClosed();
    void closedTab_canBeReopened();
    void movedTab_staysInFront();
    void reading_isResumedFromSettings();
    void resumedPlaceThatWent_isTheNearestAbove();
    void resumedProtocolThatWent_isLeftOut();
    void goTo_takesAPlaceOfTheHistory();
    void recentPlaces_areTheLatestFirstAndEachOnce();
    void jumpToAHiddenClause_bringsItBackDimmed();
    void fileReadAgain_keepsTheClause();
    void termsOfAProtocol_areThoseItExplains();

private:
    int clause(const QString &id) const { return m_session->protocol().find(id).value_or(-1); }
    QString currentId() const { return m_session->place() ? m_session->place()->clause : QString(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

void SessionTabsTest::init()
{
    writeSamplePacks(m_folder.path());
    m_session = std::make_unique<Session>(Library::open({m_folder.path()}));
    m_session->choose(u"aston"_s);
}

void SessionTabsTest::newTab_beginsWhereTheReaderIsWithAWayOfItsOwn()
{
    m_session->jumpTo(clause(u"2.1"_s));
    const QSignalSpy changed(m_session.get(), &Session::tabsChanged);
    m_session->openTab();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_session->currentTab(), 1);
    QCOMPARE(currentId(), u"2.1"_s);
    QVERIFY(!m_session->canGoBack());
    m_session->jumpTo(clause(u"3.1"_s));
    QCOMPARE(m_session->tabs().at(0).clause, u"2.1"_s);
    QCOMPARE(m_session->tabs().at(1).clause, u"3.1"_s);
}

void SessionTabsTest::chosenTab_showsItsProtocolAndClause()
{
    m_session->jumpTo(clause(u"2.1"_s));
    m_session->openTab();
    m_session->choose(u"barford"_s);
    m_session->chooseTab(0);
    QCOMPARE(m_session->place(), (Place{u"aston"_s, u"2.1"_s}));
    QVERIFY(m_session->canGoBack());
    m_session->chooseTab(1);
    QCOMPARE(m_session->place(), (Place{u"barford"_s, {}}));
}

void SessionTabsTest::lastTab_isNotClosed()
{
    m_session->closeTab(0);
    QCOMPARE(m_session->tabs().size(), 1);
    m_session->closeTab(7);
    QCOMPARE(m_session->tabs().size(), 1);
}

void SessionTabsTest::closedTab_canBeReopened()
{
    QVERIFY(!m_session->canReopenTab());
    m_session->openTab();
    m_session->jumpTo(clause(u"3.1"_s));
    m_session->closeTab(1);
    QCOMPARE(currentId(), QString());
    m_session->reopenTab();
    QCOMPARE(currentId(), u"3.1"_s);
    QCOMPARE(m_session->tabs().size(), 2);
}

void SessionTabsTest::movedTab_staysInFront()
{
    m_session->openTab();
    m_session->openTab();
    m_session->jumpTo(clause(u"3.1"_s));
    m_session->moveTab(2, 0);
    QCOMPARE(m_session->currentTab(), 0);
    QCOMPARE(m_session->tabs().at(0).clause, u"3.1"_s);
    m_session->moveTab(1, 0);
    QCOMPARE(m_session->currentTab(), 1);
}

void SessionTabsTest::reading_isResumedFromSettings()
{
    m_session->jumpTo(clause(u"2.2(a)"_s));
    m_session->openTab();
    m_session->open({u"barford"_s, u"3.1"_s});
    m_session->chooseTab(0);
    Settings settings(m_folder.filePath(u"reading.ini"_s));
    settings.setReading(m_session->reading());

    Session later(Library::open({m_folder.path()}));
    later.resume(settings.reading());
    QCOMPARE(later.tabs().size(), 2);
    QCOMPARE(later.place(), (Place{u"aston"_s, u"2.2(a)"_s}));
    QCOMPARE(later.tabs().at(1), (Place{u"barford"_s, u"3.1"_s}));
    QCOMPARE(later.recent().places().constFirst(), (Place{u"barford"_s, u"3.1"_s}));
}

void SessionTabsTest::resumedPlaceThatWent_isTheNearestAbove()
{
    m_session->resume({.tabs = {{u"aston"_s, u"2.2(d)"_s}}, .tab = 0, .recent = {}});
    QCOMPARE(currentId(), u"2.2(b)"_s);
    m_session->resume({.tabs = {{u"aston"_s, u"3.9/4"_s}}, .tab = 0, .recent = {}});
    QCOMPARE(currentId(), u"3.1"_s);
}

void SessionTabsTest::resumedProtocolThatWent_isLeftOut()
{
    m_session->resume({.tabs = {{u"nowhere"_s, u"1"_s}, {u"barford"_s, u"2.1"_s}}, .tab = 0, .recent = {}});
    QCOMPARE(m_session->tabs().size(), 1);
    QCOMPARE(m_session->place(), (Place{u"barford"_s, u"2.1"_s}));
    m_session->resume({.tabs = {{u"nowhere"_s, u"1"_s}}, .tab = 5, .recent = {}});
    QCOMPARE(m_session->place(), (Place{u"barford"_s, u"2.1"_s}));
}

void SessionTabsTest::goTo_takesAPlaceOfTheHistory()
{
    for (const QString &id : {u"2.1"_s, u"2.2"_s, u"3.1"_s})
        m_session->jumpTo(clause(id));
    m_session->goTo(1);
    QCOMPARE(currentId(), u"2.1"_s);
    QVERIFY(m_session->canGoForward());
    m_session->goTo(99);
    QCOMPARE(currentId(), u"2.1"_s);
}

void SessionTabsTest::recentPlaces_areTheLatestFirstAndEachOnce()
{
    for (const QString &id : {u"2.1"_s, u"2.2"_s, u"2.1"_s})
        m_session->jumpTo(clause(id));
    const QList<Place> recent = m_session->recent().places();
    QCOMPARE(recent.size(), 2);
    QCOMPARE(recent.at(0).clause, u"2.1"_s);
    QCOMPARE(recent.at(1).clause, u"2.2"_s);
}

void SessionTabsTest::jumpToAHiddenClause_bringsItBackDimmed()
{
    m_session->setLens({.side = Lens::Side::Officers, .rest = Lens::Rest::Hidden});
    const int hidden = clause(u"2.1"_s);
    QCOMPARE(m_session->prominence().at(hidden), Prominence::Hidden);
    m_session->jumpTo(hidden);
    QCOMPARE(m_session->prominence().at(hidden), Prominence::Dimmed);
    QCOMPARE(m_session->lens().side, Lens::Side::Officers);
}

void SessionTabsTest::fileReadAgain_keepsTheClause()
{
    m_session->addFile(u"/aston.md"_s, sampleProtocol());
    m_session->jumpTo(clause(u"2.2"_s));
    m_session->addFile(u"/aston.md"_s, longSampleProtocol(5));
    QCOMPARE(currentId(), u"2.2"_s);
}

void SessionTabsTest::termsOfAProtocol_areThoseItExplains()
{
    QVERIFY(m_session->terms().terms().isEmpty());
    QVERIFY(Session(Library()).terms().terms().isEmpty());
}

QTEST_GUILESS_MAIN(SessionTabsTest)
#include "SessionTabsTest.moc"
