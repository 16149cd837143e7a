// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/ProtocolReader.h"
#include "support/OutlineText.h"
#include "support/Wordings.h"

#include <QJsonArray>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

/// What a word of duty of the annotations means for a clause.
Strength strengthOf(const QJsonValue &obligation)
{
    const QString word = obligation["equivalent"_L1].toString(obligation["modal"_L1].toString());
    static const QHash<QString, Strength> words{
        {u"must"_s, Strength::Must},           {u"shall"_s, Strength::Must},        {u"will"_s, Strength::Must},
        {u"must not"_s, Strength::MustNot},    {u"shall not"_s, Strength::MustNot}, {u"will not"_s, Strength::MustNot},
        {u"may not"_s, Strength::MustNot},     {u"should"_s, Strength::Should},     {u"should not"_s, Strength::ShouldNot},
        {u"can expect"_s, Strength::Expected}, {u"entitled"_s, Strength::Entitled}, {u"may"_s, Strength::May},
        {u"need not"_s, Strength::NeedNot}};
    Q_ASSERT_X(words.contains(word), "strengthOf", qPrintable(word));
    return words.value(word);
}

/// Clause id to the strongest of its obligations.
QHash<QString, Strength> goldStrengths(const QString &authority)
{
    QHash<QString, Strength> strengths;
    for (const QJsonValue &obligation : Wordings::gold(authority).value("obligations"_L1).toArray()) {
        const QString id = obligation["in"_L1].toString();
        strengths[id] = std::min(strengths.value(id, Strength::States), strengthOf(obligation));
    }
    return strengths;
}

struct Score {
    int right = 0;
    int found = 0;
    int wanted = 0;
    QStringList wrong;

    double precision() const { return found == 0 ? 0 : double(right) / found; }
    double recall() const { return wanted == 0 ? 0 : double(right) / wanted; }
};

Score score(const QString &authority)
{
    Score result;
    const auto gold = goldStrengths(authority);
    const Protocol protocol = readProtocol(Wordings::bytes(authority));
    for (const Clause &clause : protocol.clauses()) {
        if (clause.isHeading() || clause.kind == ClauseKind::Contents)
            continue;
        const Strength wanted = gold.value(clause.id, Strength::States);
        result.right += clause.strength == wanted && wanted != Strength::States;
        result.found += clause.strength != Strength::States;
        result.wanted += wanted != Strength::States;
        if (clause.strength != wanted)
            result.wrong.append(u"%1 is %2, read as %3"_s.arg(clause.id, name(wanted), name(clause.strength)));
    }
    return result;
}

/// The strength that the reader gives to the last clause of a text; `1.1 ` is put before a text without lines of its own.
Strength read(const QString &text)
{
    const QString body = text.contains(u'\n') ? text : u"1.1 "_s + text;
    const Protocol protocol = readProtocol(u"# A protocol on rooms\n\n# 1 Rules\n\n%1\n"_s.arg(body).toUtf8());
    return protocol.clauses().isEmpty() ? Strength::States : protocol.clauses().constLast().strength;
}

void row(const char *name, const QString &text, Strength strength)
{
    QTest::newRow(name) << text << Concordat::name(strength);
}

} // namespace

/// What clauses do: by the definition of the design on sentences of our own, and on the real wordings as a whole.
class StrengthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentence_hasStrength_data();
    void sentence_hasStrength();
    void listItem_hasStrength_data();
    void listItem_hasStrength();
    void bareLeadIn_statesAndOnlyPassesOn();
    void severalRules_theStrongestCounts_data();
    void severalRules_theStrongestCounts();
    void noRule_states_data();
    void noRule_states();
    void actors_areThoseWhomTheRuleBinds_data();
    void actors_areThoseWhomTheRuleBinds();
    void headings_state();
    void wordings_precisionAndRecall_data();
    void wordings_precisionAndRecall();
    void wordings_overall();
};

