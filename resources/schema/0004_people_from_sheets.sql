-- Names that a person is also known by, such as another spelling or a name before a marriage: a sheet with such a name
-- means that person.
CREATE TABLE person_aliases (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    person_id TEXT NOT NULL REFERENCES persons (id),
    alias TEXT NOT NULL CHECK (alias <> ''),
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (person_id, alias)
);

-- What a column of a sheet is, where somebody said so by hand; the heading is folded.
CREATE TABLE sheet_columns (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    heading TEXT NOT NULL UNIQUE CHECK (heading <> ''),
    field TEXT NOT NULL CHECK (field <> ''),
    revision INTEGER NOT NULL DEFAULT 1
);

-- Two records of one person that were made one. What was moved and lost stands in the history of the act that made this
-- row, and is put back from there when they are parted again.
CREATE TABLE person_merges (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    kept_id TEXT NOT NULL REFERENCES persons (id),
    gone_id TEXT NOT NULL CHECK (length(gone_id) = 36),
    merged_on TEXT NOT NULL CHECK (length(merged_on) = 10),
    revision INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX person_merges_by_kept ON person_merges (kept_id);
