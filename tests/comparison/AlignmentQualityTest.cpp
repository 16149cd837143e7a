// SPDX-License-Identifier: GPL-3.0-or-later
// How well clauses are matched, beside plain TF-IDF on stems, on every two packs. A pack teaches nothing about itself, so each of the
// figures is for two texts that the alignment has not seen; app/comparison/README.md keeps them.
#include "comparison/Alignment.h"
#include "comparison/FeatureReader.h"
#include "protocol/ProtocolReader.h"
#include "support/Wordings.h"

#include <QRegularExpression>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

using Ranks = QHash<QString, QStringList>; ///< of a clause, its partners, best first

const Library &packs()
{
    static const Library library = Library::open({QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER)});
    return library;
}

/// A text with the pack whose ids it has, so that the pack's topics and values tell what is right.
struct Judged {
    const Pack *pack;
    Protocol text;
};

QList<Judged> restatements()
{
    QList<Judged> all;
    for (const Pack &pack : packs().packs())
        all.append({&pack, pack.protocol});
    return all;
}

QList<Judged> wordings()
{
    QList<Judged> all;
    for (const Pack &pack : packs().packs())
        all.append({&pack, readProtocol(Wordings::bytes(pack.id))});
    return all;
}

Ranks ranksOf(const Protocol &a, const Protocol &b)
{
    const Background background(packs(), {a, b});
    Ranks ranks;
    for (const Match &match : align(background.texts().at(0), background.texts().at(1), {.perClause = 40, .atLeast = 0}))
        ranks[match.a].append(match.b);
    return ranks;
}

/// Plain TF-IDF on stems: no words that mean the same, no surroundings.
class PlainRanks
{
public:
    PlainRanks(const Protocol &a, const Protocol &b)
        : m_vocabulary({})
        , m_a(wordedText(a, m_vocabulary))
        , m_b(wordedText(b, m_vocabulary))
    {
        m_rarity.add(m_a);
        m_rarity.add(m_b);
        addVectors(m_a, m_left);
        addVectors(m_b, m_right);
    }

    float likeness(const QString &a, const QString &b) const { return dot(m_left.value(a), m_right.value(b)); }

    Ranks ranks() const
    {
        Ranks ranks;
        for (auto left = m_left.cbegin(); left != m_left.cend(); ++left) {
            QStringList partners = m_right.keys();
            std::ranges::sort(partners);
            std::ranges::stable_sort(partners, std::ranges::greater(), [&](const QString &id) { return dot(left.value(), m_right[id]); });
            ranks.insert(left.key(), partners);
        }
        return ranks;
    }

private:
    void addVectors(const WordedText &text, QHash<QString, SparseVector> &vectors) const
    {
        for (const ClauseFeatures &features : readFeatures(text, m_rarity))
            vectors.insert(text.protocol.clauses().at(features.clause).id, features.own);
    }

    Vocabulary m_vocabulary;
    WordedText m_a;
    WordedText m_b;
    Rarity m_rarity;
    QHash<QString, SparseVector> m_left;
    QHash<QString, SparseVector> m_right;
};

/// Pairs of clauses that settle the same matter and have the same main topic, by clause of the first.
QHash<QString, QStringList> partnersBySameMatter(const Pack &a, const Pack &b)
{
    QHash<QString, QStringList> partners;
    for (const ValueDefinition &matter : packs().matters()) {
        const QStringList left = a.values.value(matter.id).clauses;
        const QStringList right = b.values.value(matter.id).clauses;
        if (left.size() > 2 || right.size() > 3)
            continue; // so many clauses do not all say the same
        for (const QString &clause : left) {
            for (const QString &partner : right) {
                if (a.topics.value(clause).value(0) == b.topics.value(partner).value(0) && !a.topics.value(clause).isEmpty())
                    partners[clause].append(partner);
            }
        }
    }
    return partners;
}

struct Tally {
    int asked = 0;
    int first = 0;
    int amongThree = 0;

    void count(const QStringList &ranked, const QStringList &right)
    {
        ++asked;
        first += right.contains(ranked.value(0)) ? 1 : 0;
        amongThree +=
            std::ranges::any_of(ranked.first(std::min<qsizetype>(3, ranked.size())), [&](const QString &id) { return right.contains(id); })
                ? 1
                : 0;
    }

