-- What a programme takes and brings about: activities in depth, money, results, risks, people, encounters, projects of others. Earlier versions held none of it.

DROP VIEW activities;

CREATE VIEW activities AS
SELECT plan, id, body ->> 'programme' AS programme, body ->> 'title' AS title, body ->> 'type' AS type, body ->> 'starts' AS starts,
       body ->> 'ends' AS ends, body ->> 'before' AS "before", body ->> 'weeks_before' AS weeks_before, body ->> 'days' AS days,
       body ->> 'place' AS place, body ->> 'zone' AS zone, body ->> 'begins' AS begins, body ->> 'mode' AS mode, body ->> 'audience' AS audience,
       body ->> 'planned' AS planned, body ->> 'attended' AS attended, body ->> 'women' AS women, body ->> 'men' AS men, body ->> 'lead' AS lead,
       body ->> 'status' AS status, substr(body ->> 'cost', 1, length(body ->> 'cost') - 4) AS cost,
       substr(body ->> 'cost', -3) AS cost_currency, body ->> 'output' AS output, body ->> 'deliverables' AS deliverables,
       body ->> 'evidence' AS evidence
FROM item WHERE kind = 'activity';

CREATE VIEW activity_topics AS
SELECT i.plan, i.id AS activity, e.key AS topic
FROM item i, json_each(i.body, '$.topics') e WHERE i.kind = 'activity';

DROP VIEW programmes;

CREATE VIEW programmes AS
SELECT plan, id, body ->> 'title' AS title, body ->> 'purpose' AS purpose, body ->> 'starts' AS starts, body ->> 'ends' AS ends,
       body ->> 'lead' AS lead, body ->> 'status' AS status, body ->> 'rights_check' AS rights_check, body ->> 'rights_reason' AS rights_reason,
       body ->> 'rights_signed_by' AS rights_signed_by, body ->> 'rights_signed_on' AS rights_signed_on, body ->> 'requested_by' AS requested_by,
       body ->> 'requested_on' AS requested_on, body ->> 'local_owner' AS local_owner
FROM item WHERE kind = 'programme';

CREATE VIEW own_activity_types AS
SELECT plan, id, body ->> 'title' AS title, body ->> 'description' AS description, body ->> 'days' AS days, body ->> 'participants' AS participants,
       body ->> 'deliverables' AS deliverables
FROM item WHERE kind = 'own-activity-type';

CREATE VIEW own_events AS
SELECT plan, id, body ->> 'title' AS title, body ->> 'first' AS first, body ->> 'last' AS last, body ->> 'place' AS place, body ->> 'source' AS source
FROM item WHERE kind = 'own-event';

CREATE VIEW holidays AS
SELECT plan, id, body ->> 'state' AS state, body ->> 'title' AS title, body ->> 'first' AS first, body ->> 'last' AS last, body ->> 'source' AS source
FROM item WHERE kind = 'holiday';

CREATE VIEW budget_lines AS
SELECT plan, id, body ->> 'programme' AS programme, body ->> 'title' AS title, body ->> 'category' AS category, body ->> 'year' AS year,
       body ->> 'funder' AS funder, body ->> 'state' AS state, body ->> 'activity' AS activity,
       substr(body ->> 'planned', 1, length(body ->> 'planned') - 4) AS planned, substr(body ->> 'planned', -3) AS planned_currency,
       substr(body ->> 'committed', 1, length(body ->> 'committed') - 4) AS committed,
       substr(body ->> 'committed', -3) AS committed_currency, substr(body ->> 'spent', 1, length(body ->> 'spent') - 4) AS spent,
       substr(body ->> 'spent', -3) AS spent_currency
FROM item WHERE kind = 'budget-line';

CREATE VIEW exchange_rates AS
SELECT plan, id, body ->> 'from' AS "from", body ->> 'to' AS "to", body ->> 'rate' AS rate, body ->> 'day' AS day, body ->> 'source' AS source
FROM item WHERE kind = 'exchange-rate';

CREATE VIEW results AS
SELECT plan, id, body ->> 'programme' AS programme, body ->> 'level' AS level, body ->> 'statement' AS statement, body ->> 'leads_to' AS leads_to,
       body ->> 'assumptions' AS assumptions
FROM item WHERE kind = 'result';

CREATE VIEW indicators AS
SELECT plan, id, body ->> 'result' AS result, body ->> 'statement' AS statement, body ->> 'library' AS library, body ->> 'unit' AS unit,
       body ->> 'baseline' AS baseline, body ->> 'baseline_on' AS baseline_on, body ->> 'target' AS target, body ->> 'target_on' AS target_on,
       body ->> 'verification' AS verification, body ->> 'source' AS source
FROM item WHERE kind = 'indicator';

CREATE VIEW measurements AS
SELECT plan, id, body ->> 'indicator' AS indicator, body ->> 'day' AS day, body ->> 'value' AS value, body ->> 'evidence' AS evidence,
       body ->> 'author' AS author
FROM item WHERE kind = 'measurement';

CREATE VIEW risks AS
SELECT plan, id, body ->> 'programme' AS programme, body ->> 'title' AS title, body ->> 'cause' AS cause, body ->> 'likelihood' AS likelihood,
       body ->> 'impact' AS impact, body ->> 'response' AS response, body ->> 'measures' AS measures, body ->> 'owner' AS owner,
       body ->> 'trigger' AS trigger, body ->> 'event' AS event, body ->> 'status' AS status
FROM item WHERE kind = 'risk';

CREATE VIEW rights_answers AS
SELECT plan, id, body ->> 'programme' AS programme, body ->> 'question' AS question, body ->> 'reply' AS reply, body ->> 'note' AS note,
       body ->> 'author' AS author, body ->> 'day' AS day
FROM item WHERE kind = 'rights-answer';

CREATE VIEW organisations AS
SELECT plan, id, body ->> 'title' AS title, body ->> 'acronym' AS acronym, body ->> 'type' AS type, body ->> 'state' AS state,
       body ->> 'iati' AS iati, body ->> 'notes' AS notes
FROM item WHERE kind = 'organisation';

CREATE VIEW contacts AS
SELECT plan, id, body ->> 'title' AS title, body ->> 'role' AS role, body ->> 'organisation' AS organisation, body ->> 'state' AS state,
       body ->> 'post' AS post, body ->> 'stance' AS stance, body ->> 'biography' AS biography, body ->> 'reach' AS reach,
       body ->> 'consent' AS consent, body ->> 'consent_on' AS consent_on, coalesce(body ->> 'restricted', 0) AS restricted, body ->> 'notes' AS notes
FROM item WHERE kind = 'contact';

CREATE VIEW encounters AS
SELECT plan, id, body ->> 'state' AS state, body ->> 'day' AS day, body ->> 'type' AS type, body ->> 'place' AS place, body ->> 'others' AS others,
       body ->> 'heard' AS heard, body ->> 'confidence' AS confidence, body ->> 'quote' AS quote, body ->> 'summary' AS summary,
       body ->> 'promise' AS promise, body ->> 'follow_up' AS follow_up, body ->> 'follow_up_by' AS follow_up_by,
       body ->> 'followed_up' AS followed_up, body ->> 'author' AS author
FROM item WHERE kind = 'encounter';

CREATE VIEW other_projects AS
SELECT plan, id, body ->> 'title' AS title, body ->> 'provider' AS provider, body ->> 'starts' AS starts, body ->> 'ends' AS ends,
       body ->> 'description' AS description, body ->> 'reference' AS reference, body ->> 'origin' AS origin, body ->> 'taken_on' AS taken_on
FROM item WHERE kind = 'other-project';
