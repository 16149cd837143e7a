// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/ProtocolPage.h"
#include "protocol/ProtocolReader.h"
#include "support/Palettes.h"
#include "support/SampleProtocol.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Concordat;
using namespace Qt::StringLiterals;

class ProtocolPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyClause_isInTheText();
    void markupInAClause_showsAsItIs();
    void charactersThatActOnDocuments_showAsMarks();
    void innerReference_isALinkThatSaysWhereItLeads();
    void outerReference_saysWhatItMeans();
    void referenceToNowhere_isPlainText();
    void definedTerm_isMarkedOnceBelowAHeadingAndExplainedEverywhere();
    void tabKey_goesThroughTheLinksOfTheClauseAndThenOn();
    void hiddenClauses_areLeftOutAndDimmedOnesStay();
    void clickInAClause_namesIt();
    void dragOverAClause_selectsTextInstead();
    void clickOnAReference_followsIt();
    void currentClause_comesIntoView();
    void longProtocol_isLaidOutInSlicesAndShowsTheWantedClause();
    void newProtocol_beginsAtTheTopAndStaysThereWhenResized();
    void zoom_makesLettersLargerAndKeepsTheClauses();
    void narrowerWindowAndZoom_keepTheCurrentClauseWhereItStands();
    void palette_recoloursTheText();
    void copiedText_isPlain();
    void emptyProtocol_isAnEmptyPage();

private:
    const Reference &reference(int index) const { return m_protocol.references().at(index); }
    QTextCharFormat formatAt(const Reference &reference) const;
    QPoint pointAt(int position) const;

    Protocol m_protocol;
    std::unique_ptr<ProtocolPage> m_page;
};

