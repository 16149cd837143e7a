-- SPDX-License-Identifier: GPL-3.0-or-later
-- Notes and bookmarks on clauses: each change of text or place is one row more, and the last of a note counts.

CREATE TABLE clause_note (
    id INTEGER PRIMARY KEY,
    note TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('note', 'bookmark')),
    authority TEXT NOT NULL,
    clause TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    text TEXT NOT NULL,
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    who TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;

CREATE INDEX clause_note_by_note ON clause_note (note);

CREATE TRIGGER clause_note_is_kept BEFORE DELETE ON clause_note BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

CREATE TRIGGER clause_note_is_not_changed BEFORE UPDATE ON clause_note BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

PRAGMA user_version = 3;
