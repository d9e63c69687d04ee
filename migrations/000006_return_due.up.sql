-- A return says until when the figure is to be put right, and what is said twice is one line.

ALTER TABLE ledger ADD COLUMN due date;
COMMENT ON COLUMN ledger.due IS 'of a return: the day until which the figures are to be put right; null in returns of before';
GRANT INSERT (due) ON ledger TO tiendo_app;

CREATE OR REPLACE FUNCTION ledger_shape(l ledger) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE
AS $$
DECLARE
    broken text := CASE
        WHEN l.kind NOT IN ('entry', 'confirm', 'return', 'basis', 'congress', 'unit') THEN 'ledger_kind_known'
        WHEN l.kind = 'entry' AND (l.measure IS NULL OR l.as_of IS NULL OR l.value_kind IS NULL) THEN 'ledger_entry_shape'
        WHEN l.value_kind NOT IN ('count', 'percent', 'words', 'withdrawn') THEN 'ledger_value_kind_known'
        WHEN l.value_kind = 'count' AND (l.done IS NULL OR l.total IS NULL) THEN 'ledger_count_shape'
        WHEN l.total < 0 THEN 'ledger_total_not_negative'
        WHEN l.total > 100000000 THEN 'ledger_total_possible'
        WHEN l.percent NOT BETWEEN 0 AND 10000 THEN 'ledger_percent_range'
        WHEN l.value_kind = 'percent' AND l.percent IS NULL THEN 'ledger_percent_shape'
        WHEN l.value_kind = 'words' AND (l.words IS NULL OR l.words = '') THEN 'ledger_words_shape'
        WHEN l.value_kind = 'withdrawn' AND l.replaces IS NULL THEN 'ledger_withdrawn_shape'
        WHEN l.bound NOT IN ('exact', 'at_least', 'at_most', 'about') THEN 'ledger_bound_known'
        WHEN l.total_bound NOT IN ('exact', 'at_least', 'at_most', 'about') THEN 'ledger_total_bound_known'
        WHEN l.replaces IS NOT NULL AND btrim(l.reason) = '' THEN 'ledger_replacing_has_reason'
        WHEN l.kind IN ('confirm', 'return') AND coalesce(cardinality(l.entries), 0) = 0 THEN 'ledger_confirm_shape'
        WHEN l.due IS NOT NULL AND l.kind <> 'return' THEN 'ledger_due_of_return'
        WHEN l.due < (l.recorded AT TIME ZONE 'Asia/Ho_Chi_Minh')::date THEN 'ledger_due_to_come'
        WHEN l.kind = 'basis' AND (l.measure IS NULL OR l.basis IS NULL OR l.basis NOT IN ('own', 'sum')) THEN 'ledger_basis_shape'
        WHEN l.kind = 'congress' AND (
            l.as_of IS NULL OR l.pilot IS NULL OR l.direct_election_trial IS NULL
            OR l.state IS NULL OR l.state NOT IN ('planned', 'postponed', 'in_session', 'held')
        ) THEN 'ledger_congress_shape'
        WHEN l.held_from > l.held_to THEN 'ledger_held_days_in_order'
        WHEN l.kind = 'unit' AND l.new_parent_id IS NULL THEN 'ledger_unit_shape'
        WHEN (l.idempotency_key IS NULL) <> (l.body_hash IS NULL) THEN 'ledger_key_has_body'
        WHEN octet_length(l.hash) <> 32 THEN 'ledger_hash_length'
    END;
BEGIN
    IF broken IS NOT NULL THEN
        RAISE check_violation USING
            MESSAGE = 'a line of the ledger breaks ' || broken, SCHEMA = 'public', TABLE = 'ledger', CONSTRAINT = broken;
    END IF;
    RETURN true;
END
$$;

-- The day, and the entry that is said again, stand behind everything else and only where there is one: every older
-- line reads as it was hashed. No line has both.
CREATE OR REPLACE FUNCTION ledger_canonical(l ledger) RETURNS text
    LANGUAGE plpgsql IMMUTABLE
AS $$
BEGIN
    RETURN array_to_string(ARRAY[
        l.id::text,
        l.term_id,
        l.province_id::text,
        l.revision::text,
        l.kind,
        l.unit_id::text,
        octet_length(l.measure) || ':' || l.measure,
        to_char(l.as_of, 'YYYY-MM-DD'),
        l.value_kind,
        l.done::text,
        l.bound,
        l.total::text,
        l.total_bound,
        l.percent::text,
        octet_length(l.words) || ':' || l.words,
        octet_length(l.note) || ':' || l.note,
        octet_length(l.document) || ':' || l.document,
        octet_length(l.link) || ':' || l.link,
        l.replaces::text,
        octet_length(l.reason) || ':' || l.reason,
        array_to_string(l.entries, ' '),
        l.basis,
        l.state,
        to_char(l.planned_on, 'YYYY-MM-DD'),
        to_char(l.held_from, 'YYYY-MM-DD'),
        to_char(l.held_to, 'YYYY-MM-DD'),
        l.pilot::text,
        l.direct_election_trial::text,
        l.new_parent_id::text,
        l.account_id::text,
        (extract(epoch FROM l.recorded) * 1000000)::bigint::text,
        l.illustrative::text,
        octet_length(l.idempotency_key) || ':' || l.idempotency_key,
        encode(l.body_hash, 'hex')
    ], '|', '-') || coalesce('|' || to_char(l.due, 'YYYY-MM-DD'), '') || coalesce('|' || l.again, '');
