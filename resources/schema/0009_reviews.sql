-- A review keeps the roster that was looked at, so that what has changed since can be told person by person, and the
-- page by which the answer came.

-- Review pages that were sent out: for whom, or for all of the presidium, and the secret that seals their answers.
CREATE TABLE review_pages (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    person_id TEXT REFERENCES persons (id),
    secret TEXT NOT NULL CHECK (length(secret) = 64),
    made_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
);

ALTER TABLE reviews ADD COLUMN state TEXT NOT NULL DEFAULT '';
ALTER TABLE reviews ADD COLUMN page_id TEXT REFERENCES review_pages (id);
CREATE INDEX reviews_by_person ON reviews (person_id);
