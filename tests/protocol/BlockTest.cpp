// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Block.h"

#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

QStringList contentsOf(const Blocks &blocks)
{
    QStringList result;
    for (const Block &block : blocks.blocks)
        result.append(block.text.toString());
    return result;
}

} // namespace

/// Lines become units of the page: marks are taken off, broken lines joined, furniture left out.
class BlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_areJoinedOrKeptApart_data();
    void lines_areJoinedOrKeptApart();
    void joinedBlock_spansItsLines();
    void sentenceBrokenByPage_isJoinedAndNoted();
    void furniture_isLeftOutWithItsLine_data();
    void furniture_isLeftOutWithItsLine();
    void textThatResemblesFurniture_stays_data();
    void textThatResemblesFurniture_stays();
    void bullet_isTakenOff_data();
    void bullet_isTakenOff();
    void markWithoutGap_isNoBullet_data();
    void markWithoutGap_isNoBullet();
    void noBreakSpaces_areBlank();
    void zeroWidthCharacters_hideNoMark();
    void labelAlone_takesTheTextOfTheNextLine();
    void statutoryLabel_isTwoLabels();
    void hashes_areCounted();
    void boldLine_isBoldWithoutMarks();
    void tabsAndBars_makeATable();
    void formFeed_countsAsEmptyLinesButNotAsALine();
    void firstLine_isCountedFromWhereItIsTold();
    void title_isToldFromSentence_data();
    void title_isToldFromSentence();
};

void BlockTest::lines_areJoinedOrKeptApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("contents");
    const auto row = [](const char *name, const QString &text, const QStringList &contents) { QTest::newRow(name) << text << contents; };
    const QString open = u"A member who wishes to see the boiler room first rings the"_s;
    row("wrapped line", open + u"\nporter at the gate.", QStringList{open + u" porter at the gate."});
    row("wrapped line with indentation", u"  " + open + u"\n  porter at the gate.", QStringList{open + u" porter at the gate."});
    row("over an empty line in small letters", open + u"\n\nporter at the gate.", QStringList{open + u" porter at the gate."});
    row("over an empty line with a capital", open + u"\n\nPorters are kind.", QStringList{open, u"Porters are kind."_s});
    row("after a full stop", u"The bell rings.\n\nthe porter sleeps."_s, QStringList{u"The bell rings."_s, u"the porter sleeps."_s});
    row("after a colon", u"The rooms are:\n\nthe hall"_s, QStringList{u"The rooms are:"_s, u"the hall"_s});
    row("a bullet begins anew", open + u"\n- porter", QStringList{open, u"porter"_s});
    row("a label begins anew", open + u"\n4. Porter", QStringList{open, u"Porter"_s});
    row("short lines stay", u"Aston\nBarford"_s, QStringList{u"Aston"_s, u"Barford"_s});
    row("nothing", QString(), QStringList{});
    row("only blanks", u" \n\t\n\u00a0\n"_s, QStringList{});
    row("no line end at the end", u"The bell rings."_s, QStringList{u"The bell rings."_s});
}

void BlockTest::lines_areJoinedOrKeptApart()
{
    QFETCH(QString, text);
    QFETCH(QStringList, contents);
    QCOMPARE(contentsOf(splitBlocks(text)), contents);
}

void BlockTest::joinedBlock_spansItsLines()
{
    const QString text = u"\nA member who wishes to see the boiler room first rings the\nporter at the gate.\n"_s;
    const Blocks blocks = splitBlocks(text);
    QCOMPARE(blocks.blocks.size(), size_t(1));
    QCOMPARE(blocks.blocks[0].firstLine, 2);
    QCOMPARE(blocks.blocks[0].lastLine, 3);
    QCOMPARE(blocks.blocks[0].joinedAt, 0);
}

void BlockTest::sentenceBrokenByPage_isJoinedAndNoted()
{
    const QString text = u"A member who wishes to see the boiler room first rings the\n\nPage 7\n\nporter at the gate.\n"_s;
    const Blocks blocks = splitBlocks(text);
    QCOMPARE(contentsOf(blocks).value(0), u"A member who wishes to see the boiler room first rings the porter at the gate."_s);
    QCOMPARE(blocks.blocks[0].joinedAt, 5);
    QCOMPARE(blocks.blocks[0].lastLine, 5);
}

