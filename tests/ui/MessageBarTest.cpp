// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MessageBar.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Concordat;
using namespace Qt::StringLiterals;

class MessageBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newBar_isHidden();
    void message_isShownAsItIs();
    void actionButton_isThereOnlyWhereThereIsSomethingToDo();
    void closing_hidesTheBar();

private:
    static QToolButton *button(const MessageBar &bar, const QString &text);
};

QToolButton *MessageBarTest::button(const MessageBar &bar, const QString &text)
{
    for (QToolButton *candidate : bar.findChildren<QToolButton *>()) {
        if (candidate->text() == text || candidate->accessibleName() == text)
            return candidate;
    }
    return nullptr;
}

void MessageBarTest::newBar_isHidden()
{
    const MessageBar bar;
    QVERIFY(bar.isHidden());
}

void MessageBarTest::message_isShownAsItIs()
{
    MessageBar bar;
    bar.showMessage(MessageBar::Tone::Warning, u"<b>file</b>.txt cannot be read"_s);
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.text(), u"<b>file</b>.txt cannot be read"_s);
    for (const QLabel *label : bar.findChildren<QLabel *>())
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
}

void MessageBarTest::actionButton_isThereOnlyWhereThereIsSomethingToDo()
{
    MessageBar bar;
    const QSignalSpy chosen(&bar, &MessageBar::actionChosen);
    bar.showMessage(MessageBar::Tone::Information, u"Reading…"_s, u"Cancel"_s);
    QTest::mouseClick(button(bar, u"Cancel"_s), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    bar.showMessage(MessageBar::Tone::Information, u"Done"_s);
    QVERIFY(!button(bar, u"Cancel"_s));
    QVERIFY(!button(bar, QString())->isVisible());
}

void MessageBarTest::closing_hidesTheBar()
{
    MessageBar bar;
    const QSignalSpy closed(&bar, &MessageBar::closed);
    bar.showMessage(MessageBar::Tone::Warning, u"Something"_s);
    QTest::mouseClick(button(bar, u"Close this message"_s), Qt::LeftButton);
    QVERIFY(bar.isHidden());
    QCOMPARE(closed.count(), 1);
}

QTEST_MAIN(MessageBarTest)
#include "MessageBarTest.moc"
