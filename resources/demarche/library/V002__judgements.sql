-- What is judged, forecast and heard of a state stands on its own, beside the target state; so do groups of states, facts and answers of our own.
-- A judgement that an earlier version kept on the target state becomes its first assessment, as replaying the log makes it.

INSERT INTO item (plan, kind, id, body)
SELECT plan, 'assessment', 'first-' || substr(id, 1, 58),
       json_patch('{"influence": "unknown", "reach": "unknown"}',
                  json_object('state', body ->> 'iso3', 'day', coalesce(body ->> 'assessed_on', '2020-01-01'), 'leaning', body ->> 'leaning',
                              'confidence', body ->> 'confidence', 'rationale', body ->> 'rationale'))
FROM item WHERE kind = 'target-state' AND body ->> 'leaning' IS NOT NULL;

UPDATE item SET body = json_remove(body, '$.leaning', '$.confidence', '$.assessed_on', '$.rationale')
WHERE kind = 'target-state' AND body ->> 'leaning' IS NOT NULL;

UPDATE search SET text = (SELECT concat_ws(' · ', body ->> 'decision_asked', body ->> 'requested_by', body ->> 'local_owner') FROM item WHERE number = search.rowid)
WHERE rowid IN (SELECT number FROM item WHERE kind = 'target-state');

INSERT INTO search (rowid, title, text)
SELECT number, body ->> 'state', coalesce(body ->> 'rationale', '') FROM item WHERE kind = 'assessment';

DROP VIEW target_states;

CREATE VIEW target_states AS
SELECT plan, id, body ->> 'iso3' AS iso3, body ->> 'decision_asked' AS decision_asked, body ->> 'priority' AS priority,
       body ->> 'requested_by' AS requested_by, body ->> 'local_owner' AS local_owner
FROM item WHERE kind = 'target-state';

CREATE VIEW assessments AS
SELECT plan, id, body ->> 'state' AS state, body ->> 'day' AS day, body ->> 'leaning' AS leaning, body ->> 'confidence' AS confidence,
       body ->> 'influence' AS influence, body ->> 'reach' AS reach, body ->> 'rationale' AS rationale, body ->> 'author' AS author,
       body ->> 'source' AS source
FROM item WHERE kind = 'assessment';

CREATE VIEW forecasts AS
SELECT plan, id, body ->> 'state' AS state, body ->> 'event' AS event, body ->> 'day' AS day, body ->> 'expected' AS expected,
       body ->> 'confidence' AS confidence, body ->> 'rationale' AS rationale, body ->> 'author' AS author, body ->> 'outcome' AS outcome,
       body ->> 'outcome_source' AS outcome_source
FROM item WHERE kind = 'forecast';

CREATE VIEW hearings AS
SELECT plan, id, body ->> 'state' AS state, body ->> 'narrative' AS narrative, body ->> 'day' AS day, body ->> 'said_by' AS said_by,
       body ->> 'words' AS words, body ->> 'source' AS source, body ->> 'reception' AS reception
FROM item WHERE kind = 'hearing';

CREATE VIEW state_groups AS
SELECT plan, id, body ->> 'title' AS title, body ->> 'filter' AS filter
FROM item WHERE kind = 'state-group';

CREATE VIEW own_facts AS
SELECT plan, id, body ->> 'state' AS state, body ->> 'fact' AS fact, body ->> 'value' AS value, body ->> 'since' AS since,
       body ->> 'source' AS source, body ->> 'author' AS author
FROM item WHERE kind = 'own-fact';

CREATE VIEW own_narratives AS
SELECT plan, id, body ->> 'sort' AS sort, body ->> 'stands' AS stands, body ->> 'statement' AS statement, body ->> 'fair' AS fair,
       body ->> 'answer' AS answer, body ->> 'softer' AS softer, body ->> 'evidence' AS evidence, body ->> 'messenger' AS messenger,
       body ->> 'source' AS source, body ->> 'reviewed' AS reviewed
FROM item WHERE kind = 'own-narrative';

CREATE VIEW accepted_gaps AS
SELECT plan, id, body ->> 'gap' AS gap, body ->> 'reason' AS reason, body ->> 'author' AS author, body ->> 'day' AS day
FROM item WHERE kind = 'accepted-gap';
