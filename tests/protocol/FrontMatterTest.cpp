// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/FrontMatter.h"
#include "protocol/ProtocolReader.h"

#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// The YAML at the head of a pack's text.
class FrontMatterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKey_isRead();
    void missingKeys_areEmpty();
    void wrongYaml_isRefusedWithItsLine_data();
    void wrongYaml_isRefusedWithItsLine();
    void aliases_areRefusedWithTheirLine_data();
    void aliases_areRefusedWithTheirLine();
    void marksInsideValues_areNoAliases_data();
    void marksInsideValues_areNoAliases();
    void moreThan64KiB_isRefused();
    void deepNesting_isRefusedOrReadButNeverFatal();
    void refusedFrontMatter_leavesTheTextReadable();
    void linesOfTheText_countFromTheFilesStart();
    void dashesInsideAText_areNoFrontMatter();
};

void FrontMatterTest::everyKey_isRead()
{
    const auto front = readFrontMatter(uR"(id: aston
authority: Aston Town Council
kind: district
title: "Rooms: who has the key"
adopted: 2019-07
versions:
  - {label: "1.0", date: 2018, note: first}
  - {label: "2.0", date: 2019-07-17}
review: {every: P4Y, by: Rooms Panel, clause: "3.1"}
absent: [Appendix A, Schedule 2]
posts:
  clerk: Town Clerk
  chair: Mayor
)",
                                       2);
    QVERIFY(front.has_value());
    QCOMPARE(front->id, u"aston"_s);
    QCOMPARE(front->authority, u"Aston Town Council"_s);
    QCOMPARE(front->kind, u"district"_s);
    QCOMPARE(front->title, u"Rooms: who has the key"_s);
    QCOMPARE(front->adopted, u"2019-07"_s);
    QCOMPARE(front->editions.size(), 2);
    QCOMPARE(front->editions.at(0).label, u"1.0"_s);
    QCOMPARE(front->editions.at(0).note, u"first"_s);
    QCOMPARE(front->editions.at(1).date, u"2019-07-17"_s);
    QCOMPARE(front->editions.at(1).note, QString());
    QCOMPARE(front->review.every, u"P4Y"_s);
    QCOMPARE(front->review.by, u"Rooms Panel"_s);
    QCOMPARE(front->review.clause, u"3.1"_s);
    QCOMPARE(front->absent, (QStringList{u"Appendix A"_s, u"Schedule 2"_s}));
    QCOMPARE(front->posts, (QMap<QString, QString>{{u"clerk"_s, u"Town Clerk"_s}, {u"chair"_s, u"Mayor"_s}}));
    QVERIFY(!front->isEmpty());
}

void FrontMatterTest::missingKeys_areEmpty()
{
    const auto front = readFrontMatter(u"id: aston\n", 2);
    QVERIFY(front.has_value());
    QCOMPARE(front->authority, QString());
    QVERIFY(front->editions.isEmpty());
    QVERIFY(front->posts.isEmpty());
    QVERIFY(FrontMatter().isEmpty());
}

void FrontMatterTest::wrongYaml_isRefusedWithItsLine_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const char *yaml, int line) { QTest::newRow(name) << QString::fromUtf8(yaml) << line; };
    // The first line of the YAML is line 2 of the file.
    row("not a map", "- id\n", 2);
    row("a bare word", "aston\n", 2);
    row("unknown key", "id: aston\ntitel: Rooms\n", 3);
    row("key that is no word", "id: aston\n[a, b]: c\n", 3);
    row("list for one value", "id: aston\ntitle: [a, b]\n", 3);
    row("map for one value", "id: aston\ntitle: {a: b}\n", 3);
    row("versions not a list", "id: aston\n\nversions: 2019\n", 4);
    row("version not a map", "versions:\n  - 2019\n", 3);
    row("unknown key of a version", "versions:\n  - {label: a}\n  - {when: b}\n", 4);
    row("review not a map", "id: aston\nreview: yearly\n", 3);
    row("unknown key of a review", "review:\n  every: P1Y\n  who: me\n", 4);
    row("absent not a list", "absent: Appendix A\n", 2);
    row("posts not a map", "id: aston\nposts: [clerk]\n", 3);
    row("post not one value", "posts:\n  clerk: Clerk\n  chair: [a, b]\n", 4);
    row("absent part not one value", "absent:\n  - A\n  - [b]\n", 4);
    row("key twice", "id: aston\nkind: county\nid: barford\n", 4);
    row("open bracket", "id: aston\nposts: {clerk: a\n", 4);
    row("tab as indentation", "posts:\n\tclerk: a\n", 3);
    row("bad indentation", "id: aston\n  kind: county\n", 3);
}

