// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/Vocabulary.h"

#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// Words that mean the same get the same number.
class VocabularyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsThatMeanTheSame_haveTheSameWords_data();
    void textsThatMeanTheSame_haveTheSameWords();
    void otherWords_stayApart();
};

void VocabularyTest::textsThatMeanTheSame_haveTheSameWords_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("forms of a word") << u"complaints about boats"_s << u"Complaint about a boat"_s;
    QTest::newRow("listed words") << u"the chairman rows"_s << u"The CHAIRS row"_s;
    QTest::newRow("a phrase and a word") << u"party groups row"_s << u"a faction rows"_s;
    QTest::newRow("the longest phrase") << u"large party groups meet"_s << u"caucus meets"_s;
    QTest::newRow("both kinds of apostrophe") << u"the boat's oar"_s << u"the boat’s oar"_s;
    QTest::newRow("words without meaning of their own") << u"members shall not row"_s << u"the members must row"_s;
}

void VocabularyTest::textsThatMeanTheSame_haveTheSameWords()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    Vocabulary vocabulary({{u"chair"_s, u"chairman"_s}, {u"faction"_s, u"party group"_s}, {u"caucus"_s, u"large party group"_s}});
    QVERIFY(!vocabulary.wordsOf(a).empty());
    QCOMPARE(vocabulary.wordsOf(a), vocabulary.wordsOf(b));
}

void VocabularyTest::otherWords_stayApart()
{
    Vocabulary vocabulary({{u"chair"_s, u"chairman"_s}});
    QVERIFY(vocabulary.wordsOf(u"28 boats") != vocabulary.wordsOf(u"14 boats"));
    QVERIFY(vocabulary.wordsOf(u"party") != vocabulary.wordsOf(u"group"));
    QVERIFY(vocabulary.wordsOf(u" .,; ").empty());
    QCOMPARE(vocabulary.wordsOf(u"naïve Llŷn").size(), size_t{2});
}

QTEST_GUILESS_MAIN(VocabularyTest)
#include "VocabularyTest.moc"
