// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ShortcutModel.h"
#include "models/ShortcutFilterModel.h"
#include "session/Settings.h"
#include "session/Shortcuts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

class ShortcutModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void menus_holdTheirActionsWithoutMnemonics();
    void newKeys_goToTheActionAndIntoSettings();
    void keysOfAnother_areRefusedAndBothNamed();
    void keysOfAnActionOnAnotherPage_areFree();
    void takenKeys_leaveTheOtherActionItsSecond();
    void noKeys_areKeptAsNone();
    void usualKeys_comeBackOneOrAll();
    void settingsOfAnotherStart_holdFromTheBeginning();
    void unreadableKeys_areNone();
    void filter_findsByNameMenuAndKeys_data();
    void filter_findsByNameMenuAndKeys();
    void sheet_leavesOutActionsWithoutKeys();

private:
    enum Entry { Open, Find, Print, Quit };

    QAction *add(const QString &menu, const QString &name, const QString &text, const QList<QKeySequence> &keys);
    QModelIndex keysOf(const QString &action) const;
    bool type(const QString &action, const QKeySequence &keys)
    {
        return m_model->setData(keysOf(action), QVariant::fromValue(keys), Qt::EditRole);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QObject> m_actions;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Shortcuts> m_shortcuts;
    std::unique_ptr<ShortcutModel> m_model;
};

QAction *ShortcutModelTest::add(const QString &menu, const QString &name, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, m_actions.get());
    action->setObjectName(name);
    action->setShortcuts(keys);
    m_shortcuts->add(menu, action);
    return action;
}

void ShortcutModelTest::init()
{
    m_model.reset();
    m_shortcuts.reset();
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"%1.ini"_s.arg(QString::fromLatin1(QTest::currentTestFunction()))));
    m_actions = std::make_unique<QObject>();
    m_shortcuts = std::make_unique<Shortcuts>(m_settings.get());
    add(u"&File"_s, u"window.open"_s, u"&Open…"_s, {QKeySequence(u"Ctrl+O"_s), QKeySequence(u"F4"_s)});
    add(u"&Edit"_s, u"read.find"_s, u"&Find && mark"_s, {QKeySequence(u"Ctrl+F"_s)});
    add(u"&File"_s, u"checks.print"_s, u"&Print…"_s, {QKeySequence(u"Ctrl+P"_s)});
    add(u"&File"_s, u"window.quit"_s, u"&Quit"_s, {});
    m_model = std::make_unique<ShortcutModel>(m_shortcuts.get());
}

QModelIndex ShortcutModelTest::keysOf(const QString &action) const
{
    for (int menu = 0; menu < m_model->rowCount(); ++menu) {
        const QModelIndex above = m_model->index(menu, 0);
        for (int row = 0; row < m_model->rowCount(above); ++row) {
            if (m_model->index(row, 0, above).data() == action)
                return m_model->index(row, ShortcutModel::KeysColumn, above);
        }
    }
    return {};
}

void ShortcutModelTest::menus_holdTheirActionsWithoutMnemonics()
{
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_model->rowCount(), 2);
    const QModelIndex file = m_model->index(0, 0);
    QCOMPARE(file.data().toString(), u"File"_s);
    QCOMPARE(m_model->rowCount(file), 3);
    QCOMPARE(m_model->index(0, 0, file).data().toString(), u"Open"_s);
    QCOMPARE(keysOf(u"Open"_s).data().toString(), u"Ctrl+O or F4"_s);
    QCOMPARE(m_model->index(0, 0, m_model->index(1, 0)).data().toString(), u"Find & mark"_s);
    QVERIFY(type(u"Quit"_s, QKeySequence(u"Ctrl+Q"_s)));
}

void ShortcutModelTest::newKeys_goToTheActionAndIntoSettings()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(type(u"Find & mark"_s, QKeySequence(u"Ctrl+,"_s)));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_shortcuts->entries().at(Find).action->shortcuts(), QList<QKeySequence>{QKeySequence(u"Ctrl+,"_s)});
    QCOMPARE(m_settings->shortcuts(u"read.find"_s), QList<QKeySequence>{QKeySequence(u"Ctrl+,"_s)});
    QCOMPARE(keysOf(u"Find & mark"_s).data(ShortcutModel::IsUsualRole).toBool(), false);
}

