// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search/SearchQuery.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

using Kind = QueryPart::Kind;

QString wordsOf(const QueryPart &part)
{
    QStringList words;
    for (const SearchWord &word : part.words)
        words.append(QString::fromUtf8(word.folded));
    return words.join(u' ');
}

/// A query as one line: words as they are, a phrase in quotation marks, rows in round brackets after what joins them.
QString shape(const QueryPart &part)
{
    QStringList parts;
    for (const QueryPart &inner : part.parts)
        parts.append(shape(inner));
    const QString all = u'(' + parts.join(u' ') + u')';
    switch (part.kind) {
    case Kind::Nothing:
        return u"-"_s;
    case Kind::Word:
        return wordsOf(part);
    case Kind::Prefix:
        return wordsOf(part) + u'*';
    case Kind::Typing:
        return wordsOf(part) + u'~';
    case Kind::Phrase:
        return u'"' + wordsOf(part) + u'"';
    case Kind::Plain:
        return all;
    case Kind::And:
        return u"and"_s + all;
    case Kind::Or:
        return u"or"_s + all;
    case Kind::Without:
        return u"without"_s + all;
    }
    return {};
}

QString shape(const SearchQuery &query)
{
    QStringList filters;
    for (const QueryFilter &filter : query.filters)
        filters.append((filter.excluded ? u"-"_s : u"+"_s) + QString::number(static_cast<int>(filter.field)) + u':' + filter.value);
    return QString(shape(query.words) + u' ' + filters.join(u' ')).trimmed();
}

} // namespace

/// What a user types, taken apart; nothing that can be typed is an error.
class SearchQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void query_isTakenApart_data();
    void query_isTakenApart();
    void oddQuery_isWordsOrNothing_data();
    void oddQuery_isWordsOrNothing();
    void lastWord_mayGoOnWhileTyping_data();
    void lastWord_mayGoOnWhileTyping();
    void words_keepTheirPlaces();
    void words_areFolded_data();
    void words_areFolded();
    void longQuery_isCutAndSaysSo();
    void hostileQuery_takesNoTime_data();
    void hostileQuery_takesNoTime();
};

void SearchQueryTest::query_isTakenApart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a word") << u"Gifts"_s << u"gifts"_s;
    QTest::newRow("words") << u"gifts and hospitality"_s << u"(gifts and hospitality)"_s;
    QTest::newRow("a phrase") << u"\"political group\""_s << u"\"political group\""_s;
    QTest::newRow("typographic marks") << u"“political group” chair"_s << u"(\"political group\" chair)"_s;
    QTest::newRow("a beginning") << u"attend*"_s << u"attend*"_s;
    QTest::newRow("AND") << u"gift AND hospitality"_s << u"and(gift hospitality)"_s;
    QTest::newRow("AND binds closer than OR") << u"a OR b AND c"_s << u"or(a and(b c))"_s;
    QTest::newRow("words bind closer than AND") << u"a b AND c"_s << u"and((a b) c)"_s;
    QTest::newRow("brackets") << u"(a OR b) AND c"_s << u"and(or(a b) c)"_s;
    QTest::newRow("NOT") << u"gift NOT hospitality"_s << u"without(gift hospitality)"_s;
    QTest::newRow("NOT between words") << u"a NOT b c"_s << u"without((a c) b)"_s;
    QTest::newRow("AND NOT") << u"a AND NOT b"_s << u"and(a without(- b))"_s;
    QTest::newRow("NOT alone with a word") << u"NOT b"_s << u"without(- b)"_s;
    QTest::newRow("a hyphen for NOT") << u"a -b"_s << u"without(a b)"_s;
    QTest::newRow("a hyphen within") << u"vice-chair"_s << u"(vice chair)"_s;
    QTest::newRow("small operators are words") << u"this and not that"_s << u"(this and not that)"_s;
    QTest::newRow("a filter") << u"topic:gifts"_s << u"- +1:gifts"_s;
    QTest::newRow("filters and words") << u"declare Topic:gifts strength:must-not"_s << u"declare +1:gifts +3:must-not"_s;
    QTest::newRow("a filter in marks") << u"topic:\"Gifts and hospitality\" declare"_s << u"declare +1:Gifts and hospitality"_s;
    QTest::newRow("a filter taken away") << u"gifts NOT authority:wiltshire -actor:member"_s << u"gifts -0:wiltshire -2:member"_s;
    QTest::newRow("no filter of ours") << u"note:this"_s << u"(note this)"_s;
    QTest::newRow("an id") << u"4.1(b)"_s << u"(4.1 b)"_s;
}

void SearchQueryTest::query_isTakenApart()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QCOMPARE(shape(parseSearchQuery(typed)), expected);
}

