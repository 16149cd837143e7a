// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ContextModel.h"
#include "session/AnnotationFile.h"
#include "session/Checks.h"
#include "session/Records.h"
#include "session/Search.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "support/Palettes.h"
#include "support/WatchedApplication.h"
#include "ui/MainWindow.h"
#include "ui/read/FindBar.h"
#include "ui/read/HitScrollBar.h"
#include "ui/read/LensBar.h"
#include "ui/read/ProtocolPage.h"
#include "ui/read/ReadPage.h"
#include "ui/read/TabStrip.h"
#include "ui/read/WordingActions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolTip>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// Someone reads with everything the page offers: finds words, looks through a lens, reads what others say, marks and notes clauses,
/// opens tabs, and attaches the published text. All with keys and mouse, and never waiting for the window.
class ReaderToolsJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void wordsAreFound_andGoneThroughWithKeys();
    void lens_showsOnlyTheRulesForOfficers();
    void otherAuthoritysClause_isOneKeyAway_andBackReturns();
    void bookmarkAndNote_areThereAfterAStart();
    void tabs_areOpenedChosenAndClosedWithKeys();
    void clause_isCopiedWithItsCitation();
    void referenceUnderTheKeyboard_isPreviewed();
    void wording_isAttachedAndReadBesideTheRestatement();
    void protocols_openWithoutDelay();
    void pictures();

private:
    template <typename Widget>
    Widget *find(const QString &name = {}) const
    {
        return m_window->findChild<Widget *>(name);
    }
    void press(const QKeyCombination &keys) { QTest::keySequence(m_window.get(), QKeySequence(keys)); }
    void open(const QString &protocol, const QString &clause);
    QString currentId() const { return m_session->place() ? m_session->place()->clause : QString(); }
    ProtocolPage *page() const { return find<ProtocolPage>(u"restatement-page"_s); }
    static WatchedApplication *watched() { return qobject_cast<WatchedApplication *>(qApp); }
    void later(const std::function<void()> &step);
    void start();
    void chooseInMenu(const QString &menu, const QString &text);
    void photograph(const QString &name, const QSize &size);
    void writeWording(const QString &file) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    Records m_records;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Checks> m_checks;
    std::unique_ptr<MainWindow> m_window;
};

void ReaderToolsJourneyTest::initTestCase()
{
    QDir().mkpath(QStringLiteral(CONCORDAT_SCREENSHOTS));
    QCoreApplication::setApplicationName(u"reader-tools"_s);
    QVERIFY(!Library::open({QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER)}).packs().isEmpty());
}

void ReaderToolsJourneyTest::init()
{
    QApplication::setPalette(lightPalette());
    QApplication::setFont(QFont(QApplication::font().family(), 10));
    start();
}

void ReaderToolsJourneyTest::start()
{
    const QString name = QString::fromLatin1(QTest::currentTestFunction());
    m_settings = std::make_unique<Settings>(m_folder.filePath(name + u".ini"_s));
    m_settings->setPage(u"read"_s);
    m_session = std::make_unique<Session>(Library::open({QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER)}));
    QVERIFY(m_session->annotations().open(std::make_unique<AnnotationFile>(m_folder.filePath(name + u".json"_s))));
    m_session->choose(u"wiltshire"_s);
    m_search = std::make_unique<Search>();
    m_checks = std::make_unique<Checks>(QList<Checklist>(), &m_session->library(), &m_records, &QDate::currentDate);
    m_window = std::make_unique<MainWindow>(m_session.get(), m_search.get(), m_checks.get(), m_settings.get());
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::qWait(50);
    watched()->forget();
}

void ReaderToolsJourneyTest::cleanup()
{
    qInfo("the window was kept for at most %lld ms, by %s", static_cast<long long>(watched()->longestMilliseconds()),
          qPrintable(watched()->longestEvent()));
    const bool keptTooLong = watched()->longestMilliseconds() > WatchedApplication::allowedMilliseconds;
    m_window.reset();
    m_session.reset();
    QVERIFY2(!keptTooLong, qPrintable(watched()->longestEvent()));
}

