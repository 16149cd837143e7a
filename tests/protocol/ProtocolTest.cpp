// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Protocol.h"
#include "support/SampleProtocol.h"

#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// A protocol is a value: whole, cheap to copy, and the same for whoever holds it.
class ProtocolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_isAProtocolToo();
    void copy_isTheSameValue();
    void assignment_leavesTheOtherAlone();
    void find_isExact();
    void childrenOf_areDirectAndInOrder();
    void everyClause_isAChildOfItsParent();
    void textOf_isWhatIsPrinted();
    void names_areThoseOfFiles_data();
    void names_areThoseOfFiles();
    void strengths_areOrderedByForce();
};

void ProtocolTest::nothing_isAProtocolToo()
{
    const Protocol nothing;
    QCOMPARE(nothing.title(), QString());
    QVERIFY(nothing.clauses().isEmpty());
    QVERIFY(nothing.problems().isEmpty());
    QVERIFY(nothing.childrenOf(-1).isEmpty());
    QVERIFY(!nothing.find(QString()).has_value());
    QVERIFY(nothing.frontMatter().isEmpty());
}

void ProtocolTest::copy_isTheSameValue()
{
    const Protocol first = sampleProtocol();
    const Protocol second = first; // NOLINT(performance-unnecessary-copy-initialization)
    QCOMPARE(second.clauses().constData(), first.clauses().constData());
    QCOMPARE(second.source().constData(), first.source().constData());
}

void ProtocolTest::assignment_leavesTheOtherAlone()
{
    Protocol first = sampleProtocol();
    const Protocol second = first;
    first = Protocol();
    QVERIFY(first.clauses().isEmpty());
    QVERIFY(second.find(u"1.2(a)"_s).has_value());
}

void ProtocolTest::find_isExact()
{
    const Protocol protocol = sampleProtocol();
    for (int i = 0; i < protocol.clauses().size(); ++i)
        QCOMPARE(protocol.find(protocol.clauses().at(i).id), std::optional(i));
    for (const QString &id : {u"1.2(A)"_s, u"MEETINGS"_s, u" 1.2"_s, u"1.2 "_s, u"1.20"_s, u"1."_s, QString()})
        QVERIFY2(!protocol.find(id).has_value(), qPrintable(id));
}

void ProtocolTest::childrenOf_areDirectAndInOrder()
{
    const Protocol protocol = sampleProtocol();
    QStringList ids;
    for (const int child : protocol.childrenOf(protocol.find(u"1.2"_s).value()))
        ids.append(protocol.clauses().at(child).id);
    QCOMPARE(ids, (QStringList{u"1.2(a)"_s, u"1.2(b)"_s, u"1.2/1"_s}));
    QVERIFY(protocol.childrenOf(protocol.find(u"1.2(a)"_s).value()).isEmpty());
}

void ProtocolTest::everyClause_isAChildOfItsParent()
{
    const Protocol protocol = sampleProtocol();
    qsizetype children = 0;
    for (int i = -1; i < protocol.clauses().size(); ++i) {
        for (const int child : protocol.childrenOf(i))
            QCOMPARE(protocol.clauses().at(child).parent, i);
        children += protocol.childrenOf(i).size();
    }
    QCOMPARE(children, protocol.clauses().size());
}

void ProtocolTest::textOf_isWhatIsPrinted()
{
    const Protocol protocol = sampleProtocol();
    QCOMPARE(protocol.textOf(protocol.references().constFirst()), u"section 2"_s);
    QCOMPARE(protocol.textOf(protocol.figures().constFirst()), u"5 working days"_s);
}

void ProtocolTest::names_areThoseOfFiles_data()
{
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("expected");
    const QList<std::pair<ClauseKind, QString>> kinds{{ClauseKind::Title, u"title"_s},        {ClauseKind::Section, u"section"_s},
                                                      {ClauseKind::Clause, u"clause"_s},      {ClauseKind::Item, u"item"_s},
                                                      {ClauseKind::Bullet, u"bullet"_s},      {ClauseKind::Paragraph, u"paragraph"_s},
                                                      {ClauseKind::TableRow, u"table-row"_s}, {ClauseKind::Preamble, u"preamble"_s},
                                                      {ClauseKind::Contents, u"contents"_s},  {ClauseKind::History, u"history"_s}};
    for (const auto &[kind, expected] : kinds)
        QTest::newRow(qPrintable(expected)) << name(kind) << expected;
    const QList<std::pair<Strength, QString>> strengths{
        {Strength::MustNot, u"must-not"_s}, {Strength::Must, u"must"_s},         {Strength::ShouldNot, u"should-not"_s},
        {Strength::Should, u"should"_s},    {Strength::Expected, u"expected"_s}, {Strength::Entitled, u"entitled"_s},
        {Strength::May, u"may"_s},          {Strength::NeedNot, u"need-not"_s},  {Strength::States, u"states"_s}};
    for (const auto &[strength, expected] : strengths)
        QTest::newRow(qPrintable(expected)) << name(strength) << expected;
    const QList<std::pair<FigureKind, QString>> figures{{FigureKind::Date, u"date"_s},
                                                        {FigureKind::Money, u"money"_s},
                                                        {FigureKind::TimeLimit, u"time-limit"_s},
                                                        {FigureKind::ReviewCycle, u"review-cycle"_s}};
    for (const auto &[figure, expected] : figures)
        QTest::newRow(qPrintable(expected)) << name(figure) << expected;
}

void ProtocolTest::names_areThoseOfFiles()
{
    QFETCH(QString, actual);
    QFETCH(QString, expected);
    QCOMPARE(actual, expected);
}

void ProtocolTest::strengths_areOrderedByForce()
{
    const QList<Strength> byForce{Strength::MustNot,  Strength::Must, Strength::ShouldNot, Strength::Should, Strength::Expected,
                                  Strength::Entitled, Strength::May,  Strength::NeedNot,   Strength::States};
    QVERIFY(std::ranges::is_sorted(byForce));
}

QTEST_APPLESS_MAIN(ProtocolTest)
#include "ProtocolTest.moc"
