// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/ChecklistLibrary.h"
#include "session/Checks.h"
#include "session/Records.h"
#include "session/Search.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "support/Palettes.h"
#include "ui/MainWindow.h"
#include "ui/checklists/BriefingDialog.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// An officer who is invited to a group's meeting finds out whether to go, and takes the note along; by keys alone.
class CheckJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void invited_checked_andPrinted();
    void closedInTheMiddle_losesNothing();
    void pictures_areTakenInLightAndDark();

private:
    /// One action of the user: a key, or a word typed.
    void press(const QKeyCombination &keys)
    {
        ++m_actions;
        QTest::keySequence(qApp->activeWindow(), QKeySequence(keys));
    }
    void type(const QString &word)
    {
        ++m_actions;
        QTest::keyClicks(QApplication::focusWidget(), word);
    }
    void key(Qt::Key key)
    {
        ++m_actions;
        QTest::keyClick(QApplication::focusWidget(), key);
    }
    void beginCheck();
    void openWindow();
    void photograph(const QString &name, const QSize &size);

    std::unique_ptr<QTemporaryDir> m_folder;
    Library m_library;
    QList<Checklist> m_checklists;
    int m_actions = 0;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Records> m_records;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Checks> m_checks;
    std::unique_ptr<MainWindow> m_window;
};

void CheckJourneyTest::initTestCase()
{
    m_library = Library::open({QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER)});
    m_checklists = ChecklistLibrary::open({QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER)}, m_library).checklists();
    QVERIFY(!m_checklists.isEmpty());
    QDir().mkpath(QStringLiteral(CONCORDAT_SCREENSHOTS));
}

void CheckJourneyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_actions = 0;
    openWindow();
}

void CheckJourneyTest::openWindow()
{
    QApplication::setPalette(lightPalette());
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_settings->setAuthority(u"cambridgeshire"_s);
    m_session = std::make_unique<Session>(m_library);
    m_records = std::make_unique<Records>();
    QVERIFY(m_records->open(m_folder->filePath(u"records.sqlite"_s), u"An officer"_s));
    m_search = std::make_unique<Search>();
    m_checks = std::make_unique<Checks>(m_checklists, &m_library, m_records.get(), &QDate::currentDate);
    m_window = std::make_unique<MainWindow>(m_session.get(), m_search.get(), m_checks.get(), m_settings.get());
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void CheckJourneyTest::cleanup()
{
    m_window.reset();
    m_checks.reset();
    m_search.reset();
    m_records.reset();
    m_session.reset();
}

void CheckJourneyTest::beginCheck()
{
    m_window->showPage(u"checks"_s);
    ++m_actions;
    type(u"invited"_s);
    key(Qt::Key_Return);
    QVERIFY(m_checks->run());
    QCOMPARE(m_checks->run()->checklist().id, u"attend-group-meeting"_s);
    QCOMPARE(m_checks->run()->authority(), u"cambridgeshire"_s);
}

void CheckJourneyTest::invited_checked_andPrinted()
{
    beginCheck();
    // Each digit takes a choice, and the next question follows. Of several that may be ticked, Return goes on.
    while (m_checks->run()->evaluation().unanswered.size() > 0 && m_actions < 30) {
        const qsizetype open = m_checks->run()->evaluation().unanswered.size();
        QVERIFY2(QApplication::focusWidget(), "the keyboard is nowhere");
        const QString question = m_checks->run()->evaluation().unanswered.constFirst();
        key(Qt::Key_1);
        QVERIFY2(m_checks->run()->evaluation().unanswered != QStringList() || open == 1, "an answer was lost");
        if (m_checks->run()->checklist().question(question)->type == QuestionType::SeveralOf)
            key(Qt::Key_Return);
    }
    QVERIFY(m_checks->run()->evaluation().unanswered.isEmpty());
    QVERIFY(m_checks->run()->evaluation().outcome);
    QCOMPARE(m_checks->record().value().status(), RunStatus::Finished);

    press(Qt::CTRL | Qt::Key_P);
    auto *dialog = m_window->findChild<BriefingDialog *>();
    QVERIFY(dialog);
    // A window counts as active while its parent is, so that is not what to wait for.
    QVERIFY(QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }));
    const QString path = m_folder->filePath(u"note.pdf"_s);
    dialog->setPathAsker([&path](QWidget *, const QString &) { return path; });
    ++m_actions;
    QTest::keySequence(dialog, QKeySequence::Save);
    // A button that is pressed by its key shows it for a moment before it does anything.
    QVERIFY(QTest::qWaitFor([&path] { return QFile::exists(path); }));
    QFile note(path);
    QVERIFY(note.open(QIODevice::ReadOnly));
    QVERIFY(note.read(5) == "%PDF-");
    qInfo("from the invitation to the note in %d actions", m_actions);
    QVERIFY2(m_actions <= 12, qPrintable(QString::number(m_actions)));
    dialog->reject();
}

void CheckJourneyTest::closedInTheMiddle_losesNothing()
{
    beginCheck();
    key(Qt::Key_1);
    key(Qt::Key_2);
    const Answers answers = m_checks->run()->answers();
    QCOMPARE(answers.size(), 2);
    cleanup();
    openWindow();
    const QList<Run> runs = m_records->runs()->runs().value();
    QCOMPARE(runs.size(), 1);
    QVERIFY(m_checks->reopen(runs.constFirst().id, Checks::Reopening::GoOn));
    QCOMPARE(m_checks->run()->answers(), answers);
}

void CheckJourneyTest::photograph(const QString &name, const QSize &size)
{
    m_window->resize(size);
    QVERIFY(QTest::qWaitFor([this, size] { return m_window->size() == size; }));
    QTest::qWait(150);
    const QString file = u"%1/check-%2-%3x%4.png"_s.arg(QStringLiteral(CONCORDAT_SCREENSHOTS), name).arg(size.width()).arg(size.height());
    QVERIFY(m_window->grab().save(file));
}

void CheckJourneyTest::pictures_areTakenInLightAndDark()
{
    m_window->showPage(u"checks"_s);
    photograph(u"list"_s, {1280, 800});
    type(u"invited"_s);
    key(Qt::Key_Return);
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_1);
    for (const auto &[name, palette] : {std::pair{u"light"_s, lightPalette()}, std::pair{u"dark"_s, darkPalette()}}) {
        QApplication::setPalette(palette);
        photograph(name, {1024, 700});
        photograph(name, {1280, 800});
    }
}

QTEST_MAIN(CheckJourneyTest)
#include "CheckJourneyTest.moc"
