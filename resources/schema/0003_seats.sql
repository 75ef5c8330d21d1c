-- What an event asks of its seats, in which order substitutes are called, and what attendance remembers.

-- A rule of every year, or with an edition: of that one alone, in place of those of every year.
CREATE TABLE seat_rules (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    event_id TEXT NOT NULL REFERENCES events (id),
    edition_id TEXT REFERENCES editions (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('fixed_number', 'presidium', 'one_per_party', 'quota', 'free')),
    seats INTEGER NOT NULL CHECK (seats >= 0),
    committee_id TEXT REFERENCES committees (id),
    CHECK ((kind IN ('fixed_number', 'quota')) = (seats > 0)),
    CHECK ((kind = 'quota') = (committee_id IS NOT NULL))
);
CREATE INDEX seat_rules_by_event ON seat_rules (event_id);
CREATE INDEX seat_rules_by_edition ON seat_rules (edition_id);

-- The committee's order of calling in substitutes; without rows the usual one holds.
CREATE TABLE substitution_steps (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    committee_id TEXT NOT NULL REFERENCES committees (id),
    position INTEGER NOT NULL,
    step TEXT NOT NULL CHECK (step IN ('personal', 'same_party', 'same_group', 'list_order')),
    UNIQUE (committee_id, step)
);

-- Parties that stand together in an election (kartell).
CREATE TABLE party_groups (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    committee_id TEXT NOT NULL REFERENCES committees (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    party TEXT NOT NULL CHECK (party <> ''),
    UNIQUE (committee_id, party)
);

CREATE TABLE personal_substitutes (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    committee_id TEXT NOT NULL REFERENCES committees (id),
    position INTEGER NOT NULL,
    member_id TEXT NOT NULL REFERENCES persons (id),
    substitute_id TEXT NOT NULL REFERENCES persons (id),
    UNIQUE (committee_id, member_id, substitute_id),
    CHECK (member_id <> substitute_id)
);
CREATE INDEX personal_substitutes_by_member ON personal_substitutes (member_id);
CREATE INDEX personal_substitutes_by_substitute ON personal_substitutes (substitute_id);

-- Who is prevented by disqualification may come back.
ALTER TABLE placements ADD COLUMN disqualified INTEGER NOT NULL DEFAULT 0 CHECK (disqualified IN (0, 1));

-- The step of the order by which somebody was called, or why somebody else was.
ALTER TABLE substitutions ADD COLUMN called_as TEXT NOT NULL DEFAULT ''
    CHECK (called_as IN ('', 'personal', 'same_party', 'same_group', 'list_order'));
ALTER TABLE substitutions ADD COLUMN chosen_because TEXT NOT NULL DEFAULT '';

-- was_there holds on when the status changes later, as when somebody who came was replaced on the second day.
CREATE TABLE attendance_now (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edition_id TEXT NOT NULL REFERENCES editions (id),
    person_id TEXT NOT NULL REFERENCES persons (id),
    status TEXT NOT NULL CHECK (status IN
        ('registered', 'prevented', 'replaced', 'attended', 'absent', 'excused', 'cancelled')),
    reported_back TEXT CHECK (length(reported_back) = 10),
    note TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    was_there INTEGER NOT NULL DEFAULT 0 CHECK (was_there IN (0, 1)),
    UNIQUE (edition_id, person_id)
);
INSERT INTO attendance_now (id, edition_id, person_id, status, reported_back, note, revision, was_there)
    SELECT id, edition_id, person_id, status, reported_back, note, revision,
        CASE WHEN status = 'attended' THEN 1 ELSE 0 END FROM attendance;
DROP TABLE attendance;
ALTER TABLE attendance_now RENAME TO attendance;
CREATE INDEX attendance_by_person ON attendance (person_id);
