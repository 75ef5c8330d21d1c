-- What people had erased goes out of the history too, and the chain of acts still holds: it ties not the values but a
-- digest of each row and of each act's subject, made with a salt of its own. An erasure keeps the digest and throws the
-- salt away, so that the digest tells nothing of what it was made of.
ALTER TABLE history ADD COLUMN salt BLOB;
ALTER TABLE history ADD COLUMN digest TEXT;
ALTER TABLE acts ADD COLUMN salt BLOB;
ALTER TABLE acts ADD COLUMN subject_digest TEXT;
CREATE INDEX history_removals ON history (table_name) WHERE operation = 'delete';
CREATE INDEX history_erased ON history (number) WHERE digest IS NOT NULL;

-- Why values were erased: at the wish of a person, or because a retention time was over.
CREATE TABLE erasures (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    kind TEXT NOT NULL CHECK (kind IN ('person', 'weeding')),
    ground TEXT NOT NULL CHECK (ground <> ''),
    happened_on TEXT NOT NULL CHECK (length(happened_on) = 10)
);

-- Which fields of which row were erased, and the digest of what stands in the history instead.
CREATE TABLE erased_values (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    erasure_id TEXT NOT NULL REFERENCES erasures (id),
    history_number INTEGER,
    act_number INTEGER,
    fields TEXT NOT NULL,
    digest TEXT NOT NULL,
    CHECK ((history_number IS NULL) <> (act_number IS NULL))
);
CREATE INDEX erased_values_by_erasure ON erased_values (erasure_id);
CREATE INDEX erased_values_by_history ON erased_values (history_number);
CREATE INDEX erased_values_by_act ON erased_values (act_number);