void StrengthTest::sentence_hasStrength_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("strength");
    row("must", u"A member must lock the tea room at night."_s, Strength::Must);
    row("shall", u"The clerk shall keep a spare key."_s, Strength::Must);
    row("will as a duty", u"The clerk will answer within a week."_s, Strength::Must);
    row("is to", u"The chair is to open the meeting at noon."_s, Strength::Must);
    row("are to", u"Officers are to wear a badge."_s, Strength::Must);
    row("is required to", u"Each member is required to sign the book."_s, Strength::Must);
    row("has a duty to", u"Every officer has a duty to report a broken lamp."_s, Strength::Must);
    row("limited to", u"Use of the copier is limited to work of the council."_s, Strength::May);
    row("must not", u"A member must not feed the heron."_s, Strength::MustNot);
    row("shall not", u"Officers shall not paint the doors."_s, Strength::MustNot);
    row("will not", u"Officers will not carry parcels for members."_s, Strength::MustNot);
    row("may not", u"A member may not lend out the key."_s, Strength::MustNot);
    row("cannot", u"A member cannot give orders to a gardener."_s, Strength::MustNot);
    row("can not", u"An officer can not sit on the panel."_s, Strength::MustNot);
    row("never", u"Officers must never argue on the stairs."_s, Strength::MustNot);
    row("no member may", u"No member may borrow the van."_s, Strength::MustNot);
    row("no officer shall", u"No officer shall sign for a member."_s, Strength::MustNot);
    row("nor may", u"Nor may officers sell lamps in the hall."_s, Strength::MustNot);
    row("neither nor", u"Neither members nor officers may smoke in the store."_s, Strength::MustNot);
    row("should", u"Members should ring before a visit."_s, Strength::Should);
    row("should normally", u"The clerk should normally be told first."_s, Strength::Should);
    row("should not", u"Officers should not lend tools to members."_s, Strength::ShouldNot);
    row("should never", u"Members should never shout at porters."_s, Strength::ShouldNot);
    row("can expect", u"Members can expect a warm room from officers."_s, Strength::Expected);
    row("may expect", u"Officers may expect punctual members."_s, Strength::Expected);
    row("entitled", u"A member is entitled to a desk."_s, Strength::Entitled);
    row("the right", u"Every member has the right to see the plan of the garden."_s, Strength::Entitled);
    row("may as permission", u"An officer may leave the meeting at nine."_s, Strength::May);
    row("are free to", u"Members are free to use the side door."_s, Strength::May);
    row("need not", u"An officer need not carry the chair's bag."_s, Strength::NeedNot);
    row("do not need to", u"Members do not need to book the small room."_s, Strength::NeedNot);
    row("no duty", u"The clerk is under no obligation to lend a pen."_s, Strength::NeedNot);
    row("condition first", u"If a lamp breaks, the clerk must order a new one."_s, Strength::Must);
    row("rule beside a relative clause", u"A member who may be late should ring the clerk."_s, Strength::Should);
    row("quotation beside a rule", u"The notice says “no dogs”, and members must obey it."_s, Strength::Must);
    row("may not possible", u"Members may not always agree, but they must stay calm."_s, Strength::Must);
    row("capitals", u"MEMBERS MUST NOT RING THE BELL."_s, Strength::MustNot);
    row("bold", u"Members **must** close the gate."_s, Strength::Must);
}

void StrengthTest::sentence_hasStrength()
{
    QFETCH(QString, text);
    QFETCH(QString, strength);
    QCOMPARE(name(read(text)), strength);
}

