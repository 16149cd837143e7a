// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/StringPages.h"

#include <QList>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// Strings that are cut from a page are strings like any other.
class StringPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_becomeOneString();
    void stringsOfManyPages_keepTheirText();
    void longString_isCutWhole();
    void change_staysInOneString();
    void lastString_canGrow();
    void string_endsInANull();
};

void StringPagesTest::parts_becomeOneString()
{
    StringPages pages;
    QCOMPARE(pages.cut(u"4.1", u"/", u"2"), u"4.1/2"_s);
    QCOMPARE(pages.cut(u"front"), u"front"_s);
    QVERIFY(pages.cut({}).isEmpty());
}

void StringPagesTest::stringsOfManyPages_keepTheirText()
{
    constexpr int count = 20'000;
    QList<QString> strings;
    {
        StringPages pages;
        for (int i = 0; i < count; ++i)
            strings.append(pages.cut(u"clause ", QString::number(i)));
    }
    for (int i = 0; i < count; ++i)
        QCOMPARE(strings.at(i), u"clause "_s + QString::number(i));
}

void StringPagesTest::longString_isCutWhole()
{
    StringPages pages;
    const QString text(100'000, u'x');
    const QString before = pages.cut(u"before");
    const QString cut = pages.cut(u"(", text, u")");
    QCOMPARE(cut.size(), text.size() + 2);
    QCOMPARE(pages.cut(u"after"), u"after"_s);
    QCOMPARE(before, u"before"_s);
}

void StringPagesTest::change_staysInOneString()
{
    StringPages pages;
    QString changed = pages.cut(u"first");
    const QString next = pages.cut(u"second");
    const QString copy = changed;
    changed += u" and more"_s;
    changed[0] = u'F';
    QCOMPARE(changed, u"First and more"_s);
    QCOMPARE(copy, u"first"_s);
    QCOMPARE(next, u"second"_s);
    QCOMPARE(pages.cut(u"third"), u"third"_s);
}

/// All that its page is still there for, so that it may use the rest of it.
void StringPagesTest::lastString_canGrow()
{
    QString string;
    {
        StringPages pages;
        QString first = pages.cut(u"first");
        string = pages.cut(u"second");
    }
    string += QString(100'000, u'x');
    QVERIFY(string.startsWith(u"secondxxx"));
    QCOMPARE(string.size(), 100'006);
}

void StringPagesTest::string_endsInANull()
{
    StringPages pages;
    const QString first = pages.cut(u"first");
    const QString second = pages.cut(u"second");
    QCOMPARE(first.utf16()[first.size()], char16_t(0));
    QCOMPARE(second.utf16()[second.size()], char16_t(0));
}

QTEST_APPLESS_MAIN(StringPagesTest)
#include "StringPagesTest.moc"
