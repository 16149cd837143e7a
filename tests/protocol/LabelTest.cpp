// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Label.h"

#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// Numbers and letters at the start of a line, and the words and dates that look like them.
class LabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void label_isCitedInOneForm_data();
    void label_isCitedInOneForm();
    void whatIsNoLabel_isLeft_data();
    void whatIsNoLabel_isLeft();
    void wrap_isKept_data();
    void wrap_isKept();
    void parts_areNumbers();
    void zeroAtTheEnd_isNoPart();
    void gluedText_isNoted();
    void partsBeyondTheLimit_areNoLabel();
    void romanValue_isThatOfTheNumeral_data();
    void romanValue_isThatOfTheNumeral();
    void letterFollows_inLatinAndWelsh_data();
    void letterFollows_inLatinAndWelsh();
    void letterOrdinal_ignoresCaseAndDoubling();
};

void LabelTest::label_isCitedInOneForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cited");
    QTest::addColumn<int>("length");
    const auto row = [](const char *text, const char *cited, int length) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(cited) << length;
    };
    row("4", "4", 1);
    row("4. Rooms", "4", 2);
    row("4) Rooms", "4", 2);
    row("4 Rooms", "4", 1);
    row("4: Rooms", "4", 2);
    row("(4) Rooms", "(4)", 3);
    row("4 - Rooms", "4", 3);
    row("4 – Rooms", "4", 3);
    row("62. The bell rings.", "62", 3);
    row("4.2 The bell rings.", "4.2", 3);
    row("4.2. The bell rings.", "4.2", 4);
    row("4.2.1.3 The bell rings.", "4.2.1.3", 7);
    row("4.2\u00a0The bell rings.", "4.2", 3);
    row("4.2The bell rings.", "4.2", 3);
    row("(2A) The bell rings.", "(2A)", 4);
    row("5A. The bell rings.", "5A", 3);
    row("4.\u2014(1) The bell rings.", "4", 3);
    row("(a) the bell;", "(a)", 3);
    row("a) the bell;", "(a)", 2);
    row("a. the bell;", "(a)", 2);
    row("(a)the bell;", "(a)", 3);
    row("A. Rooms", "(A)", 2);
    row("A: Rooms", "(A)", 2);
    row("A - Rooms", "(A)", 3);
    row("(iv) the bell;", "(iv)", 4);
    row("xii. the bell;", "(xii)", 4);
    row("(aa) the bell;", "(aa)", 4);
    row("(ch) y gloch;", "(ch)", 4);
    row("a The bell", "(a)", 1);
}

void LabelTest::label_isCitedInOneForm()
{
    QFETCH(QString, text);
    QFETCH(QString, cited);
    QFETCH(int, length);
    const Label label = parseLabel(text);
    QVERIFY(bool(label));
    QCOMPARE(label.cited(), cited);
    QCOMPARE(label.length, length);
}

void LabelTest::whatIsNoLabel_isLeft_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "The bell rings.",
                             "12 May 2021",
                             "1 January",
                             "25 people came.",
                             "£25",
                             "2021 was wet.",
                             "12345 Rooms",
                             "1st of the month",
                             "4.5 million tiles",
                             "4.5% of tiles",
                             "A bell rings.",
                             "I ring the bell.",
                             "a bell rings.",
                             "e.g. a bell",
                             "i.e. a bell",
                             "(the bell)",
                             "(bell) rings",
                             "word. More",
                             "mild) rain",
                             "10/11/2021",
                             "3-4 rooms",
                             "(",
                             "()",
                             "(a",
                             "4a"})
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
}

void LabelTest::whatIsNoLabel_isLeft()
{
    QFETCH(QString, text);
    const Label label = parseLabel(text);
    QVERIFY2(!label, qPrintable(label.cited()));
}

