// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/Background.h"
#include "comparison/FeatureReader.h"
#include "protocol/ProtocolReader.h"
#include "support/Wordings.h"

#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

const Library &packs()
{
    static const Library library = Library::open({QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER)});
    return library;
}

} // namespace

/// Topics for a text that nobody has given any. A pack teaches nothing about its own text, so each figure is for an unseen one.
class TopicSuggestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unseenTexts_getTheTopicsThatPeopleGave();
    void wordings_getTheTopicsThatPeopleGave();
    void plainText_getsItsTopic();
    void suggestions_areFewAndLikeliestFirst();
    void withoutTopics_nothingIsSuggested();

private:
    static void keepTheFloor(bool wordings);
};

void TopicSuggestionTest::keepTheFloor(bool wordings)
{
    int asked = 0;
    int first = 0;
    int amongThree = 0;
    for (const Pack &pack : packs().packs()) {
        const Background background(packs(), {wordings ? readProtocol(Wordings::bytes(pack.id)) : pack.protocol});
        for (const SuggestedTopics &suggested : background.suggestTopics(background.texts().constFirst(), 3)) {
            const QString topic = pack.topics.value(suggested.clause).value(0);
            if (topic.isEmpty())
                continue;
            ++asked;
            first += suggested.topics.value(0).topic == topic ? 1 : 0;
            amongThree += std::ranges::contains(suggested.topics, topic, &TopicSuggestion::topic) ? 1 : 0;
        }
    }
    qInfo() << "main topic first:" << first << "among three:" << amongThree << "of" << asked;
    QVERIFY(asked > 400);
    QCOMPARE_GE(first, asked * 66 / 100);
    QCOMPARE_GE(amongThree, asked * 84 / 100);
}

void TopicSuggestionTest::unseenTexts_getTheTopicsThatPeopleGave()
{
    keepTheFloor(false);
}

void TopicSuggestionTest::wordings_getTheTopicsThatPeopleGave()
{
    REQUIRE_WORDINGS();
    keepTheFloor(true);
}

void TopicSuggestionTest::plainText_getsItsTopic()
{
    const Protocol text =
        readProtocol("# Our rules\n\n# 1 Presents\n\n1.1 Councillors must register any gift or hospitality worth more than £50.\n\n"
                     "# 2 The press\n\n2.1 Staff must not talk to journalists without leave from the press office.\n");
    const Background background(packs(), {text});
    const QList<SuggestedTopics> suggested = background.suggestTopics(background.texts().constFirst(), 1);
    QCOMPARE(suggested.size(), 2);
    QCOMPARE(suggested.at(0).topics.constFirst().topic, u"gifts-and-hospitality"_s);
    QCOMPARE(suggested.at(1).topics.constFirst().topic, u"media-contact"_s);
}

void TopicSuggestionTest::suggestions_areFewAndLikeliestFirst()
{
    const Background background(packs(), {packs().packs().constFirst().protocol});
    const QList<SuggestedTopics> all = background.suggestTopics(background.texts().constFirst(), 2);
    qsizetype comparable = 0;
    for (const Clause &clause : packs().packs().constFirst().protocol.clauses())
        comparable += isComparable(clause) ? 1 : 0;
    QCOMPARE(all.size(), comparable);
    for (const SuggestedTopics &suggested : all) {
        QVERIFY(suggested.topics.size() <= 2);
        QVERIFY(std::ranges::is_sorted(suggested.topics, std::ranges::greater(), &TopicSuggestion::score));
        for (const TopicSuggestion &topic : suggested.topics)
            QVERIFY(topic.score > 0 && topic.score <= 1);
    }
}

void TopicSuggestionTest::withoutTopics_nothingIsSuggested()
{
    const Background background(Library(), {packs().packs().constFirst().protocol});
    for (const SuggestedTopics &suggested : background.suggestTopics(background.texts().constFirst(), 3))
        QVERIFY(suggested.topics.isEmpty());
}

QTEST_GUILESS_MAIN(TopicSuggestionTest)
#include "TopicSuggestionTest.moc"
