// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/Alignment.h"
#include "protocol/ProtocolReader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto ours =
    "# A guide to the boats\n\n# 1 Boats\n\n1.1 Members must return the borrowed boat within 28 days.\n\n"
    "1.2 Officers should paint the boathouse door green every spring.\n\n"
    "1.3 Members must not lend the spare oars to visitors.\n\n# 2 Kites\n\n2.1 Officers may fly large kites over the harbour.\n";
constexpr auto theirs =
    "# Our guide\n\n# 1 Kites\n\n1.1 Officers must fly large kites over the harbour.\n\n# 2 Boats\n\n"
    "2.1 Councillors must return the borrowed boat within 14 days.\n\n"
    "2.2 Members may lend the spare oars to visitors.\n\n2.3 Members should paint the boathouse door green every spring.\n";

const Library &packs()
{
    static const Library library = Library::open({QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER)});
    return library;
}

QList<Match> aligned(const Library &library, const Protocol &a, const Protocol &b, const AlignmentLimits &limits = {})
{
    const Background background(library, {a, b});
    return align(background.texts().at(0), background.texts().at(1), limits);
}

Match bestOf(const QList<Match> &matches, const QString &a)
{
    const auto found = std::ranges::find(matches, a, &Match::a);
    return found == matches.cend() ? Match() : *found;
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir())
            copyFolder(entry.filePath(), target);
        else
            QVERIFY(QFile::copy(entry.filePath(), target));
    }
}

/// Gives every clause of a pack the same topic.
void spoilTopics(const QString &file)
{
    QFile topics(file);
    QVERIFY(topics.open(QIODevice::ReadOnly));
    QByteArray spoilt;
    for (const QByteArray &line : topics.readAll().split('\n')) {
        const qsizetype colon = line.startsWith('"') ? line.indexOf("\": ") : -1;
        spoilt += (colon < 0 ? line : line.first(colon) + "\": [expenses]") + '\n';
    }
    topics.close();
    QFile::remove(file);
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(spoilt);
}

} // namespace

/// Which clauses of two texts are matched, and how they stand to each other.
class AlignmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partners_areFoundUnderOtherNumbersAndWords();
    void relation_saysHowAStandsToB_data();
    void relation_saysHowAStandsToB();
    void relation_isTurnedRoundWithTheTexts();
    void otherDutyHolder_comesBehindTheSameOne();
    void textWithItself_isMatchedClauseByClause();
    void matches_areTheSameEitherWayRoundAndEachTime();
    void matches_areBestFirstAndWithinLimits();
    void topicsOfTheTwoPacks_makeNoDifference();
    void withoutAnyPack_textsAreStillAligned();
    void textsWithoutClauses_haveNoMatches();
    void stop_endsARunWithWhatThereIs();
    void progress_countsEveryText();
};

void AlignmentTest::partners_areFoundUnderOtherNumbersAndWords()
{
    const QList<Match> matches = aligned(packs(), readProtocol(ours), readProtocol(theirs));
    QCOMPARE(bestOf(matches, u"1.1"_s).b, u"2.1"_s);
    QCOMPARE(bestOf(matches, u"1.2"_s).b, u"2.3"_s);
    QCOMPARE(bestOf(matches, u"1.3"_s).b, u"2.2"_s);
    QCOMPARE(bestOf(matches, u"2.1"_s).b, u"1.1"_s);
}

void AlignmentTest::relation_saysHowAStandsToB_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("relation");
    QTest::newRow("the same") << u"Members must return the borrowed boat."_s << u"Members must return the borrowed boats."_s << u"same"_s;
    QTest::newRow("a longer limit is weaker") << u"Members must return the borrowed boat within 28 days."_s
                                              << u"Members must return the borrowed boat within 2 working days."_s << u"weaker"_s;
    QTest::newRow("a lower threshold is stricter")
        << u"Members must declare gifts of £25."_s << u"Members must declare gifts of £50."_s << u"stricter"_s;
    QTest::newRow("must beside should") << u"Officers must paint the door green."_s << u"Officers should paint the door green."_s
                                        << u"stricter"_s;
    QTest::newRow("may beside must") << u"Officers may fly large kites."_s << u"Officers must fly large kites."_s << u"weaker"_s;
    QTest::newRow("a ban beside leave") << u"Members must not lend the spare oars."_s << u"Members may lend the spare oars."_s
                                        << u"conflicts"_s;
    QTest::newRow("both beside one") << u"Members and officers must keep the harbour tidy."_s << u"Members must keep the harbour tidy."_s
                                     << u"wider"_s;
    QTest::newRow("another duty-holder says nothing")
        << u"Officers must keep the harbour tidy."_s << u"Members must keep the harbour tidy."_s << QString();
}

void AlignmentTest::relation_saysHowAStandsToB()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const QString, relation);
    const auto text = [](const QString &clause) { return readProtocol(u"# A guide\n\n# 1 Rules\n\n1.1 %1\n"_s.arg(clause).toUtf8()); };
    const QList<Match> matches = aligned(packs(), text(a), text(b));
    QCOMPARE(matches.size(), 1);
    QCOMPARE(matches.constFirst().relation ? name(*matches.constFirst().relation) : QString(), relation);
}

void AlignmentTest::relation_isTurnedRoundWithTheTexts()
{
    const QList<Match> there = aligned(packs(), readProtocol(ours), readProtocol(theirs));
    const QList<Match> back = aligned(packs(), readProtocol(theirs), readProtocol(ours));
    QCOMPARE(bestOf(there, u"1.1"_s).relation, std::optional(Relation::Weaker));
    QCOMPARE(bestOf(back, u"2.1"_s).relation, std::optional(Relation::Stricter));
    for (const Match &match : there) {
        const auto other = std::ranges::find_if(back, [&](const Match &each) { return each.a == match.b && each.b == match.a; });
        QVERIFY(other != back.cend());
        QCOMPARE(other->relation, match.relation ? std::optional(turnedRound(*match.relation)) : std::nullopt);
    }
}

