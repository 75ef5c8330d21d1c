-- The pictures that letterheads have had; an issued excerpt keeps the one it was issued with. The identity is the
-- picture's SHA-256.
CREATE TABLE letterhead_logos (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 64),
    svg TEXT NOT NULL CHECK (svg <> '')
);

-- Excerpts as they were issued. An item has one number, and a version for each time it was issued anew.
CREATE TABLE excerpts (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    item_id TEXT NOT NULL REFERENCES items (id),
    number_year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    version INTEGER NOT NULL CHECK (version >= 1),
    issued_on TEXT NOT NULL CHECK (length(issued_on) = 10),
    issued_by TEXT NOT NULL,
    content TEXT NOT NULL CHECK (content <> ''),
    logo_id TEXT REFERENCES letterhead_logos (id),
    fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
    UNIQUE (number_year, number, version),
    UNIQUE (item_id, version)
);
CREATE TRIGGER excerpts_stay_as_issued BEFORE UPDATE ON excerpts BEGIN
    SELECT RAISE(ABORT, 'an issued excerpt never changes');
END;

CREATE TABLE excerpt_dispatches (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    excerpt_id TEXT NOT NULL REFERENCES excerpts (id),
    recipient TEXT NOT NULL CHECK (recipient <> ''),
    sent_on TEXT NOT NULL CHECK (length(sent_on) = 10),
    sent_by TEXT NOT NULL
);
CREATE INDEX excerpt_dispatches_by_excerpt ON excerpt_dispatches (excerpt_id);

-- Every file that went out, with the SHA-256 of its bytes. excerpt is the label of an issued excerpt: it stays also
-- when the issue was taken back.
CREATE TABLE exports (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    what TEXT NOT NULL CHECK (what <> ''),
    subject TEXT NOT NULL,
    profile TEXT NOT NULL,
    format TEXT NOT NULL,
    file_name TEXT NOT NULL,
    columns TEXT NOT NULL,
    row_count INTEGER NOT NULL CHECK (row_count >= 0),
    checksum TEXT NOT NULL CHECK (length(checksum) IN (0, 64)),
    excerpt TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL
);
CREATE INDEX exports_by_checksum ON exports (checksum);
