// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ClauseText.h"
#include "storage/RecordsFile.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace Concordat
{

enum class NoteKind : std::uint8_t { Note, Bookmark };
QString name(NoteKind kind); ///< `note`, `bookmark`

/// A note or bookmark on a clause. Earlier texts and places are kept.
struct Note {
    QString id; ///< a UUID without braces
    NoteKind kind = NoteKind::Note;
    QString authority;
    QString clause;   ///< where it stands now
    QString textHash; ///< textHash() of that clause when the note was put there
    QString text;     ///< of a bookmark its name; may be empty
    QString who;
    QDateTime at;
};

/// A note whose clause went.
struct MovedNote {
    Note note; ///< as it is now
    QString from;
    bool isPlaced = true; ///< false where no clause was left to put it on: it stays with the clause that went
};

/// Notes and bookmarks on clauses. Each call that writes is one transaction, on the disk when it returns; nothing is deleted.
class NoteStore
{
public:
    explicit NoteStore(RecordsFile *file);

    Result<Note> add(NoteKind kind, const QString &authority, const CitedClause &clause, const QString &text);
    Result<> setText(const QString &note, const QString &text);
    Result<> remove(const QString &note); ///< no longer listed; kept in the history
    Result<> putBack(const QString &note);

    Result<QList<Note>> notes(const QString &authority); ///< oldest first; all authorities' where it is empty

    /// After a new text: puts each note whose clause went to the nearest clause above, and tells which.
    Result<QList<MovedNote>> follow(const QString &authority, const Protocol &protocol);

private:
    RecordsFile *m_file;
};

} // namespace Concordat
