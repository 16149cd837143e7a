// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/RecordsMenu.h"
#include "session/Records.h"
#include "session/Settings.h"

#include <QAction>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace Concordat;
using namespace Qt::StringLiterals;

class RecordsMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void withoutRecords_onlyOpeningIsOffered();
    void backedUp_andRestored_isAsBefore();
    void intactRecords_areSaidToBe();
    void anotherProgramsFile_isRefusedAndTheOpenOneStays();

private:
    void trigger(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Records> m_records;
    std::unique_ptr<QWidget> m_window;
    RecordsMenu *m_menu = nullptr;
    QString m_answer;
};

void RecordsMenuTest::init()
{
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_records = std::make_unique<Records>();
    m_window = std::make_unique<QWidget>();
    m_menu = new RecordsMenu(m_records.get(), m_settings.get(), m_window.get());
    m_menu->setPathAsker([this](QWidget *, RecordsMenu::Purpose) { return m_answer; });
}

void RecordsMenuTest::trigger(const QString &name)
{
    for (QAction *action : m_menu->actions()) {
        if (action->objectName() == name) {
            QVERIFY(action->isEnabled());
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable(name));
}

void RecordsMenuTest::withoutRecords_onlyOpeningIsOffered()
{
    for (const QAction *action : m_menu->actions())
        QCOMPARE(action->isEnabled(), action->objectName() == u"records.open");
    m_answer = m_folder->filePath(u"new.sqlite"_s);
    trigger(u"records.open"_s);
    QVERIFY(m_records->isOpen());
    QVERIFY(std::ranges::all_of(m_menu->actions(), &QAction::isEnabled));
}

void RecordsMenuTest::backedUp_andRestored_isAsBefore()
{
    QVERIFY(m_records->open(m_folder->filePath(u"records.sqlite"_s), u"A"_s));
    NewRun run;
    run.checklist = u"hall"_s;
    run.authority = u"aston"_s;
    QVERIFY(m_records->runs()->start(run));
    m_answer = m_folder->filePath(u"copy.sqlite"_s);
    trigger(u"records.back-up"_s);
    QVERIFY(QFile::exists(m_answer));
    QVERIFY(m_records->runs()->start(run));
    QCOMPARE(m_records->runs()->runs().value().size(), 2);
    trigger(u"records.restore"_s);
    QCOMPARE(m_records->runs()->runs().value().size(), 1);
    QCOMPARE(m_records->path(), m_folder->filePath(u"records.sqlite"_s));
}

void RecordsMenuTest::intactRecords_areSaidToBe()
{
    QVERIFY(m_records->open(m_folder->filePath(u"records.sqlite"_s), u"A"_s));
    QSignalSpy said(m_menu, &RecordsMenu::noticeRaised);
    QSignalSpy wrong(m_menu, &RecordsMenu::problemFound);
    trigger(u"records.verify"_s);
    QCOMPARE(said.size(), 1);
    QCOMPARE(wrong.size(), 0);
}

void RecordsMenuTest::anotherProgramsFile_isRefusedAndTheOpenOneStays()
{
    const QString own = m_folder->filePath(u"records.sqlite"_s);
    QVERIFY(m_records->open(own, u"A"_s));
    m_answer = m_folder->filePath(u"notes.sqlite"_s);
    QFile other(m_answer);
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("not a database, but long enough to look at") > 0);
    other.close();
    QSignalSpy wrong(m_menu, &RecordsMenu::problemFound);
    trigger(u"records.open"_s);
    QCOMPARE(wrong.size(), 1);
    QCOMPARE(m_records->path(), own);
}

QTEST_MAIN(RecordsMenuTest)
#include "RecordsMenuTest.moc"
