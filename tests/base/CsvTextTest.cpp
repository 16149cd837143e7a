// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/CsvText.h"

#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// Text on its way to a spreadsheet.
class CsvTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cell_isWrittenSoThatASpreadsheetTakesItAsText_data();
    void cell_isWrittenSoThatASpreadsheetTakesItAsText();
    void line_hasACommaBetweenCells();
};

void CsvTextTest::cell_isWrittenSoThatASpreadsheetTakesItAsText_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << u"a text"_s << QByteArray("a text");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("plus") << u"+44"_s << QByteArray("'+44");
    QTest::newRow("minus") << u"-1"_s << QByteArray("'-1");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
    QTest::newRow("line end") << u"\r=1"_s << QByteArray("\"'\r=1\"");
    QTest::newRow("wide sign") << u"＝1"_s << QByteArray("'＝1");
    QTest::newRow("sign within") << u"a=b"_s << QByteArray("a=b");
    QTest::newRow("comma") << u"a, b"_s << QByteArray("\"a, b\"");
    QTest::newRow("quotes") << u"a \"b\""_s << QByteArray("\"a \"\"b\"\"\"");
    QTest::newRow("lines") << u"a\nb"_s << QByteArray("\"a\nb\"");
    QTest::newRow("all at once") << u"=\"a\",b"_s << QByteArray("\"'=\"\"a\"\",b\"");
}

void CsvTextTest::cell_isWrittenSoThatASpreadsheetTakesItAsText()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);
    QCOMPARE(csvLine({cell}), written + "\r\n");
}

void CsvTextTest::line_hasACommaBetweenCells()
{
    QCOMPARE(csvLine({u"a"_s, {}, u"ö"_s}), QByteArray("a,,ö\r\n"));
}

QTEST_APPLESS_MAIN(CsvTextTest)
#include "CsvTextTest.moc"
