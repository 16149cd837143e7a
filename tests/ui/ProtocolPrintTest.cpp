// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/ProtocolPrint.h"
#include "support/SampleProtocol.h"

#include <QDir>
#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

class ProtocolPrintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortProtocol_isOnePage();
    void longProtocol_isManyPages();
    void rangeOfPages_isPrintedAlone();
    void hiddenClauses_takeNoPaper();
    void emptyProtocol_isAnEmptyPage();

private:
    qsizetype pagesOf(const PageText &text, int from = 0, int to = 0);

    QTemporaryDir m_folder;
};

qsizetype ProtocolPrintTest::pagesOf(const PageText &text, int from, int to)
{
    const QString path = QStringLiteral(CONCORDAT_SCREENSHOTS) + u"/print-%1.pdf"_s.arg(QString::fromLatin1(QTest::currentTestFunction()));
    QDir().mkpath(QStringLiteral(CONCORDAT_SCREENSHOTS));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setFromTo(from, to);
    ProtocolPrint(text, {.above = u"Aston Fire Authority"_s, .note = u"Only duties"_s, .below = u"Restated"_s}).print(&printer);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().count("/Type /Page\n") : -1;
}

void ProtocolPrintTest::shortProtocol_isOnePage()
{
    QCOMPARE(pagesOf({.protocol = sampleProtocol()}), 1);
}

void ProtocolPrintTest::longProtocol_isManyPages()
{
    const qsizetype pages = pagesOf({.protocol = longSampleProtocol(200)});
    QVERIFY2(pages > 5 && pages < 40, qPrintable(QString::number(pages)));
}

void ProtocolPrintTest::rangeOfPages_isPrintedAlone()
{
    QCOMPARE(pagesOf({.protocol = longSampleProtocol(200)}, 2, 3), 2);
}

void ProtocolPrintTest::hiddenClauses_takeNoPaper()
{
    const Protocol protocol = longSampleProtocol(200);
    PageText text{.protocol = protocol};
    text.prominence.fill(Prominence::Hidden, protocol.clauses().size());
    text.prominence[0] = Prominence::Full;
    QCOMPARE(pagesOf(text), 1);
}

void ProtocolPrintTest::emptyProtocol_isAnEmptyPage()
{
    QCOMPARE(pagesOf({}), 1);
}

QTEST_MAIN(ProtocolPrintTest)
#include "ProtocolPrintTest.moc"
