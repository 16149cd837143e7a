// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Characters.h"

#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// White space is made even, and what one look tells of a text is true wherever in it the character stands.
class CharactersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oddCharacter_isSeenAtEachPlace_data();
    void oddCharacter_isSeenAtEachPlace();
    void usualCharacters_arePlain();
    void colon_isSeenAtEachPlace();
    void whiteSpace_becomesSingleSpaces();
};

void CharactersTest::oddCharacter_isSeenAtEachPlace_data()
{
    QTest::addColumn<QString>("odd");
    for (const char16_t c : std::initializer_list<char16_t>{0x00, 0x09, 0x0C, 0x3E, 0x7C, 0xA0, 0xBB, 0x1680, 0x2000, 0x200A, 0x2028,
                                                            0x2029, 0x202F, 0x203A, 0x205F, 0x3000})
        QTest::addRow("U+%04X", c) << QString(QChar(c));
    QTest::addRow("two spaces") << u"  "_s;
}

void CharactersTest::oddCharacter_isSeenAtEachPlace()
{
    QFETCH(QString, odd);
    constexpr qsizetype size = 40; // more than the compiler takes at once, and a rest
    for (qsizetype at = 0; at <= size; ++at) {
        QString text(size, u'x');
        text.insert(at, odd);
        QVERIFY2(!glanceAt(text).plain, qPrintable(text));
    }
}

void CharactersTest::usualCharacters_arePlain()
{
    QVERIFY(glanceAt({}).plain);
    QVERIFY(glanceAt(u"(a) The Clerk’s “desk” – tea, 5% or £4; ŵ é • …").plain);
}

void CharactersTest::colon_isSeenAtEachPlace()
{
    constexpr qsizetype size = 40;
    for (qsizetype at = 0; at <= size; ++at) {
        QString text(size, u'x');
        QVERIFY(!glanceAt(text).colon);
        text.insert(at, u':');
        QVERIFY(glanceAt(text).colon);
    }
}

void CharactersTest::whiteSpace_becomesSingleSpaces()
{
    QCOMPARE(collapsed(u" \u200B tea \u00A0\t and\u2003\u2003milk "), u"tea and milk"_s);
    QCOMPARE(collapsed(u"tea and milk"), u"tea and milk"_s);
    QCOMPARE(collapsed(u" \t "), QString());
}

QTEST_APPLESS_MAIN(CharactersTest)
#include "CharactersTest.moc"