void FrontMatterTest::wrongYaml_isRefusedWithItsLine()
{
    QFETCH(QString, yaml);
    QFETCH(int, line);
    const auto front = readFrontMatter(yaml, 2);
    QVERIFY(!front.has_value());
    QCOMPARE(front.error().kind, ProblemKind::FrontMatter);
    QVERIFY(!front.error().detail.isEmpty());
    QCOMPARE(front.error().line, line);
}

void FrontMatterTest::aliases_areRefusedWithTheirLine_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<int>("line");
    QTest::newRow("anchor of a value") << u"id: aston\ntitle: &a Rooms\n"_s << 3;
    QTest::newRow("alias of a value") << u"id: aston\nauthority: b\ntitle: *a\n"_s << 4;
    QTest::newRow("in a list") << u"absent:\n- &a A\n- *a\n"_s << 3;
    QTest::newRow("in a flow list") << u"absent: [&a A, *a]\n"_s << 2;
    QTest::newRow("in a flow map") << u"posts: {clerk: a,chair: &b c}\n"_s << 2;
    QTest::newRow("after more than one space") << u"title:  &a Rooms\n"_s << 2;
    QTest::newRow("on the next line") << u"posts:\n  &a\n  clerk: b\n"_s << 3;
    QTest::newRow("of a key") << u"&a id: aston\n"_s << 2;
}

void FrontMatterTest::aliases_areRefusedWithTheirLine()
{
    QFETCH(QString, yaml);
    QFETCH(int, line);
    const auto front = readFrontMatter(yaml, 2);
    QVERIFY(!front.has_value());
    QCOMPARE(front.error().kind, ProblemKind::FrontMatter);
    QCOMPARE(front.error().line, line);
}

void FrontMatterTest::marksInsideValues_areNoAliases_data()
{
    QTest::addColumn<QString>("title");
    for (const char *title : {"Rooms & keys", "Rooms *and* keys", "A&B", "5 * 4"})
        QTest::newRow(title) << QString::fromUtf8(title);
}

void FrontMatterTest::marksInsideValues_areNoAliases()
{
    QFETCH(QString, title);
    const auto front = readFrontMatter(u"title: %1\n"_s.arg(title), 2);
    QVERIFY2(front.has_value(), front ? "" : qPrintable(front.error().detail));
    QCOMPARE(front->title, title);
}

void FrontMatterTest::moreThan64KiB_isRefused()
{
    const QString long_ = u"title: "_s + QString(64 * 1024, u'a') + u'\n';
    const auto front = readFrontMatter(long_, 2);
    QVERIFY(!front.has_value());
    QCOMPARE(front.error().line, 2);
    QVERIFY(readFrontMatter(long_.first(60'000), 2).has_value());
}

void FrontMatterTest::deepNesting_isRefusedOrReadButNeverFatal()
{
    for (const QString &nested : QStringList{u"posts: "_s + QString(30'000, u'[') + QString(30'000, u']'),
                                             u"posts: "_s + QString(60'000, u'{'), u"- "_s.repeated(30'000)})
        QVERIFY(!readFrontMatter(nested, 2).has_value());
}

void FrontMatterTest::refusedFrontMatter_leavesTheTextReadable()
{
    const Protocol protocol = readProtocol("---\nid: [aston\n---\n# 1 Rooms\n\n1.1 Members must knock.\n");
    QVERIFY(protocol.frontMatter().isEmpty());
    QVERIFY(protocol.find(u"1.1"_s).has_value());
    const auto problem = std::ranges::find(protocol.problems(), ProblemKind::FrontMatter, &Problem::kind);
    QVERIFY(problem != protocol.problems().cend());
    QCOMPARE_GE(problem->line, 2);
    QCOMPARE_LE(problem->line, 3);
}

void FrontMatterTest::linesOfTheText_countFromTheFilesStart()
{
    const Protocol protocol = readProtocol("---\nid: aston\ntitle: Rooms\n---\n# 1 Rooms\n\n1.1 Members must knock.\n");
    QCOMPARE(protocol.clauses().at(protocol.find(u"1.1"_s).value_or(0)).firstLine, 7);
    QCOMPARE(protocol.title(), u"Rooms"_s);
}

void FrontMatterTest::dashesInsideAText_areNoFrontMatter()
{
    const Protocol protocol = readProtocol("# 1 Rooms\n\n---\nid: aston\n---\n\n1.1 Members must knock.\n");
    QVERIFY(protocol.frontMatter().isEmpty());
    QVERIFY(protocol.source().contains(u"id: aston"));
}

QTEST_APPLESS_MAIN(FrontMatterTest)
#include "FrontMatterTest.moc"
