// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/ChecklistLibrary.h"
#include "session/Checks.h"
#include "session/Records.h"
#include "session/Search.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "support/Palettes.h"
#include "ui/MainWindow.h"
#include "ui/Page.h"
#include "ui/settings/KeySheet.h"
#include "ui/settings/Language.h"
#include "ui/settings/SettingsDialog.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// Every page in the looks that a desktop may ask for: light, dark, high contrast, letters twice as large, Welsh.
class PagesJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void pages_fitASmallScreenInEveryLook_data();
    void pages_fitASmallScreenInEveryLook();

private:
    void show();
    void photograph(QWidget *shown, const QString &name);

    QTemporaryDir m_folder;
    Library m_library;
    QFont m_usualFont;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    Records m_records;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Checks> m_checks;
    std::unique_ptr<MainWindow> m_window;
};

void PagesJourneyTest::initTestCase()
{
    m_library = Library::open({QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER)});
    QVERIFY(!m_library.packs().isEmpty());
    QDir().mkpath(QStringLiteral(CONCORDAT_SCREENSHOTS));
    m_usualFont = QApplication::font();
    m_search = std::make_unique<Search>();
    m_search->follow(m_library, m_folder.filePath(u"index"_s));
    m_search->find(u"group meeting"_s, false);
    QVERIFY(QTest::qWaitFor([&] { return !m_search->results().results.isEmpty(); }, 60000));
}

void PagesJourneyTest::show()
{
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_session = std::make_unique<Session>(m_library);
    const ChecklistLibrary checklists = ChecklistLibrary::open({QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER)}, m_library);
    m_checks = std::make_unique<Checks>(checklists.checklists(), &m_session->library(), &m_records, &QDate::currentDate);
    m_session->choose(m_library.packs().constLast().id);
    m_settings->setAuthority(m_library.packs().constLast().id);
    m_settings->setRole(Role::Officer);
    m_window = std::make_unique<MainWindow>(m_session.get(), m_search.get(), m_checks.get(), m_settings.get());
    m_window->resize(1024, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_session->jumpTo(static_cast<int>(m_session->protocol().clauses().size()) / 4);
}

void PagesJourneyTest::cleanup()
{
    m_window.reset();
    QApplication::setFont(m_usualFont);
    installLanguage(u"en"_s);
}

void PagesJourneyTest::photograph(QWidget *shown, const QString &name)
{
    QTest::qWait(150);
    QVERIFY(shown->grab().save(u"%1/pages-%2.png"_s.arg(QStringLiteral(CONCORDAT_SCREENSHOTS), name)));
}

void PagesJourneyTest::pages_fitASmallScreenInEveryLook_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<double>("letters");
    QTest::addColumn<QString>("language");
    QTest::newRow("light") << lightPalette() << 1.0 << u"en"_s;
    QTest::newRow("dark") << darkPalette() << 1.0 << u"en"_s;
    QTest::newRow("contrast") << highContrastPalette() << 1.0 << u"en"_s;
    QTest::newRow("large") << lightPalette() << 2.0 << u"en"_s;
    QTest::newRow("welsh") << lightPalette() << 1.0 << u"cy"_s;
    QTest::newRow("welsh-large") << lightPalette() << 2.0 << u"cy"_s;
}

void PagesJourneyTest::pages_fitASmallScreenInEveryLook()
{
    QFETCH(const QPalette, palette);
    QFETCH(const double, letters);
    QFETCH(const QString, language);
    const QString look = QString::fromLatin1(QTest::currentDataTag());
    QApplication::setPalette(palette);
    QFont font = m_usualFont;
    font.setPointSizeF(font.pointSizeF() * letters);
    QApplication::setFont(font);
    installLanguage(language);
    show();
    for (const Page *page : m_window->findChildren<Page *>()) {
        m_window->showPage(page->looks().name);
        photograph(m_window.get(), page->looks().name + u'-' + look);
        QVERIFY2(m_window->size() == QSize(1024, 700), qPrintable(page->looks().name + u" needs a larger window"_s));
    }
    SettingsDialog *settings = m_window->openSettings();
    photograph(settings, u"settings-"_s + look);
    settings->showKeys();
    photograph(settings, u"settings-keys-"_s + look);
    QVERIFY2(settings->width() <= 1024 && settings->height() <= 700, "settings");
    settings->close();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keySequence(m_window.get(), QKeySequence(Qt::Key_F1));
    auto *sheet = m_window->findChild<KeySheet *>();
    QVERIFY(sheet);
    photograph(sheet, u"keys-"_s + look);
    QVERIFY2(sheet->width() <= 1024 && sheet->height() <= 700, "sheet of keys");
}

QTEST_MAIN(PagesJourneyTest)
#include "PagesJourneyTest.moc"
