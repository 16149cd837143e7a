// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/WordDifference.h"
#include "comparison/TextTokens.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

QString joined(const QList<TextRun> &runs, std::initializer_list<TextChange> changes, QString TextRun::*same)
{
    QString text;
    for (const TextRun &run : runs) {
        if (run.change == TextChange::Same)
            text += run.*same;
        else if (std::ranges::find(changes, run.change) != changes.end())
            text += run.text;
    }
    return text;
}

QString oldText(const QList<TextRun> &runs)
{
    return joined(runs, {TextChange::Removed, TextChange::MovedFrom}, &TextRun::old);
}

QString newText(const QList<TextRun> &runs)
{
    return joined(runs, {TextChange::Added, TextChange::MovedTo}, &TextRun::text);
}

/// The runs with a mark before each: [-removed-] and the like.
QString marked(const QList<TextRun> &runs)
{
    QStringList all;
    for (const TextRun &run : runs) {
        static const QStringList marks = {u"="_s, u"-"_s, u"+"_s, u"<"_s, u">"_s};
        all.append(marks.at(static_cast<int>(run.change)) + run.text.trimmed());
    }
    return all.join(u'|');
}

QString randomText(QRandomGenerator &random, int words)
{
    static const QStringList some = {u"boat"_s, u"oar,"_s,  u"the"_s,    u"£25"_s,   u"3.1"_s, u"o’clock"_s,
                                     u"\n"_s,   u"kite;"_s, u"  wide"_s, u"naïve"_s, u"(a)"_s, u"😀"_s};
    QString text;
    for (int i = 0; i < words; ++i)
        text += some.at(random.bounded(some.size())) + u' ';
    return text;
}

} // namespace

/// Differences by words: what they promise holds for any two texts.
class WordDifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runs_sayWhatChanged_data();
    void runs_sayWhatChanged();
    void anyTwoTexts_canBeRebuiltAndNoWordIsSplit();
    void longTexts_takeLittleTime();
};

void WordDifferenceTest::runs_sayWhatChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("runs");
    QTest::newRow("equal stays equal") << u"one boat"_s << u"one boat"_s << u"=one boat"_s;
    QTest::newRow("only spaces differ") << u"one boat"_s << u"one  boat"_s << u"=one  boat"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("all is new") << QString() << u"one boat"_s << u"+one boat"_s;
    QTest::newRow("all is gone") << u"one boat"_s << QString() << u"-one boat"_s;
    QTest::newRow("a figure") << u"within 28 days of it"_s << u"within 14 days of it"_s << u"=within|-28|+14|=days of it"_s;
    QTest::newRow("a mark is not the word before it") << u"the boat, the oar"_s << u"the boat the oar"_s << u"=the boat|-,|=the oar"_s;
    QTest::newRow("few words elsewhere are chance") << u"one two end"_s << u"end one two"_s << u"+end|=one two|-end"_s;
    QTest::newRow("moved text") << u"First paint the green door. Then row across the bay."_s
                                << u"Then row across the bay. First paint the green door."_s
                                << u"<First paint the green door|-.|=Then row across the bay|+.|>First paint the green door|=."_s;
}

void WordDifferenceTest::runs_sayWhatChanged()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const QList<TextRun> runs = wordDifference(before, after);
    QTEST(marked(runs), "runs");
    QCOMPARE(oldText(runs), before);
    QCOMPARE(newText(runs), after);
}

void WordDifferenceTest::anyTwoTexts_canBeRebuiltAndNoWordIsSplit()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 400; ++i) {
        const QString before = randomText(random, random.bounded(40));
        QString after = randomText(random, random.bounded(40));
        if (i % 2 == 0)
            after = before.mid(before.size() / 2) + after.left(20) + before.left(before.size() / 2);
        const QList<TextRun> runs = wordDifference(before, after);
        QCOMPARE(oldText(runs), before);
        QCOMPARE(newText(runs), after);
        QCOMPARE(wordDifference(before, after), runs);
        qsizetype count = 0;
        for (const TextRun &run : runs) {
            QVERIFY(!run.text.isEmpty() || !run.old.isEmpty());
            if (run.change != TextChange::Removed && run.change != TextChange::MovedFrom)
                count += textTokens(run.text).size();
        }
        QCOMPARE(count, textTokens(after).size()); // a word cut in two would be two
    }
}

void WordDifferenceTest::longTexts_takeLittleTime()
{
    QRandomGenerator random(11);
    const QString before = randomText(random, 50'000);
    QString after = before;
    after.insert(after.indexOf(u" the "_s, after.size() / 2) + 1, u"something else "_s);
    const QList<TextRun> runs = wordDifference(before, after);
    QCOMPARE(oldText(runs), before);
    QVERIFY(runs.size() <= 3);
    const QString other = randomText(random, 50'000);
    QCOMPARE(newText(wordDifference(before, other)), other);
}

QTEST_GUILESS_MAIN(WordDifferenceTest)
#include "WordDifferenceTest.moc"
