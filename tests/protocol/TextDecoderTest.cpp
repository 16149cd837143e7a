// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/TextDecoder.h"

#include <QStringEncoder>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto sample = u"Café “naïve” – £5 😀\nsecond line of plain letters\n";

QByteArray encoded(QStringConverter::Encoding encoding, QStringConverter::Flags flags = QStringConverter::Flag::Default)
{
    QStringEncoder encoder(encoding, flags);
    return encoder(QStringView(sample));
}

} // namespace

/// Bytes become text, and no character is lost whatever wrote them.
class TextDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unicode_isReadWithAndWithoutMark_data();
    void unicode_isReadWithAndWithoutMark();
    void windows1252_isReadAndReported();
    void everyByte_isKept();
    void brokenUtf8AmongGood_losesOnlyNothing_data();
    void brokenUtf8AmongGood_losesOnlyNothing();
    void brokenBytes_areReportedWithFirstLineAndNumber();
    void lineEnds_becomeOne_data();
    void lineEnds_becomeOne();
    void zeroByte_staysAndIsReported();
    void oddUtf16_isReported();
    void nothing_isNothing();
    void textAndBinary_areToldApart_data();
    void textAndBinary_areToldApart();
};

void TextDecoderTest::unicode_isReadWithAndWithoutMark_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto mark = QStringConverter::Flag::WriteBom;
    QTest::newRow("UTF-8") << encoded(QStringConverter::Utf8);
    QTest::newRow("UTF-8 with mark") << encoded(QStringConverter::Utf8, mark);
    QTest::newRow("UTF-16 little with mark") << encoded(QStringConverter::Utf16LE, mark);
    QTest::newRow("UTF-16 big with mark") << encoded(QStringConverter::Utf16BE, mark);
    QTest::newRow("UTF-16 little without mark") << encoded(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16 big without mark") << encoded(QStringConverter::Utf16BE);
    QTest::newRow("UTF-32 little with mark") << encoded(QStringConverter::Utf32LE, mark);
    QTest::newRow("UTF-32 big with mark") << encoded(QStringConverter::Utf32BE, mark);
}

void TextDecoderTest::unicode_isReadWithAndWithoutMark()
{
    QFETCH(QByteArray, bytes);
    const DecodedText decoded = decodeText(bytes);
    QCOMPARE(decoded.text, QString(sample));
    QVERIFY(decoded.problems.isEmpty());
}

void TextDecoderTest::windows1252_isReadAndReported()
{
    const DecodedText decoded = decodeText("\x93"
                                           "Caf\xe9\x94 \x96 \x80 and \xa3");
    QCOMPARE(decoded.text, u"“Café” – € and £"_s);
    QCOMPARE(decoded.problems.size(), 1);
    QCOMPARE(decoded.problems.constFirst().kind, ProblemKind::BrokenEncoding);
}

void TextDecoderTest::everyByte_isKept()
{
    for (int byte = 0x80; byte < 0x100; ++byte) {
        const QByteArray bytes = QByteArray("a") + char(byte) + "b";
        const DecodedText decoded = decodeText(bytes);
        QCOMPARE(decoded.text.size(), 3);
        QCOMPARE_NE(decoded.text.at(1), QChar(QChar::ReplacementCharacter));
        QCOMPARE(decoded.problems.size(), 1);
    }
}

void TextDecoderTest::brokenUtf8AmongGood_losesOnlyNothing_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::addColumn<int>("characters");
    QTest::newRow("a continuation alone") << QByteArray("\x9d") << 1;
    QTest::newRow("a lead alone") << QByteArray("\xe2") << 1;
    QTest::newRow("cut off") << QByteArray("\xe2\x80") << 2;
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << 2;
    QTest::newRow("a surrogate") << QByteArray("\xed\xa0\x80") << 3;
    QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << 4;
    QTest::newRow("no lead at all") << QByteArray("\xff\xfe\xff") << 3;
}

