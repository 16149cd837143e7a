// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/TextFinder.h"
#include "support/SampleProtocol.h"

#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

class TextFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_protocol = sampleProtocol(); }

    void everyHit_coversTheWords();
    void caseAccentsAndQuotes_makeNoDifference_data();
    void caseAccentsAndQuotes_makeNoDifference();
    void label_isFoundBeforeTheText();
    void whatIsLeftOut_isPassedOver();
    void emptyOrEndlessText_findsNothing();

private:
    Protocol m_protocol;
};

void TextFinderTest::everyHit_coversTheWords()
{
    const QList<Hit> hits = TextFinder(m_protocol).find(u"group"_s);
    QCOMPARE(hits.size(), 3);
    for (const Hit &hit : hits)
        QCOMPARE(m_protocol.clauses().at(hit.clause).text.mid(hit.position, hit.length).toLower(), u"group"_s);
}

void TextFinderTest::caseAccentsAndQuotes_makeNoDifference_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("clause");
    QTest::newRow("accent in the text") << u"cafe and"_s << u"3"_s;
    QTest::newRow("accent in the words") << u"NAÏVE"_s << u"3.1"_s;
    QTest::newRow("tab of a table") << u"gift what"_s << u"2/0"_s;
}

void TextFinderTest::caseAccentsAndQuotes_makeNoDifference()
{
    QFETCH(QString, words);
    QFETCH(QString, clause);
    const QList<Hit> hits = TextFinder(m_protocol).find(words);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(m_protocol.clauses().at(hits.constFirst().clause).id, clause);
}

void TextFinderTest::label_isFoundBeforeTheText()
{
    const QList<Hit> hits = TextFinder(m_protocol).find(u"2.2 officers"_s);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.constFirst().position, -4);
}

void TextFinderTest::whatIsLeftOut_isPassedOver()
{
    QList<Prominence> prominence(m_protocol.clauses().size(), Prominence::Hidden);
    QVERIFY(TextFinder(m_protocol).find(u"group"_s, prominence).isEmpty());
    prominence[4] = Prominence::Dimmed;
    QCOMPARE(TextFinder(m_protocol).find(u"group"_s, prominence).size(), 1);
}

void TextFinderTest::emptyOrEndlessText_findsNothing()
{
    const TextFinder finder(m_protocol);
    QVERIFY(finder.find(QString()).isEmpty());
    QVERIFY(finder.find(u"   "_s).isEmpty());
    QVERIFY(finder.find(u"x"_s.repeated(100000)).isEmpty());
    QVERIFY(TextFinder().find(u"group"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TextFinderTest)
#include "TextFinderTest.moc"
