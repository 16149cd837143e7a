// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/WindowInLanguage.h"
#include "session/Checks.h"
#include "session/Records.h"
#include "session/Search.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "support/SampleProtocol.h"
#include "ui/MainWindow.h"
#include "ui/settings/KeySheet.h"
#include "ui/settings/Language.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/widgets/FilterEdit.h"

#include <QApplication>
#include <QComboBox>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Concordat;
using namespace Qt::StringLiterals;

class WindowInLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anotherLanguage_isSpokenAtOnceAndWhatIsOpenStays();
    void chosenLanguage_isSpokenFromTheNextStart();
    void unknownLanguage_isTheDesktops();
    void darkAppearance_isShownAtOnceAndTakenBack();
    void keySheet_listsTheKeysOfTheMenus();
    void chosenKeys_workAtOnceAndAreToldInTheToolTip();

private:
    void choose(const QString &box, int row);

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    Records m_records;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Checks> m_checks;
    std::unique_ptr<WindowInLanguage> m_shown;
};

void WindowInLanguageTest::init()
{
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"%1.ini"_s.arg(QString::fromLatin1(QTest::currentTestFunction()))));
    m_settings->setPage(u"read"_s);
    m_session = std::make_unique<Session>(Library());
    m_session->addFile(u"/a"_s, sampleProtocol());
    m_search = std::make_unique<Search>();
    m_checks = std::make_unique<Checks>(QList<Checklist>(), &m_session->library(), &m_records, &QDate::currentDate);
    m_shown = std::make_unique<WindowInLanguage>(m_settings.get(), [this] {
        return std::make_unique<MainWindow>(m_session.get(), m_search.get(), m_checks.get(), m_settings.get());
    });
}

void WindowInLanguageTest::cleanup()
{
    m_shown.reset();
    installLanguage(u"en"_s);
}

void WindowInLanguageTest::choose(const QString &box, int row)
{
    auto *chooser = m_shown->window()->findChild<SettingsDialog *>()->findChild<QComboBox *>(box);
    chooser->setCurrentIndex(row);
    Q_EMIT chooser->activated(row);
}

void WindowInLanguageTest::anotherLanguage_isSpokenAtOnceAndWhatIsOpenStays()
{
    const QPointer<MainWindow> english = m_shown->show();
    english->resize(790, 700); // the offscreen display is 800 by 800
    const QSize size = english->size();
    m_session->jumpTo(2);
    const QString file = english->menuBar()->actions().constFirst()->text();
    QVERIFY(QTest::qWaitForWindowActive(english));
    QTest::keySequence(english, QKeySequence(Qt::CTRL | Qt::Key_Comma));
    choose(u"language"_s, 2);
    QVERIFY(QTest::qWaitFor([&] { return bool(!english); }));
    MainWindow *welsh = m_shown->window();
    QVERIFY(welsh->menuBar()->actions().constFirst()->text() != file);
    QCOMPARE(welsh->currentPage(), u"read"_s);
    QCOMPARE(m_session->currentClause(), 2);
    QCOMPARE(welsh->size(), size);
    QCOMPARE(QLocale().language(), QLocale::Welsh);
    QVERIFY(welsh->findChild<SettingsDialog *>());
    QCOMPARE(m_shown->window()->findChild<SettingsDialog *>()->focusWidget()->objectName(), u"language"_s);

    choose(u"language"_s, 1);
    QVERIFY(QTest::qWaitFor([&] { return bool(m_shown->window() != welsh); }));
    QCOMPARE(m_shown->window()->menuBar()->actions().constFirst()->text(), file);
}

void WindowInLanguageTest::chosenLanguage_isSpokenFromTheNextStart()
{
    m_settings->setLanguage(u"cy"_s);
    const QString file = m_shown->show()->menuBar()->actions().constFirst()->text();
    QVERIFY(file != u"&File"_s);
}

void WindowInLanguageTest::unknownLanguage_isTheDesktops()
{
    m_settings->setLanguage(u"../../etc"_s);
    QVERIFY(m_settings->language().isEmpty());
    QCOMPARE(m_shown->show()->menuBar()->actions().constFirst()->text(), u"&File"_s);
}

void WindowInLanguageTest::darkAppearance_isShownAtOnceAndTakenBack()
{
    const QColor usual = QApplication::palette().color(QPalette::Base);
    m_shown->show()->openSettings();
    choose(u"appearance"_s, 2);
    QVERIFY(QApplication::palette().color(QPalette::Base).lightness() < 100);
    QCOMPARE(m_settings->appearance(), Appearance::Dark);
    choose(u"appearance"_s, 1);
    QVERIFY(QApplication::palette().color(QPalette::Base).lightness() > 200);
    choose(u"appearance"_s, 0);
    QCOMPARE(QApplication::palette().color(QPalette::Base), usual);
}

void WindowInLanguageTest::keySheet_listsTheKeysOfTheMenus()
{
    MainWindow *window = m_shown->show();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keySequence(window, QKeySequence(Qt::Key_F1));
    auto *sheet = window->findChild<KeySheet *>();
    QVERIFY(sheet && sheet->isVisible());
    const QAbstractItemModel *model = sheet->findChild<QTreeView *>()->model();
    QVERIFY(model->rowCount() >= 5);
    QTest::keyClicks(sheet->findChild<FilterEdit *>(), u"ctrl+k"_s);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 0, model->index(0, 0)).data().toString(), u"Search all protocols"_s);
}

void WindowInLanguageTest::chosenKeys_workAtOnceAndAreToldInTheToolTip()
{
    m_settings->setShortcuts(u"window.search"_s, {QKeySequence(Qt::Key_F8)});
    MainWindow *window = m_shown->show();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keySequence(window, QKeySequence(Qt::CTRL | Qt::Key_K));
    QCOMPARE(window->currentPage(), u"read"_s);
    QTest::keySequence(window, QKeySequence(Qt::Key_F8));
    QCOMPARE(window->currentPage(), u"search"_s);
    QVERIFY(window->findChild<QAction *>(u"window.search"_s)->toolTip().endsWith(u"(F8)"_s));
}

QTEST_MAIN(WindowInLanguageTest)
#include "WindowInLanguageTest.moc"