void ProtocolPageTest::init()
{
    m_protocol = sampleProtocol();
    m_page = std::make_unique<ProtocolPage>();
    m_page->setPalette(lightPalette());
    m_page->resize(900, 600);
    m_page->setProtocol(m_protocol);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

QTextCharFormat ProtocolPageTest::formatAt(const Reference &reference) const
{
    QTextCursor cursor(m_page->document());
    cursor.setPosition(m_page->positionOf(reference).value() + 1);
    return cursor.charFormat();
}

QPoint ProtocolPageTest::pointAt(int position) const
{
    QTextCursor cursor(m_page->document());
    cursor.setPosition(position);
    return m_page->cursorRect(cursor).center() + QPoint(2, 0);
}

void ProtocolPageTest::everyClause_isInTheText()
{
    const QString text = m_page->toPlainText().remove(QChar::ObjectReplacementCharacter);
    for (const Clause &clause : m_protocol.clauses()) {
        for (const QString &cell : clause.text.split(u'\t'))
            QVERIFY2(text.contains(cell), qPrintable(cell));
    }
}

void ProtocolPageTest::markupInAClause_showsAsItIs()
{
    QVERIFY(m_page->toPlainText().contains(u"This guide is <b>plain</b> text & nothing else"_s));
    const Preview preview = m_page->preview({.clause = 0, .target = 2, .furtherTargets = {}, .external = {}});
    QVERIFY(preview.html().contains(u"&lt;b&gt;plain&lt;/b&gt; text &amp; nothing"_s));
}

void ProtocolPageTest::charactersThatActOnDocuments_showAsMarks()
{
    ProtocolData data;
    data.clauses.resize(2);
    data.clauses[0].text = u"one\u2029two\ufdd0three\ufdd1four\ufffcfive\nsix"_s;
    data.clauses[1].text = u"seven"_s;
    m_page->setProtocol(Protocol(data));
    QCOMPARE(m_page->document()->blockCount(), 2);
    QCOMPARE(m_page->document()->firstBlock().text(), u"one two\ufffdthree\ufffdfour\ufffdfive six"_s);
}

void ProtocolPageTest::innerReference_isALinkThatSaysWhereItLeads()
{
    QVERIFY(formatAt(reference(0)).isAnchor());
    QVERIFY(formatAt(reference(0)).fontUnderline());
    QCOMPARE(m_page->preview(reference(0)).heading, u"2 Gifts"_s);
    const Preview leadIn = m_page->preview(reference(3));
    QCOMPARE(leadIn.heading, u"1.2"_s);
    QVERIFY(leadIn.text.contains(u"(a) tell the chief officer"_s));
    QCOMPARE(leadIn.note, u"Meetings of groups"_s);
}

void ProtocolPageTest::outerReference_saysWhatItMeans()
{
    QVERIFY(formatAt(reference(2)).isAnchor());
    const int end = m_page->positionOf(reference(2)).value() + reference(2).length;
    QCOMPARE(m_page->document()->characterAt(end), QChar(QChar::ObjectReplacementCharacter));
    QCOMPARE(m_page->document()->characterAt(end + 1), u' ');
    QCOMPARE(m_page->preview(reference(2)).heading, u"Localism Act 2011"_s);
    QCOMPARE(m_page->preview(reference(2)).note, u"Outside this protocol"_s);
}

void ProtocolPageTest::referenceToNowhere_isPlainText()
{
    QVERIFY(!formatAt(reference(1)).isAnchor());
    QVERIFY(!formatAt(reference(1)).fontUnderline());
}

void ProtocolPageTest::definedTerm_isMarkedOnceBelowAHeadingAndExplainedEverywhere()
{
    const Protocol protocol =
        readProtocol("# 1 Words\n1.1 “Gate keeper” means anyone with a key.\n1.2 A gate keeper helps each gate keeper.\n"
                     "# 2 Rules\n2.1 A gate keeper must wait.\n");
    m_page->setText({.protocol = protocol, .terms = DefinedTerms(protocol), .prominence = {}});
    const int user = protocol.find(u"1.2"_s).value();
    const auto isMarked = [&](const QString &clause, const QString &words, qsizetype from) {
        const int index = protocol.find(clause).value();
        const qsizetype at = protocol.clauses().at(index).text.indexOf(words, from);
        QTextCursor cursor(m_page->document());
        cursor.setPosition(*m_page->positionOf(index, static_cast<int>(at)) + 1);
        return cursor.charFormat().isAnchor();
    };
    QVERIFY(isMarked(u"1.2"_s, u"gate keeper"_s, 0));
    QVERIFY(!isMarked(u"1.2"_s, u"gate keeper"_s, 12));
    QVERIFY(isMarked(u"2.1"_s, u"gate keeper"_s, 0));
    for (const int offset : {3, 26})
        QCOMPARE(m_page->previewAt(user, offset).note, u"Explained in 1.1"_s);
    QVERIFY(m_page->previewAt(user, 16).isEmpty());
}

void ProtocolPageTest::tabKey_goesThroughTheLinksOfTheClauseAndThenOn()
{
    m_page->setProtocol(
        readProtocol("# 1 Rules\n1.1 This follows paragraph 1.2 and paragraph 1.3.\n1.2 See paragraph 1.1.\n1.3 No more.\n"));
    QWidget next;
    next.setParent(m_page->parentWidget());
    const QSignalSpy shown(m_page.get(), &ProtocolPage::previewShown);
    const QSignalSpy followed(m_page.get(), &ProtocolPage::referenceFollowed);
    m_page->setFocus();
    m_page->setCurrentClause(1);
    QTest::keyClick(m_page.get(), Qt::Key_Tab);
    QCOMPARE(shown.count(), 1);
    QTest::keyClick(m_page.get(), Qt::Key_Tab);
    QCOMPARE(shown.count(), 2);
    QTest::keyClick(m_page.get(), Qt::Key_Return);
    QCOMPARE(followed.count(), 1);
    QCOMPARE(followed.first().first().toInt(), 3);
    QTest::keyClick(m_page.get(), Qt::Key_Tab);
    QCOMPARE(shown.count(), 2);
}

void ProtocolPageTest::hiddenClauses_areLeftOutAndDimmedOnesStay()
{
    QList<Prominence> prominence(m_protocol.clauses().size(), Prominence::Hidden);
    prominence[0] = prominence[8] = prominence[9] = Prominence::Full;
    prominence[2] = Prominence::Dimmed;
    m_page->setProminence(prominence);
    QVERIFY(m_page->toPlainText().contains(m_protocol.clauses().at(9).text.first(20)));
    QVERIFY(m_page->toPlainText().contains(m_protocol.clauses().at(2).text.first(20)));
    QVERIFY(!m_page->toPlainText().contains(m_protocol.clauses().at(5).text.first(20)));
    QVERIFY(!m_page->positionOf(5));
    QTextCursor cursor(m_page->document());
    cursor.setPosition(m_page->positionOf(9, 0).value());
    QVERIFY(cursor.block().text().contains(m_protocol.clauses().at(9).text.first(20)));
    m_page->setProminence({});
    QVERIFY(m_page->positionOf(5));
}

void ProtocolPageTest::clickInAClause_namesIt()
{
    const QSignalSpy clicked(m_page.get(), &ProtocolPage::clauseClicked);
    QTest::mouseClick(m_page->viewport(), Qt::LeftButton, {}, pointAt(m_page->positionOf(5).value() + 8));
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked.first().first().toInt(), 5);
}