END
$$;

-- Few figures are back at their units at a time; those who enter ask for them with every page.
CREATE INDEX confirmation_returned_idx ON confirmation (entry_id) WHERE NOT confirmed;
-- What one account has confirmed and returned, newest first.
CREATE INDEX ledger_verdict_idx ON ledger (account_id, id) WHERE kind IN ('confirm', 'return');

DROP FUNCTION append_line;
DROP FUNCTION append_refusal;
ALTER TYPE appended ADD ATTRIBUTE illustrative boolean;

CREATE FUNCTION append_refusal(
    p_account bigint,
    p_kind text,
    p_unit bigint,
    p_measure text,
    p_as_of date,
    p_value_kind text,
    p_replaces bigint,
    p_reason text,
    p_entries bigint[],
    p_due date,
    p_new_parent bigint,
    p_recorded timestamptz,
    p_key text,
    p_body_hash bytea
) RETURNS appended
    LANGUAGE plpgsql
AS $$
DECLARE
    answer appended;
    keyed record; -- the line that had this key before
    base record; -- the entry that is replaced
    base_stands boolean := false;
    standing bigint; -- what stands on the day of the new entry
    said bigint; -- the line that said the same of all entries before
BEGIN
    answer.reason := p_reason;

    IF p_kind IN ('confirm', 'return') THEN
        IF (SELECT count(*) FROM ledger l
            WHERE l.id = ANY (p_entries) AND l.kind = 'entry' AND l.province_id = p_unit) <> cardinality(p_entries) THEN
            answer.outcome := 'not_found';
            RETURN answer;
        END IF;
        IF NOT may_confirm(p_entries, p_unit) THEN
            answer.outcome := 'forbidden';
            RETURN answer;
        END IF;
        SELECT l.unit_id INTO p_unit FROM ledger l WHERE l.id = p_entries[1];
    END IF;

    IF p_kind NOT IN ('confirm', 'return')
        AND NOT (scope_may('write', p_unit) AND (p_new_parent IS NULL OR scope_may('write', p_new_parent))) THEN
        answer.outcome := CASE
            WHEN EXISTS (SELECT FROM unit u WHERE u.id = p_unit)
                AND (p_new_parent IS NULL OR EXISTS (SELECT FROM unit u WHERE u.id = p_new_parent)) THEN 'forbidden'
            ELSE 'not_found'
        END;
        RETURN answer;
    END IF;

    IF lock_province(p_unit) IS NULL THEN
        answer.outcome := 'always_sum';
        RETURN answer;
    END IF;
    answer.unit_id := p_unit;

    IF p_key IS NOT NULL THEN
        SELECT l.id, l.revision, l.body_hash INTO keyed
        FROM ledger l
        WHERE l.account_id = p_account AND l.idempotency_key = p_key;
        IF FOUND THEN
            answer.outcome := CASE WHEN keyed.body_hash = p_body_hash THEN 'repeat' ELSE 'key_reused' END;
            answer.line_id := keyed.id;
            RETURN answer;
        END IF;
    END IF;

    IF p_kind = 'entry' THEN
        SELECT s.entry_id INTO standing
        FROM standing_entry s
        WHERE s.unit_id = p_unit AND s.measure = p_measure AND s.as_of = p_as_of;
        IF p_replaces IS NOT NULL THEN
            SELECT l.account_id, l.recorded, c.confirmed INTO base
            FROM standing_entry s
            JOIN ledger l ON l.id = s.entry_id
            LEFT JOIN confirmation c ON c.entry_id = s.entry_id
            WHERE s.entry_id = p_replaces AND s.unit_id = p_unit AND s.measure = p_measure;
            base_stands := FOUND;
        END IF;
        -- A figure needs its own day free but for the one that it replaces; taking back needs no free day.
        IF (p_replaces IS NOT NULL AND NOT base_stands)
            OR (standing IS DISTINCT FROM p_replaces AND standing IS NOT NULL AND p_value_kind <> 'withdrawn') THEN
            answer.outcome := 'conflict';
            answer.line_id := standing;
            RETURN answer;
        END IF;
        IF p_replaces IS NOT NULL AND btrim(p_reason) = '' THEN
            IF base.account_id = p_account
                AND base.confirmed IS NOT TRUE
                AND (base.recorded AT TIME ZONE 'Asia/Ho_Chi_Minh')::date = (p_recorded AT TIME ZONE 'Asia/Ho_Chi_Minh')::date THEN
                answer.reason := 'retyped';
            ELSE
                answer.outcome := 'reason_needed';
                RETURN answer;
            END IF;
        END IF;
    ELSIF p_kind IN ('confirm', 'return') THEN
        -- Somebody corrected one of them meanwhile: what is confirmed must be what was read.
        SELECT l.unit_id, l.measure, l.as_of INTO base
        FROM ledger l
        JOIN ledger r ON r.replaces = l.id
        WHERE l.id = ANY (p_entries)
        LIMIT 1;
        IF FOUND THEN
            SELECT s.entry_id INTO standing
            FROM standing_entry s
            WHERE s.unit_id = base.unit_id AND s.measure = base.measure AND s.as_of = base.as_of;
            answer.outcome := 'conflict';
            answer.line_id := standing;
            RETURN answer;
        END IF;
        -- A second click, or two heads at once: what is said of every one already is not said again.
        SELECT max(c.line_id) INTO said
        FROM confirmation c
        JOIN ledger v ON v.id = c.line_id
        WHERE c.entry_id = ANY (p_entries) AND v.kind = p_kind AND (v.reason, v.due) IS NOT DISTINCT FROM (p_reason, p_due)
        HAVING count(*) = cardinality(p_entries);
        IF FOUND THEN
            answer.outcome := 'repeat';
            answer.line_id := said;
            RETURN answer;
        END IF;
        IF p_kind = 'return' AND btrim(p_reason) = '' THEN
            answer.outcome := 'return_without_reason';
            RETURN answer;
        END IF;
    END IF;
    RETURN answer;
