// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Tones.h"
#include "support/Palettes.h"

#include <QTest>

using namespace Concordat;

class TonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_isThatOfTheStandard();
    void words_canBeRead_data();
    void words_canBeRead();
    void currentClause_standsOutFromThePage_data() { words_canBeRead_data(); }
    void currentClause_standsOutFromThePage();
};

void TonesTest::contrast_isThatOfTheStandard()
{
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
}

void TonesTest::words_canBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QPalette strong = lightPalette();
    strong.setColor(QPalette::Base, Qt::yellow);
    strong.setColor(QPalette::Highlight, Qt::green);
    QTest::newRow("high contrast") << highContrastPalette();
    QTest::newRow("a palette nobody would choose") << strong;
}

void TonesTest::words_canBeRead()
{
    QFETCH(QPalette, palette);
    const Tones tones(palette);
    QList<QColor> colours{tones.text, tones.muted, tones.accent, tones.link, tones.dimmed};
    for (int i = 0; i <= static_cast<int>(Strength::States); ++i)
        colours.append(tones.strength(static_cast<Strength>(i)));
    for (const QColor &colour : colours) {
        QVERIFY(contrast(colour, tones.background) >= 4.5);
        QVERIFY(contrast(colour, tones.current) >= 4.5);
    }
}

void TonesTest::currentClause_standsOutFromThePage()
{
    QFETCH(QPalette, palette);
    const Tones tones(palette);
    QVERIFY(tones.current != tones.background);
    QVERIFY(tones.figure != tones.background);
}

QTEST_GUILESS_MAIN(TonesTest)
#include "TonesTest.moc"