void ShortcutModelTest::keysOfAnother_areRefusedAndBothNamed()
{
    QSignalSpy clashed(m_model.get(), &ShortcutModel::clashed);
    QVERIFY(!type(u"Find & mark"_s, QKeySequence(u"F4"_s)));
    QCOMPARE(clashed.size(), 1);
    QCOMPARE(clashed.first().at(0).toInt(), int(Find));
    QCOMPARE(clashed.first().at(1).toInt(), int(Open));
    QCOMPARE(m_shortcuts->entries().at(Find).action->shortcut(), QKeySequence(u"Ctrl+F"_s));
}

void ShortcutModelTest::keysOfAnActionOnAnotherPage_areFree()
{
    QVERIFY(type(u"Print"_s, QKeySequence(u"Ctrl+F"_s)));
    QVERIFY(!type(u"Quit"_s, QKeySequence(u"Ctrl+F"_s)));
}

void ShortcutModelTest::takenKeys_leaveTheOtherActionItsSecond()
{
    m_shortcuts->takeKeys(Find, QKeySequence(u"F4"_s));
    QCOMPARE(m_shortcuts->entries().at(Open).action->shortcuts(), QList<QKeySequence>{QKeySequence(u"Ctrl+O"_s)});
    QCOMPARE(m_shortcuts->entries().at(Find).action->shortcuts(), QList<QKeySequence>{QKeySequence(u"F4"_s)});
}

void ShortcutModelTest::noKeys_areKeptAsNone()
{
    QVERIFY(type(u"Print"_s, {}));
    QVERIFY(m_shortcuts->entries().at(Print).action->shortcuts().isEmpty());
    const auto kept = m_settings->shortcuts(u"checks.print"_s);
    QVERIFY(kept && kept->isEmpty());
}

void ShortcutModelTest::usualKeys_comeBackOneOrAll()
{
    QVERIFY(type(u"Open"_s, QKeySequence(u"Ctrl+Shift+O"_s)));
    QVERIFY(type(u"Print"_s, QKeySequence(u"F7"_s)));
    m_shortcuts->reset(Open);
    QCOMPARE(keysOf(u"Open"_s).data().toString(), u"Ctrl+O or F4"_s);
    QVERIFY(!m_settings->shortcuts(u"window.open"_s));
    QVERIFY(!m_shortcuts->isUsual(Print));
    m_shortcuts->resetAll();
    QVERIFY(m_shortcuts->isUsual(Print));
}

void ShortcutModelTest::settingsOfAnotherStart_holdFromTheBeginning()
{
    m_settings->setShortcuts(u"read.later"_s, {QKeySequence(u"F6"_s)});
    const QAction *later = add(u"Edit"_s, u"read.later"_s, u"Later"_s, {QKeySequence(u"F8"_s)});
    QCOMPARE(later->shortcut(), QKeySequence(u"F6"_s));
    QVERIFY(!m_shortcuts->isUsual(static_cast<int>(m_shortcuts->entries().size()) - 1));
}

void ShortcutModelTest::unreadableKeys_areNone()
{
    QSettings file(m_folder.filePath(u"odd.ini"_s), QSettings::IniFormat);
    file.setValue(u"shortcuts/read.find"_s, u"Ctrl+Nonsense; F5"_s);
    file.sync();
    const Settings odd(m_folder.filePath(u"odd.ini"_s));
    QCOMPARE(odd.shortcuts(u"read.find"_s), QList<QKeySequence>{QKeySequence(u"F5"_s)});
}

void ShortcutModelTest::filter_findsByNameMenuAndKeys_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("menus");
    QTest::addColumn<int>("firstMenusActions");
    QTest::newRow("nothing") << QString() << 2 << 3;
    QTest::newRow("name") << u" PRINT "_s << 1 << 1;
    QTest::newRow("menu") << u"edit"_s << 1 << 1;
    QTest::newRow("keys") << u"ctrl+o"_s << 1 << 1;
    QTest::newRow("no such") << u"zebra"_s << 0 << 0;
}

void ShortcutModelTest::filter_findsByNameMenuAndKeys()
{
    QFETCH(const QString, typed);
    ShortcutFilterModel filter(ShortcutFilterModel::Actions::All);
    filter.setSourceModel(m_model.get());
    filter.setTyped(typed);
    QTEST(filter.rowCount(), "menus");
    QTEST(filter.rowCount() == 0 ? 0 : filter.rowCount(filter.index(0, 0)), "firstMenusActions");
}

void ShortcutModelTest::sheet_leavesOutActionsWithoutKeys()
{
    ShortcutFilterModel sheet(ShortcutFilterModel::Actions::WithKeys);
    sheet.setSourceModel(m_model.get());
    QCOMPARE(sheet.rowCount(sheet.index(0, 0)), 2);
}

QTEST_MAIN(ShortcutModelTest)
#include "ShortcutModelTest.moc"
