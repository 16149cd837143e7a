// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Session.h"
#include "session/Settings.h"
#include "support/WatchedApplication.h"
#include "ui/read/ProtocolPage.h"
#include "ui/read/ReadPage.h"

#include <QAction>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// Someone opens a text of a megabyte, as a whole constitution may be, and reads it as any other: the window never waits.
class LongProtocolJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void megabyte_isOpenedAtOnce();
    void lastClause_isGoneTo();
    void text_isScrolledSmoothly();
    void window_isResizedAndTheClauseStaysInView();
    void words_areFoundInAllOfIt();
    void lens_isPutOn();

private:
    static WatchedApplication *watched() { return qobject_cast<WatchedApplication *>(qApp); }
    ProtocolPage *page() const { return m_page->findChild<ProtocolPage *>(u"restatement-page"_s); }
    bool isWritten() const { return page()->positionOf(static_cast<int>(m_session->protocol().clauses().size()) - 1).has_value(); }
    bool isInView(int clause) const;

    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ReadPage> m_page;
};

void LongProtocolJourneyTest::initTestCase()
{
    m_file = m_folder.filePath(u"long.txt"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    int number = 0;
    for (int section = 1; file.pos() < 1'000'000; ++section) {
        file.write(QByteArray("\n# ") + QByteArray::number(section) + " Conduct of business, part " + QByteArray::number(section) + "\n");
        for (int i = 1; i <= 20; ++i, ++number) {
            file.write(QByteArray::number(section) + '.' + QByteArray::number(i) +
                       " Members must tell the monitoring officer within 28 days, and officers should act as paragraph " +
                       QByteArray::number(section) + ".1 says, so that this clause fills about two lines of a page.\n");
        }
    }
    QVERIFY(number > 5000);
}

void LongProtocolJourneyTest::init()
{
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_session = std::make_unique<Session>(Library());
    m_page = std::make_unique<ReadPage>(m_session.get(), m_settings.get());
    m_page->resize(1280, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    if (qstrcmp(QTest::currentTestFunction(), "megabyte_isOpenedAtOnce") != 0) {
        const QSignalSpy opened(m_session.get(), &Session::protocolChanged);
        m_session->openFile(m_file);
        QVERIFY(QTest::qWaitFor([&] { return opened.count() == 1 && isWritten(); }, 120000));
    }
    watched()->forget();
}

void LongProtocolJourneyTest::cleanup()
{
    qInfo("the window was kept for at most %lld ms, by %s", static_cast<long long>(watched()->longestMilliseconds()),
          qPrintable(watched()->longestEvent()));
    const bool keptTooLong = watched()->longestMilliseconds() > WatchedApplication::allowedMilliseconds;
    m_page.reset();
    m_session.reset();
    QVERIFY2(!keptTooLong, qPrintable(watched()->longestEvent()));
}

bool LongProtocolJourneyTest::isInView(int clause) const
{
    const std::optional<int> position = page()->positionOf(clause);
    if (!position)
        return false;
    QTextCursor cursor(page()->document());
    cursor.setPosition(*position);
    return page()->viewport()->rect().intersects(page()->cursorRect(cursor).adjusted(0, 0, 2, 0));
}

void LongProtocolJourneyTest::megabyte_isOpenedAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    const QSignalSpy opened(m_session.get(), &Session::protocolChanged);
    m_session->openFile(m_file);
    QVERIFY(QTest::qWaitFor([&] { return opened.count() == 1 && page()->positionOf(2).has_value(); }, 60000));
    page()->repaint();
    qInfo("open after %lld ms", static_cast<long long>(timer.elapsed()));
#ifdef NDEBUG
    QVERIFY2(timer.elapsed() < 300, qPrintable(QString::number(timer.elapsed())));
#endif
    QVERIFY(QTest::qWaitFor([&] { return isWritten(); }, 120000));
}

void LongProtocolJourneyTest::lastClause_isGoneTo()
{
    const int last = static_cast<int>(m_session->protocol().clauses().size()) - 1;
    QMetaObject::invokeMethod(m_page.get(), [&] { m_session->jumpTo(last); }, Qt::QueuedConnection);
    QVERIFY(QTest::qWaitFor([&] { return isInView(last); }));
}

void LongProtocolJourneyTest::text_isScrolledSmoothly()
{
    page()->setFocus();
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(page(), Qt::Key_PageDown);
        QCoreApplication::processEvents();
    }
    QVERIFY(page()->verticalScrollBar()->value() > 10000);
}

void LongProtocolJourneyTest::window_isResizedAndTheClauseStaysInView()
{
    const int middle = static_cast<int>(m_session->protocol().clauses().size()) / 2;
    m_session->jumpTo(middle);
    QVERIFY(QTest::qWaitFor([&] { return isInView(middle); }));
    watched()->forget();
    for (int width = 1280; width >= 900; width -= 20) {
        QMetaObject::invokeMethod(m_page.get(), [&] { m_page->resize(width, 760); }, Qt::QueuedConnection);
        QTest::qWait(5);
    }
    QTest::qWait(400);
    QVERIFY(QTest::qWaitFor([&] { return isWritten() && isInView(middle); }, 60000));
}

void LongProtocolJourneyTest::words_areFoundInAllOfIt()
{
    QTest::keySequence(m_page.get(), QKeySequence(Qt::CTRL | Qt::Key_F));
    for (QAction *action : m_page->actions().edit) {
        if (action && action->shortcut() == QKeySequence(QKeySequence::Find))
            action->trigger();
    }
    QTest::keyClicks(QApplication::focusWidget(), u"monitoring"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ShiftModifier);
    const int last = static_cast<int>(m_session->protocol().clauses().size()) - 1;
    QVERIFY(QTest::qWaitFor([&] { return isInView(last) || isInView(last - 1); }));
}

void LongProtocolJourneyTest::lens_isPutOn()
{
    QMetaObject::invokeMethod(m_page.get(), [&] { m_session->setLens({.side = Lens::Side::Officers}); }, Qt::QueuedConnection);
    QTest::qWait(50);
    QVERIFY(QTest::qWaitFor([&] { return isWritten(); }, 120000));
}

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    LongProtocolJourneyTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "LongProtocolJourneyTest.moc"