void SearchQueryTest::oddQuery_isWordsOrNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QString() << u"-"_s;
    QTest::newRow("blanks") << u"  \t "_s << u"-"_s;
    QTest::newRow("marks") << u"?! ... -- ()"_s << u"-"_s;
    QTest::newRow("half a pair") << u"\"political group"_s << u"(political group)"_s;
    QTest::newRow("three marks") << u"\"political group\" chair\""_s << u"(\"political group\" chair)"_s;
    QTest::newRow("nothing in marks") << u"\"\" chair"_s << u"chair"_s;
    QTest::newRow("an operator alone") << u"AND"_s << u"and"_s;
    QTest::newRow("operators alone") << u"NOT AND OR"_s << u"(not and or)"_s;
    QTest::newRow("an operator first") << u"AND gifts"_s << u"gifts"_s;
    QTest::newRow("an operator last") << u"gifts OR"_s << u"gifts"_s;
    QTest::newRow("NOT last") << u"gifts NOT"_s << u"gifts"_s;
    QTest::newRow("two operators") << u"a AND OR b"_s << u"or(a b)"_s;
    QTest::newRow("NOT NOT") << u"a NOT NOT b"_s << u"without(a b)"_s;
    QTest::newRow("an open bracket") << u"(a OR b"_s << u"or(a b)"_s;
    QTest::newRow("a closed bracket") << u"a) OR b"_s << u"(a b)"_s;
    QTest::newRow("brackets the wrong way") << u")a("_s << u"a"_s;
    QTest::newRow("a star alone") << u"*"_s << u"-"_s;
    QTest::newRow("a filter without value") << u"topic: gifts"_s << u"gifts"_s;
    QTest::newRow("a filter of half a pair") << u"topic:\"gifts"_s << u"gifts"_s;
    QTest::newRow("half a surrogate") << QString(QChar(0xD800)) + u" gifts"_s << u"(? gifts)"_s;
    QTest::newRow("a null") << QString(u"gifts"_s + QChar(0) + u"hospitality"_s) << u"(gifts hospitality)"_s;
}

void SearchQueryTest::oddQuery_isWordsOrNothing()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QCOMPARE(shape(parseSearchQuery(typed)), expected);
}

void SearchQueryTest::lastWord_mayGoOnWhileTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a word") << u"monitori"_s << u"monitori~"_s;
    QTest::newRow("the last of several") << u"political gro"_s << u"(political gro~)"_s;
    QTest::newRow("a blank ends it") << u"political group "_s << u"(political group)"_s;
    QTest::newRow("within a bracket") << u"a OR (b AND mee"_s << u"or(a and(b mee~))"_s;
    QTest::newRow("a phrase is whole") << u"\"political group\""_s << u"\"political group\""_s;
    QTest::newRow("half a phrase") << u"\"political gro"_s << u"(political gro~)"_s;
    QTest::newRow("a beginning") << u"gro*"_s << u"gro*"_s;
}

void SearchQueryTest::lastWord_mayGoOnWhileTyping()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QCOMPARE(shape(parseSearchQuery(typed, Typing::GoesOn)), expected);
}

void SearchQueryTest::words_keepTheirPlaces()
{
    const SearchQuery query = parseSearchQuery(u"the \"old rope\" AND bell"_s);
    const QueryPart &phrase = query.words.parts.front().parts.back();
    QCOMPARE(phrase.words.at(1).position, 9);
    QCOMPARE(phrase.words.at(1).length, 4);
    QCOMPARE(query.words.parts.back().words.constFirst().position, 19);
}

void SearchQueryTest::words_areFolded_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("capitals") << u"MONITORING"_s << u"monitoring"_s;
    QTest::newRow("accents") << u"Café Tŷ"_s << u"(cafe ty)"_s;
    QTest::newRow("apostrophes") << u"group’s members'"_s << u"(group's members)"_s;
    QTest::newRow("numbers") << u"£1,000 5.4.1."_s << u"(1 000 5.4.1)"_s;
    QTest::newRow("a soft hyphen") << QString(u"hospi"_s + QChar(0xAD) + u"tality") << u"hospitality"_s;
    QTest::newRow("a long word") << QString(500, u'x') << QString(64, u'x');
}

void SearchQueryTest::words_areFolded()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QCOMPARE(shape(parseSearchQuery(typed)), expected);
}

void SearchQueryTest::longQuery_isCutAndSaysSo()
{
    const SearchQuery query = parseSearchQuery(u"word "_s.repeated(2000));
    QVERIFY(query.cut);
    QVERIFY(!query.isEmpty());
    QVERIFY(query.words.parts.size() < 100);
    QVERIFY(!parseSearchQuery(u"word "_s.repeated(20)).cut);
}

void SearchQueryTest::hostileQuery_takesNoTime_data()
{
    QTest::addColumn<QString>("typed");
    constexpr int size = 200'000;
    for (const QString &part : {u"("_s, u")"_s, u"\""_s, u"\"a"_s, u"NOT "_s, u"a AND "_s, u"(a OR "_s, u"-"_s, u"topic:"_s, u"topic:a "_s,
                                u"*"_s, u"'"_s, u"x"_s, u"ǰ"_s})
        QTest::addRow("%s", qPrintable(part)) << part.repeated(size / part.size());
}

void SearchQueryTest::hostileQuery_takesNoTime()
{
    QFETCH(QString, typed);
    QElapsedTimer timer;
    timer.start();
    parseSearchQuery(typed, Typing::GoesOn);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(SearchQueryTest)
#include "SearchQueryTest.moc"
