// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/NoteStore.h"
#include "protocol/ProtocolReader.h"
#include "storage/AuditTrail.h"
#include "support/RecordsSample.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// Notes and bookmarks on clauses.
class NoteStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void note_comesBackAsItWasWritten();
    void change_countsAndKeepsWhatWasBefore();
    void removedNote_canBePutBack();
    void notes_areThoseOfTheAuthorityInTheOrderWritten();
    void unknownNote_isAFailure();
    void newText_movesNotesWhoseClauseWent();

private:
    QStringList texts(const QString &authority) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecordsFile> m_file;
    std::unique_ptr<NoteStore> m_store;
};

void NoteStoreTest::init()
{
    m_store.reset();
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = Test::opened(m_folder->filePath(u"records.sqlite"_s));
    m_store = std::make_unique<NoteStore>(m_file.get());
}

QStringList NoteStoreTest::texts(const QString &authority) const
{
    QStringList result;
    const auto notes = m_store->notes(authority);
    for (const Note &note : *notes)
        result.append(note.clause + u' ' + note.text);
    return result;
}

void NoteStoreTest::note_comesBackAsItWasWritten()
{
    const CitedClause clause{.clause = u"5.4"_s, .text = u"a text"_s};
    const auto note = m_store->add(NoteKind::Bookmark, u"wiltshire"_s, clause, u"It's ✓"_s);
    QVERIFY(note);
    const Note found = m_store->notes(u"wiltshire"_s)->constFirst();
    QCOMPARE(found.id, note->id);
    QCOMPARE(found.kind, NoteKind::Bookmark);
    QCOMPARE(found.authority, u"wiltshire"_s);
    QCOMPARE(found.clause, u"5.4"_s);
    QCOMPARE(found.textHash, textHash(u"a text"_s));
    QCOMPARE(found.text, u"It's ✓"_s);
    QCOMPARE(found.who, u"Sam O’Neill"_s);
    QCOMPARE(found.at, note->at);
}

void NoteStoreTest::change_countsAndKeepsWhatWasBefore()
{
    const auto note = m_store->add(NoteKind::Note, u"wiltshire"_s, {.clause = u"1"_s, .text = {}}, u"before"_s);
    QVERIFY(m_store->setText(note->id, u""_s));
    QCOMPARE(texts(u"wiltshire"_s), QStringList{u"1 "_s});
    QCOMPARE(Test::sqlite(m_file->path(), u"SELECT group_concat(text, ',') FROM clause_note"_s), "before,");
    QVERIFY(AuditTrail(m_file.get()).verify()->isIntact());
}

void NoteStoreTest::removedNote_canBePutBack()
{
    const auto note = m_store->add(NoteKind::Note, u"wiltshire"_s, {.clause = u"1"_s, .text = {}}, u"text"_s);
    QVERIFY(m_store->remove(note->id));
    QVERIFY(texts(u"wiltshire"_s).isEmpty());
    QVERIFY(m_store->putBack(note->id));
    QCOMPARE(texts(u"wiltshire"_s), QStringList{u"1 text"_s});
}

void NoteStoreTest::notes_areThoseOfTheAuthorityInTheOrderWritten()
{
    const auto first = m_store->add(NoteKind::Note, u"wiltshire"_s, {.clause = u"2"_s, .text = {}}, u"first"_s);
    QVERIFY(m_store->add(NoteKind::Note, u"derbyshire"_s, {.clause = u"1"_s, .text = {}}, u"elsewhere"_s));
    QVERIFY(m_store->add(NoteKind::Note, u"wiltshire"_s, {.clause = u"1"_s, .text = {}}, u"second"_s));
    QVERIFY(m_store->setText(first->id, u"first, changed"_s));
    QCOMPARE(texts(u"wiltshire"_s), (QStringList{u"2 first, changed"_s, u"1 second"_s}));
    QCOMPARE(texts({}).size(), 3);
}

void NoteStoreTest::unknownNote_isAFailure()
{
    QVERIFY(!m_store->setText(u"none"_s, u"x"_s));
    QVERIFY(!m_store->remove(u"none"_s));
    QVERIFY(AuditTrail(m_file.get()).verify()->isIntact());
}

void NoteStoreTest::newText_movesNotesWhoseClauseWent()
{
    const Protocol protocol = readProtocol("# A guide\n\n# 1 Rooms\n\n1.1 The hall is locked at night.\n\n1.2 The bell is rung.\n");
    QVERIFY(protocol.find(u"1.2"_s));
    for (const QString &clause : {u"1.1"_s, u"1.4"_s, u"9(a)"_s})
        QVERIFY(m_store->add(NoteKind::Note, u"wiltshire"_s, {.clause = clause, .text = u"old"_s}, u"on "_s + clause));
    QVERIFY(m_store->add(NoteKind::Note, u"derbyshire"_s, {.clause = u"1.4"_s, .text = u"old"_s}, u"elsewhere"_s));
    const auto moved = m_store->follow(u"wiltshire"_s, protocol);
    QVERIFY(moved);
    QCOMPARE(moved->size(), 2);
    QCOMPARE(moved->at(0).from, u"1.4"_s);
    QCOMPARE(moved->at(0).note.clause, u"1.2"_s);
    QCOMPARE(moved->at(0).note.textHash, textHash(u"The bell is rung."_s));
    QVERIFY(moved->at(0).isPlaced);
    QCOMPARE(moved->at(1).from, u"9(a)"_s);
    QCOMPARE(moved->at(1).note.clause, u"1"_s); // numbers run: 9 follows 1 where there is nothing between
    QCOMPARE(texts(u"wiltshire"_s), (QStringList{u"1.1 on 1.1"_s, u"1.2 on 1.4"_s, u"1 on 9(a)"_s}));
    QCOMPARE(texts(u"derbyshire"_s), QStringList{u"1.4 elsewhere"_s});
    QVERIFY(m_store->follow(u"wiltshire"_s, protocol)->isEmpty());
}

QTEST_GUILESS_MAIN(NoteStoreTest)
#include "NoteStoreTest.moc"
