// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/NoteStore.h"

#include "storage/NearestClause.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

/// A note as one of its rows has it.
struct Revision {
    Note note;
    bool isRemoved = false;
};

NoteKind kindNamed(const QString &name)
{
    return name == Concordat::name(NoteKind::Bookmark) ? NoteKind::Bookmark : NoteKind::Note;
}

Revision readRevision(Row &row)
{
    return {.note = {.id = row.text(),
                     .kind = kindNamed(row.text()),
                     .authority = row.text(),
                     .clause = row.text(),
                     .textHash = row.text(),
                     .text = row.text(),
                     .who = row.text(),
                     .at = row.time()},
            .isRemoved = row.number() != 0};
}

Result<Note> add(AuditedWrite &write, const QString &what, Revision revision)
{
    Note &note = revision.note;
    note.who = write.who();
    note.at = write.at();
    Statement insert(write.database(), u"INSERT INTO clause_note (note, kind, authority, clause, text_hash, text, removed, who, at) "
                                       "VALUES (:note, :kind, :authority, :clause, :hash, :text, :removed, :who, :at) RETURNING *"_s);
    insert.bind(u":note"_s, note.id)
        .bind(u":kind"_s, name(note.kind))
        .bind(u":authority"_s, note.authority)
        .bind(u":clause"_s, note.clause)
        .bind(u":hash"_s, note.textHash)
        .bind(u":text"_s, note.text)
        .bind(u":removed"_s, revision.isRemoved ? 1 : 0)
        .bind(u":who"_s, note.who)
        .bind(u":at"_s, note.at);
    return write.change(what, u"clause_note"_s, insert).transform([&](const QSqlRecord &) { return note; });
}

Result<Revision> latest(Database &database, const QString &note)
{
    std::optional<Revision> found;
    const Result<> read = Statement(database, u"SELECT note, kind, authority, clause, text_hash, text, who, at, removed FROM clause_note "
                                              "WHERE note = :note ORDER BY id DESC LIMIT 1"_s)
                              .bind(u":note"_s, note)
                              .each([&](Row &row) { found = readRevision(row); });
    if (!read)
        return std::unexpected(read.error());
    if (!found)
        return std::unexpected(Problem{.kind = ProblemKind::RecordsFailed, .subject = database.path(), .detail = note});
    return *found;
}

/// Writes a note's next row: the last one with a change made to it.
template <typename Change>
Result<> revise(RecordsFile &file, const QString &note, const QString &what, Change change)
{
    return file.write([&](AuditedWrite &write) -> Result<> {
        Result<Revision> revision = latest(write.database(), note);
        if (!revision)
            return std::unexpected(revision.error());
        change(*revision);
        const Result<Note> added = add(write, what, *revision);
        return added ? Result<>() : std::unexpected(added.error());
    });
}

} // namespace

QString name(NoteKind kind)
{
    return kind == NoteKind::Bookmark ? u"bookmark"_s : u"note"_s;
}

NoteStore::NoteStore(RecordsFile *file)
    : m_file(file)
{
}

Result<Note> NoteStore::add(NoteKind kind, const QString &authority, const CitedClause &clause, const QString &text)
{
    return m_file->write([&](AuditedWrite &write) {
        return Concordat::add(write, u"noted"_s,
                              {.note = {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                        .kind = kind,
                                        .authority = authority,
                                        .clause = clause.clause,
                                        .textHash = textHash(clause.text),
                                        .text = text,
                                        .who = {},
                                        .at = {}}});
    });
}

Result<> NoteStore::setText(const QString &note, const QString &text)
{
    return revise(*m_file, note, u"note-changed"_s, [&](Revision &revision) { revision.note.text = text; });
}

Result<> NoteStore::remove(const QString &note)
{
    return revise(*m_file, note, u"note-removed"_s, [](Revision &revision) { revision.isRemoved = true; });
}

Result<> NoteStore::putBack(const QString &note)
{
    return revise(*m_file, note, u"note-put-back"_s, [](Revision &revision) { revision.isRemoved = false; });
}

Result<QList<Note>> NoteStore::notes(const QString &authority)
{
    QList<Note> result;
    const Result<> read =
        Statement(
            m_file->database(),
            u"SELECT note, kind, authority, clause, text_hash, text, who, at, removed FROM clause_note "
            "WHERE id IN (SELECT max(id) FROM clause_note GROUP BY note) AND NOT removed AND (:authority = '' OR authority = :authority) "
            "ORDER BY (SELECT min(first.id) FROM clause_note AS first WHERE first.note = clause_note.note)"_s)
            .bind(u":authority"_s, authority)
            .each([&](Row &row) { result.append(readRevision(row).note); });
    return read ? Result<QList<Note>>(result) : std::unexpected(read.error());
}

Result<QList<MovedNote>> NoteStore::follow(const QString &authority, const Protocol &protocol)
{
    QStringList clauses;
    for (const Clause &clause : protocol.clauses())
        clauses.append(clause.id);
    return m_file->write([&](AuditedWrite &write) -> Result<QList<MovedNote>> {
        QList<MovedNote> moved;
        const auto all = notes(authority);
        if (!all)
            return std::unexpected(all.error());
        for (const Note &note : *all) {
            if (protocol.find(note.clause))
                continue;
            const std::optional<QString> place = nearestClauseAbove(note.clause, clauses);
            if (!place) {
                moved.append({.note = note, .from = note.clause, .isPlaced = false});
                continue;
            }
            Revision revision{.note = note};
            revision.note.clause = *place;
            revision.note.textHash = textHash(protocol.clauses().at(*protocol.find(*place)).text);
            const Result<Note> added = Concordat::add(write, u"note-moved"_s, revision);
            if (!added)
                return std::unexpected(added.error());
            moved.append({.note = *added, .from = note.clause});
        }
        return moved;
    });
}

} // namespace Concordat
