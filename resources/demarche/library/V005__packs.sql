-- Packs: what was chosen for them, the meetings they are for, the decisions they ask, who got which copy; the markings of a ministry.

CREATE VIEW packs AS
SELECT plan, id, body ->> 'title' AS title, body ->> 'number' AS number, body ->> 'occasion' AS occasion, body ->> 'event' AS event,
       body ->> 'leader' AS leader, body ->> 'edition' AS edition, body ->> 'language' AS language, body ->> 'second' AS second, body ->> 'sheet' AS sheet,
       body ->> 'template' AS template, body -> 'parts' AS parts, body ->> 'marking' AS marking, body ->> 'marking_reason' AS marking_reason,
       body ->> 'cleared_by' AS cleared_by, body ->> 'through' AS through, body ->> 'contact' AS contact, body ->> 'critical_on' AS critical_on,
       body ->> 'critical_at' AS critical_at, body ->> 'critical_reason' AS critical_reason, body ->> 'press_line' AS press_line,
       body ->> 'press_before' AS press_before, body ->> 'press_on' AS press_on, body ->> 'press_at' AS press_at, body ->> 'press_zone' AS press_zone,
       body ->> 'speaker' AS speaker
FROM item WHERE kind = 'pack';

CREATE VIEW meetings AS
SELECT plan, id, body ->> 'pack' AS pack, body ->> 'state' AS state, body ->> 'title' AS title, body ->> 'number' AS number, body ->> 'day' AS day,
       body ->> 'from' AS "from", body ->> 'until' AS until, body ->> 'zone' AS zone, body ->> 'place' AS place, body ->> 'our_side' AS our_side,
       body ->> 'spoken' AS spoken, body ->> 'purpose' AS purpose, body ->> 'objectives' AS objectives, body ->> 'wanted' AS wanted,
       body ->> 'sentence' AS sentence, body ->> 'avoid' AS avoid
FROM item WHERE kind = 'meeting';

CREATE VIEW recommendations AS
SELECT plan, id, body ->> 'pack' AS pack, body ->> 'statement' AS statement, body ->> 'choices' AS choices,
       substr(body ->> 'cost', 1, length(body ->> 'cost') - 4) AS cost, substr(body ->> 'cost', -3) AS cost_currency,
       body ->> 'needed_by' AS needed_by, body ->> 'state' AS state, body ->> 'rank' AS rank
FROM item WHERE kind = 'recommendation';

CREATE VIEW issues AS
SELECT plan, id, body ->> 'pack' AS pack, body ->> 'title' AS title, body ->> 'day' AS day, body ->> 'facts' AS facts, body ->> 'edition' AS edition,
       body ->> 'language' AS language, body ->> 'author' AS author, body ->> 'note' AS note
FROM item WHERE kind = 'issue';

CREATE VIEW pack_copies AS
SELECT plan, id, body ->> 'pack' AS pack, body ->> 'number' AS number, body ->> 'title' AS recipient, body ->> 'issue' AS issue,
       body ->> 'handed_on' AS handed_on, body ->> 'back_on' AS back_on, body ->> 'note' AS note
FROM item WHERE kind = 'pack-copy';

CREATE VIEW own_markings AS
SELECT plan, id, body ->> 'title' AS label, body ->> 'level' AS level, body ->> 'meaning' AS meaning, body ->> 'colour' AS colour
FROM item WHERE kind = 'own-marking';
