// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/SourceView.h"
#include "support/Palettes.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Concordat;
using namespace Qt::StringLiterals;

class SourceViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hiddenView_takesNoText();
    void shownView_hasTheTextAndItsHighlighting();
    void darkPalette_changesTheHighlighting();
    void markedLines_areMarkedAndInView();
    void clickInALine_namesIt();
    void veryLongText_isNotHighlighted();
    void lineNumbers_haveRoomForTheLast();

private:
    static QColor firstColour(const SourceView &view);
};

QColor SourceViewTest::firstColour(const SourceView &view)
{
    const auto formats = view.document()->firstBlock().layout()->formats();
    return formats.isEmpty() ? QColor() : formats.constFirst().format.foreground().color();
}

void SourceViewTest::hiddenView_takesNoText()
{
    SourceView view;
    view.setSource(u"1.1 Members must read."_s);
    QVERIFY(view.toPlainText().isEmpty());
}

void SourceViewTest::shownView_hasTheTextAndItsHighlighting()
{
    SourceView view;
    view.setPalette(lightPalette());
    view.setSource(u"1.1 Members must <b>read</b>."_s);
    view.show();
    QCOMPARE(view.toPlainText(), u"1.1 Members must <b>read</b>."_s);
    QVERIFY(view.isReadOnly());
    QVERIFY(QTest::qWaitFor([&] { return firstColour(view).isValid(); }));
}

void SourceViewTest::darkPalette_changesTheHighlighting()
{
    SourceView view;
    view.setPalette(lightPalette());
    view.setSource(u"1.1 Members must read."_s);
    view.show();
    QVERIFY(QTest::qWaitFor([&] { return firstColour(view).isValid(); }));
    const QColor before = firstColour(view);
    view.setPalette(darkPalette());
    QVERIFY(QTest::qWaitFor([&] { return firstColour(view).isValid() && firstColour(view) != before; }));
}

void SourceViewTest::markedLines_areMarkedAndInView()
{
    SourceView view;
    view.resize(400, 200);
    view.setSource(u"1.1 Members must read.\n"_s.repeated(500));
    view.setMarkedLines(400, 402);
    view.show();
    QCOMPARE(view.extraSelections().size(), 3);
    QCOMPARE(view.extraSelections().constFirst().cursor.blockNumber(), 399);
    QVERIFY(view.viewport()->rect().contains(view.cursorRect().center()));
    view.setMarkedLines(0, 0);
    QVERIFY(view.extraSelections().isEmpty());
}

void SourceViewTest::clickInALine_namesIt()
{
    SourceView view;
    view.resize(400, 200);
    view.setSource(u"one\ntwo\nthree\n"_s);
    view.show();
    const QSignalSpy clicked(&view, &SourceView::lineClicked);
    QTextCursor cursor(view.document()->findBlockByNumber(1));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect(cursor).center());
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked.first().first().toInt(), 2);
}

void SourceViewTest::veryLongText_isNotHighlighted()
{
    SourceView view;
    view.setSource(u"1.1 Members must read.\n"_s.repeated(50'000));
    view.show();
    QTest::qWait(50);
    QVERIFY(!firstColour(view).isValid());
    QCOMPARE(view.blockCount(), 50'001);
}

void SourceViewTest::lineNumbers_haveRoomForTheLast()
{
    SourceView view;
    const int few = view.numbersWidth();
    view.setSource(u"\n"_s.repeated(12'345));
    view.show();
    QVERIFY(view.numbersWidth() > few);
}

QTEST_MAIN(SourceViewTest)
#include "SourceViewTest.moc"
