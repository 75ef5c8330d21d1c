-- What was done. An act is what is kept, undone and redone as one; an undo or redo is an act whose target is the act
-- it takes back or does again. chain is the SHA-256 over the act before it and all that this one changed.
CREATE TABLE acts (
    number INTEGER NOT NULL PRIMARY KEY,
    done_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    subject TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('act', 'undo', 'redo')),
    target INTEGER REFERENCES acts (number),
    chain TEXT NOT NULL,
    CHECK ((kind = 'act') = (target IS NULL))
);
CREATE INDEX acts_by_target ON acts (target);

-- The rows that an act changed, as JSON objects; written by triggers on every table that people change.
CREATE TABLE history (
    number INTEGER NOT NULL PRIMARY KEY,
    act INTEGER NOT NULL REFERENCES acts (number) DEFERRABLE INITIALLY DEFERRED,
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
    before_row TEXT,
    after_row TEXT
);
CREATE INDEX history_by_act ON history (act);
CREATE INDEX history_by_row ON history (table_name, row_id);

-- The act that is under way; holds a row only inside a transaction, so that a change outside an act fails.
CREATE TABLE act_under_way (
    act INTEGER NOT NULL PRIMARY KEY
);
