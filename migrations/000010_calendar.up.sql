-- A person changes the record of a congress as a figure is corrected: naming the line that is replaced, so that
-- nothing is overwritten unseen. And a calendar can be subscribed to at an address of its own.

-- As before, but a line about a congress names the one that it replaces.
CREATE OR REPLACE FUNCTION ledger_derive(l ledger) RETURNS void
    LANGUAGE plpgsql
AS $$
BEGIN
    CASE l.kind
    WHEN 'entry' THEN
        IF l.replaces IS NOT NULL THEN
            DELETE FROM standing_entry s
            WHERE s.entry_id = l.replaces AND s.unit_id = l.unit_id AND s.measure = l.measure;
            IF NOT FOUND THEN
                RAISE unique_violation USING MESSAGE = 'the replaced entry does not stand', CONSTRAINT = 'standing_entry_replaced';
            END IF;
        END IF;
        IF l.value_kind <> 'withdrawn' THEN
            INSERT INTO standing_entry (unit_id, measure, as_of, entry_id)
            VALUES (l.unit_id, l.measure, l.as_of, l.id);
        END IF;
    WHEN 'confirm', 'return' THEN
        INSERT INTO confirmation AS c (entry_id, unit_id, confirmed, line_id)
        SELECT e.id, e.unit_id, l.kind = 'confirm', l.id
        FROM ledger e
        WHERE e.id = ANY (l.entries) AND e.kind = 'entry' AND e.province_id = l.province_id
        ON CONFLICT (entry_id) DO UPDATE SET confirmed = excluded.confirmed, line_id = excluded.line_id;
    WHEN 'basis' THEN
        INSERT INTO basis (unit_id, measure, basis, line_id)
        VALUES (l.unit_id, l.measure, l.basis, l.id)
        ON CONFLICT (unit_id, measure) DO UPDATE SET basis = excluded.basis, line_id = excluded.line_id;
    WHEN 'congress' THEN
        IF l.replaces IS DISTINCT FROM (SELECT c.line_id FROM congress c WHERE c.unit_id = l.unit_id) THEN
            RAISE unique_violation USING MESSAGE = 'the record of the congress is another one', CONSTRAINT = 'congress_replaced';
        END IF;
        INSERT INTO congress (unit_id, as_of, state, planned_on, held_from, held_to, pilot, direct_election_trial, line_id)
        VALUES (l.unit_id, l.as_of, l.state, l.planned_on, l.held_from, l.held_to, l.pilot, l.direct_election_trial, l.id)
        ON CONFLICT (unit_id) DO UPDATE SET
            as_of = excluded.as_of,
            state = excluded.state,
            planned_on = excluded.planned_on,
            held_from = excluded.held_from,
            held_to = excluded.held_to,
            pilot = excluded.pilot,
            direct_election_trial = excluded.direct_election_trial,
            line_id = excluded.line_id;
    WHEN 'unit' THEN
        PERFORM ledger_derive_unit(l);
    END CASE;
END
$$;

