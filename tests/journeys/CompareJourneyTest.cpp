// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CoverageModel.h"
#include "models/SideBySideModel.h"
#include "session/Checks.h"
#include "session/Search.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "support/Palettes.h"
#include "ui/MainWindow.h"
#include "ui/compare/ClausesPane.h"
#include "ui/compare/ComparePage.h"
#include "ui/compare/CoverageView.h"
#include "ui/compare/SideBySideView.h"
#include "ui/compare/ValuesView.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// Someone looks for what their authority lacks, sets a topic side by side, goes from difference to difference and reads a clause in
/// its place; all with the keyboard.
class CompareJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void whatWeLack_isFound();
    void topic_isSetSideBySide_andItsDifferencesVisited();
    void clause_isReadInItsPlace();
    void everyWidgetThatTakesKeys_hasAnAccessibleName();
    void pictures_areTakenInLightAndDark();

private:
    void press(const QKeyCombination &keys) { QTest::keySequence(m_window.get(), QKeySequence(keys)); }
    template <typename View>
    QTableView *tableOf() const
    {
        return m_window->findChild<View *>()->template findChild<QTableView *>();
    }
    void photograph(const QString &name, const QSize &size);

    QTemporaryDir m_folder;
    Library m_library;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Checks> m_checks;
    std::unique_ptr<MainWindow> m_window;
};

void CompareJourneyTest::initTestCase()
{
    m_library = Library::open({QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER)});
    QVERIFY(m_library.packs().size() >= 2);
    QDir().mkpath(QStringLiteral(CONCORDAT_SCREENSHOTS));
}

void CompareJourneyTest::init()
{
    QApplication::setPalette(lightPalette());
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"%1.ini"_s.arg(QString::fromLatin1(QTest::currentTestFunction()))));
    m_settings->setAuthority(m_library.packs().constLast().id);
    m_session = std::make_unique<Session>(m_library);
    m_search = std::make_unique<Search>();
    m_checks = std::make_unique<Checks>(QList<Checklist>(), QHash<QString, QMap<QString, QString>>(), &QDate::currentDate);
    m_window = std::make_unique<MainWindow>(m_session.get(), m_search.get(), m_checks.get(), m_settings.get());
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPage(u"compare"_s);
    QVERIFY(QTest::qWaitFor([&] { return tableOf<CoverageView>()->isVisible(); }, 20000));
    QVERIFY(tableOf<CoverageView>()->hasFocus());
}

void CompareJourneyTest::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void CompareJourneyTest::whatWeLack_isFound()
{
    const QAbstractItemModel *model = tableOf<CoverageView>()->model();
    const int all = model->rowCount();
    QCheckBox *silent = m_window->findChild<CoverageView *>()->findChildren<QCheckBox *>().at(1);
    silent->setFocus(Qt::TabFocusReason);
    QTest::keyClick(silent, Qt::Key_Space);
    QVERIFY(silent->isChecked());
    QVERIFY(model->rowCount() < all);
    for (int row = 0; row < model->rowCount(); ++row) {
        if (!model->headerData(row, Qt::Vertical, CoverageModel::IsGroupRole).toBool())
            QCOMPARE(model->index(row, 0).data().toString(), u"silent"_s);
    }
    QTest::keyClick(silent, Qt::Key_Space);
    QCOMPARE(model->rowCount(), all);
}

void CompareJourneyTest::topic_isSetSideBySide_andItsDifferencesVisited()
{
    QTableView *coverage = tableOf<CoverageView>();
    QTest::keyClick(coverage, Qt::Key_Down);
    const QString topic = coverage->currentIndex().data(CoverageModel::TopicRole).toString();
    press(Qt::CTRL | Qt::SHIFT | Qt::Key_2);
    QTableView *sides = tableOf<SideBySideView>();
    QVERIFY(QTest::qWaitFor([&] { return sides->isVisible() && sides->model()->rowCount() > 0; }, 60000));
    QCOMPARE(m_window->findChild<SideBySideView *>()->findChild<QComboBox *>()->currentData().toString(), topic);
    press(Qt::Key_F8);
    const QModelIndex first = sides->currentIndex();
    QVERIFY(first.data(SideBySideModel::DiffersRole).toBool());
    press(Qt::Key_F8);
    QVERIFY(sides->currentIndex() != first);
    press(Qt::SHIFT | Qt::Key_F8);
    QCOMPARE(sides->currentIndex(), first);
}

void CompareJourneyTest::clause_isReadInItsPlace()
{
    QTableView *coverage = tableOf<CoverageView>();
    QModelIndex cell;
    for (int row = 0; row < coverage->model()->rowCount() && !cell.isValid(); ++row) {
        if (!coverage->model()->index(row, 1).data(CoverageModel::ClausesRole).toStringList().isEmpty())
            cell = coverage->model()->index(row, 1);
    }
    QVERIFY(cell.isValid());
    coverage->setCurrentIndex(cell);
    const QString clause = cell.data(CoverageModel::ClausesRole).toStringList().constFirst();
    QTest::keyClick(coverage, Qt::Key_Return);
    QWidget *pane = QApplication::focusWidget();
    QVERIFY(m_window->findChild<CoverageView *>()->findChild<ClausesPane *>()->isAncestorOf(pane));
    QTest::keyClick(pane, Qt::Key_Tab);
    QTest::keyClick(pane, Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"read"_s);
    QCOMPARE(m_session->protocol().clauses().at(m_session->currentClause()).id, clause);
}

void CompareJourneyTest::everyWidgetThatTakesKeys_hasAnAccessibleName()
{
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
        press(Qt::CTRL | Qt::SHIFT | key);
        for (const QWidget *widget : m_window->findChild<ComparePage *>()->findChildren<QWidget *>()) {
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy())
                QVERIFY2(!widget->accessibleName().isEmpty() || !widget->property("text").toString().isEmpty(),
                         widget->metaObject()->className());
        }
    }
}

void CompareJourneyTest::photograph(const QString &name, const QSize &size)
{
    m_window->resize(size);
    QVERIFY(QTest::qWaitFor([this, size] { return m_window->size() == size; }));
    QTest::qWait(100);
    QVERIFY(m_window->grab().save(
        u"%1/compare-%2-%3x%4.png"_s.arg(QStringLiteral(CONCORDAT_SCREENSHOTS), name).arg(size.width()).arg(size.height())));
}

void CompareJourneyTest::pictures_areTakenInLightAndDark()
{
    for (const auto &[name, palette] : {std::pair{u"light"_s, lightPalette()}, std::pair{u"dark"_s, darkPalette()}}) {
        QApplication::setPalette(palette);
        for (const auto &[view, key] :
             {std::pair{u"coverage"_s, Qt::Key_1}, std::pair{u"sides"_s, Qt::Key_2}, std::pair{u"values"_s, Qt::Key_3}}) {
            press(Qt::CTRL | Qt::SHIFT | key);
            QVERIFY(QTest::qWaitFor([&] { return key != Qt::Key_2 || tableOf<SideBySideView>()->isVisible(); }, 60000));
            photograph(view + u'-' + name, {1024, 700});
            photograph(view + u'-' + name, {1280, 800});
        }
    }
}

QTEST_MAIN(CompareJourneyTest)
#include "CompareJourneyTest.moc"