void BlockTest::furniture_isLeftOutWithItsLine_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"Page 3", "page 3 of 12", "PAGE 4", "Page", "-----", "_____", "=====", "* * *", "Skip to content",
                             "Back to top", "Cookie policy"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void BlockTest::furniture_isLeftOutWithItsLine()
{
    QFETCH(QString, line);
    const QString text = u"The bell rings.\n\n"_s + line + u"\n\nThe porter wakes.\n";
    const Blocks blocks = splitBlocks(text);
    QCOMPARE(contentsOf(blocks), (QStringList{u"The bell rings."_s, u"The porter wakes."_s}));
    QCOMPARE(blocks.furniture.size(), 1);
    QCOMPARE(blocks.furniture.constFirst().line, 3);
    QCOMPARE(blocks.furniture.constFirst().text, line);
}

void BlockTest::textThatResemblesFurniture_stays_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"Page boys carry the bags.", "Skip to content people.", "Tea - cake", "Back to top form.", "Pages 3 and 4 are lost."})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void BlockTest::textThatResemblesFurniture_stays()
{
    QFETCH(QString, line);
    const Blocks blocks = splitBlocks(line);
    QCOMPARE(contentsOf(blocks), QStringList{line});
    QVERIFY(blocks.furniture.isEmpty());
}

void BlockTest::bullet_isTakenOff_data()
{
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("gap");
    for (const char16_t mark : u"-*+•·‣▪▫●○◦■□⁃–—➢✓\uF0B7\uF0A7\uF0D8\uF076\uF0FC") {
        if (!mark)
            continue;
        QTest::addRow("U+%04X", mark) << QString(QChar(mark)) << u" "_s;
        QTest::addRow("U+%04X and a tab", mark) << QString(QChar(mark)) << u"\t"_s;
        QTest::addRow("U+%04X and a no-break space", mark) << QString(QChar(mark)) << u"\u00a0"_s;
    }
    QTest::addRow("a typeset bullet without a gap") << u"•"_s << QString();
}

void BlockTest::bullet_isTakenOff()
{
    QFETCH(QString, mark);
    QFETCH(QString, gap);
    const QString text = u"  "_s + mark + gap + u"a tea room";
    const Blocks blocks = splitBlocks(text);
    QCOMPARE(contentsOf(blocks), QStringList{u"a tea room"_s});
    QCOMPARE(QChar(blocks.blocks[0].bullet), mark.at(0));
    QCOMPARE(blocks.blocks[0].indent, 2);
}

void BlockTest::markWithoutGap_isNoBullet_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"-5 degrees", "*sic*", "+44 is dialled first", "–5 degrees", "-", "•"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void BlockTest::markWithoutGap_isNoBullet()
{
    QFETCH(QString, text);
    const Blocks blocks = splitBlocks(text);
    QCOMPARE(contentsOf(blocks), QStringList{text});
    QCOMPARE(int(blocks.blocks[0].bullet), 0);
}

void BlockTest::noBreakSpaces_areBlank()
{
    const QString text = u"\u00a0\u00a04.2\u00a0\u2003The bell rings.\u00a0\n\u00a0\n\u202f\nThe porter wakes."_s;
    const Blocks blocks = splitBlocks(text);
    QCOMPARE(contentsOf(blocks), (QStringList{u"The bell rings."_s, u"The porter wakes."_s}));
    QCOMPARE(blocks.blocks[0].label.cited(), u"4.2"_s);
    QCOMPARE(blocks.blocks[0].indent, 2);
    QCOMPARE(blocks.blocks[1].blankBefore, 2);
}

void BlockTest::zeroWidthCharacters_hideNoMark()
{
    const QString text = u"\u200b\ufeff- a tea room\n\u20604.2 The bell rings."_s;
    const Blocks blocks = splitBlocks(text);
    QCOMPARE(contentsOf(blocks), (QStringList{u"a tea room"_s, u"The bell rings."_s}));
    QCOMPARE(QChar(blocks.blocks[0].bullet), QChar(u'-'));
    QCOMPARE(blocks.blocks[1].label.cited(), u"4.2"_s);
}