-- As before, but for the base of a line about a congress.
CREATE OR REPLACE FUNCTION append_refusal(
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
    ELSIF p_kind = 'congress' THEN
        SELECT c.line_id INTO standing FROM congress c WHERE c.unit_id = p_unit;
        IF standing IS DISTINCT FROM p_replaces THEN
            answer.outcome := 'conflict';
            answer.line_id := standing;
        ELSIF p_replaces IS NOT NULL AND btrim(p_reason) = '' THEN
            answer.outcome := 'reason_needed';
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

CREATE TABLE calendar_feed (
    id bigint GENERATED ALWAYS AS IDENTITY,
    secret_hash bytea NOT NULL,
    account_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    level integer,
    lang text NOT NULL,
    created timestamptz NOT NULL,
    revoked_at timestamptz,
    CONSTRAINT calendar_feed_pkey PRIMARY KEY (id),
    CONSTRAINT calendar_feed_secret_unique UNIQUE (secret_hash),
    CONSTRAINT calendar_feed_account_fkey FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT calendar_feed_unit_fkey FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT calendar_feed_hash_length CHECK (octet_length(secret_hash) = 32),
    CONSTRAINT calendar_feed_level_known CHECK (level BETWEEN 1 AND 4),
    CONSTRAINT calendar_feed_lang_known CHECK (lang IN ('vi', 'en'))
);
CREATE INDEX calendar_feed_account_idx ON calendar_feed (account_id);
COMMENT ON TABLE calendar_feed IS 'private addresses of calendars; each answers for its account as long as that may see the unit';
COMMENT ON COLUMN calendar_feed.level IS 'only congresses of this level; null: of all';

-- The program may only make, list and end addresses of its own account, for what that account may read: the rule is that of
-- the policy app_read of unit.
CREATE FUNCTION calendar_feed_create(hash bytea, of_unit bigint, of_level integer, in_lang text, as_of timestamptz, most integer)
    RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp
AS $$
DECLARE
    before record; -- the same address, asked for before
BEGIN
    -- One account makes one after the other, so that two at a time do not pass the limit together.
    PERFORM FROM account a WHERE a.id = scope_account() AND NOT a.disabled FOR UPDATE;
    IF NOT FOUND THEN
        RETURN 'nobody';
    END IF;
    PERFORM
    FROM unit u
    WHERE u.id = of_unit AND (
        u.path <@ scope_subtrees('read')
        OR u.level = 5 AND u.term_id = ANY (scope_terms())
        OR u.level = 4 AND u.term_id = ANY (scope_terms(true))
    );
    IF NOT FOUND THEN
        RETURN 'not_found';
    END IF;
    SELECT f.revoked_at INTO before FROM calendar_feed f WHERE f.secret_hash = hash AND f.account_id = scope_account();
    IF FOUND THEN
        RETURN CASE WHEN before.revoked_at IS NULL THEN 'made' ELSE 'ended' END;
    END IF;
    IF (SELECT count(*) FROM calendar_feed f WHERE f.account_id = scope_account() AND f.revoked_at IS NULL) >= most THEN
        RETURN 'full';
    END IF;
    INSERT INTO calendar_feed (secret_hash, account_id, unit_id, level, lang, created)
    VALUES (hash, scope_account(), of_unit, of_level, in_lang, as_of);
    RETURN 'made';
END
$$;
COMMENT ON FUNCTION calendar_feed_create(bytea, bigint, integer, text, timestamptz, integer) IS
    'makes an address for the scope''s account, or says that it is there: made; ended: it was, once; full: the account has as many as it may; not_found; nobody';

CREATE FUNCTION calendar_feed_revoke(of_id bigint, as_of timestamptz) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp
AS $$
BEGIN
    UPDATE calendar_feed f
    SET revoked_at = as_of
    WHERE f.id = of_id AND f.account_id = scope_account() AND f.revoked_at IS NULL;
    RETURN FOUND;
END
$$;

CREATE FUNCTION calendar_feed_find(hash bytea)
    RETURNS TABLE (account_id bigint, term_id text, unit_id bigint, level integer, lang text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp
AS $$
    SELECT f.account_id, u.term_id, f.unit_id, f.level, f.lang
    FROM calendar_feed f
    JOIN unit u ON u.id = f.unit_id
    WHERE f.secret_hash = hash AND f.revoked_at IS NULL
$$;
COMMENT ON FUNCTION calendar_feed_find(bytea) IS
    'what an address is of; whether its account may still see it is for the account''s grants to say';

ALTER TABLE calendar_feed ENABLE ROW LEVEL SECURITY;
ALTER TABLE calendar_feed FORCE ROW LEVEL SECURITY;
CREATE POLICY keeper ON calendar_feed TO tiendo_keeper USING (true);
CREATE POLICY app_read ON calendar_feed FOR SELECT TO tiendo_app USING (account_id = (SELECT scope_account()));

REVOKE ALL ON FUNCTION calendar_feed_create(bytea, bigint, integer, text, timestamptz, integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION calendar_feed_revoke(bigint, timestamptz) FROM PUBLIC;
REVOKE ALL ON FUNCTION calendar_feed_find(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION calendar_feed_create(bytea, bigint, integer, text, timestamptz, integer) TO tiendo_app;
GRANT EXECUTE ON FUNCTION calendar_feed_revoke(bigint, timestamptz) TO tiendo_app;
GRANT EXECUTE ON FUNCTION calendar_feed_find(bytea) TO tiendo_app;
-- The hash of the address stays unread.
GRANT SELECT (id, account_id, unit_id, level, lang, created, revoked_at) ON calendar_feed TO tiendo_app;
