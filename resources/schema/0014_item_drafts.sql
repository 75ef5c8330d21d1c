-- Items that are written before the meeting: they have no § yet, may lack anything but a title, and nothing rests on
-- them. The content is the item as JSON; registering the item takes its draft away in the same act.
CREATE TABLE item_drafts (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    committee_id TEXT NOT NULL REFERENCES committees (id),
    title TEXT NOT NULL CHECK (title <> ''),
    content TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX item_drafts_by_committee ON item_drafts (committee_id);