    double share(int count) const { return asked == 0 ? 0 : static_cast<double>(count) / asked; }
    QString text() const
    {
        return u"first %1, among three %2 of %3"_s.arg(QString::number(share(first), 'f', 3), QString::number(share(amongThree), 'f', 3),
                                                       QString::number(asked));
    }
};

struct Quality {
    Tally topic;  ///< a clause of the same main topic
    Tally matter; ///< a clause that settles the same matter
    int negatives = 0;
    int negativesFirst = 0;

    double negativeShare() const { return negatives == 0 ? 1 : static_cast<double>(negativesFirst) / negatives; }
    QString text() const
    {
        return u"same topic: %1; same matter: %2; hard negative first: %3 of %4"_s.arg(
            topic.text(), matter.text(), QString::number(negativeShare(), 'f', 3), QString::number(negatives));
    }
};

void judge(const Judged &a, const Judged &b, const Ranks &ranks, const PlainRanks &plain, Quality &quality)
{
    QHash<QString, QStringList> byTopic;
    for (const Clause &clause : b.text.clauses()) {
        if (isComparable(clause) && b.pack->topics.contains(clause.id))
            byTopic[b.pack->topics[clause.id].value(0)].append(clause.id);
    }
    const QHash<QString, QStringList> matters = partnersBySameMatter(*a.pack, *b.pack);
    for (const Clause &clause : a.text.clauses()) {
        const QStringList topics = a.pack->topics.value(clause.id);
        if (!isComparable(clause) || topics.isEmpty())
            continue;
        const QStringList ranked = ranks.value(clause.id);
        if (byTopic.contains(topics.constFirst()))
            quality.topic.count(ranked, byTopic[topics.constFirst()]);
        if (!matters.contains(clause.id))
            continue;
        quality.matter.count(ranked, matters[clause.id]);
        // Nearly as many words in common as with the right partner, and no topic at all.
        for (const QString &partner : matters[clause.id]) {
            const float likeness = plain.likeness(clause.id, partner);
            for (const Clause &other : b.text.clauses()) {
                const QStringList others = b.pack->topics.value(other.id);
                const float words = plain.likeness(clause.id, other.id);
                if (others.isEmpty() || words < 0.12F || words < 0.75F * likeness ||
                    std::ranges::any_of(others, [&](const QString &each) { return topics.contains(each); }))
                    continue;
                const qsizetype right = ranked.indexOf(partner);
                const qsizetype wrong = ranked.indexOf(other.id);
                ++quality.negatives;
                quality.negativesFirst += wrong >= 0 && (right < 0 || wrong < right) ? 1 : 0;
            }
        }
    }
}

std::pair<Quality, Quality> qualities(const QList<Judged> &texts)
{
    Quality ours;
    Quality plain;
    for (const Judged &a : texts) {
        for (const Judged &b : texts) {
            if (a.pack == b.pack)
                continue;
            const PlainRanks plainRanks(a.text, b.text);
            judge(a, b, ranksOf(a.text, b.text), plainRanks, ours);
            judge(a, b, plainRanks.ranks(), plainRanks, plain);
        }
    }
    return {ours, plain};
}

/// A clause with one thing changed; nothing if that cannot be done.
using Change = std::optional<QString> (*)(const QString &);

