-- SPDX-License-Identifier: GPL-3.0-or-later
-- Runs of checklists. Only a run itself is ever updated; all else is one row more.

-- The text of clauses as they were cited; id is the SHA-256 of the text.
CREATE TABLE clause_text (
    id TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE run (
    id TEXT PRIMARY KEY,
    checklist TEXT NOT NULL,
    checklist_version INTEGER NOT NULL,
    title TEXT NOT NULL,
    authority TEXT NOT NULL,
    edition TEXT NOT NULL,
    text_kind TEXT NOT NULL CHECK (text_kind IN ('restatement', 'wording')),
    source_hash TEXT NOT NULL,
    occasion TEXT NOT NULL,
    who TEXT NOT NULL,
    started TEXT NOT NULL,
    updated TEXT, -- of finish, reopening and occasion; answers have their own time
    finished TEXT,
    outcome TEXT,
    supersedes TEXT REFERENCES run (id),
    copied_from TEXT REFERENCES run (id)
) STRICT, WITHOUT ROWID;

CREATE INDEX run_by_start ON run (started);

CREATE INDEX run_by_superseded ON run (supersedes, started) WHERE supersedes IS NOT NULL;

-- clauses: [{"clause": id, "sha256": of its text}]; answer: JSON, NULL where the question stands unanswered from here on.
CREATE TABLE answer (
    id INTEGER PRIMARY KEY,
    run TEXT NOT NULL REFERENCES run (id),
    step TEXT NOT NULL CHECK (step IN ('given', 'undone', 'redone')),
    question TEXT NOT NULL,
    answer TEXT,
    checklist_version INTEGER NOT NULL,
    clauses TEXT NOT NULL,
    about INTEGER REFERENCES answer (id),
    who TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;

CREATE INDEX answer_by_run ON answer (run);

-- finished: that of the run when these were shown; deadline: JSON or NULL.
CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    run TEXT NOT NULL REFERENCES run (id),
    finished TEXT NOT NULL,
    rule TEXT NOT NULL,
    outcome TEXT NOT NULL,
    force TEXT NOT NULL,
    says TEXT NOT NULL,
    clauses TEXT NOT NULL,
    deadline TEXT,
    doubt_used TEXT NOT NULL,
    doubt_other TEXT NOT NULL,
    task TEXT NOT NULL
) STRICT;

CREATE INDEX finding_by_run ON finding (run);

CREATE TABLE run_note (
    id INTEGER PRIMARY KEY,
    run TEXT NOT NULL REFERENCES run (id),
    question TEXT NOT NULL,
    text TEXT NOT NULL,
    who TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;

CREATE INDEX run_note_by_run ON run_note (run);

CREATE TABLE task_tick (
    id INTEGER PRIMARY KEY,
    run TEXT NOT NULL REFERENCES run (id),
    rule TEXT NOT NULL,
    done INTEGER NOT NULL CHECK (done IN (0, 1)),
    who TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;

CREATE INDEX task_tick_by_run ON task_tick (run);

-- Runs with what follows from other rows: when one was last touched, and the latest run that took its place.
CREATE VIEW run_listed AS
SELECT
    run.id,
    run.checklist,
    run.checklist_version,
    run.title,
    run.authority,
    run.edition,
    run.text_kind,
    run.source_hash,
    run.occasion,
    coalesce(run.supersedes, '') AS supersedes,
    coalesce(run.copied_from, '') AS copied_from,
    run.who,
    run.started,
    max(
        coalesce(run.updated, run.started),
        coalesce((SELECT answer.at FROM answer WHERE answer.run = run.id ORDER BY answer.id DESC LIMIT 1), '')
    ) AS updated,
    run.finished,
    run.outcome,
    coalesce((SELECT later.id FROM run AS later WHERE later.supersedes = run.id ORDER BY later.started DESC LIMIT 1), '') AS superseded_by
FROM run;

CREATE TRIGGER clause_text_is_kept BEFORE DELETE ON clause_text BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

CREATE TRIGGER clause_text_is_not_changed BEFORE UPDATE ON clause_text BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

CREATE TRIGGER run_is_kept BEFORE DELETE ON run BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

CREATE TRIGGER answer_is_kept BEFORE DELETE ON answer BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

CREATE TRIGGER answer_is_not_changed BEFORE UPDATE ON answer BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

CREATE TRIGGER finding_is_kept BEFORE DELETE ON finding BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

CREATE TRIGGER finding_is_not_changed BEFORE UPDATE ON finding BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

CREATE TRIGGER run_note_is_kept BEFORE DELETE ON run_note BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

CREATE TRIGGER run_note_is_not_changed BEFORE UPDATE ON run_note BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

CREATE TRIGGER task_tick_is_kept BEFORE DELETE ON task_tick BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

CREATE TRIGGER task_tick_is_not_changed BEFORE UPDATE ON task_tick BEGIN SELECT RAISE(ABORT, 'records are kept'); END;

PRAGMA user_version = 2;
