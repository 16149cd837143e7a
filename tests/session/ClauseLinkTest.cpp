// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ClauseLink.h"

#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

class ClauseLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void link_leadsBackToItsPlace_data();
    void link_leadsBackToItsPlace();
    void otherWriting_isUnderstood();
    void otherText_isNoLink_data();
    void otherText_isNoLink();
};

void ClauseLinkTest::link_leadsBackToItsPlace_data()
{
    QTest::addColumn<QString>("clause");
    QTest::addColumn<QString>("link");
    QTest::newRow("number") << u"62"_s << u"concordat:wiltshire/62"_s;
    QTest::newRow("items and bullets") << u"4.1(b)/2"_s << u"concordat:wiltshire/4.1(b)/2"_s;
    QTest::newRow("used twice") << u"4.1(d)[2]"_s << u"concordat:wiltshire/4.1(d)[2]"_s;
    QTest::newRow("head") << QString() << u"concordat:wiltshire"_s;
    QTest::newRow("letters of a heading") << u"café % one"_s << u"concordat:wiltshire/caf%C3%A9%20%25%20one"_s;
}

void ClauseLinkTest::link_leadsBackToItsPlace()
{
    QFETCH(QString, clause);
    QFETCH(QString, link);
    const Place place{.protocol = u"wiltshire"_s, .clause = clause};
    QCOMPARE(linkTo(place), link);
    QCOMPARE(placeOf(link), place);
}

void ClauseLinkTest::otherWriting_isUnderstood()
{
    const Place place{.protocol = u"wiltshire"_s, .clause = u"62"_s};
    QCOMPARE(placeOf(u"Concordat://wiltshire/62"_s), place);
    const Place file{.protocol = u"/home/me/a file.md"_s, .clause = u"1.1"_s};
    QCOMPARE(placeOf(linkTo(file)), file);
}

void ClauseLinkTest::otherText_isNoLink_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("scheme alone") << u"concordat:"_s;
    QTest::newRow("scheme and slashes") << u"concordat:///"_s;
    QTest::newRow("another scheme") << u"https://wiltshire/62"_s;
    QTest::newRow("a citation") << u"wiltshire:62"_s;
    QTest::newRow("far too long") << QString("concordat:a/"_L1 + u"1"_s.repeated(5000));
}

void ClauseLinkTest::otherText_isNoLink()
{
    QFETCH(QString, text);
    QVERIFY(!placeOf(text));
}

QTEST_GUILESS_MAIN(ClauseLinkTest)
#include "ClauseLinkTest.moc"