void ProtocolPageTest::dragOverAClause_selectsTextInstead()
{
    const QSignalSpy clicked(m_page.get(), &ProtocolPage::clauseClicked);
    const QPoint from = pointAt(m_page->positionOf(5).value() + 8);
    QTest::mousePress(m_page->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_page->viewport(), from + QPoint(80, 0));
    QTest::mouseRelease(m_page->viewport(), Qt::LeftButton, {}, from + QPoint(80, 0));
    QVERIFY(m_page->textCursor().hasSelection());
    QCOMPARE(clicked.count(), 0);
}

void ProtocolPageTest::clickOnAReference_followsIt()
{
    const QSignalSpy followed(m_page.get(), &ProtocolPage::referenceFollowed);
    const QSignalSpy outside(m_page.get(), &ProtocolPage::outsideReferenceFollowed);
    const QSignalSpy clicked(m_page.get(), &ProtocolPage::clauseClicked);
    QTest::mouseClick(m_page->viewport(), Qt::LeftButton, {}, pointAt(m_page->positionOf(reference(0)).value() + 3));
    QCOMPARE(followed.count(), 1);
    QCOMPARE(followed.first().first().toInt(), reference(0).target);
    m_page->setCurrentClause(reference(2).clause);
    QTest::mouseClick(m_page->viewport(), Qt::LeftButton, {}, pointAt(m_page->positionOf(reference(2)).value() + 3));
    QCOMPARE(outside.count(), 1);
    QCOMPARE(clicked.count(), 0);
}

void ProtocolPageTest::currentClause_comesIntoView()
{
    m_page->resize(500, 200);
    const int last = static_cast<int>(m_protocol.clauses().size()) - 1;
    m_page->setCurrentClause(last);
    QVERIFY(m_page->verticalScrollBar()->value() > 0);
    QVERIFY(m_page->viewport()->rect().contains(pointAt(m_page->positionOf(last).value())));
    m_page->setCurrentClause(-1);
    QCOMPARE(m_page->verticalScrollBar()->value(), 0);
}

void ProtocolPageTest::longProtocol_isLaidOutInSlicesAndShowsTheWantedClause()
{
    const Protocol protocol = longSampleProtocol(8000);
    const int last = static_cast<int>(protocol.clauses().size()) - 1;
    m_page->setProtocol(protocol);
    m_page->setCurrentClause(last);
    QVERIFY(!m_page->positionOf(last));
    QVERIFY(QTest::qWaitFor([&] { return m_page->positionOf(last).has_value(); }, 60000));
    QVERIFY(QTest::qWaitFor([&] { return m_page->viewport()->rect().contains(pointAt(m_page->positionOf(last).value())); }));
}

void ProtocolPageTest::newProtocol_beginsAtTheTopAndStaysThereWhenResized()
{
    m_page->setCurrentClause(9);
    m_page->setProtocol(longSampleProtocol(100));
    QCOMPARE(m_page->verticalScrollBar()->value(), 0);
    m_page->resize(700, 500);
    QCOMPARE(m_page->verticalScrollBar()->value(), 0);
}

void ProtocolPageTest::zoom_makesLettersLargerAndKeepsTheClauses()
{
    const QString before = m_page->toPlainText();
    const int height = m_page->cursorRect().height();
    m_page->setZoom(200);
    QVERIFY(m_page->cursorRect().height() > height * 3 / 2);
    QCOMPARE(m_page->toPlainText(), before);
}

void ProtocolPageTest::narrowerWindowAndZoom_keepTheCurrentClauseWhereItStands()
{
    m_page->setProtocol(longSampleProtocol(100));
    m_page->setCurrentClause(80);
    const auto place = [this] { return pointAt(m_page->positionOf(80).value()).y(); };
    const int before = place();
    m_page->resize(500, 600);
    QVERIFY(qAbs(place() - before) < 25);
    m_page->setZoom(160);
    QVERIFY(qAbs(place() - before) < 50);
}

void ProtocolPageTest::palette_recoloursTheText()
{
    const QColor light = formatAt(reference(0)).foreground().color();
    m_page->setPalette(darkPalette());
    const QColor dark = formatAt(reference(0)).foreground().color();
    QVERIFY(dark.lightnessF() > light.lightnessF());
}

void ProtocolPageTest::copiedText_isPlain()
{
    m_page->selectAll();
    m_page->copy();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(!copied->hasHtml());
    QVERIFY(copied->text().contains(u"<b>plain</b>"_s));
}

void ProtocolPageTest::emptyProtocol_isAnEmptyPage()
{
    m_page->setProtocol(Protocol());
    m_page->setCurrentClause(3);
    QVERIFY(m_page->toPlainText().isEmpty());
    QVERIFY(!m_page->grab().isNull());
}

QTEST_MAIN(ProtocolPageTest)
#include "ProtocolPageTest.moc"