std::optional<QString> swapSides(const QString &text)
{
    static const QRegularExpression side(u"\\b(members?|officers?)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    QString swapped;
    qsizetype end = 0;
    for (auto found = side.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString word = match.captured().startsWith(u'm', Qt::CaseInsensitive) ? u"officer"_s : u"member"_s;
        swapped +=
            QStringView(text).sliced(end, match.capturedStart() - end) + word + (match.captured().endsWith(u's') ? u"s"_s : QString());
        end = match.capturedEnd();
    }
    return end == 0 ? std::nullopt : std::optional(swapped + QStringView(text).sliced(end));
}

std::optional<QString> replaceFirst(const QString &text, const QList<std::pair<QString, QString>> &rules)
{
    for (const auto &[before, after] : rules) {
        const QRegularExpression word(u"\\b"_s + before + u"\\b"_s);
        if (const auto match = word.match(text); match.hasMatch())
            return QString(text).replace(match.capturedStart(), match.capturedLength(), after);
    }
    return {};
}

std::optional<QString> negate(const QString &text)
{
    return replaceFirst(text, {{u"must not"_s, u"must"_s},
                               {u"should not"_s, u"should"_s},
                               {u"must"_s, u"must not"_s},
                               {u"should"_s, u"should not"_s},
                               {u"may"_s, u"must not"_s}});
}

std::optional<QString> changeForce(const QString &text)
{
    return replaceFirst(text, {{u"must(?! not)"_s, u"may"_s}, {u"may(?! not)"_s, u"must"_s}, {u"should(?! not)"_s, u"must"_s}});
}

/// A restatement in which a changed copy, `number` with 9 before its last part, follows each numbered clause that can be changed.
QByteArray withChangedCopies(const Protocol &protocol, Change change, QHash<QString, QString> &copies)
{
    static const QRegularExpression numbered(u"^\\s*(\\d+\\.\\d+(?:\\.\\d+)?)\\s+(\\S.{30,})$"_s);
    QString text;
    for (const QString &line : protocol.source().split(u'\n')) {
        text += line + u'\n';
        const auto match = numbered.match(line);
        const auto changed = match.hasMatch() && !line.endsWith(u':') ? change(match.captured(2)) : std::nullopt;
        if (!changed)
            continue;
        const QString id = match.captured(1);
        const qsizetype dot = id.lastIndexOf(u'.');
        const QString copy = id.first(dot + 1) + u'9' + id.sliced(dot + 1).rightJustified(2, u'0');
        text += u'\n' + copy + u' ' + *changed + u'\n';
        copies.insert(id, copy);
    }
    return text.toUtf8();
}

} // namespace

class AlignmentQualityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restatements_keepTheFloor();
    void wordings_keepTheFloor();
    void changedCopies_comeBehindTheirOriginals_data();
    void changedCopies_comeBehindTheirOriginals();

private:
    static void keepTheFloor(const QList<Judged> &texts);
};

void AlignmentQualityTest::keepTheFloor(const QList<Judged> &texts)
{
    const auto [ours, plain] = qualities(texts);
    qInfo().noquote() << "alignment:" << ours.text();
    qInfo().noquote() << "plain TF-IDF:" << plain.text();
    QVERIFY(ours.topic.asked > 1000 && ours.matter.asked > 100 && ours.negatives > 500);
    QCOMPARE_GE(ours.topic.share(ours.topic.amongThree), 0.74);
    QCOMPARE_GE(ours.topic.share(ours.topic.first), 0.57);
    QCOMPARE_GE(ours.matter.share(ours.matter.amongThree), 0.81);
    QCOMPARE_LE(ours.negativeShare(), 0.10);
    QCOMPARE_GE(plain.negativeShare(), 0.4); // else they would not be hard
}

void AlignmentQualityTest::restatements_keepTheFloor()
{
    keepTheFloor(restatements());
}

void AlignmentQualityTest::wordings_keepTheFloor()
{
    REQUIRE_WORDINGS();
    keepTheFloor(wordings());
}

void AlignmentQualityTest::changedCopies_comeBehindTheirOriginals_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<double>("mostFirst");
    QTest::newRow("members and officers swapped") << Change(swapSides) << 0.16;
    QTest::newRow("negated") << Change(negate) << 0.05;
    QTest::newRow("of another force") << Change(changeForce) << 0.14;
}

void AlignmentQualityTest::changedCopies_comeBehindTheirOriginals()
{
    REQUIRE_WORDINGS();
    QFETCH(const Change, change);
    QFETCH(const double, mostFirst);
    int asked = 0;
    int first = 0;
    for (const Judged &wording : wordings()) {
        QHash<QString, QString> copies;
        const Protocol changed = readProtocol(withChangedCopies(wording.pack->protocol, change, copies));
        const Ranks ranks = ranksOf(wording.text, changed);
        for (auto copy = copies.cbegin(); copy != copies.cend(); ++copy) {
            const QStringList ranked = ranks.value(copy.key());
            if (ranked.isEmpty() || !changed.find(copy.value()))
                continue;
            ++asked;
            const qsizetype right = ranked.indexOf(copy.key());
            const qsizetype wrong = ranked.indexOf(copy.value());
            first += wrong >= 0 && (right < 0 || wrong < right) ? 1 : 0;
        }
    }
    qInfo() << "changed copy first:" << first << "of" << asked;
    QVERIFY(asked > 60);
    QCOMPARE_LE(static_cast<double>(first) / asked, mostFirst);
}

QTEST_GUILESS_MAIN(AlignmentQualityTest)
#include "AlignmentQualityTest.moc"
