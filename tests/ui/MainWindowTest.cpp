// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"
#include "session/Checks.h"
#include "session/Records.h"
#include "session/Search.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "support/SampleProtocol.h"
#include "ui/read/AuthorityChooser.h"
#include "ui/read/ClausePanel.h"
#include "ui/read/ClauseTree.h"
#include "ui/read/ProtocolPage.h"
#include "ui/read/SourceView.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterEdit.h"
#include "ui/widgets/MessageBar.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyAction_hasMnemonicTipAndItsOwnShortcut();
    void everyWidgetThatTakesKeys_hasAnAccessibleName();
    void tabOrder_goesFromTheFilterToTheClausesToTheText();
    void withoutProtocols_saysWhatToDo();
    void unknownWords_sayThatNoClauseMatches();
    void failedOpening_isSaidInTheMessageBar();
    void cancelledDialog_opensNothing();
    void title_namesTheProtocol();
    void sourceToggle_isRemembered();
    void zoomKeys_zoomAndAreRemembered();
    void problemChosen_goesToItsClause();
    void doubledFont_stillFitsASmallScreen();
    void arrowsInTheTree_doNotFillTheHistory();

private:
    QList<QAction *> menuActions() const;
    template <typename Widget>
    Widget *find() const
    {
        return m_window->findChild<Widget *>();
    }

    void press(const QKeyCombination &keys) { QTest::keySequence(m_window.get(), QKeySequence(keys)); }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    Records m_records;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Checks> m_checks;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init()
{
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"%1.ini"_s.arg(QString::fromLatin1(QTest::currentTestFunction()))));
    m_settings->setPage(u"read"_s);
    m_session = std::make_unique<Session>(Library());
    m_search = std::make_unique<Search>();
    m_checks = std::make_unique<Checks>(QList<Checklist>(), &m_session->library(), &m_records, &QDate::currentDate);
    m_window = std::make_unique<MainWindow>(m_session.get(), m_search.get(), m_checks.get(), m_settings.get());
    m_window->resize(1024, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_session.reset();
}

QList<QAction *> MainWindowTest::menuActions() const
{
    QList<QAction *> found;
    for (const QAction *menu : m_window->menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (!action->isSeparator() && action->isVisible())
                found.append(action);
        }
    }
    return found;
}

void MainWindowTest::everyAction_hasMnemonicTipAndItsOwnShortcut()
{
    QList<QKeySequence> taken;
    QVERIFY(menuActions().size() > 10);
    for (const QAction *action : menuActions()) {
        QVERIFY2(action->text().contains(u'&'), qPrintable(action->text()));
        QVERIFY2(!action->statusTip().isEmpty() && !action->toolTip().isEmpty(), qPrintable(action->text()));
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(!taken.contains(keys), qPrintable(keys.toString()));
            taken.append(keys);
        }
    }
    for (const QAction *menu : m_window->menuBar()->actions()) {
        QStringList mnemonics;
        for (const QAction *action : menu->menu()->actions()) {
            if (!action->isSeparator() && action->isVisible())
                mnemonics.append(action->text().sliced(action->text().indexOf(u'&') + 1, 1).toLower());
        }
        QCOMPARE(mnemonics.removeDuplicates(), 0);
    }
}

void MainWindowTest::everyWidgetThatTakesKeys_hasAnAccessibleName()
{
    m_session->addFile(u"/a"_s, sampleProtocol());
    press(Qt::CTRL | Qt::Key_U);
    press(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    find<MessageBar>()->showMessage(MessageBar::Tone::Warning, u"Something"_s, u"Mend it"_s);
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool takesKeys = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy();
        if (takesKeys)
            QVERIFY2(!widget->accessibleName().isEmpty() || !widget->property("text").toString().isEmpty(),
                     widget->metaObject()->className());
    }
}

void MainWindowTest::tabOrder_goesFromTheFilterToTheClausesToTheText()
{
    m_session->addFile(u"/a"_s, sampleProtocol());
    find<ClausePanel>()->findChild<FilterEdit *>()->setFocus();
    QTest::keyClick(find<ClausePanel>()->findChild<FilterEdit *>(), Qt::Key_Tab);
    QVERIFY(find<ClauseTree>()->hasFocus());
    QTest::keyClick(find<ClauseTree>(), Qt::Key_Tab);
    QVERIFY(m_window->findChild<ProtocolPage *>(u"restatement-page"_s)->hasFocus());
}

