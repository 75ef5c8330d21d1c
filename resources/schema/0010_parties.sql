-- The register's own list of parties; without rows the usual ones hold.
CREATE TABLE parties (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    color TEXT NOT NULL CHECK (length(color) = 7),
    local INTEGER NOT NULL CHECK (local IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 1
);
