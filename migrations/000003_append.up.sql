-- The one way in: one call, one round trip, for a line of any kind.

CREATE FUNCTION lock_province(of_unit bigint) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp
AS $$
BEGIN
    -- The ledger before the head, as an INSERT with its trigger does: an import waits for both in this order.
    LOCK TABLE ledger IN ROW EXCLUSIVE MODE;
    RETURN (
        SELECT h.province_id
        FROM unit u
        JOIN province_head h ON h.province_id = u.province_id
        WHERE u.id = of_unit
        FOR UPDATE OF h
    );
END
$$;
COMMENT ON FUNCTION lock_province(bigint) IS
    'makes writers of the unit''s province queue until the end of the transaction; null for the nation';

CREATE TYPE appended AS (
    outcome text,
    line_id bigint,
    province_id bigint,
    revision bigint,
    unit_id bigint,
    reason text,
    confirmed boolean
);
COMMENT ON TYPE appended IS
    'outcome: appended, repeat (line_id is the first answer), conflict (line_id is what stands, or null), or the name of a refusal';

-- Why a line may not be added, or outcome null, unit and reason when it may. Both functions are SECURITY
-- INVOKER: what the caller may see and add is decided by the policies, whatever these say.
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
    p_reason text,
    p_entries bigint[],
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
                p_new_parent, p_recorded, p_key, p_body_hash
            );
            IF answer.outcome IS NOT NULL THEN
                RETURN answer;
            END IF;
        END IF;
        BEGIN
            INSERT INTO ledger (
                kind, unit_id, measure, as_of, value_kind, done, bound, total, total_bound, percent, words,
                note, document, link, replaces, reason, entries, basis, state, planned_on, held_from, held_to,
                pilot, direct_election_trial, new_parent_id, account_id, recorded, idempotency_key, body_hash
            ) VALUES (
                p_kind, answer.unit_id, p_measure, p_as_of, p_value_kind, p_done, p_bound, p_total, p_total_bound, p_percent, p_words,
                p_note, p_document, p_link, p_replaces, answer.reason, p_entries, p_basis, p_state, p_planned_on, p_held_from, p_held_to,
                p_pilot, p_direct_election_trial, p_new_parent, p_account, p_recorded, p_key, p_body_hash
            );
            added := string_to_array(current_setting('tiendo.appended'), ' ');
            answer.line_id := added[1];
            answer.province_id := added[2];
            answer.revision := added[3];
            answer.confirmed := added[4] = 0;
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

REVOKE ALL ON FUNCTION lock_province(bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION append_refusal FROM PUBLIC;
REVOKE ALL ON FUNCTION append_line FROM PUBLIC;
GRANT EXECUTE ON FUNCTION lock_province(bigint) TO tiendo_app;
GRANT EXECUTE ON FUNCTION append_refusal TO tiendo_app;
GRANT EXECUTE ON FUNCTION append_line TO tiendo_app;