void BlockTest::labelAlone_takesTheTextOfTheNextLine()
{
    const QString text = u"4.2\nThe bell rings.\n\n(a)\n\nthe small bell;\n"_s;
    const Blocks blocks = splitBlocks(text);
    QCOMPARE(contentsOf(blocks), (QStringList{u"The bell rings."_s, u"the small bell;"_s}));
    QVERIFY(blocks.blocks[0].labelAlone);
    QCOMPARE(blocks.blocks[0].firstLine, 1);
    QCOMPARE(blocks.blocks[0].textLine, 2);
    QCOMPARE(blocks.blocks[1].label.cited(), u"(a)"_s);
    QCOMPARE(blocks.blocks[1].textLine, 6);
}

void BlockTest::statutoryLabel_isTwoLabels()
{
    const QString text = u"4.—(1) The bell rings."_s;
    const Blocks blocks = splitBlocks(text);
    QCOMPARE(contentsOf(blocks), QStringList{u"The bell rings."_s});
    QCOMPARE(blocks.blocks[0].label.cited(), u"4"_s);
    QCOMPARE(blocks.blocks[0].subLabel.cited(), u"(1)"_s);
}

void BlockTest::hashes_areCounted()
{
    const QString text = u"### Rooms ###\n\n#Rooms\n\n####### Rooms"_s;
    const Blocks blocks = splitBlocks(text);
    QCOMPARE(contentsOf(blocks), (QStringList{u"Rooms"_s, u"#Rooms"_s, u"####### Rooms"_s}));
    QCOMPARE(blocks.blocks[0].hashes, 3);
    QCOMPARE(blocks.blocks[1].hashes, 0);
    QCOMPARE(blocks.blocks[2].hashes, 0);
}

void BlockTest::boldLine_isBoldWithoutMarks()
{
    const QString text = u"**Rooms**\n\nThe **bell** rings.\n\n- **Bells**"_s;
    const Blocks blocks = splitBlocks(text);
    QCOMPARE(contentsOf(blocks), (QStringList{u"Rooms"_s, u"The **bell** rings."_s, u"Bells"_s}));
    QVERIFY(blocks.blocks[0].bold);
    QVERIFY(!blocks.blocks[1].bold);
    QVERIFY(blocks.blocks[2].bold);
    QCOMPARE(withoutBold(u"The **bell**  rings."), u"The bell rings."_s);
}

void BlockTest::tabsAndBars_makeATable()
{
    const QString text = u"Room\tKey\n\n| Hall | Iron |\n\nThe bell rings.\n\nTea \t"_s;
    const Blocks blocks = splitBlocks(text);
    QCOMPARE(blocks.blocks.size(), size_t(4));
    QVERIFY(blocks.blocks[0].table);
    QVERIFY(blocks.blocks[1].table);
    QVERIFY(!blocks.blocks[2].table);
    QVERIFY(!blocks.blocks[3].table);
}

void BlockTest::formFeed_countsAsEmptyLinesButNotAsALine()
{
    const QString text = u"The bell rings.\n\fThe porter wakes.\n"_s;
    const Blocks blocks = splitBlocks(text);
    QCOMPARE(contentsOf(blocks), (QStringList{u"The bell rings."_s, u"The porter wakes."_s}));
    QCOMPARE(blocks.blocks[1].firstLine, 2);
    QCOMPARE_GT(blocks.blocks[1].blankBefore, 0);
}

void BlockTest::firstLine_isCountedFromWhereItIsTold()
{
    const QString text = u"\nThe bell rings."_s;
    QCOMPARE(splitBlocks(text, 12).blocks.at(0).firstLine, 13);
}

void BlockTest::title_isToldFromSentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTitle");
    const auto row = [](const char *text, bool isTitle) { QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text) << isTitle; };
    row("Rooms", true);
    row("Rooms and the keys to them", true);
    row("ROOMS", true);
    row("Who may have a key?", true);
    row("What is a key?", true);
    row("", false);
    row("rooms", false);
    row("The bell rings.", false);
    row("The rooms are:", false);
    row("A member must knock", false);
    row("The hall is open", false);
    row("One; two;", false);
    row("Rooms, keys,", false);
}

void BlockTest::title_isToldFromSentence()
{
    QFETCH(QString, text);
    QFETCH(bool, isTitle);
    QCOMPARE(looksLikeTitle(text), isTitle);
}

QTEST_APPLESS_MAIN(BlockTest)
#include "BlockTest.moc"
