// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Figures.h"

#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

/// `printed | kind value unit` of each figure in a sentence.
QStringList figuresIn(const QString &text)
{
    std::vector<Token> tokens;
    tokenize(text, tokens);
    QList<Figure> figures;
    findFigures(7, text, tokens, figures);
    QStringList result;
    for (const Figure &figure : std::as_const(figures)) {
        const QString unit = figure.unit.isEmpty() ? QString() : u' ' + figure.unit;
        result.append(text.mid(figure.position, figure.length) + u" | "_s + name(figure.kind) + u' ' + figure.value + unit);
    }
    return result;
}

void row(const char *text, const QStringList &figures)
{
    QTest::newRow(text) << QString::fromUtf8(text) << figures;
}

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("figures");
}

} // namespace

/// Dates, sums, time limits and review cycles in sentences of our own, and the numbers that are none of these.
class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sums_areFound_data();
    void sums_areFound() { compare(); }
    void timeLimits_areFound_data();
    void timeLimits_areFound() { compare(); }
    void dates_areFound_data();
    void dates_areFound() { compare(); }
    void reviewCycles_areFound_data();
    void reviewCycles_areFound() { compare(); }
    void otherNumbers_areNoFigures_data();
    void otherNumbers_areNoFigures();
    void severalFigures_comeInOrder();
    void printedTwice_isFoundOnce();
    void clause_isNoted();

private:
    static void compare();
};

void FiguresTest::compare()
{
    QFETCH(QString, text);
    QFETCH(QStringList, figures);
    QCOMPARE(figuresIn(text), figures);
}

void FiguresTest::sums_areFound_data()
{
    columns();
    row("A pen worth £25 may be kept.", {u"£25 | money 25 GBP"_s});
    row("A pen worth £ 25 may be kept.", {u"£ 25 | money 25 GBP"_s});
    row("A clock of £25.50 is declared.", {u"£25.50 | money 25.50 GBP"_s});
    row("A clock of £25.00 is declared.", {u"£25.00 | money 25 GBP"_s});
    row("A bench for £7,500 is bought.", {u"£7,500 | money 7500 GBP"_s});
    row("A hall for £1,250,000 is built.", {u"£1,250,000 | money 1250000 GBP"_s});
    row("A bench for £7,5003 is bought.", {u"£7,500 | money 7500 GBP"_s});
    row("A bench for £7,500.253 is bought.", {u"£7,500.25 | money 7500.25 GBP"_s});
    row("A bell of £25.", {u"£25 | money 25 GBP"_s});
    row("A bell (£25) and a rope (£10).", {u"£25 | money 25 GBP"_s, u"£10 | money 10 GBP"_s});
    row("A stamp of 50p is lost.", {u"50p | money 0.50 GBP"_s});
    row("A stamp of 5p is lost.", {u"5p | money 0.05 GBP"_s});
}

void FiguresTest::timeLimits_areFound_data()
{
    columns();
    row("The clerk answers within 28 days.", {u"28 days | time-limit 28 days"_s});
    row("The clerk answers within 5 working days.", {u"5 working days | time-limit 5 working-days"_s});
    row("Notice of 3 clear days is given.", {u"3 clear days | time-limit 3 clear-days"_s});
    row("Notice of 10 calendar days is given.", {u"10 calendar days | time-limit 10 calendar-days"_s});
    row("The clerk answers within two weeks.", {u"two weeks | time-limit 2 weeks"_s});
    row("The clerk answers within one week.", {u"one week | time-limit 1 weeks"_s});
    row("The clerk answers within ten working days.", {u"ten working days | time-limit 10 working-days"_s});
    row("The clerk answers within twenty days.", {u"twenty days | time-limit 20 days"_s});
    row("The key comes back within 48 hours.", {u"48 hours | time-limit 48 hours"_s});
    row("Speeches last no more than five minutes.", {u"five minutes | time-limit 5 minutes"_s});
    row("Notes are kept for six years.", {u"six years | time-limit 6 years"_s});
    row("Notes are kept for three months.", {u"three months | time-limit 3 months"_s});
    row("The clerk answers within 28 DAYS.", {u"28 DAYS | time-limit 28 days"_s});
    row("The clerk answers within 28 (twenty-eight) days.", {u"28 (twenty-eight) days | time-limit 28 days"_s});
}

