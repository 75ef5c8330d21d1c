-- Who took part in a meeting, as its protocol has it. Names are the protocol's own words: they are no links to
-- persons, so that neither a merge nor a new name changes what was adjusted.
CREATE TABLE meeting_participants (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    party TEXT NOT NULL,
    attending TEXT NOT NULL CHECK (attending IN
        ('member', 'serving_substitute', 'substitute', 'other', 'absent')),
    office TEXT NOT NULL,
    instead_of TEXT NOT NULL,
    instead_of_party TEXT NOT NULL,
    items TEXT NOT NULL,
    note TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX meeting_participants_by_meeting ON meeting_participants (meeting_id);
