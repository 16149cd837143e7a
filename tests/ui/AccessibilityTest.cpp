// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Checks.h"
#include "session/Records.h"
#include "session/Search.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "support/SampleProtocol.h"
#include "ui/MainWindow.h"
#include "ui/Page.h"
#include "ui/settings/KeySheet.h"
#include "ui/settings/SettingsDialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// The window as assistive technology sees it, page by page.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void focusableObjects_haveNameRoleAndHelp_data() { addPlaces(); }
    void focusableObjects_haveNameRoleAndHelp();
    void tabKey_reachesEveryControlAndComesRound_data() { addPlaces(); }
    void tabKey_reachesEveryControlAndComesRound();
    void everyAction_isInAMenu();
    void everyActionOfAMenu_hasAStableName();
    void doubledFont_fitsASmallScreen_data() { addPlaces(); }
    void doubledFont_fitsASmallScreen();

private:
    void addPlaces();
    void makeWindow();
    QWidget *goTo(const QString &place);
    QList<QAction *> actionsOf(const QMenu *menu) const;
    QList<QAction *> menuActions() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    Records m_records;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Checks> m_checks;
    std::unique_ptr<MainWindow> m_window;
};

namespace
{

QString nameOf(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u" in "_s +
           (widget->parentWidget() ? QString::fromLatin1(widget->parentWidget()->metaObject()->className()) : QString());
}

/// Roles that say nothing of what a thing does.
bool saysNothing(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Pane || role == QAccessible::Window ||
           role == QAccessible::Grouping;
}

/// Every widget object of the tree below, with those of its items that are widgets; rows of views belong to the models' tests.
void collect(QAccessibleInterface *from, QList<QAccessibleInterface *> &into)
{
    for (int i = 0; i < from->childCount(); ++i) {
        QAccessibleInterface *child = from->child(i);
        if (!child || !child->isValid() || child->state().invisible)
            continue;
        if (child->object() && child->object()->isWidgetType()) {
            into.append(child);
            collect(child, into);
        }
    }
}

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy();
}

void pressTab(QWidget *window)
{
    QTest::keyClick(window->focusWidget() ? window->focusWidget() : window, Qt::Key_Tab);
}

} // namespace

void AccessibilityTest::addPlaces()
{
    QTest::addColumn<QString>("place");
    // The pages are asked for, so that a new one is tested without being named here.
    init();
    for (const Page *page : m_window->findChildren<Page *>())
        QTest::addRow("page %s", qPrintable(page->looks().name)) << page->looks().name;
    cleanup();
    QTest::newRow("settings") << u"settings"_s;
    QTest::newRow("settings, keys") << u"settings-keys"_s;
    QTest::newRow("sheet of keys") << u"keys"_s;
}

void AccessibilityTest::init()
{
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_session = std::make_unique<Session>(Library());
    m_search = std::make_unique<Search>();
    m_checks = std::make_unique<Checks>(QList<Checklist>(), &m_session->library(), &m_records, &QDate::currentDate);
    makeWindow();
    m_session->addFile(u"/a"_s, sampleProtocol());
}

void AccessibilityTest::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void AccessibilityTest::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_session.get(), m_search.get(), m_checks.get(), m_settings.get());
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QWidget *AccessibilityTest::goTo(const QString &place)
{
    QWidget *shown = m_window.get();
    if (place == u"keys") {
        m_window->findChild<QAction *>(u"window.keys"_s)->trigger();
        shown = m_window->findChild<KeySheet *>();
    } else if (place.startsWith(u"settings")) {
        SettingsDialog *dialog = m_window->openSettings();
        if (place == u"settings-keys")
            dialog->showKeys();
        shown = dialog;
    } else {
        m_window->showPage(place);
    }
    return QTest::qWaitForWindowActive(shown) ? shown : nullptr;
}

