// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Topic.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// The list of topics that the packs share.
class TopicTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void topics_areReadInOrder();
    void wrongFile_isRefusedWithFileAndLine_data();
    void wrongFile_isRefusedWithFileAndLine();
    void missingFile_isRefused();
    void fileOver4MiB_isRefused();
    void apostrophesAndEmoji_survive();

private:
    QString write(const QByteArray &yaml);

    QTemporaryDir m_folder;
};

QString TopicTest::write(const QByteArray &yaml)
{
    QFile file(m_folder.filePath(u"topics.yaml"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(yaml);
    return file.fileName();
}

void TopicTest::topics_areReadInOrder()
{
    const auto topics = readTopics(write("- id: rooms\n  title: Rooms\n- id: keys\n  title: Keys\n  scope: Who has them\n  parent: rooms\n"
                                         "  synonyms: [lock, spare key]\n"));
    QVERIFY(topics.has_value());
    QCOMPARE(topics->size(), 2);
    QCOMPARE(topics->at(0).id, u"rooms"_s);
    QCOMPARE(topics->at(0).parent, QString());
    QCOMPARE(topics->at(1).title, u"Keys"_s);
    QCOMPARE(topics->at(1).scope, u"Who has them"_s);
    QCOMPARE(topics->at(1).parent, u"rooms"_s);
    QCOMPARE(topics->at(1).synonyms, (QStringList{u"lock"_s, u"spare key"_s}));
}

void TopicTest::wrongFile_isRefusedWithFileAndLine_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const char *yaml, int line) { QTest::newRow(name) << QByteArray(yaml) << line; };
    row("a map", "rooms: Rooms\n", 1);
    row("a topic that is no map", "- id: rooms\n  title: Rooms\n- keys\n", 3);
    row("no id", "- title: Rooms\n", 1);
    row("no title", "- id: rooms\n  title: Rooms\n- id: keys\n", 3);
    row("id twice", "- {id: rooms, title: Rooms}\n\n- {id: rooms, title: More rooms}\n", 3);
    row("parent below", "- {id: keys, title: Keys, parent: rooms}\n- {id: rooms, title: Rooms}\n", 1);
    row("parent nowhere", "- {id: rooms, title: Rooms}\n- {id: keys, title: Keys, parent: house}\n", 2);
    row("its own parent", "- {id: rooms, title: Rooms, parent: rooms}\n", 1);
    row("an alias", "- &a {id: rooms, title: Rooms}\n- *a\n", 1);
    row("an alias deeper", "- id: rooms\n  title: Rooms\n  synonyms: [&a room, *a]\n", 3);
    row("broken YAML", "- {id: rooms, title: Rooms\n- {id: keys\n", 2);
}

void TopicTest::wrongFile_isRefusedWithFileAndLine()
{
    QFETCH(QByteArray, yaml);
    QFETCH(int, line);
    const QString path = write(yaml);
    const auto topics = readTopics(path);
    QVERIFY(!topics.has_value());
    QCOMPARE(topics.error().kind, ProblemKind::PackTopics);
    QCOMPARE(topics.error().subject, path);
    QVERIFY(!topics.error().detail.isEmpty());
    QCOMPARE(topics.error().line, line);
}

void TopicTest::missingFile_isRefused()
{
    const QString path = m_folder.filePath(u"missing.yaml"_s);
    const auto topics = readTopics(path);
    QVERIFY(!topics.has_value());
    QCOMPARE(topics.error().kind, ProblemKind::CannotRead);
    QCOMPARE(topics.error().subject, path);
}

void TopicTest::fileOver4MiB_isRefused()
{
    const QString path = write(QByteArray(4 * 1024 * 1024 + 1, '#'));
    const auto topics = readTopics(path);
    QVERIFY(!topics.has_value());
    QCOMPARE(topics.error().kind, ProblemKind::TooLarge);
    QCOMPARE(topics.error().subject, path);
}

void TopicTest::apostrophesAndEmoji_survive()
{
    const auto topics =
        readTopics(write("- id: tea\n  title: \"Members' tea \xf0\x9f\x8d\xb5\"\n  synonyms: [\"caf\xc3\xa9 & bar\", \"5 * 4\"]\n"));
    QVERIFY(topics.has_value());
    QCOMPARE(topics->constFirst().title, u"Members' tea 🍵"_s);
    QCOMPARE(topics->constFirst().synonyms, (QStringList{u"café & bar"_s, u"5 * 4"_s}));
}

QTEST_APPLESS_MAIN(TopicTest)
#include "TopicTest.moc"