void FiguresTest::dates_areFound_data()
{
    columns();
    row("Adopted on 4 May 2021.", {u"4 May 2021 | date 2021-05-04"_s});
    row("Adopted on 4th May 2021.", {u"4th May 2021 | date 2021-05-04"_s});
    row("Adopted on the 1st of May 2021.", {u"1st of May 2021 | date 2021-05-01"_s});
    row("Adopted on 22nd March, 2021.", {u"22nd March, 2021 | date 2021-03-22"_s});
    row("Adopted on May 4, 2021.", {u"May 4, 2021 | date 2021-05-04"_s});
    row("Adopted on 04/05/2021.", {u"04/05/2021 | date 2021-05-04"_s});
    row("Adopted on 4/5/21.", {u"4/5/21 | date 2021-05-04"_s});
    row("Adopted on 04.05.2021.", {u"04.05.2021 | date 2021-05-04"_s});
    row("Adopted on 2021-05-04.", {u"2021-05-04 | date 2021-05-04"_s});
    row("Adopted in May 2021.", {u"May 2021 | date 2021-05"_s});
    row("Adopted in September 1998 and amended in June 2004.", {u"September 1998 | date 1998-09"_s, u"June 2004 | date 2004-06"_s});
    row("Adopted on 31 December 1999.", {u"31 December 1999 | date 1999-12-31"_s});
    row("The fair is in June.", {u"June | date --06"_s});
    row("It is chosen at the annual meeting in May.", {u"annual meeting in May | date --05"_s});
    row("Adopted on 30 April", {u"30 April | date --04-30"_s});
}

void FiguresTest::reviewCycles_areFound_data()
{
    columns();
    row("The panel reviews this guide every four years.", {u"every four years | review-cycle P4Y"_s});
    row("The panel reviews this guide every 2 years.", {u"every 2 years | review-cycle P2Y"_s});
    row("This guide is reviewed every year.", {u"every year | review-cycle P1Y"_s});
    row("This guide is reviewed every 18 months.", {u"every 18 months | review-cycle P18M"_s});
    row("This guide is reviewed annually.", {u"annually | review-cycle P1Y"_s});
    row("This guide is reviewed on an annual basis.", {u"annual basis | review-cycle P1Y"_s});
    row("An annual review is held.", {u"annual review | review-cycle P1Y"_s});
    row("It follows a three yearly cycle.", {u"three yearly cycle | review-cycle P3Y"_s});
    row("This guide is reviewed quarterly.", {u"quarterly | review-cycle P3M"_s});
    row("It is reviewed every four years after adoption.", {u"every four years after adoption | review-cycle P4Y"_s});
}

void FiguresTest::otherNumbers_areNoFigures_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"The Bells Act 1972 says so.",
                             "Section 151 names an officer.",
                             "See paragraph 5.6 above.",
                             "Part nine deals with bells.",
                             "The two-factor lock is new.",
                             "Five members sit on the panel.",
                             "Room 28 is damp.",
                             "One day they may ring the bell.",
                             "Members may march in step.",
                             "In the first place, knock.",
                             "The annual meeting was short.",
                             "Ring 01234 567890.",
                             "He was the 3rd to knock.",
                             "The 1990s were dry.",
                             "A third of members came.",
                             "See page 12 of 28.",
                             "It costs £ a lot.",
                             "The sum is £.",
                             "99/99/9999 is no date.",
                             ""})
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
}

void FiguresTest::otherNumbers_areNoFigures()
{
    QFETCH(QString, text);
    QCOMPARE(figuresIn(text), QStringList());
}

void FiguresTest::severalFigures_comeInOrder()
{
    QCOMPARE(figuresIn(u"From 1 June 2020 a gift over £25 is declared within 28 days."_s),
             (QStringList{u"1 June 2020 | date 2020-06-01"_s, u"£25 | money 25 GBP"_s, u"28 days | time-limit 28 days"_s}));
}

void FiguresTest::printedTwice_isFoundOnce()
{
    QCOMPARE(figuresIn(u"Within 28 days the clerk answers, and within 28 days the member thanks."_s),
             QStringList{u"28 days | time-limit 28 days"_s});
}

void FiguresTest::clause_isNoted()
{
    const QString text = u"A pen of £25."_s;
    std::vector<Token> tokens;
    tokenize(text, tokens);
    QList<Figure> figures{Figure{}};
    findFigures(7, text, tokens, figures);
    QCOMPARE(figures.size(), 2);
    QCOMPARE(figures.constLast().clause, 7);
}

QTEST_APPLESS_MAIN(FiguresTest)
#include "FiguresTest.moc"
