// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Checks.h"
#include "session/Records.h"
#include "session/Search.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "support/Palettes.h"
#include "support/SampleProtocol.h"
#include "ui/MainWindow.h"
#include "ui/read/AuthorityChooser.h"
#include "ui/read/ClausePanel.h"
#include "ui/read/ClauseTree.h"
#include "ui/read/ProtocolPage.h"
#include "ui/read/SourceView.h"
#include "ui/widgets/FilterEdit.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// Someone opens Concordat, looks for a clause, follows a reference and comes back; all with keys and mouse, as a user would.
class ReadJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyAuthority_canBeChosenWithTheKeyboard();
    void clauseIsFound_itsReferenceFollowed_andTheWayBackTaken();
    void pictures_areTakenInLightAndDark();

private:
    template <typename Widget>
    Widget *find() const
    {
        return m_window->findChild<Widget *>();
    }
    void press(const QKeyCombination &keys) { QTest::keySequence(m_window.get(), QKeySequence(keys)); }
    const Reference *innerReference() const;
    bool chooseProtocolWithReference();
    void photograph(const QString &name, const QSize &size);

    QTemporaryDir m_folder;
    Library m_library;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    Records m_records;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Checks> m_checks;
    std::unique_ptr<MainWindow> m_window;
};

void ReadJourneyTest::initTestCase()
{
    m_library = Library::open({QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER)});
    if (m_library.packs().isEmpty()) {
        writeSamplePacks(m_folder.path());
        m_library = Library::open({m_folder.path()});
    }
    for (const Problem &problem : m_library.problems())
        qWarning("%s:%d %s", qPrintable(problem.subject), problem.line, qPrintable(problem.detail));
    QVERIFY(!m_library.packs().isEmpty());
    QDir().mkpath(QStringLiteral(CONCORDAT_SCREENSHOTS));
}

void ReadJourneyTest::init()
{
    QApplication::setPalette(lightPalette());
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"%1.ini"_s.arg(QString::fromLatin1(QTest::currentTestFunction()))));
    m_settings->setPage(u"read"_s);
    m_session = std::make_unique<Session>(m_library);
    m_search = std::make_unique<Search>();
    m_checks = std::make_unique<Checks>(QList<Checklist>(), &m_session->library(), &m_records, &QDate::currentDate);
    m_session->choose(m_library.packs().constFirst().id);
    m_window = std::make_unique<MainWindow>(m_session.get(), m_search.get(), m_checks.get(), m_settings.get());
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ReadJourneyTest::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void ReadJourneyTest::everyAuthority_canBeChosenWithTheKeyboard()
{
    auto *chooser = find<AuthorityChooser>();
    chooser->setFocus();
    for (int row = 0; row < m_library.packs().size(); ++row) {
        QCOMPARE(chooser->currentText(), m_library.packs().at(row).protocol.authority());
        QVERIFY(m_window->windowTitle().startsWith(chooser->currentText()));
        QTest::keyClick(chooser, Qt::Key_Down);
    }
    QCOMPARE(m_settings->protocol(), m_library.packs().constLast().id);
}

const Reference *ReadJourneyTest::innerReference() const
{
    const QList<Reference> &references = m_session->protocol().references();
    const auto found = std::ranges::find_if(references, [](const Reference &reference) { return reference.target >= 0; });
    return found == references.end() ? nullptr : &*found;
}

bool ReadJourneyTest::chooseProtocolWithReference()
{
    for (const Pack &pack : m_library.packs()) {
        m_session->choose(pack.id);
        if (innerReference())
            return true;
    }
    return false;
}

void ReadJourneyTest::clauseIsFound_itsReferenceFollowed_andTheWayBackTaken()
{
    QVERIFY2(chooseProtocolWithReference(), "no protocol refers to itself");
    const Reference reference = *innerReference();
    const Clause &clause = m_session->protocol().clauses().at(reference.clause);
    auto *page = m_window->findChild<ProtocolPage *>(u"restatement-page"_s);

    press(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    QVERIFY(find<ClausePanel>()->findChild<FilterEdit *>()->hasFocus());
    QTest::keyClicks(find<ClausePanel>()->findChild<FilterEdit *>(), clause.id + u' ' + clause.text.left(40));
    QTest::keyClick(find<ClausePanel>()->findChild<FilterEdit *>(), Qt::Key_Return);
    QCOMPARE(m_session->currentClause(), reference.clause);

    QTextCursor cursor(page->document());
    cursor.setPosition(page->positionOf(reference).value() + 1);
    QTest::mouseClick(page->viewport(), Qt::LeftButton, {}, page->cursorRect(cursor).center() + QPoint(1, 0));
    QCOMPARE(m_session->currentClause(), reference.target);

    page->setFocus();
    press(Qt::ALT | Qt::Key_Left);
    QCOMPARE(m_session->currentClause(), reference.clause);
    press(Qt::ALT | Qt::Key_Right);
    QCOMPARE(m_session->currentClause(), reference.target);

    find<ClausePanel>()->findChild<FilterEdit *>()->clear();
    QCOMPARE(find<ClauseTree>()->currentIndex().isValid(), true);
}

void ReadJourneyTest::photograph(const QString &name, const QSize &size)
{
    m_window->resize(size);
    QVERIFY(QTest::qWaitFor([this, size] { return m_window->size() == size; }));
    QTest::qWait(100);
    const QString file = u"%1/read-%2-%3x%4.png"_s.arg(QStringLiteral(CONCORDAT_SCREENSHOTS), name).arg(size.width()).arg(size.height());
    QVERIFY(m_window->grab().save(file));
}

void ReadJourneyTest::pictures_areTakenInLightAndDark()
{
    m_session->jumpTo(static_cast<int>(m_session->protocol().clauses().size()) / 3);
    for (const auto &[name, palette] : {std::pair{u"light"_s, lightPalette()}, std::pair{u"dark"_s, darkPalette()}}) {
        QApplication::setPalette(palette);
        photograph(name, {1024, 700});
        photograph(name, {1280, 800});
    }
    press(Qt::CTRL | Qt::Key_U);
    photograph(u"source"_s, {1440, 860});
    QVERIFY(find<SourceView>()->isVisible());
}

QTEST_MAIN(ReadJourneyTest)
#include "ReadJourneyTest.moc"
