-- Profiles of the register's own for lists that go out, beside the built-in ones; columns are keys with commas between.
CREATE TABLE export_profiles (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    base TEXT NOT NULL CHECK (base IN ('internal', 'presidium', 'public', 'media')),
    columns TEXT NOT NULL CHECK (columns <> ''),
    revision INTEGER NOT NULL DEFAULT 1
);