void AlignmentTest::otherDutyHolder_comesBehindTheSameOne()
{
    const Protocol a = readProtocol("# A guide\n\n# 1 Rules\n\n1.1 Members must not put pressure on officers about the harbour.\n");
    const Protocol b = readProtocol("# A guide\n\n# 1 Rules\n\n1.1 Officers must not put pressure on members about the harbour.\n\n"
                                    "1.2 A member must never put the staff who run the harbour under pressure.\n\n"
                                    "1.3 Members must put pressure on officers about the harbour.\n");
    QCOMPARE(bestOf(aligned(packs(), a, b), u"1.1"_s).b, u"1.2"_s);
}

void AlignmentTest::textWithItself_isMatchedClauseByClause()
{
    for (const Pack &pack : packs().packs()) {
        const QList<Match> matches = aligned(packs(), pack.protocol, pack.protocol);
        int own = 0;
        int all = 0;
        for (const Clause &clause : pack.protocol.clauses()) {
            const Match best = bestOf(matches, clause.id);
            all += best.a.isEmpty() ? 0 : 1;
            own += best.a == best.b && !best.a.isEmpty() ? 1 : 0;
        }
        QVERIFY(all > 0);
        QCOMPARE_GE(own, all * 98 / 100); // a text may say the same thing twice
    }
}

void AlignmentTest::matches_areTheSameEitherWayRoundAndEachTime()
{
    const Protocol &a = packs().packs().at(0).protocol;
    const Protocol &b = packs().packs().at(1).protocol;
    const QList<Match> matches = aligned(packs(), a, b);
    QCOMPARE(aligned(packs(), a, b), matches);
    QSet<std::pair<QString, QString>> there;
    for (const Match &match : matches)
        there.insert({match.a, match.b});
    QSet<std::pair<QString, QString>> back;
    for (const Match &match : aligned(packs(), b, a))
        back.insert({match.b, match.a});
    QCOMPARE_GE((there & back).size(), there.size() * 99 / 100); // of two pairs that are level, either may come in
}

void AlignmentTest::matches_areBestFirstAndWithinLimits()
{
    const QList<Match> matches =
        aligned(packs(), packs().packs().at(0).protocol, packs().packs().at(1).protocol, {.perClause = 2, .atLeast = 0.3});
    QVERIFY(!matches.isEmpty());
    QVERIFY(std::ranges::is_sorted(matches, std::ranges::greater(), &Match::score));
    for (const Match &match : matches)
        QVERIFY(match.score >= 0.3 && match.score <= 1);
    QVERIFY(aligned(packs(), readProtocol(ours), readProtocol(theirs), {.perClause = 0}).isEmpty());
}

void AlignmentTest::topicsOfTheTwoPacks_makeNoDifference()
{
    QTemporaryDir folder;
    copyFolder(QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER), folder.path());
    const QString a = packs().packs().at(0).id;
    const QString b = packs().packs().at(1).id;
    spoilTopics(folder.filePath(a + u"/topics.yaml"));
    spoilTopics(folder.filePath(b + u"/topics.yaml"));
    const Library spoilt = Library::open({folder.path()});
    QVERIFY2(spoilt.problems().isEmpty(), qPrintable(spoilt.problems().value(0).detail));
    QVERIFY(spoilt.find(a)->topics != packs().find(a)->topics);
    QCOMPARE(aligned(spoilt, spoilt.find(a)->protocol, spoilt.find(b)->protocol),
             aligned(packs(), packs().find(a)->protocol, packs().find(b)->protocol));
}

void AlignmentTest::withoutAnyPack_textsAreStillAligned()
{
    const QList<Match> matches = aligned(Library(), readProtocol(ours), readProtocol(theirs));
    QCOMPARE(bestOf(matches, u"1.2"_s).b, u"2.3"_s);
    QCOMPARE(bestOf(matches, u"1.3"_s).b, u"2.2"_s);
}

void AlignmentTest::textsWithoutClauses_haveNoMatches()
{
    const Protocol empty = readProtocol({});
    QVERIFY(aligned(packs(), empty, empty).isEmpty());
    QVERIFY(aligned(packs(), readProtocol(ours), empty).isEmpty());
    QVERIFY(aligned(packs(), readProtocol("# Heading alone\n"), readProtocol(ours)).isEmpty());
}

void AlignmentTest::stop_endsARunWithWhatThereIs()
{
    const QList<Protocol> texts(5, readProtocol(ours));
    const Background background(packs(), texts);
    std::stop_source source;
    const auto matches = alignWithAll(background.texts().constFirst(), background.texts(), source.get_token(), [&](int done) {
        if (done == 2)
            source.request_stop();
    });
    QCOMPARE(matches.size(), 2);
    QVERIFY(!matches.constFirst().isEmpty());
    const Background stopped(packs(), texts, source.get_token());
    QCOMPARE(stopped.texts().size(), texts.size());
    QVERIFY(stopped.texts().constFirst().clauses().empty());
}

void AlignmentTest::progress_countsEveryText()
{
    const Background background(packs(), QList<Protocol>(4, readProtocol(theirs)));
    QList<int> seen;
    QCOMPARE(alignWithAll(background.texts().constFirst(), background.texts().sliced(1), {}, [&](int done) { seen.append(done); }).size(),
             3);
    QCOMPARE(seen, (QList<int>{1, 2, 3}));
}

QTEST_GUILESS_MAIN(AlignmentTest)
#include "AlignmentTest.moc"
