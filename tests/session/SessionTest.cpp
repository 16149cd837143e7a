// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Session.h"
#include "support/SampleProtocol.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_session = std::make_unique<Session>(Library()); }

    void emptyLibrary_hasNoProtocolAndNoClause();
    void jumpTo_announcesTheClauseOnce();
    void jumpBeyondTheEnd_goesToTheLastClause();
    void jumps_canBeGoneBackFrom();
    void steps_replaceThePlaceWhereOneReads();
    void goBackToAnotherProtocol_showsItsClause();
    void chooseUnknownKey_changesNothing();
    void fileOpenedAgain_replacesWhatWasRead();
    void clauseAtLine_isTheLastThatBeginsThere();
    void openMissingFile_saysSoAndKeepsTheProtocol();
    void openFile_showsItWhenRead();
    void cancelledOpening_isDropped();
    void laterOpening_winsOverAnEarlierOne();

private:
    QString write(const QString &name, const QByteArray &text);

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

QString SessionTest::write(const QString &name, const QByteArray &text)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return path;
}

void SessionTest::emptyLibrary_hasNoProtocolAndNoClause()
{
    QCOMPARE(m_session->currentEntry(), -1);
    QCOMPARE(m_session->currentClause(), -1);
    QVERIFY(m_session->protocol().clauses().isEmpty());
    m_session->jumpTo(3);
    m_session->stepTo(3);
    m_session->goBack();
    QCOMPARE(m_session->currentClause(), -1);
}

void SessionTest::jumpTo_announcesTheClauseOnce()
{
    m_session->addFile(u"/a"_s, sampleProtocol());
    const QSignalSpy spy(m_session.get(), &Session::currentClauseChanged);
    m_session->jumpTo(4);
    m_session->jumpTo(4);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().toInt(), 4);
}

void SessionTest::jumpBeyondTheEnd_goesToTheLastClause()
{
    m_session->addFile(u"/a"_s, sampleProtocol());
    m_session->jumpTo(100000);
    QCOMPARE(m_session->currentClause(), static_cast<int>(sampleProtocol().clauses().size()) - 1);
    m_session->jumpTo(-7);
    QCOMPARE(m_session->currentClause(), -1);
}

void SessionTest::jumps_canBeGoneBackFrom()
{
    m_session->addFile(u"/a"_s, sampleProtocol());
    m_session->jumpTo(2);
    m_session->jumpTo(9);
    m_session->goBack();
    QCOMPARE(m_session->currentClause(), 2);
    QVERIFY(m_session->canGoForward());
    m_session->goForward();
    QCOMPARE(m_session->currentClause(), 9);
}

void SessionTest::steps_replaceThePlaceWhereOneReads()
{
    m_session->addFile(u"/a"_s, sampleProtocol());
    m_session->jumpTo(2);
    m_session->stepTo(3);
    m_session->stepTo(4);
    m_session->jumpTo(9);
    m_session->goBack();
    QCOMPARE(m_session->currentClause(), 4);
}

void SessionTest::goBackToAnotherProtocol_showsItsClause()
{
    m_session->addFile(u"/a"_s, sampleProtocol());
    m_session->jumpTo(5);
    m_session->addFile(u"/b"_s, sampleProtocol());
    QCOMPARE(m_session->currentClause(), -1);
    m_session->goBack();
    QCOMPARE(m_session->entries().at(m_session->currentEntry()).key, u"/a"_s);
    QCOMPARE(m_session->currentClause(), 5);
}

void SessionTest::chooseUnknownKey_changesNothing()
{
    m_session->addFile(u"/a"_s, sampleProtocol());
    const QSignalSpy spy(m_session.get(), &Session::protocolChanged);
    m_session->choose(u"nowhere"_s);
    QCOMPARE(spy.count(), 0);
    QCOMPARE(m_session->currentEntry(), 0);
}

void SessionTest::fileOpenedAgain_replacesWhatWasRead()
{
    m_session->addFile(u"/a"_s, sampleProtocol());
    m_session->jumpTo(5);
    const QSignalSpy spy(m_session.get(), &Session::protocolChanged);
    m_session->addFile(u"/a"_s, longSampleProtocol(3));
    QCOMPARE(m_session->entries().size(), 1);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(m_session->currentClause(), 5);
    QCOMPARE(m_session->protocol().clauses().size(), sampleProtocol().clauses().size() + 4);
}

void SessionTest::clauseAtLine_isTheLastThatBeginsThere()
{
    QVERIFY(!m_session->clauseAtLine(1));
    m_session->addFile(u"/a"_s, sampleProtocol());
    QVERIFY(!m_session->clauseAtLine(0));
    QCOMPARE(m_session->clauseAtLine(1), 0);
    QCOMPARE(m_session->clauseAtLine(3), 2);
    QCOMPARE(m_session->clauseAtLine(9999), static_cast<int>(sampleProtocol().clauses().size()) - 1);
}

void SessionTest::openMissingFile_saysSoAndKeepsTheProtocol()
{
    m_session->addFile(u"/a"_s, sampleProtocol());
    QSignalSpy failed(m_session.get(), &Session::openingFailed);
    m_session->openFile(m_folder.filePath(u"missing.txt"_s));
    QVERIFY(m_session->isOpening());
    QVERIFY(failed.wait());
    QVERIFY(!m_session->isOpening());
    QCOMPARE(failed.first().first().value<Problem>().kind, ProblemKind::CannotRead);
    QCOMPARE(m_session->entries().size(), 1);
}

void SessionTest::openFile_showsItWhenRead()
{
    QSignalSpy changed(m_session.get(), &Session::protocolChanged);
    m_session->openFile(write(u"ours.txt"_s, "1. Purpose\n\n1.1 Members must read this.\n"));
    QCOMPARE(changed.count(), 0);
    QVERIFY(changed.wait());
    QCOMPARE(m_session->entries().constFirst().name, u"ours.txt"_s);
    QVERIFY(m_session->protocol().find(u"1.1"_s));
}

void SessionTest::cancelledOpening_isDropped()
{
    QSignalSpy changed(m_session.get(), &Session::protocolChanged);
    QSignalSpy ended(m_session.get(), &Session::openingEnded);
    m_session->openFile(write(u"ours.txt"_s, "1. Purpose\n"));
    m_session->cancelOpening();
    QCOMPARE(ended.count(), 1);
    QVERIFY(!changed.wait(300));
    QVERIFY(m_session->entries().isEmpty());
}

void SessionTest::laterOpening_winsOverAnEarlierOne()
{
    QSignalSpy changed(m_session.get(), &Session::protocolChanged);
    m_session->openFile(write(u"first.txt"_s, QByteArray("1.1 Members must read this.\n").repeated(20000)));
    m_session->openFile(write(u"second.txt"_s, "1.1 Members must read this.\n"));
    QVERIFY(changed.wait());
    QCOMPARE(m_session->entries().constFirst().name, u"second.txt"_s);
    QVERIFY(!changed.wait(300));
    QCOMPARE(m_session->entries().size(), 1);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "SessionTest.moc"
