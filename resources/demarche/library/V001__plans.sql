-- A library holds plans. Each plan is its items, and the log of changes that made them; replaying the log must give the items.
-- Anyone may read it with sqlite3: the views at the end give a table per kind.

CREATE TABLE plan (
  id      TEXT PRIMARY KEY,
  changed TEXT NOT NULL               -- time of its last edit, UTC
) WITHOUT ROWID;

CREATE TABLE item (
  number INTEGER PRIMARY KEY,         -- ties the item to its row in search
  plan   TEXT NOT NULL REFERENCES plan (id),
  kind   TEXT NOT NULL,
  id     TEXT NOT NULL,
  body   TEXT NOT NULL,               -- JSON: the fields of the item
  UNIQUE (plan, kind, id)
);

CREATE TABLE change (                 -- only ever added to
  sequence INTEGER PRIMARY KEY,       -- the order in which changes came to this library
  plan     TEXT NOT NULL REFERENCES plan (id),
  device   TEXT NOT NULL,
  number   INTEGER NOT NULL,          -- the device's count of its own changes in the plan
  edit     INTEGER NOT NULL,          -- number of the first change of the same edit
  role     TEXT NOT NULL,             -- edit, undo or redo
  author   TEXT NOT NULL,
  at       TEXT NOT NULL,
  seen     TEXT NOT NULL,             -- JSON: what the author of the edit had seen, device by device
  kind     TEXT NOT NULL,
  item     TEXT NOT NULL,
  pointer  TEXT NOT NULL,             -- JSON pointer of the field; empty: the whole item
  before   TEXT,                      -- JSON; NULL: there was nothing
  after    TEXT,                      -- JSON; NULL: there is nothing now
  UNIQUE (plan, device, number)
);

CREATE TABLE setting (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE device (                 -- the names this library has signed changes with; the last one is in use
  number INTEGER PRIMARY KEY,
  id     TEXT NOT NULL UNIQUE
);

CREATE VIRTUAL TABLE search USING fts5 (title, text, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3');

CREATE VIEW plans AS
SELECT i.plan AS id, body ->> 'title' AS title, body ->> 'handling' AS handling, body ->> 'unit' AS unit, body ->> 'as_of' AS as_of,
       coalesce(body ->> 'sample', 0) AS sample, p.changed
FROM item i JOIN plan p ON p.id = i.plan WHERE kind = 'plan';

CREATE VIEW target_states AS
SELECT plan, id, body ->> 'iso3' AS iso3, body ->> 'leaning' AS leaning, body ->> 'confidence' AS confidence, body ->> 'assessed_on' AS assessed_on,
       body ->> 'rationale' AS rationale, body ->> 'decision_asked' AS decision_asked, body ->> 'priority' AS priority,
       body ->> 'requested_by' AS requested_by, body ->> 'local_owner' AS local_owner
FROM item WHERE kind = 'target-state';

CREATE VIEW programmes AS
SELECT plan, id, body ->> 'title' AS title, body ->> 'purpose' AS purpose, body ->> 'starts' AS starts, body ->> 'ends' AS ends,
       body ->> 'lead' AS lead, body ->> 'status' AS status, body ->> 'rights_check' AS rights_check
FROM item WHERE kind = 'programme';

CREATE VIEW programme_states AS
SELECT i.plan, i.id AS programme, e.key AS iso3
FROM item i, json_each(i.body, '$.states') e WHERE i.kind = 'programme';

CREATE VIEW programme_topics AS
SELECT i.plan, i.id AS programme, e.key AS topic, e.value AS depth
FROM item i, json_each(i.body, '$.topics') e WHERE i.kind = 'programme';

CREATE VIEW activities AS
SELECT plan, id, body ->> 'programme' AS programme, body ->> 'title' AS title, body ->> 'type' AS type, body ->> 'starts' AS starts,
       body ->> 'ends' AS ends, body ->> 'place' AS place, body ->> 'lead' AS lead, body ->> 'status' AS status
FROM item WHERE kind = 'activity';

CREATE VIEW changes AS
SELECT plan, sequence, at, author, role, kind, item, pointer, before, after, device, number
FROM change ORDER BY sequence;
