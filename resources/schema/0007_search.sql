-- What the search finds: a row for each thing and each piece of its text, made of the other tables at the end of an act
-- and no part of the history. place is where it stands among all hits, its kind in the high bits, so that the first
-- page of a search needs no sorting. row_id is the row that it was made of, target the thing that it leads to. fresh
-- rows wait to be taken into the full-text index.
CREATE TABLE search_rows (
    place INTEGER NOT NULL PRIMARY KEY,
    row_id TEXT NOT NULL UNIQUE,
    target TEXT NOT NULL,
    title TEXT NOT NULL,
    detail TEXT NOT NULL,
    words TEXT NOT NULL,
    fresh INTEGER NOT NULL CHECK (fresh IN (0, 1))
);
CREATE INDEX search_rows_fresh ON search_rows (place) WHERE fresh = 1;
CREATE VIEW search_indexed AS SELECT place, words FROM search_rows WHERE fresh = 0;