END
$$;
COMMENT ON FUNCTION append_refusal IS 'locks the province, checks rights, key and base; for confirm and return p_unit is the province';

CREATE FUNCTION append_line(
    p_account bigint,
    p_fixed_day text,
    p_today text,
    p_kind text,
    p_unit bigint,
    p_measure text,
    p_as_of date,
    p_value_kind text,
    p_done bigint,
    p_bound text,
    p_total bigint,
    p_total_bound text,
    p_percent integer,
    p_words text,
    p_note text,
    p_document text,
    p_link text,
    p_replaces bigint,
    p_again bigint,
    p_reason text,
    p_entries bigint[],
    p_due date,
    p_basis text,
    p_state text,
    p_planned_on date,
    p_held_from date,
    p_held_to date,
    p_pilot boolean,
    p_direct_election_trial boolean,
    p_new_parent bigint,
    p_recorded timestamptz,
    p_key text,
    p_body_hash bytea
) RETURNS appended
    LANGUAGE plpgsql
AS $$
DECLARE
    answer appended;
    added bigint[];
    -- An assignment costs no query.
    scope text := concat_ws(' ',
        set_config('tiendo.account', p_account::text, true),
        set_config('tiendo.fixed_day', p_fixed_day, true),
        set_config('tiendo.today', p_today, true));
    -- What needs an answer first. Anything else is tried: policies, constraints and trigger refuse what
    -- must not be, and only then it is asked why.
    asks boolean := p_kind IN ('confirm', 'return', 'unit') OR (p_replaces IS NOT NULL AND btrim(p_reason) = '');
BEGIN
    answer.unit_id := p_unit;
    answer.reason := p_reason;
    LOOP
        IF asks THEN
            answer := append_refusal(
                p_account, p_kind, p_unit, p_measure, p_as_of, p_value_kind, p_replaces, p_reason, p_entries,
                p_due, p_new_parent, p_recorded, p_key, p_body_hash
            );
            IF answer.outcome IS NOT NULL THEN
                RETURN answer;
            END IF;
        END IF;
        BEGIN
            INSERT INTO ledger (
                kind, unit_id, measure, as_of, value_kind, done, bound, total, total_bound, percent, words,
                note, document, link, replaces, again, reason, entries, due, basis, state, planned_on, held_from, held_to,
                pilot, direct_election_trial, new_parent_id, account_id, recorded, idempotency_key, body_hash
            ) VALUES (
                p_kind, answer.unit_id, p_measure, p_as_of, p_value_kind, p_done, p_bound, p_total, p_total_bound, p_percent, p_words,
                p_note, p_document, p_link, p_replaces, p_again, answer.reason, p_entries, p_due, p_basis, p_state, p_planned_on, p_held_from, p_held_to,
                p_pilot, p_direct_election_trial, p_new_parent, p_account, p_recorded, p_key, p_body_hash
            );
            added := string_to_array(current_setting('tiendo.appended'), ' ');
            answer.line_id := added[1];
            answer.province_id := added[2];
            answer.revision := added[3];
            answer.confirmed := added[4] = 0;
            answer.illustrative := p_again IS NOT NULL AND (SELECT l.illustrative FROM ledger l WHERE l.id = p_again);
            answer.outcome := 'appended';
            RETURN answer;
        EXCEPTION WHEN insufficient_privilege OR unique_violation OR check_violation THEN
            IF asks THEN
                RAISE;
            END IF;
            asks := true;
        END;
    END LOOP;
END
$$;
COMMENT ON FUNCTION append_line IS 'sets the scope and appends; for confirm and return p_unit is the province';

REVOKE ALL ON FUNCTION append_refusal FROM PUBLIC;
REVOKE ALL ON FUNCTION append_line FROM PUBLIC;
GRANT EXECUTE ON FUNCTION append_refusal TO tiendo_app;
GRANT EXECUTE ON FUNCTION append_line TO tiendo_app;