void TextDecoderTest::brokenUtf8AmongGood_losesOnlyNothing()
{
    QFETCH(QByteArray, broken);
    QFETCH(int, characters);
    const DecodedText decoded = decodeText("Caf\xc3\xa9 " + broken + " Caf\xc3\xa9");
    QVERIFY(decoded.text.startsWith(u"Café "));
    QVERIFY(decoded.text.endsWith(u" Café"));
    QCOMPARE(decoded.text.size(), 10 + characters);
    QVERIFY(!decoded.text.contains(QChar::ReplacementCharacter));
}

void TextDecoderTest::brokenBytes_areReportedWithFirstLineAndNumber()
{
    const DecodedText decoded = decodeText("good\ngood\nbad \xff\nbad \xfe\n");
    QCOMPARE(decoded.problems.size(), 1);
    QCOMPARE(decoded.problems.constFirst().line, 3);
    QCOMPARE(decoded.problems.constFirst().detail, u"2"_s);
}

void TextDecoderTest::lineEnds_becomeOne_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("LF") << QByteArray("a\nb\n\nc\n");
    QTest::newRow("CR LF") << QByteArray("a\r\nb\r\n\r\nc\r\n");
    QTest::newRow("CR") << QByteArray("a\rb\r\rc\r");
    QTest::newRow("mixed") << QByteArray("a\r\nb\n\rc\r\n");
}

void TextDecoderTest::lineEnds_becomeOne()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(decodeText(bytes).text, u"a\nb\n\nc\n"_s);
}

void TextDecoderTest::zeroByte_staysAndIsReported()
{
    const DecodedText decoded = decodeText(QByteArray("one\ntwo\0three", 13));
    QCOMPARE(decoded.text.size(), 13);
    QCOMPARE(decoded.text.at(7), QChar(u'\0'));
    QCOMPARE(decoded.problems.size(), 1);
    QCOMPARE(decoded.problems.constFirst().kind, ProblemKind::ControlCharacters);
    QCOMPARE(decoded.problems.constFirst().line, 2);
}

void TextDecoderTest::oddUtf16_isReported()
{
    QByteArray bytes = encoded(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    bytes += QByteArray("\x00\xd8", 2); // half of a pair
    const DecodedText decoded = decodeText(bytes + QByteArray("a\0", 2));
    QVERIFY(decoded.text.startsWith(sample));
    QCOMPARE(decoded.problems.size(), 1);
    QCOMPARE(decoded.problems.constFirst().kind, ProblemKind::BrokenEncoding);
}

void TextDecoderTest::nothing_isNothing()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\xef\xbb\xbf"), QByteArray("\xff\xfe")}) {
        const DecodedText decoded = decodeText(bytes);
        QCOMPARE(decoded.text, QString());
        QVERIFY(decoded.problems.isEmpty());
    }
}

void TextDecoderTest::textAndBinary_areToldApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isText");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("letters") << QByteArray("The bell rings.\n") << true;
    QTest::newRow("tabs and form feeds") << QByteArray("a\tb\f\r\n").repeated(20) << true;
    QTest::newRow("UTF-16") << encoded(QStringConverter::Utf16LE) << true;
    QTest::newRow("Windows-1252") << QByteArray("Caf\xe9 \x96 tea").repeated(20) << true;
    QTest::newRow("one stray zero in a page") << QByteArray("The bell rings.\n").repeated(50) + '\0' << true;
    QTest::newRow("head of a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\x08\x06\0\0\0", 30) << false;
    QTest::newRow("zeros") << QByteArray(100, '\0') << false;
    QTest::newRow("control characters") << QByteArray("\x01\x02\x03\x04 abc").repeated(20) << false;
}

void TextDecoderTest::textAndBinary_areToldApart()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isText);
    QCOMPARE(looksLikeText(bytes), isText);
}

QTEST_APPLESS_MAIN(TextDecoderTest)
#include "TextDecoderTest.moc"