void LabelTest::wrap_isKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("wrap");
    const auto row = [](const char *text, Label::Wrap wrap) { QTest::newRow(text) << QString::fromUtf8(text) << int(wrap); };
    row("4 Rooms", Label::Wrap::Bare);
    row("4. Rooms", Label::Wrap::Dot);
    row("4) Rooms", Label::Wrap::Close);
    row("(4) Rooms", Label::Wrap::Brackets);
    row("4: Rooms", Label::Wrap::Colon);
    row("4 – Rooms", Label::Wrap::Dash);
    row("(b) rooms", Label::Wrap::Brackets);
    row("b) rooms", Label::Wrap::Close);
    row("b. rooms", Label::Wrap::Dot);
    row("B: Rooms", Label::Wrap::Colon);
    row("B - Rooms", Label::Wrap::Dash);
}

void LabelTest::wrap_isKept()
{
    QFETCH(QString, text);
    QFETCH(int, wrap);
    QCOMPARE(int(parseLabel(text).wrap), wrap);
}

void LabelTest::parts_areNumbers()
{
    const QString text = u"5.10.3 The bell rings."_s;
    const Label label = parseLabel(text);
    QCOMPARE(label.form, Label::Form::Decimal);
    QCOMPARE(int(label.depth), 3);
    QCOMPARE(label.first(), 5);
    QCOMPARE(int(label.parts[1]), 10);
    QCOMPARE(label.last(), 3);
}

void LabelTest::zeroAtTheEnd_isNoPart()
{
    const QString text = u"4.0 Rooms"_s;
    const Label label = parseLabel(text);
    QVERIFY(label.zero);
    QCOMPARE(int(label.depth), 1);
    QCOMPARE(label.cited(), u"4"_s);
}

void LabelTest::gluedText_isNoted()
{
    const QString glued = u"4.2The bell rings."_s;
    const QString apart = u"4.2 The bell rings."_s;
    QVERIFY(parseLabel(glued).glued);
    QVERIFY(!parseLabel(apart).glued);
}

void LabelTest::partsBeyondTheLimit_areNoLabel()
{
    const QString endless = u"1."_s.repeated(1000) + u"1 The bell rings."_s;
    const Label label = parseLabel(endless);
    QVERIFY(!label || label.length < 20);
}

void LabelTest::romanValue_isThatOfTheNumeral_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<int>("value");
    for (const auto &[letters, value] :
         {std::pair{"i", 1}, {"ii", 2}, {"iv", 4}, {"ix", 9}, {"xiv", 14}, {"XL", 40}, {"xlix", 49}, {"a", 0}, {"mild", 0}, {"", 0}})
        QTest::addRow("%s", *letters ? letters : "nothing") << QString::fromUtf8(letters) << value;
}

void LabelTest::romanValue_isThatOfTheNumeral()
{
    QFETCH(QString, letters);
    QFETCH(int, value);
    QCOMPARE(romanValue(letters), value);
}

void LabelTest::letterFollows_inLatinAndWelsh_data()
{
    QTest::addColumn<QString>("previous");
    QTest::addColumn<QString>("letter");
    QTest::addColumn<bool>("follows");
    const auto row = [](const char *previous, const char *letter, bool follows) {
        QTest::addRow("%s then %s", previous, letter) << QString::fromUtf8(previous) << QString::fromUtf8(letter) << follows;
    };
    row("a", "b", true);
    row("c", "d", true);
    row("c", "ch", true);
    row("ch", "d", true);
    row("d", "dd", true);
    row("aa", "bb", true);
    row("a", "c", false);
    row("b", "a", false);
    row("b", "b", false);
    row("aa", "b", false);
    row("z", "a", false);
}

void LabelTest::letterFollows_inLatinAndWelsh()
{
    QFETCH(QString, previous);
    QFETCH(QString, letter);
    QFETCH(bool, follows);
    QCOMPARE(letterFollows(letter, previous), follows);
}

void LabelTest::letterOrdinal_ignoresCaseAndDoubling()
{
    QCOMPARE(letterOrdinal(u"c"), 3);
    QCOMPARE(letterOrdinal(u"C"), 3);
    QCOMPARE(letterOrdinal(u"cc"), 3);
    QCOMPARE(letterOrdinal(u""), 0);
}

QTEST_APPLESS_MAIN(LabelTest)
#include "LabelTest.moc"
