-- The icons of events: the name of a built-in one, or a picture (SVG). The identity is the event's; one without a row
-- has the usual icon.
CREATE TABLE event_icons (
    id TEXT NOT NULL PRIMARY KEY REFERENCES events (id),
    icon TEXT NOT NULL CHECK (icon <> ''),
    revision INTEGER NOT NULL DEFAULT 1
);