void StrengthTest::listItem_hasStrength_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("strength");
    row("inherits must", u"1.1 Members must:\n  (a) sign the book;"_s, Strength::Must);
    row("inherits should", u"1.1 Officers should:\n  - hold the door;"_s, Strength::Should);
    row("inherits must not", u"1.1 Officers must not:\n  - run on the stairs;"_s, Strength::MustNot);
    row("inherits the expectation", u"1.1 Members can expect from officers:\n  - tidy rooms;"_s, Strength::Expected);
    row("inherits may", u"1.1 A member may:\n  (a) read the minutes;"_s, Strength::May);
    row("negative item turns must round", u"1.1 Members must:\n  (a) not pick the roses;"_s, Strength::MustNot);
    row("never turns should round", u"1.1 Officers should:\n  - never lock the gate;"_s, Strength::ShouldNot);
    row("own rule that is stronger", u"1.1 Members should:\n  - water the plants, and must shut the door after that;"_s, Strength::Must);
    row("passes through a bare lead-in", u"1.1 Members must:\n  (a) as to the lift:\n    (i) carry no bicycles in it;"_s, Strength::Must);
    row("conditions inherit nothing", u"1.1 An officer may refuse a visit if:\n  (a) the boiler is hot;"_s, Strength::States);
    row("conditions after provided that", u"1.1 Members may use the hall provided that:\n  - it is empty;"_s, Strength::States);
    row("exceptions inherit nothing", u"1.1 Members must not use the lift except:\n  - in a fire drill;"_s, Strength::States);
    row("exceptions in a noun", u"1.1 The store must stay shut, with these exceptions:\n  - the day of the fair;"_s, Strength::States);
    row("examples inherit nothing", u"1.1 Members must not ask for favours, for example:\n  - a lift home;"_s, Strength::States);
    row("inherits from a lead-in with a condition", u"1.1 If the bell rings, officers must:\n  (a) leave by the side door;"_s,
        Strength::Must);
    row("a statement hands on nothing", u"1.1 The hall has three rooms:\n  (a) the tea room;"_s, Strength::States);
    row("a paragraph after the list inherits nothing", u"1.1 Members must:\n  (a) sign the book.\n\nThe book is green."_s,
        Strength::States);
}

void StrengthTest::listItem_hasStrength()
{
    QFETCH(QString, text);
    QFETCH(QString, strength);
    QCOMPARE(name(read(text)), strength);
}

void StrengthTest::bareLeadIn_statesAndOnlyPassesOn()
{
    const Protocol protocol = readProtocol("# A protocol on rooms\n\n# 1 Rules\n\n1.1 Members must:\n  (a) with regard to the lift:\n"
                                           "    (i) carry no bicycles in it;\n  (b) sweep the floor.\n");
    const auto strengthOf = [&](const QString &id) { return name(protocol.clauses().at(protocol.find(id).value_or(0)).strength); };
    QCOMPARE(strengthOf(u"1.1"_s), u"must"_s);
    QCOMPARE(strengthOf(u"1.1(a)"_s), u"states"_s);
    QCOMPARE(strengthOf(u"1.1(a)(i)"_s), u"must"_s);
    QCOMPARE(strengthOf(u"1.1(b)"_s), u"must"_s);
}

void StrengthTest::severalRules_theStrongestCounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("strength");
    // In the order of force, each beside the next.
    row("must-not before must", u"Members must sign the book. They must not tear it."_s, Strength::MustNot);
    row("must before should-not", u"Officers should not lean on the wall. They must mend it."_s, Strength::Must);
    row("should-not before should", u"Members should knock. They should not shout."_s, Strength::ShouldNot);
    row("should before expected", u"Members can expect tea. They should bring a cup."_s, Strength::Should);
    row("expected before entitled", u"Members are entitled to a cup. They can expect it to be clean."_s, Strength::Expected);
    row("entitled before may", u"Members may sit. They are entitled to a chair."_s, Strength::Entitled);
    row("may before need-not", u"Officers need not stand. They may sit."_s, Strength::May);
    row("need-not before states", u"The hall is warm. Officers need not wear coats."_s, Strength::NeedNot);
}

void StrengthTest::severalRules_theStrongestCounts()
{
    QFETCH(QString, text);
    QFETCH(QString, strength);
    QCOMPARE(name(read(text)), strength);
}

void StrengthTest::noRule_states_data()
{
    QTest::addColumn<QString>("text");
    const auto states = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    states("statement", u"The hall has two doors and a stove."_s);
    states("relative clause", u"This part deals with the rooms that a member may use."_s);
    states("relative clause without that", u"This part lists the tools an officer must keep."_s);
    states("relative clause with who", u"The list names the officers who must carry a lamp."_s);
    states("condition", u"The lamp is for use if a member should fall."_s);
    states("inversion", u"Should a lamp fail, there is a candle in the drawer."_s);
    states("quotation", u"The old notice read: “Members shall not whistle.”"_s);
    states("prediction", u"This guide will help members and officers to share one kitchen."_s);
    states("possibility", u"Questions may arise about the stove."_s);
    states("possibility of a thing", u"The stairs may be slippery in winter."_s);
    states("month", u"The fair is in May each year."_s);
    states("month with a year", u"The hall was built in May 1931."_s);
    states("another text", u"Another guide says when officers must close the shutters."_s);
    states("purpose", u"The bell is there so that members may hear the end of the break."_s);
    states("noun", u"The will of the voters is read out on the first day."_s);
    states("question word", u"The table shows how members should file a claim."_s);
}

