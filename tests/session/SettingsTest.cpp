// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freshSettings_haveDefaults();
    void whatIsSet_isThereTheNextTime();
    void senselessZoom_readsAsTheUsualSize_data();
    void senselessZoom_readsAsTheUsualSize();

private:
    QString file() const { return m_folder.filePath(u"%1.ini"_s.arg(QString::fromLatin1(QTest::currentTestFunction()))); }

    QTemporaryDir m_folder;
};

void SettingsTest::freshSettings_haveDefaults()
{
    const Settings settings(file());
    QCOMPARE(settings.zoom(), 100);
    QVERIFY(settings.protocol().isEmpty());
    QVERIFY(settings.windowGeometry().isEmpty());
    QVERIFY(settings.isShown(u"clauses"_s, true));
    QVERIFY(!settings.isShown(u"source"_s, false));
}

void SettingsTest::whatIsSet_isThereTheNextTime()
{
    {
        Settings settings(file());
        settings.setProtocol(u"wiltshire"_s);
        settings.setZoom(140);
        settings.setWindowGeometry("geometry"_ba);
        settings.setShown(u"source"_s, true);
        settings.setArrangement(u"columns"_s, "sizes"_ba);
    }
    const Settings settings(file());
    QCOMPARE(settings.protocol(), u"wiltshire"_s);
    QCOMPARE(settings.zoom(), 140);
    QCOMPARE(settings.windowGeometry(), "geometry"_ba);
    QVERIFY(settings.isShown(u"source"_s, false));
    QCOMPARE(settings.arrangement(u"columns"_s), "sizes"_ba);
}

void SettingsTest::senselessZoom_readsAsTheUsualSize_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("no number") << u"huge"_s;
    QTest::newRow("zero") << u"0"_s;
    QTest::newRow("negative") << u"-100"_s;
    QTest::newRow("enormous") << u"100000"_s;
}

void SettingsTest::senselessZoom_readsAsTheUsualSize()
{
    QFETCH(QString, written);
    QSettings(file(), QSettings::IniFormat).setValue(u"read/zoom"_s, written);
    QCOMPARE(Settings(file()).zoom(), 100);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "SettingsTest.moc"