/// As an event of its own, so that its time is measured as a user would wait for it.
void ReaderToolsJourneyTest::later(const std::function<void()> &step)
{
    bool done = false;
    QTimer::singleShot(0, m_window.get(), [&] {
        step();
        done = true;
    });
    QVERIFY(QTest::qWaitFor([&] { return done; }));
}

void ReaderToolsJourneyTest::open(const QString &protocol, const QString &clause)
{
    later([&] { QVERIFY(m_session->open({.protocol = protocol, .clause = clause})); });
}

void ReaderToolsJourneyTest::wordsAreFound_andGoneThroughWithKeys()
{
    press(Qt::CTRL | Qt::Key_F);
    auto *bar = find<FindBar>();
    QVERIFY(bar->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"group"_s);
    auto *overview = qobject_cast<HitScrollBar *>(page()->verticalScrollBar());
    QVERIFY(overview);
    const qsizetype count = overview->hits().size();
    QVERIFY(count > 5);
    QVERIFY(std::ranges::is_sorted(overview->hits()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const QString first = currentId();
    press(Qt::Key_F3);
    press(Qt::Key_F3);
    QVERIFY(currentId() != first);
    const int there = m_session->currentClause();
    QVERIFY(m_session->protocol().clauses().at(there).text.contains(u"group"_s, Qt::CaseInsensitive));
    press(Qt::SHIFT | Qt::Key_F3);
    press(Qt::SHIFT | Qt::Key_F3);
    QCOMPARE(currentId(), first);
    photograph(u"find"_s, {1280, 800});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(page()->hasFocus());
    QVERIFY(overview->hits().isEmpty());
}

void ReaderToolsJourneyTest::chooseInMenu(const QString &menu, const QString &text)
{
    for (const QMenu *one : m_window->findChildren<QMenu *>()) {
        if (one->title().remove(u'&') != menu)
            continue;
        for (QAction *action : one->actions()) {
            if (action->text().remove(u'&') == text) {
                later([action] { action->trigger(); });
                return;
            }
        }
    }
    QFAIL(qPrintable(u"no "_s + text));
}

void ReaderToolsJourneyTest::lens_showsOnlyTheRulesForOfficers()
{
    open(u"wiltshire"_s, u"62"_s);
    chooseInMenu(u"Lens"_s, u"For officers"_s);
    chooseInMenu(u"Lens"_s, u"Duties"_s);
    auto *bar = find<LensBar>();
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(u"duties of officers"_s), qPrintable(bar->text()));
    photograph(u"lens-dimmed"_s, {1280, 800});
    const QString all = page()->toPlainText();
    chooseInMenu(u"Lens"_s, u"Hide the rest"_s);
    QVERIFY(page()->toPlainText().size() < all.size() / 2);
    for (const Clause &clause : m_session->protocol().clauses()) {
        if (m_session->lens().matches(clause))
            QVERIFY2(page()->positionOf(m_session->protocol().find(clause.id).value()), qPrintable(clause.id));
    }
    photograph(u"lens-hidden"_s, {1280, 800});
    press(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    QVERIFY(!bar->isVisible());
    QCOMPARE(page()->toPlainText(), all);
}

void ReaderToolsJourneyTest::otherAuthoritysClause_isOneKeyAway_andBackReturns()
{
    open(u"wiltshire"_s, u"62"_s);
    auto *list = find<QListView>(u"context-list"_s);
    list->setFocus();
    const QAbstractItemModel *model = list->model();
    int row = 0;
    while (row < model->rowCount() && (model->index(row, 0).data(ContextModel::KeyRole).toString() == u"wiltshire"_s ||
                                       model->index(row, 0).data(ContextModel::KeyRole).toString().isEmpty()))
        ++row;
    QVERIFY2(row < model->rowCount(), "no other authority says anything on the topic of clause 62");
    list->setCurrentIndex(model->index(row, 0));
    const QString other = model->index(row, 0).data(ContextModel::KeyRole).toString();
    const QString clause = model->index(row, 0).data(ContextModel::ClauseIdRole).toString();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_session->place(), (Place{other, clause}));
    press(Qt::ALT | Qt::Key_Left);
    QCOMPARE(m_session->place(), (Place{u"wiltshire"_s, u"62"_s}));
}

void ReaderToolsJourneyTest::bookmarkAndNote_areThereAfterAStart()
{
    open(u"wiltshire"_s, u"62"_s);
    press(Qt::CTRL | Qt::Key_D);
    press(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    QTest::keyClicks(QApplication::focusWidget(), u"Ask the clerk first"_s);
    m_window->close();
    m_window.reset();
    m_session.reset();
    start();
    m_session->resume(m_settings->reading());
    QCOMPARE(m_session->place(), (Place{u"wiltshire"_s, u"62"_s}));
    QCOMPARE(m_session->annotations().bookmarks().size(), 1);
    QCOMPARE(find<QPlainTextEdit>(u"note"_s)->toPlainText(), u"Ask the clerk first"_s);
}

void ReaderToolsJourneyTest::tabs_areOpenedChosenAndClosedWithKeys()
{
    open(u"wiltshire"_s, u"62"_s);
    auto *tabs = find<TabStrip>();
    QVERIFY(!tabs->isVisible());
    press(Qt::CTRL | Qt::Key_T);
    open(u"derbyshire"_s, u"members-role/1"_s);
    QVERIFY(tabs->isVisible());
    QCOMPARE(tabs->count(), 2);
    photograph(u"tabs"_s, {1280, 800});
    press(Qt::CTRL | Qt::Key_PageUp);
    QCOMPARE(m_session->place(), (Place{u"wiltshire"_s, u"62"_s}));
    press(Qt::CTRL | Qt::Key_PageDown);
    QCOMPARE(m_session->place()->protocol, u"derbyshire"_s);
    press(Qt::CTRL | Qt::Key_W);
    QCOMPARE(tabs->count(), 1);
    QCOMPARE(currentId(), u"62"_s);
    press(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    QCOMPARE(m_session->place()->protocol, u"derbyshire"_s);
}

void ReaderToolsJourneyTest::clause_isCopiedWithItsCitation()
{
    open(u"wiltshire"_s, u"62"_s);
    press(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.startsWith(m_session->protocol().clauses().at(m_session->currentClause()).text));
    QVERIFY2(copied.contains(u"Fire Authority, Protocol for Relationships between Members and Officers, paragraph 62"_s),
             qPrintable(copied));
    chooseInMenu(u"Copy this clause"_s, u"Link"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"concordat:wiltshire/62"_s);
}

void ReaderToolsJourneyTest::referenceUnderTheKeyboard_isPreviewed()
{
    const auto leads = [](const Reference &reference) { return reference.target >= 0; };
    m_session->choose(u"buckinghamshire"_s);
    const QList<Reference> &references = m_session->protocol().references();
    const auto inner = std::ranges::find_if(references, leads);
    QVERIFY(inner != references.end());
    m_session->jumpTo(inner->clause);
    page()->setFocus();
    const QSignalSpy shown(page(), &ProtocolPage::previewShown);
    QTest::keyClick(page(), Qt::Key_Tab);
    QCOMPARE(shown.count(), 1);
    QVERIFY(QToolTip::isVisible());
    QTest::keyClick(page(), Qt::Key_Return);
    QCOMPARE(m_session->currentClause(), inner->target);
    QToolTip::hideText();
}

void ReaderToolsJourneyTest::writeWording(const QString &file) const
{
    // A text that is laid out as a published one: the restatement's own words, one clause left out and one more at the end.
    const QString source = m_session->library().find(u"wiltshire"_s)->protocol.source();
    QString text = source.section(u"\n---\n"_s, 1);
    const qsizetype at = text.indexOf(u"\n66. "_s);
    text.remove(at, text.indexOf(u"\n67. "_s) - at);
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text.toUtf8() + "\n200. A last word that only this text has.\n");
}

void ReaderToolsJourneyTest::wording_isAttachedAndReadBesideTheRestatement()
{
    const QString file = m_folder.filePath(u"published.txt"_s);
    writeWording(file);
    open(u"wiltshire"_s, u"62"_s);
    auto *actions = find<ReadPage>()->wordingActions();
    actions->setFileAsker([&](QWidget *) { return file; });
    WordingFit fit;
    actions->setApprover([&](const AttachedWording &wording, QWidget *) {
        fit = wording.fit;
        return true;
    });
    const QSignalSpy changed(m_session.get(), &Session::wordingChanged);
    chooseInMenu(u"File"_s, u"Attach wording…"_s);
    QVERIFY(QTest::qWaitFor([&] { return changed.count() == 1; }));
    QCOMPARE(fit.missing, QStringList{u"66"_s});
    QCOMPARE(fit.extra, QStringList{u"200"_s});

    auto *wording = find<ProtocolPage>(u"wording-page"_s);
    QVERIFY(wording->isVisible());
    QVERIFY(page()->isVisible());
    QVERIFY(wording->toPlainText().contains(u"only this text has"_s));
    const auto isInView = [](ProtocolPage *one, const QString &words) {
        QTextCursor cursor = one->document()->find(words);
        return !cursor.isNull() && one->viewport()->rect().intersects(one->cursorRect(cursor));
    };
    const QString words = m_session->protocol().clauses().at(m_session->currentClause()).text.left(30);
    QVERIFY(QTest::qWaitFor([&] { return isInView(wording, words); }));
    photograph(u"both"_s, {1440, 860});

    wording->setFocus();
    QTest::keyClick(wording, Qt::Key_End);
    wording->verticalScrollBar()->setValue(wording->verticalScrollBar()->maximum());
    QVERIFY(QTest::qWaitFor([&] { return page()->verticalScrollBar()->value() > page()->verticalScrollBar()->maximum() * 8 / 10; }));

    press(Qt::CTRL | Qt::ALT | Qt::Key_W);
    QVERIFY(!page()->isVisible());
    press(Qt::CTRL | Qt::ALT | Qt::Key_R);
    QVERIFY(page()->isVisible());
    QVERIFY(!wording->isVisible());
    chooseInMenu(u"File"_s, u"Detach wording"_s);
    QVERIFY(!m_session->wording());
}

void ReaderToolsJourneyTest::protocols_openWithoutDelay()
{
    for (const Pack &pack : m_session->library().packs()) {
        later([&] { m_session->choose(pack.id); });
        later([&] { m_session->jumpTo(static_cast<int>(m_session->protocol().clauses().size()) - 1); });
    }
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(page(), Qt::Key_PageUp);
    QTest::qWait(30);
}

void ReaderToolsJourneyTest::photograph(const QString &name, const QSize &size)
{
    m_window->resize(size);
    QVERIFY(QTest::qWaitFor([this, size] { return m_window->size() == size; }));
    QTest::qWait(80);
    const QString file = u"%1/reader-%2-%3x%4.png"_s.arg(QStringLiteral(CONCORDAT_SCREENSHOTS), name).arg(size.width()).arg(size.height());
    QVERIFY(m_window->grab().save(file));
}

void ReaderToolsJourneyTest::pictures()
{
    open(u"wiltshire"_s, u"62"_s);
    photograph(u"clause"_s, {1280, 800});
    photograph(u"clause"_s, {1024, 700});
    QApplication::setPalette(darkPalette());
    photograph(u"clause-dark"_s, {1280, 800});
    QApplication::setPalette(highContrastPalette());
    photograph(u"clause-contrast"_s, {1280, 800});
    QApplication::setPalette(lightPalette());
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 2);
    QApplication::setFont(large);
    photograph(u"clause-200"_s, {1024, 700});
    photograph(u"clause-200"_s, {1440, 860});
    watched()->forget(); // a desktop's change of font or colours is not waited for every day
}

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    ReaderToolsJourneyTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "ReaderToolsJourneyTest.moc"