void StrengthTest::noRule_states()
{
    QFETCH(QString, text);
    QCOMPARE(name(read(text)), u"states"_s);
}

void StrengthTest::actors_areThoseWhomTheRuleBinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("actors");
    QTest::newRow("one") << u"Members must knock."_s << QStringList{u"member"_s};
    QTest::newRow("two") << u"Members and officers must knock."_s << QStringList{u"member"_s, u"officer"_s};
    QTest::newRow("a post") << u"The Monitoring Officer must keep the keys."_s << QStringList{u"monitoring-officer"_s};
    QTest::newRow("councillor") << u"A councillor should wave."_s << QStringList{u"member"_s};
    QTest::newRow("pronoun") << u"Officers wear grey. They must polish their boots."_s << QStringList{u"officer"_s};
    QTest::newRow("inherited") << u"1.1 Officers must:\n  (a) polish their boots;"_s << QStringList{u"officer"_s};
    QTest::newRow("not the one it is done to") << u"Officers must greet members."_s << QStringList{u"officer"_s};
    QTest::newRow("none for a statement") << u"Members like tea."_s << QStringList{};
}

void StrengthTest::actors_areThoseWhomTheRuleBinds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, actors);
    const QString body = text.contains(u'\n') ? text : u"1.1 "_s + text;
    const Protocol protocol = readProtocol(u"# A protocol on rooms\n\n# 1 Rules\n\n%1\n"_s.arg(body).toUtf8());
    QCOMPARE(protocol.clauses().constLast().actors, actors);
}

void StrengthTest::headings_state()
{
    const Protocol protocol = readProtocol("# A protocol on rooms\n\n# 1 What members must not do\n\n1.1 Members must knock.\n");
    for (const Clause &clause : protocol.clauses())
        QCOMPARE(name(clause.strength), clause.isHeading() ? u"states"_s : u"must"_s);
}

void StrengthTest::wordings_precisionAndRecall_data()
{
    QTest::addColumn<QString>("authority");
    for (const QString &authority : Wordings::authorities())
        QTest::newRow(qPrintable(authority)) << authority;
    if (Wordings::authorities().isEmpty())
        QTest::newRow("none") << QString();
}

void StrengthTest::wordings_precisionAndRecall()
{
    REQUIRE_WORDINGS();
    QFETCH(QString, authority);
    const Score result = score(authority);
    qInfo().noquote() << u"%1: precision %2, recall %3 of %4 clauses"_s.arg(authority)
                             .arg(result.precision(), 0, 'f', 3)
                             .arg(result.recall(), 0, 'f', 3)
                             .arg(result.wanted);
    QVERIFY2(result.precision() >= 0.95 && result.recall() >= 0.95, lines(result.wrong).constData());
}

void StrengthTest::wordings_overall()
{
    REQUIRE_WORDINGS();
    Score all;
    for (const QString &authority : Wordings::authorities()) {
        const Score one = score(authority);
        all.right += one.right;
        all.found += one.found;
        all.wanted += one.wanted;
        for (const QString &wrong : one.wrong)
            all.wrong.append(authority + u':' + wrong);
    }
    qInfo().noquote()
        << u"overall: precision %1, recall %2 of %3 clauses"_s.arg(all.precision(), 0, 'f', 3).arg(all.recall(), 0, 'f', 3).arg(all.wanted);
    qInfo().noquote() << u"read otherwise than by hand: "_s + all.wrong.join(u"; "_s);
    QVERIFY2(all.precision() >= 0.95 && all.recall() >= 0.95, lines(all.wrong).constData());
}

QTEST_GUILESS_MAIN(StrengthTest)
#include "StrengthTest.moc"
