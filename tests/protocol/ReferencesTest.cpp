// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/ProtocolReader.h"

#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

/// A protocol of our own; the sentence to be tested stands in place of %1.
constexpr auto frame = uR"(# A guide to rooms

# 1 Purpose

1.1 This guide is about rooms.

1.2 It takes effect at once.

# 2 Keys

2.1 The porter has the keys.

2.2 The keys are:
  (a) the iron key;
  (b) the brass key; and
  (c) the spare key.

# 3 Visits

3.1 Visits are short.

3.2 %1

3.3 A visit ends at noon.

# 6 Gifts

6.1 Gifts are rare.

6.2 A gift is kept in:
  (a) the hall; or
  (b) the safe, where:
    (i) the shelf is low; and
    (ii) the shelf is high.

# 9 Quarrels between porters

9.1 Quarrels are settled over tea.

# Storage of lamps

Lamps hang in the cellar.
)";

/// Each reference of clause 3.2 as `printed -> target further…`, `printed => outside` or `printed -> nowhere`.
QStringList referencesIn(const QString &sentence, QStringList *problems = nullptr)
{
    const Protocol protocol = readProtocol(QString(frame).arg(sentence).toUtf8());
    QStringList result;
    for (const Reference &reference : protocol.references()) {
        if (protocol.clauses().at(reference.clause).id != u"3.2")
            continue;
        QString line = protocol.textOf(reference);
        if (reference.target >= 0) {
            line += u" -> "_s + protocol.clauses().at(reference.target).id;
            for (const int further : reference.furtherTargets)
                line += u' ' + protocol.clauses().at(further).id;
        } else {
            line += reference.external.isEmpty() ? u" -> nowhere"_s : u" => "_s + reference.external;
        }
        result.append(line);
    }
    if (problems) {
        for (const Problem &problem : protocol.problems())
            problems->append(name(problem.kind) + u' ' + problem.subject);
    }
    return result;
}

void row(const char *text, const QStringList &references)
{
    QTest::newRow(text) << QString::fromUtf8(text) << references;
}

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("references");
}

} // namespace

/// What clauses point at, inside the text and outside it, in sentences of our own.
class ReferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void insideByNumber_data();
    void insideByNumber() { compare(); }
    void insideByWords_data();
    void insideByWords() { compare(); }
    void outside_data();
    void outside() { compare(); }
    void nowhere_isReported_data();
    void nowhere_isReported();
    void wrongDirection_isReported();
    void rightDirection_isNotReported();
    void wordsThatPointNowhere_areNoReferences_data();
    void wordsThatPointNowhere_areNoReferences();
    void absentPart_isOutsideWhereTheFrontMatterSaysSo();

private:
    static void compare();
};

void ReferencesTest::compare()
{
    QFETCH(QString, text);
    QFETCH(QStringList, references);
    QCOMPARE(referencesIn(text).join(u"; "_s), references.join(u"; "_s));
}

void ReferencesTest::insideByNumber_data()
{
    columns();
    row("Visits follow paragraph 2.1.", {u"paragraph 2.1 -> 2.1"_s});
    row("Visits follow clause 2.1.", {u"clause 2.1 -> 2.1"_s});
    row("Visits follow section 2.", {u"section 2 -> 2"_s});
    row("Visits follow Section 9.", {u"Section 9 -> 9"_s});
    row("Visits follow part nine of this guide.", {u"part nine -> 9"_s});
    row("Visits follow 2.1 above.", {u"2.1 above -> 2.1"_s});
    row("Visits follow 6.1 below.", {u"6.1 below -> 6.1"_s});
    row("Visits follow paragraph 6.2(b).", {u"paragraph 6.2(b) -> 6.2(b)"_s});
    row("Visits follow 6.2(b)(ii).", {u"6.2(b)(ii) -> 6.2(b)(ii)"_s});
    row("Visits follow paragraph 6.2 (b) (i).", {u"paragraph 6.2 (b) (i) -> 6.2(b)(i)"_s});
    row("Visits follow paragraphs 2.1 and 6.1.", {u"paragraphs 2.1 and 6.1 -> 2.1 6.1"_s});
    row("Visits follow paragraphs 1.1, 2.1 and 6.1.", {u"paragraphs 1.1, 2.1 and 6.1 -> 1.1 2.1 6.1"_s});
    row("Visits follow paragraphs 1.1 to 1.2.", {u"paragraphs 1.1 to 1.2 -> 1.1 1.2"_s});
    row("Visits follow paragraphs 1.1-2.1.", {u"paragraphs 1.1-2.1 -> 1.1 1.2 2.1"_s});
    row("Visits follow sections 1 to 3.", {u"sections 1 to 3 -> 1 2 3"_s});
    row("Visits follow 2.2(a) to (c).", {u"2.2(a) to (c) -> 2.2(a) 2.2(b) 2.2(c)"_s});
    row("Visits follow 2.2(a) or (b).", {u"2.2(a) or (b) -> 2.2(a) 2.2(b)"_s});
}

void ReferencesTest::insideByWords_data()
{
    columns();
    row("This paragraph comes first.", {u"This paragraph -> 3.2"_s});
    row("This section comes first.", {u"This section -> 3"_s});
    row("Members follow ‘Storage of lamps’ below.", {u"‘Storage of lamps’ below -> storage-of-lamps"_s});
    row("See the section on Storage of lamps.", {u"Storage of lamps -> storage-of-lamps"_s});
}

