-- SPDX-License-Identifier: GPL-3.0-or-later
-- The audit trail. Statements are set apart by blank lines.

PRAGMA application_id = 1131376227;

CREATE TABLE audit (
    number INTEGER PRIMARY KEY AUTOINCREMENT, -- so that SQLite keeps the highest one ever given
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    record TEXT NOT NULL,
    row TEXT NOT NULL,
    row_hash TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN
    SELECT RAISE(ABORT, 'the audit trail is append-only');
END;

CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit BEGIN
    SELECT RAISE(ABORT, 'the audit trail is append-only');
END;

-- INSERT OR REPLACE would go past the trigger on deletion.
CREATE TRIGGER audit_only_grows BEFORE INSERT ON audit WHEN NEW.number <> coalesce((SELECT max(number) FROM audit), 0) + 1 BEGIN
    SELECT RAISE(ABORT, 'the audit trail is append-only');
END;

PRAGMA user_version = 1;
