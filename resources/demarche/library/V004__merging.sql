-- A colleague's copy can be taken in. A share for others may tell a change in part or not at all, and its reader's edits say that they were made so.

ALTER TABLE change ADD COLUMN withheld INTEGER NOT NULL DEFAULT 0;   -- 1: something of the change is withheld from this copy; where all of it is, kind, item and pointer are empty
ALTER TABLE change ADD COLUMN partial INTEGER NOT NULL DEFAULT 0;    -- 1: made in a copy from which something was withheld

CREATE TABLE merge (                  -- each time a copy was taken in, as a step that can be taken back; the log itself holds nothing of it
  number  INTEGER PRIMARY KEY,
  plan    TEXT NOT NULL REFERENCES plan (id),
  since   INTEGER NOT NULL,           -- sequence of the last change before it
  upto    INTEGER NOT NULL,           -- sequence of the last change that came with it
  author  TEXT NOT NULL,              -- who took it in
  at      TEXT NOT NULL,
  changes TEXT NOT NULL               -- JSON: what it did to the items here
);

CREATE VIEW versions AS
SELECT plan, id, body ->> 'title' AS title, body ->> 'day' AS day, body ->> 'author' AS author, body ->> 'note' AS note
FROM item WHERE kind = 'version';
