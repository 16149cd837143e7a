// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ProblemText.h"
#include "models/StrengthText.h"

#include <QSet>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// The sentences that kinds and strengths are put in.
class TextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblemKind_saysWhatHappenedWhatItMeansAndWhatToDo_data();
    void everyProblemKind_saysWhatHappenedWhatItMeansAndWhatToDo();
    void noTwoKinds_sayTheSame();
    void sentence_namesPlaceAndWords();
    void sentence_withoutPlaceOrWordsIsWhole();
    void markersInAFile_areNotFilledIn();
    void summary_saysWhenThereIsNothing();
    void everyStrengthButStates_hasAWord();
};

void TextsTest::everyProblemKind_saysWhatHappenedWhatItMeansAndWhatToDo_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= static_cast<int>(ProblemKind::SearchIndexUnusable); ++kind)
        QTest::addRow("%d %s", kind, qPrintable(name(static_cast<ProblemKind>(kind)))) << kind;
}

void TextsTest::everyProblemKind_saysWhatHappenedWhatItMeansAndWhatToDo()
{
    QFETCH(int, kind);
    const ProblemText text = ProblemText::of(static_cast<ProblemKind>(kind));
    QVERIFY(text.what.size() > 10);
    QVERIFY(!text.what.endsWith(u'.'));
    for (const QString &part : {text.meaning, text.remedy}) {
        QVERIFY(part.size() > 10);
        QVERIFY(part.at(0).isUpper());
        QVERIFY(part.endsWith(u'.'));
    }
}

void TextsTest::noTwoKinds_sayTheSame()
{
    QSet<QString> said;
    for (int kind = 0; kind <= static_cast<int>(ProblemKind::SearchIndexUnusable); ++kind)
        said.insert(ProblemText::of(static_cast<ProblemKind>(kind)).what);
    QCOMPARE(said.size(), static_cast<int>(ProblemKind::SearchIndexUnusable) + 1);
}

void TextsTest::sentence_namesPlaceAndWords()
{
    const QString sentence =
        ProblemText::sentence({.kind = ProblemKind::UnresolvedReference, .subject = u"4.1"_s, .detail = u"paragraph 9"_s, .line = 12});
    QVERIFY(sentence.startsWith(u"4.1, line 12: "_s));
    QVERIFY(sentence.contains(u": paragraph 9. "_s));
}

void TextsTest::sentence_withoutPlaceOrWordsIsWhole()
{
    const QString sentence = ProblemText::sentence({.kind = ProblemKind::NoNumbers, .subject = {}, .detail = {}, .line = 0});
    QVERIFY(sentence.at(0).isUpper());
    QVERIFY(sentence.endsWith(u'.'));
    QVERIFY(!sentence.contains(u".."_s));
}

void TextsTest::markersInAFile_areNotFilledIn()
{
    const Problem problem{.kind = ProblemKind::CannotRead, .subject = u"%2 %1.txt"_s, .detail = u"%1"_s, .line = 3};
    QVERIFY(ProblemText::sentence(problem).contains(u"%2 %1.txt"_s));
    QVERIFY(ProblemText::title(problem).endsWith(u"%1"_s));
}

void TextsTest::summary_saysWhenThereIsNothing()
{
    QCOMPARE(ProblemText::summary(0), u"No problems"_s);
    QVERIFY(ProblemText::summary(3).startsWith(u"3 problem"_s));
}

void TextsTest::everyStrengthButStates_hasAWord()
{
    QSet<QString> words;
    QSet<QString> meanings;
    for (int i = 0; i <= static_cast<int>(Strength::States); ++i) {
        words.insert(strengthWord(static_cast<Strength>(i)));
        meanings.insert(strengthMeaning(static_cast<Strength>(i)));
    }
    QCOMPARE(words.size(), 9);
    QCOMPARE(meanings.size(), 9);
    QVERIFY(strengthWord(Strength::States).isEmpty());
}

QTEST_GUILESS_MAIN(TextsTest)
#include "TextsTest.moc"
