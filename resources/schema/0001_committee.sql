-- The whole domain: committees and their events, persons, rosters, the decision register. Identities are UUIDs as
-- text, days are ISO text, truth is 0 or 1, words from a list are the keys that the program documents.
-- `revision` grows with every change of a row; a change made from an older reading finds no row.

CREATE TABLE committees (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name TEXT NOT NULL CHECK (name <> ''),
    short_name TEXT NOT NULL CHECK (short_name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('assembly', 'board', 'committee', 'subcommittee')),
    authority TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (authority, name)
);

CREATE TABLE mandate_periods (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    committee_id TEXT NOT NULL REFERENCES committees (id),
    first_year INTEGER NOT NULL CHECK (first_year BETWEEN 1900 AND 2999),
    last_year INTEGER NOT NULL CHECK (last_year BETWEEN first_year AND first_year + 9),
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (committee_id, first_year)
);

CREATE TABLE events (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    committee_id TEXT NOT NULL REFERENCES committees (id),
    event_key TEXT NOT NULL UNIQUE CHECK (event_key <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    short_name TEXT NOT NULL CHECK (short_name <> ''),
    place TEXT NOT NULL,
    usual_month INTEGER NOT NULL CHECK (usual_month BETWEEN 1 AND 12),
    usual_day INTEGER NOT NULL CHECK (usual_day BETWEEN 1 AND 31),
    usual_length INTEGER NOT NULL CHECK (usual_length BETWEEN 1 AND 366),
    ordinary_seats INTEGER NOT NULL CHECK (ordinary_seats >= 0),
    substitute_seats INTEGER NOT NULL CHECK (substitute_seats >= 0),
    position INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE event_aliases (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    alias TEXT NOT NULL CHECK (alias <> ''),
    position INTEGER NOT NULL,
    UNIQUE (event_id, alias)
);

CREATE TABLE editions (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    event_id TEXT NOT NULL REFERENCES events (id),
    period_id TEXT NOT NULL REFERENCES mandate_periods (id),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    opens TEXT NOT NULL CHECK (length(opens) = 10),
    closes TEXT NOT NULL CHECK (length(closes) = 10 AND closes >= opens),
    dates_confirmed INTEGER NOT NULL CHECK (dates_confirmed IN (0, 1)),
    venue TEXT NOT NULL,
    registration_until TEXT CHECK (length(registration_until) = 10),
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    note TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (event_id, year)
);
CREATE INDEX editions_by_period ON editions (period_id, year);

CREATE TABLE persons (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    contact TEXT NOT NULL,
    municipality TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (given_name <> '' OR family_name <> '')
);
CREATE INDEX persons_in_order ON persons (sort_key, id);

CREATE TABLE assignments (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    person_id TEXT NOT NULL REFERENCES persons (id),
    committee_id TEXT NOT NULL REFERENCES committees (id),
    role TEXT NOT NULL CHECK (role IN
        ('chair', 'first_vice_chair', 'second_vice_chair', 'member', 'substitute', 'official')),
    party TEXT NOT NULL,
    starts TEXT NOT NULL CHECK (length(starts) = 10),
    ends TEXT CHECK (length(ends) = 10 AND ends >= starts),
    revision INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX assignments_by_person ON assignments (person_id);
CREATE INDEX assignments_by_committee ON assignments (committee_id);

CREATE TABLE nominations (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    person_id TEXT NOT NULL REFERENCES persons (id),
    event_id TEXT NOT NULL REFERENCES events (id),
    period_id TEXT NOT NULL REFERENCES mandate_periods (id),
    year INTEGER,
    kind TEXT NOT NULL CHECK (kind IN ('ordinary', 'substitute')),
    nominated_by TEXT NOT NULL,
    nominated_on TEXT NOT NULL CHECK (length(nominated_on) = 10),
    withdrawn_on TEXT CHECK (length(withdrawn_on) = 10 AND withdrawn_on >= nominated_on),
    revision INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX nominations_by_event ON nominations (event_id, period_id, year);
CREATE INDEX nominations_by_person ON nominations (person_id);

CREATE TABLE matters (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    committee_id TEXT NOT NULL REFERENCES committees (id),
    reference TEXT NOT NULL,
    reference_key TEXT NOT NULL,
    title TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX matters_by_reference ON matters (committee_id, reference_key) WHERE reference_key <> '';

CREATE TABLE meetings (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    committee_id TEXT NOT NULL REFERENCES committees (id),
    held_on TEXT NOT NULL CHECK (length(held_on) = 10),
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (committee_id, held_on)
);

-- item_year and committee_id repeat the meeting's, so that a § can be unique by committee and year.
CREATE TABLE items (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    matter_id TEXT NOT NULL REFERENCES matters (id),
    meeting_id TEXT NOT NULL REFERENCES meetings (id),
    committee_id TEXT NOT NULL REFERENCES committees (id),
    item_year INTEGER NOT NULL,
    number TEXT NOT NULL CHECK (number <> ''),
    continues_id TEXT REFERENCES items (id),
    title TEXT NOT NULL CHECK (title <> ''),
    background TEXT NOT NULL,
    proposed_decision TEXT NOT NULL,
    procedure_text TEXT NOT NULL,
    immediately_adjusted INTEGER NOT NULL CHECK (immediately_adjusted IN (0, 1)),
    adjusted_on TEXT CHECK (length(adjusted_on) = 10),
    posted_on TEXT CHECK (length(posted_on) = 10),
    taken_down_on TEXT CHECK (length(taken_down_on) = 10),
    source_text TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (committee_id, item_year, number)
);
CREATE INDEX items_by_matter ON items (matter_id);
CREATE INDEX items_by_meeting ON items (meeting_id);
CREATE INDEX items_by_continued ON items (continues_id);

CREATE TABLE item_scopes (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    item_id TEXT NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    event_id TEXT NOT NULL REFERENCES events (id),
    period_id TEXT NOT NULL REFERENCES mandate_periods (id),
    year INTEGER
);
CREATE INDEX item_scopes_by_item ON item_scopes (item_id);
CREATE INDEX item_scopes_by_event ON item_scopes (event_id);

CREATE TABLE proposals (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    item_id TEXT NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    mover TEXT NOT NULL,
    party TEXT NOT NULL,
    body TEXT NOT NULL,
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
);
CREATE INDEX proposals_by_item ON proposals (item_id);

CREATE TABLE votes (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    item_id TEXT NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    yes_means TEXT NOT NULL,
    no_means TEXT NOT NULL,
    yes_count INTEGER NOT NULL CHECK (yes_count >= 0),
    no_count INTEGER NOT NULL CHECK (no_count >= 0),
    abstained INTEGER NOT NULL CHECK (abstained >= 0),
    absent INTEGER NOT NULL CHECK (absent >= 0)
);
CREATE INDEX votes_by_item ON votes (item_id);

CREATE TABLE decision_points (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    item_id TEXT NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    body TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN (
        'approved', 'as_proposed', 'rejected', 'partly_approved', 'amended', 'addition', 'tabled', 'referred_back',
        'referred_back_by_minority', 'withdrawn', 'written_off', 'deemed_answered', 'endorsed', 'forwarded', 'elected',
        'election_tabled', 'left_vacant', 'resignation_approved', 'noted', 'filed', 'adopted', 'delegated',
        'urgent_decision_reported')),
    until_day TEXT CHECK (length(until_day) = 10),
    reason TEXT NOT NULL,
    addressee TEXT NOT NULL
);
CREATE INDEX decision_points_by_item ON decision_points (item_id);

CREATE TABLE point_events (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    point_id TEXT NOT NULL REFERENCES decision_points (id) ON DELETE CASCADE,
    event_id TEXT NOT NULL REFERENCES events (id),
    position INTEGER NOT NULL,
    UNIQUE (point_id, event_id)
);

CREATE TABLE dissents (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    item_id TEXT NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('reservation', 'special_opinion', 'protocol_note', 'not_participating')),
    who TEXT NOT NULL,
    party TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX dissents_by_item ON dissents (item_id);

CREATE TABLE disqualifications (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    item_id TEXT NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    who TEXT NOT NULL,
    party TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX disqualifications_by_item ON disqualifications (item_id);

CREATE TABLE basis (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    item_id TEXT NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind <> ''),
    dated TEXT CHECK (length(dated) = 10),
    added_on TEXT CHECK (length(added_on) = 10)
);
CREATE INDEX basis_by_item ON basis (item_id);

CREATE TABLE dispatches (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    item_id TEXT NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    recipient TEXT NOT NULL CHECK (recipient <> '')
);
CREATE INDEX dispatches_by_item ON dispatches (item_id);

CREATE TABLE seats (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edition_id TEXT NOT NULL REFERENCES editions (id),
    kind TEXT NOT NULL CHECK (kind IN ('ordinary', 'substitute')),
    number INTEGER NOT NULL CHECK (number >= 1),
    party TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (edition_id, kind, number)
);

-- Without an election the person stepped in for somebody: then a substitution tells for whom.
CREATE TABLE placements (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    seat_id TEXT NOT NULL REFERENCES seats (id),
    person_id TEXT NOT NULL REFERENCES persons (id),
    role TEXT NOT NULL CHECK (role IN
        ('chair', 'first_vice_chair', 'second_vice_chair', 'member', 'substitute', 'official')),
    party TEXT NOT NULL,
    election_id TEXT REFERENCES decision_points (id),
    starts TEXT NOT NULL CHECK (length(starts) = 10),
    ends TEXT CHECK (length(ends) = 10),
    ending TEXT CHECK (ending IN ('resigned', 'released', 'prevented')),
    note TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK ((ends IS NULL) = (ending IS NULL))
);
CREATE INDEX placements_by_seat ON placements (seat_id);
CREATE INDEX placements_by_person ON placements (person_id);
CREATE INDEX placements_by_election ON placements (election_id);
-- At most one person holds a seat.
CREATE UNIQUE INDEX placements_now ON placements (seat_id) WHERE ends IS NULL;

CREATE TABLE substitutions (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    out_id TEXT NOT NULL REFERENCES placements (id),
    in_id TEXT NOT NULL REFERENCES placements (id),
    happened_on TEXT NOT NULL CHECK (length(happened_on) = 10),
    reason TEXT NOT NULL,
    called_by TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (out_id),
    CHECK (out_id <> in_id)
);
CREATE INDEX substitutions_by_in ON substitutions (in_id);

CREATE TABLE attendance (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edition_id TEXT NOT NULL REFERENCES editions (id),
    person_id TEXT NOT NULL REFERENCES persons (id),
    status TEXT NOT NULL CHECK (status IN
        ('registered', 'prevented', 'attended', 'absent', 'excused', 'cancelled')),
    reported_back TEXT CHECK (length(reported_back) = 10),
    note TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (edition_id, person_id)
);
CREATE INDEX attendance_by_person ON attendance (person_id);

-- What a member of the presidium answered about a roster, with a fingerprint of the roster that was looked at.
CREATE TABLE reviews (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edition_id TEXT NOT NULL REFERENCES editions (id),
    person_id TEXT NOT NULL REFERENCES persons (id),
    role TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('approved', 'change_requested')),
    comment TEXT NOT NULL,
    reply TEXT NOT NULL,
    answered_at TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX reviews_by_edition ON reviews (edition_id);

CREATE TABLE settings (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    setting TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
);