void MainWindowTest::withoutProtocols_saysWhatToDo()
{
    QStringList shown;
    for (const EmptyState *state : m_window->findChildren<EmptyState *>()) {
        if (state->isVisible())
            shown.append(state->title());
    }
    QVERIFY(shown.contains(u"No protocols were found"_s));
    QCOMPARE(m_window->windowTitle(), u"Read – Concordat"_s);
}

void MainWindowTest::unknownWords_sayThatNoClauseMatches()
{
    m_session->addFile(u"/a"_s, sampleProtocol());
    QTest::keyClicks(find<ClausePanel>()->findChild<FilterEdit *>(), u"zebra"_s);
    QVERIFY(!find<ClauseTree>()->isVisible());
    QTest::keyClick(find<ClausePanel>()->findChild<FilterEdit *>(), Qt::Key_Escape);
    QVERIFY(find<ClauseTree>()->isVisible());
}

void MainWindowTest::failedOpening_isSaidInTheMessageBar()
{
    m_window->setFileAsker([this](QWidget *) { return m_folder.filePath(u"missing.txt"_s); });
    QSignalSpy failed(m_session.get(), &Session::openingFailed);
    QTest::keySequence(m_window.get(), QKeySequence::Open);
    QVERIFY(failed.wait());
    QVERIFY(find<MessageBar>()->isVisible());
    QVERIFY(find<MessageBar>()->text().contains(u"missing.txt"_s));
}

void MainWindowTest::cancelledDialog_opensNothing()
{
    m_window->setFileAsker([](QWidget *) { return QString(); });
    QTest::keySequence(m_window.get(), QKeySequence::Open);
    QVERIFY(!m_session->isOpening());
    QVERIFY(find<MessageBar>()->isHidden());
}

void MainWindowTest::title_namesTheProtocol()
{
    m_session->addFile(u"/folder/ours.txt"_s, sampleProtocol());
    QVERIFY(m_window->windowTitle().startsWith(u"ours.txt"_s));
    QCOMPARE(find<AuthorityChooser>()->currentText(), u"ours.txt"_s);
    QVERIFY(m_settings->protocol().isEmpty());
}

void MainWindowTest::sourceToggle_isRemembered()
{
    m_session->addFile(u"/a"_s, sampleProtocol());
    QVERIFY(!find<SourceView>()->isVisible());
    press(Qt::CTRL | Qt::Key_U);
    QVERIFY(find<SourceView>()->isVisible());
    QCOMPARE(find<SourceView>()->toPlainText(), m_session->protocol().source());
    QVERIFY(m_settings->isShown(u"source"_s, false));
}

void MainWindowTest::zoomKeys_zoomAndAreRemembered()
{
    press(Qt::CTRL | Qt::Key_Plus);
    press(Qt::CTRL | Qt::Key_Plus);
    QCOMPARE(m_settings->zoom(), 120);
    press(Qt::CTRL | Qt::Key_Minus);
    QCOMPARE(m_settings->zoom(), 110);
    press(Qt::CTRL | Qt::Key_0);
    QCOMPARE(m_settings->zoom(), 100);
    for (int i = 0; i < 60; ++i)
        press(Qt::CTRL | Qt::Key_Minus);
    QCOMPARE(m_settings->zoom(), Settings::smallestZoom);
}

void MainWindowTest::problemChosen_goesToItsClause()
{
    m_session->addFile(u"/a"_s, sampleProtocol());
    press(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    auto *list = m_window->findChild<QListView *>(u"problem-list"_s);
    QVERIFY(list && list->isVisible());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QCOMPARE(m_session->currentClause(), 2);
}

void MainWindowTest::doubledFont_stillFitsASmallScreen()
{
    m_window.reset();
    const QFont usual = QApplication::font();
    QFont doubled = usual;
    doubled.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(doubled);
    m_window = std::make_unique<MainWindow>(m_session.get(), m_search.get(), m_checks.get(), m_settings.get());
    m_session->addFile(u"/a"_s, sampleProtocol());
    const QSize least = m_window->minimumSizeHint();
    QApplication::setFont(usual);
    QVERIFY2(least.width() <= 1024 && least.height() <= 700, qPrintable(u"%1x%2"_s.arg(least.width()).arg(least.height())));
}

void MainWindowTest::arrowsInTheTree_doNotFillTheHistory()
{
    m_session->addFile(u"/a"_s, sampleProtocol());
    m_session->jumpTo(1);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(find<ClauseTree>(), Qt::Key_Down);
    QVERIFY(m_session->currentClause() > 1);
    press(Qt::ALT | Qt::Key_Left);
    QCOMPARE(m_session->currentClause(), -1);
}

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