void ReferencesTest::outside_data()
{
    columns();
    row("The Bells Act 1972 applies.", {u"Bells Act 1972 => Bells Act 1972"_s});
    row("The Bells and Ropes Act 1972 applies.", {u"Bells and Ropes Act 1972 => Bells and Ropes Act 1972"_s});
    row("Section 5 of the Bells Act 1972 applies.", {u"Section 5 of the Bells Act 1972 => Bells Act 1972, section 5"_s});
    row("The Bells Act 1972, section 5, applies.", {u"Bells Act 1972, section 5 => Bells Act 1972, section 5"_s});
    row("The Bells Act 1972 (section 5) applies.", {u"Bells Act 1972 (section 5) => Bells Act 1972, section 5"_s});
    row("Section 5(2)(a) of the Bells Act 1972 applies.", {u"Section 5(2)(a) of the Bells Act 1972 => Bells Act 1972, section 5(2)(a)"_s});
    row("The Members' Code of Conduct applies.", {u"Members' Code of Conduct => Members' Code of Conduct"_s});
    row("The Code of Conduct for Members applies.", {u"Code of Conduct for Members => Code of Conduct for Members"_s});
    row("The rules in Part H4 of the Constitution apply.", {u"Part H4 of the Constitution => Constitution, Part H4"_s});
    row("Paragraph 1.2 of the Bell Ringing Procedure Rules applies.",
        {u"Paragraph 1.2 of the Bell Ringing Procedure Rules => Bell Ringing Procedure Rules, paragraph 1.2"_s});
    row("The Bell Ringing Procedure Rules apply.", {u"Bell Ringing Procedure Rules => Bell Ringing Procedure Rules"_s});
    row("Paragraph 2.1 of the Bells Policy applies.", {u"Paragraph 2.1 of the Bells Policy => Bells Policy, paragraph 2.1"_s});
}

void ReferencesTest::nowhere_isReported_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reference");
    const auto row = [](const char *text, const char *reference) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(reference);
    };
    row("Visits follow paragraph 7.4.", "paragraph 7.4");
    row("Visits follow section 12.", "section 12");
    row("Visits follow 6.2(d).", "6.2(d)");
    row("Visits follow Appendix A.", "Appendix A");
    row("Visits follow Appendix 3.", "Appendix 3");
    row("Visits follow Annex B.", "Annex B");
    row("Visits follow Schedule 2.", "Schedule 2");
}

void ReferencesTest::nowhere_isReported()
{
    QFETCH(QString, text);
    QFETCH(QString, reference);
    QStringList problems;
    QCOMPARE(referencesIn(text, &problems), QStringList{reference + u" -> nowhere"});
    QVERIFY2(problems.contains(u"unresolved-reference 3.2"), qPrintable(problems.join(u", "_s)));
}

void ReferencesTest::wrongDirection_isReported()
{
    for (const QString &text : {u"Visits follow 6.1 above."_s, u"Visits follow paragraph 2.1 below."_s}) {
        QStringList problems;
        QCOMPARE(referencesIn(text, &problems).size(), 1);
        QVERIFY2(problems.contains(u"reference-direction 3.2"), qPrintable(text));
    }
}

void ReferencesTest::rightDirection_isNotReported()
{
    for (const QString &text :
         {u"Visits follow 2.1 above."_s, u"Visits follow paragraph 6.1 below."_s, u"Visits follow paragraph 6.1."_s}) {
        QStringList problems;
        QCOMPARE(referencesIn(text, &problems).size(), 1);
        QVERIFY2(!problems.contains(u"reference-direction 3.2"), qPrintable(text));
    }
}

void ReferencesTest::wordsThatPointNowhere_areNoReferences_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"Visits take part of a morning.", "Visits are a part of life.", "Porters act as guides.", "A code opens the door.",
          "Visitors in section leave by the gate.", "The rules of the house are kind.", "Visits cost 2.10 pounds.",
          "Visits last 2.5 hours.", "A cross-section of members came.", "Visits are in order."})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void ReferencesTest::wordsThatPointNowhere_areNoReferences()
{
    QFETCH(QString, text);
    QCOMPARE(referencesIn(text), QStringList());
}

void ReferencesTest::absentPart_isOutsideWhereTheFrontMatterSaysSo()
{
    const QByteArray body = "# 1 Rooms\n\n1.1 The plan is in Appendix A.\n";
    const Protocol plain = readProtocol(body);
    QCOMPARE(plain.references().size(), 1);
    QVERIFY(plain.references().constFirst().external.isEmpty());
    QCOMPARE(plain.problems().size(), 1);

    const Protocol told = readProtocol("---\nid: aston\nauthority: Aston\nkind: county\ntitle: Rooms\nabsent: [Appendix A]\n---\n" + body);
    QCOMPARE(told.references().size(), 1);
    QVERIFY(!told.references().constFirst().external.isEmpty());
    QVERIFY(told.problems().isEmpty());
}

QTEST_APPLESS_MAIN(ReferencesTest)
#include "ReferencesTest.moc"