void AccessibilityTest::focusableObjects_haveNameRoleAndHelp()
{
    QFETCH(const QString, place);
    QWidget *shown = goTo(place);
    QVERIFY(shown);
    QList<QAccessibleInterface *> objects;
    collect(QAccessible::queryAccessibleInterface(shown), objects);
    int focusable = 0;
    for (QAccessibleInterface *object : objects) {
        const auto *widget = qobject_cast<QWidget *>(object->object());
        if (!takesTab(widget))
            continue;
        ++focusable;
        QVERIFY2(!object->text(QAccessible::Name).isEmpty(), qPrintable(nameOf(widget) + u" has no name"_s));
        QVERIFY2(!saysNothing(object->role()), qPrintable(u"%1 has role %2"_s.arg(nameOf(widget)).arg(object->role())));
        // A picture alone does not say what a button does, nor a box what is to be typed.
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && button->text().isEmpty())
            QVERIFY2(!button->toolTip().isEmpty() || !object->text(QAccessible::Description).isEmpty(),
                     qPrintable(nameOf(widget) + u" has no help"_s));
    }
    QVERIFY(focusable >= 2);
}

void AccessibilityTest::tabKey_reachesEveryControlAndComesRound()
{
    QFETCH(const QString, place);
    QWidget *shown = goTo(place);
    QVERIFY(shown);
    QSet<QWidget *> expected;
    for (QWidget *widget : shown->findChildren<QWidget *>()) {
        // Of buttons that exclude each other Tab reaches the chosen one, and arrows the rest.
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isOneOfGroup = button && button->isCheckable() && button->autoExclusive() && !button->isChecked();
        if (takesTab(widget) && widget->window() == shown && !isOneOfGroup)
            expected.insert(widget);
    }
    QList<QWidget *> order;
    for (int i = 0; i < 2 * expected.size() + 5; ++i) {
        pressTab(shown);
        QWidget *reached = shown->focusWidget();
        QVERIFY(reached);
        if (!order.isEmpty() && order.constFirst() == reached)
            break;
        QVERIFY2(!order.contains(reached), qPrintable(u"Tab does not leave "_s + nameOf(reached)));
        order.append(reached);
    }
    QStringList way;
    for (const QWidget *widget : std::as_const(order))
        way.append(nameOf(widget));
    for (QWidget *widget : std::as_const(expected))
        QVERIFY2(order.contains(widget), qPrintable(nameOf(widget) + u" is not reached by "_s + way.join(u", "_s)));
}

QList<QAction *> AccessibilityTest::actionsOf(const QMenu *menu) const
{
    QList<QAction *> found;
    for (QAction *action : menu->actions()) {
        if (action->menu())
            found += actionsOf(action->menu());
        else if (!action->isSeparator())
            found.append(action);
    }
    return found;
}

QList<QAction *> AccessibilityTest::menuActions() const
{
    QList<QAction *> found;
    for (const QAction *menu : m_window->menuBar()->actions())
        found += actionsOf(menu->menu());
    return found;
}

void AccessibilityTest::everyAction_isInAMenu()
{
    const QList<QAction *> reachable = menuActions();
    int named = 0;
    for (QAction *action : m_window->findChildren<QAction *>()) {
        // Ours have dotted names; those of Qt's own widgets, such as the clear button of a line, do not.
        if (!action->objectName().contains(u'.'))
            continue;
        ++named;
        QVERIFY2(reachable.contains(action), qPrintable(action->objectName()));
    }
    QVERIFY(named > 30);
}

void AccessibilityTest::everyActionOfAMenu_hasAStableName()
{
    QSet<QString> names;
    for (const QAction *action : menuActions()) {
        QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
        QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
        names.insert(action->objectName());
    }
}

void AccessibilityTest::doubledFont_fitsASmallScreen()
{
    QFETCH(const QString, place);
    const QFont usual = QApplication::font();
    QFont doubled = usual;
    doubled.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(doubled);
    const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
    makeWindow();
    QWidget *shown = goTo(place);
    QVERIFY(shown);
    const QSize least = shown->minimumSizeHint();
    QVERIFY2(least.width() <= 1024 && least.height() <= 700, qPrintable(u"%1x%2"_s.arg(least.width()).arg(least.height())));
    QVERIFY(shown->width() <= 1280 && shown->height() <= 800);
}

QTEST_MAIN(AccessibilityTest)
#include "AccessibilityTest.moc"
