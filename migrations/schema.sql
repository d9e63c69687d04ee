CREATE EXTENSION IF NOT EXISTS ltree WITH SCHEMA public;

COMMENT ON EXTENSION ltree IS 'data type for hierarchical tree-like structures';

CREATE TYPE public.appended AS (
	outcome text,
	line_id bigint,
	province_id bigint,
	revision bigint,
	unit_id bigint,
	reason text,
	confirmed boolean,
	illustrative boolean
);

COMMENT ON TYPE public.appended IS 'outcome: appended, repeat (line_id is the first answer), conflict (line_id is what stands, or null), or the name of a refusal';

CREATE FUNCTION public.account_scope(of_account bigint) RETURNS TABLE(login text, name text, role text, term_id text, unit_id bigint, from_day date, to_day date, term_today date)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    SELECT a.login, a.name, g.role, u.term_id, g.unit_id, g.from_day, g.to_day, t.today
    FROM account a
    LEFT JOIN account_grant g ON g.account_id = a.id
    LEFT JOIN unit u ON u.id = g.unit_id
    LEFT JOIN term t ON t.id = u.term_id
    WHERE a.id = of_account AND NOT a.disabled
    ORDER BY g.id
$$;

COMMENT ON FUNCTION public.account_scope(of_account bigint) IS 'who an account is, a row a grant, or one row without one; what the program knows from it decides nothing here';

CREATE FUNCTION public.append_line(p_account bigint, p_fixed_day text, p_today text, p_kind text, p_unit bigint, p_measure text, p_as_of date, p_value_kind text, p_done bigint, p_bound text, p_total bigint, p_total_bound text, p_percent integer, p_words text, p_note text, p_document text, p_link text, p_replaces bigint, p_again bigint, p_reason text, p_entries bigint[], p_due date, p_basis text, p_state text, p_planned_on date, p_held_from date, p_held_to date, p_pilot boolean, p_direct_election_trial boolean, p_new_parent bigint, p_recorded timestamp with time zone, p_key text, p_body_hash bytea) RETURNS public.appended
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

COMMENT ON FUNCTION public.append_line(p_account bigint, p_fixed_day text, p_today text, p_kind text, p_unit bigint, p_measure text, p_as_of date, p_value_kind text, p_done bigint, p_bound text, p_total bigint, p_total_bound text, p_percent integer, p_words text, p_note text, p_document text, p_link text, p_replaces bigint, p_again bigint, p_reason text, p_entries bigint[], p_due date, p_basis text, p_state text, p_planned_on date, p_held_from date, p_held_to date, p_pilot boolean, p_direct_election_trial boolean, p_new_parent bigint, p_recorded timestamp with time zone, p_key text, p_body_hash bytea) IS 'sets the scope and appends; for confirm and return p_unit is the province';

CREATE FUNCTION public.append_refusal(p_account bigint, p_kind text, p_unit bigint, p_measure text, p_as_of date, p_value_kind text, p_replaces bigint, p_reason text, p_entries bigint[], p_due date, p_new_parent bigint, p_recorded timestamp with time zone, p_key text, p_body_hash bytea) RETURNS public.appended
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

COMMENT ON FUNCTION public.append_refusal(p_account bigint, p_kind text, p_unit bigint, p_measure text, p_as_of date, p_value_kind text, p_replaces bigint, p_reason text, p_entries bigint[], p_due date, p_new_parent bigint, p_recorded timestamp with time zone, p_key text, p_body_hash bytea) IS 'locks the province, checks rights, key and base; for confirm and return p_unit is the province';

CREATE FUNCTION public.append_unit(p_account bigint, p_unit bigint, p_new_parent bigint, p_change text, p_reason text, p_recorded timestamp with time zone, OUT outcome text, OUT line_id bigint, OUT province_id bigint, OUT revision bigint, OUT new_parent_id bigint) RETURNS record
    LANGUAGE plpgsql
    AS $$
DECLARE
    added bigint[];
    change json := p_change::json;
    adds boolean := coalesce(change ->> 'action' = 'add', false);
BEGIN
    SELECT u.province_id INTO province_id
    FROM unit u
    WHERE u.id = CASE WHEN adds THEN p_new_parent ELSE p_unit END;
    IF NOT FOUND
        OR p_new_parent IS NOT NULL AND NOT EXISTS (SELECT FROM unit u WHERE u.id = p_new_parent)
        OR change ->> 'other' IS NOT NULL AND NOT EXISTS (SELECT FROM unit u WHERE u.id = (change ->> 'other')::bigint) THEN
        outcome := 'not_found';
        RETURN;
    END IF;
    IF province_id IS NULL OR NOT scope_may('administer', province_id) THEN
        outcome := 'forbidden';
        RETURN;
    END IF;
    IF btrim(p_reason) = '' THEN
        outcome := 'reason_needed';
        RETURN;
    END IF;
    PERFORM lock_province(province_id);
    new_parent_id := coalesce(p_new_parent, (SELECT u.parent_id FROM unit u WHERE u.id = p_unit));
    INSERT INTO ledger (kind, unit_id, new_parent_id, change, reason, account_id, recorded)
    VALUES ('unit', p_unit, new_parent_id, p_change, p_reason, p_account, p_recorded);
    added := string_to_array(current_setting('tiendo.appended'), ' ');
    line_id := added[1];
    revision := added[3];
    outcome := 'appended';
END
$$;

COMMENT ON FUNCTION public.append_unit(p_account bigint, p_unit bigint, p_new_parent bigint, p_change text, p_reason text, p_recorded timestamp with time zone, OUT outcome text, OUT line_id bigint, OUT province_id bigint, OUT revision bigint, OUT new_parent_id bigint) IS 'adds a line about a unit: only who administers its province may';

CREATE FUNCTION public.calendar_feed_create(hash bytea, of_unit bigint, of_level integer, in_lang text, as_of timestamp with time zone, most integer) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
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

COMMENT ON FUNCTION public.calendar_feed_create(hash bytea, of_unit bigint, of_level integer, in_lang text, as_of timestamp with time zone, most integer) IS 'makes an address for the scope''s account, or says that it is there: made; ended: it was, once; full: the account has as many as it may; not_found; nobody';

CREATE FUNCTION public.calendar_feed_find(hash bytea) RETURNS TABLE(account_id bigint, term_id text, unit_id bigint, level integer, lang text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    SELECT f.account_id, u.term_id, f.unit_id, f.level, f.lang
    FROM calendar_feed f
    JOIN unit u ON u.id = f.unit_id
    WHERE f.secret_hash = hash AND f.revoked_at IS NULL
$$;

COMMENT ON FUNCTION public.calendar_feed_find(hash bytea) IS 'what an address is of; whether its account may still see it is for the account''s grants to say';

CREATE FUNCTION public.calendar_feed_revoke(of_id bigint, as_of timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    UPDATE calendar_feed f
    SET revoked_at = as_of
    WHERE f.id = of_id AND f.account_id = scope_account() AND f.revoked_at IS NULL;
    RETURN FOUND;
END
$$;

CREATE FUNCTION public.ledger_addition() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    change json := NEW.change::json;
    parent unit;
BEGIN
    IF change ->> 'action' <> 'add' THEN
        RETURN NEW;
    END IF;
    PERFORM lock_province(NEW.new_parent_id);
    SELECT * INTO STRICT parent FROM unit WHERE id = NEW.new_parent_id;
    IF (change ->> 'level')::smallint NOT BETWEEN 1 AND 3 OR parent.level <= (change ->> 'level')::smallint OR parent.level > 4 THEN
        PERFORM unit_refuse('unit_move_in_order');
    END IF;
    INSERT INTO unit (id, term_id, parent_id, province_id, path, level, ordinal, code, name, full_name, kind, begun)
    VALUES (
        NEW.unit_id,
        parent.term_id,
        parent.id,
        parent.province_id,
        parent.path || NEW.unit_id::text,
        (change ->> 'level')::smallint,
        0,
        coalesce(change ->> 'code', ''),
        change ->> 'name',
        coalesce(change ->> 'fullName', ''),
        coalesce(change ->> 'kind', ''),
        (change ->> 'day')::date
    );
    PERFORM unit_place(NEW.unit_id);
    RETURN NEW;
END
$$;

COMMENT ON FUNCTION public.ledger_addition() IS 'makes the unit that a line adds';

CREATE FUNCTION public.ledger_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
BEGIN
    SELECT l.illustrative INTO NEW.illustrative
    FROM ledger l
    WHERE l.id = NEW.again AND l.kind = 'entry' AND NEW.kind = 'entry'
        AND (l.unit_id, l.measure, l.value_kind, l.done, l.bound, l.total, l.total_bound, l.percent, l.words)
            IS NOT DISTINCT FROM
            (NEW.unit_id, NEW.measure, NEW.value_kind, NEW.done, NEW.bound, NEW.total, NEW.total_bound, NEW.percent, NEW.words);
    IF NOT FOUND THEN
        RAISE check_violation USING MESSAGE = 'the figure is not said again: it is another', CONSTRAINT = 'ledger_again_same';
    END IF;
    RETURN NEW;
END
$$;

COMMENT ON FUNCTION public.ledger_again() IS 'marks a figure that is said again as the one that it repeats';

CREATE FUNCTION public.ledger_batch() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
DECLARE
    place record;
    last record;
BEGIN
    SELECT u.term_id, h.province_id, h.needs_confirmation, m.code INTO place
    FROM unit u
    JOIN province_head h ON h.province_id = u.province_id
    LEFT JOIN measure m ON m.term_id = u.term_id AND m.code = NEW.measure
    WHERE u.id = NEW.unit_id
    FOR UPDATE OF h;
    IF NOT FOUND THEN
        RAISE check_violation USING MESSAGE = 'the nation has no ledger of its own', CONSTRAINT = 'ledger_unit_in_province';
    END IF;
    IF place.code IS DISTINCT FROM NEW.measure THEN
        RAISE check_violation USING MESSAGE = 'the term has no such measure', CONSTRAINT = 'ledger_measure_known';
    END IF;
    SELECT l.revision, l.hash INTO last
    FROM ledger l
    WHERE l.province_id = place.province_id
    ORDER BY l.revision DESC
    LIMIT 1;
    NEW.term_id := place.term_id;
    NEW.province_id := place.province_id;
    NEW.revision := coalesce(last.revision, 0) + 1;
    NEW.prev_hash := coalesce(last.hash, '');
    NEW.hash := sha256(NEW.prev_hash || convert_to(ledger_canonical(NEW), 'UTF8'));
    PERFORM ledger_derive(NEW);
    PERFORM set_config('tiendo.appended', concat_ws(' ', NEW.id, NEW.province_id, NEW.revision, place.needs_confirmation::integer), true);
    RETURN NEW;
END
$$;

COMMENT ON FUNCTION public.ledger_batch() IS 'as ledger_chain, for one line of many; ledger_batch_end moves the head';

CREATE FUNCTION public.ledger_batch_end() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
BEGIN
    UPDATE province_head h
    SET revision = last.revision, head_hash = last.hash
    FROM (
        SELECT l.revision, l.hash
        FROM ledger l
        WHERE l.province_id = NEW.province_id
        ORDER BY l.revision DESC
        LIMIT 1
    ) AS last
    WHERE h.province_id = NEW.province_id AND h.revision < NEW.revision;
    RETURN NULL;
END
$$;

COMMENT ON FUNCTION public.ledger_batch_end() IS 'at the end of the transaction: the first line of a province moves its head to the last';

CREATE TABLE public.ledger (
    id bigint NOT NULL,
    term_id text NOT NULL,
    province_id bigint NOT NULL,
    revision bigint NOT NULL,
    kind text NOT NULL,
    unit_id bigint NOT NULL,
    measure text,
    as_of date,
    value_kind text,
    done bigint,
    bound text,
    total bigint,
    total_bound text,
    percent integer,
    words text,
    note text DEFAULT ''::text NOT NULL,
    document text DEFAULT ''::text NOT NULL,
    link text DEFAULT ''::text NOT NULL,
    replaces bigint,
    reason text DEFAULT ''::text NOT NULL,
    entries bigint[],
    basis text,
    state text,
    planned_on date,
    held_from date,
    held_to date,
    pilot boolean,
    direct_election_trial boolean,
    new_parent_id bigint,
    account_id bigint NOT NULL,
    recorded timestamp with time zone NOT NULL,
    illustrative boolean DEFAULT false NOT NULL,
    idempotency_key text,
    body_hash bytea,
    prev_hash bytea NOT NULL,
    hash bytea NOT NULL,
    again bigint,
    due date,
    change text,
    CONSTRAINT ledger_as_of_not_after_recorded CHECK ((as_of <= ((recorded AT TIME ZONE 'Asia/Ho_Chi_Minh'::text))::date)),
    CONSTRAINT ledger_done_within_total CHECK (((0 <= done) AND (done <= total)))
);

ALTER TABLE ONLY public.ledger FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.ledger IS 'append-only, one hash chain a province; every kind of line that changes what people see';

COMMENT ON COLUMN public.ledger.revision IS 'place in the chain of the province, from 1, without gaps';

COMMENT ON COLUMN public.ledger.measure IS 'of the term; the trigger checks it, because a foreign key would make all writers lock one row';

COMMENT ON COLUMN public.ledger.as_of IS 'the day the figure is true for';

COMMENT ON COLUMN public.ledger.bound IS 'of done, or of percent';

COMMENT ON COLUMN public.ledger.percent IS 'in hundredths: 4123 is 41,23 %';

COMMENT ON COLUMN public.ledger.recorded IS 'when it was entered, by the program''s clock; need not grow with revision';

COMMENT ON COLUMN public.ledger.body_hash IS 'SHA-256 of what was sent, to tell a repeated request from a reused key';

COMMENT ON COLUMN public.ledger.prev_hash IS 'hash of the line before in the province; empty for the first';

COMMENT ON COLUMN public.ledger.hash IS 'SHA-256 over prev_hash and ledger_canonical';

COMMENT ON COLUMN public.ledger.again IS 'the entry whose figure this one says again, of the same unit and measure: illustrative when that one is; null for a figure of its own';

COMMENT ON COLUMN public.ledger.due IS 'of a return: the day until which the figures are to be put right; null in returns of before';

COMMENT ON COLUMN public.ledger.change IS 'of a unit: what it changes, as the JSON that was hashed; null for a move that holds for all days';

CREATE FUNCTION public.ledger_canonical(l public.ledger) RETURNS text
    LANGUAGE plpgsql IMMUTABLE
    AS $$
BEGIN
    RETURN ledger_canonical_columns(l) || coalesce('|' || octet_length(l.change) || ':' || l.change, '');
END
$$;

COMMENT ON FUNCTION public.ledger_canonical(l public.ledger) IS 'the form of a line that is hashed: its columns, and behind them a change of units where there is one; tiendo verify recomputes it outside Postgres';

CREATE FUNCTION public.ledger_canonical_columns(l public.ledger) RETURNS text
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

COMMENT ON FUNCTION public.ledger_canonical_columns(l public.ledger) IS 'the form of a line that is hashed; tiendo verify recomputes it outside Postgres';

CREATE FUNCTION public.ledger_chain() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
DECLARE
    place record;
BEGIN
    SELECT u.term_id, h.province_id, h.revision, h.head_hash, h.needs_confirmation, m.code INTO place
    FROM unit u
    JOIN province_head h ON h.province_id = u.province_id
    LEFT JOIN measure m ON m.term_id = u.term_id AND m.code = NEW.measure
    WHERE u.id = NEW.unit_id
    FOR UPDATE OF h;
    IF NOT FOUND THEN
        RAISE check_violation USING MESSAGE = 'the nation has no ledger of its own', CONSTRAINT = 'ledger_unit_in_province';
    END IF;
    IF place.code IS DISTINCT FROM NEW.measure THEN
        RAISE check_violation USING MESSAGE = 'the term has no such measure', CONSTRAINT = 'ledger_measure_known';
    END IF;
    NEW.term_id := place.term_id;
    NEW.province_id := place.province_id;
    NEW.revision := place.revision + 1;
    NEW.prev_hash := place.head_hash;
    NEW.hash := sha256(place.head_hash || convert_to(ledger_canonical(NEW), 'UTF8'));
    IF NEW.kind = 'entry' AND NEW.replaces IS NULL AND NEW.value_kind <> 'withdrawn' THEN
        -- As ledger_derive does it, in the same statement: most lines are such.
        WITH head AS (
            UPDATE province_head h SET revision = NEW.revision, head_hash = NEW.hash WHERE h.province_id = NEW.province_id
        )
        INSERT INTO standing_entry (unit_id, measure, as_of, entry_id)
        VALUES (NEW.unit_id, NEW.measure, NEW.as_of, NEW.id);
    ELSE
        UPDATE province_head h SET revision = NEW.revision, head_hash = NEW.hash WHERE h.province_id = NEW.province_id;
        PERFORM ledger_derive(NEW);
    END IF;
    -- RETURNING would put every row added through the policies of reading as well.
    PERFORM set_config('tiendo.appended', concat_ws(' ', NEW.id, NEW.province_id, NEW.revision, place.needs_confirmation::integer), true);
    RETURN NEW;
END
$$;

COMMENT ON FUNCTION public.ledger_chain() IS 'locks the province, chains the line, moves the present state; tiendo.appended then holds id, province, revision and whether it needs confirmation';

CREATE FUNCTION public.ledger_derive(l public.ledger) RETURNS void
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

COMMENT ON FUNCTION public.ledger_derive(l public.ledger) IS 'moves the present state by one line';

CREATE TABLE public.unit (
    id bigint NOT NULL,
    term_id text NOT NULL,
    parent_id bigint,
    province_id bigint,
    path public.ltree NOT NULL,
    level smallint NOT NULL,
    ordinal bigint DEFAULT 0 NOT NULL,
    slug text,
    code text DEFAULT ''::text NOT NULL,
    name text NOT NULL COLLATE pg_catalog."vi-x-icu",
    full_name text DEFAULT ''::text NOT NULL COLLATE pg_catalog."vi-x-icu",
    kind text DEFAULT ''::text NOT NULL,
    region text DEFAULT ''::text NOT NULL COLLATE pg_catalog."vi-x-icu",
    subregion text DEFAULT ''::text NOT NULL COLLATE pg_catalog."vi-x-icu",
    on_map boolean DEFAULT false NOT NULL,
    aliases text[] DEFAULT '{}'::text[] NOT NULL,
    illustrative boolean DEFAULT false NOT NULL,
    begun date,
    ended date,
    CONSTRAINT unit_days_in_order CHECK ((begun <= ended)),
    CONSTRAINT unit_level_known CHECK (((level >= 1) AND (level <= 5))),
    CONSTRAINT unit_map_shows_provinces CHECK (((level = 4) OR (NOT on_map))),
    CONSTRAINT unit_name_given CHECK ((name <> ''::text)),
    CONSTRAINT unit_nation_has_no_province CHECK (((level = 5) = (province_id IS NULL))),
    CONSTRAINT unit_nation_is_root CHECK (((level = 5) = (parent_id IS NULL))),
    CONSTRAINT unit_path_ends_here CHECK (((public.subpath(path, '-1'::integer))::text = (id)::text)),
    CONSTRAINT unit_province_is_own CHECK (((level = 4) = (NOT (province_id IS DISTINCT FROM id))))
);

ALTER TABLE ONLY public.unit FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.unit IS 'a party organisation, a node of one term''s tree';

COMMENT ON COLUMN public.unit.province_id IS 'the province-level unit above or at this node; null for the nation';

COMMENT ON COLUMN public.unit.path IS 'ids from the nation down to this unit; slugs are for people and may change';

COMMENT ON COLUMN public.unit.level IS '1 cell, 2 grassroots, 3 upper, 4 province, 5 nation';

COMMENT ON COLUMN public.unit.ordinal IS 'place among the units of its level, by the Vietnamese alphabet';

COMMENT ON COLUMN public.unit.code IS 'GSO code; a code may mean another province in another term';

COMMENT ON COLUMN public.unit.subregion IS 'does not nest in region';

COMMENT ON COLUMN public.unit.illustrative IS 'generated for demonstration';

COMMENT ON COLUMN public.unit.begun IS 'first day on which it was there; null: since ever';

COMMENT ON COLUMN public.unit.ended IS 'first day on which it no longer was; null: it is. A unit that ended as it began never was';

CREATE FUNCTION public.ledger_derive_move(l public.ledger, subject public.unit, parent public.unit, day date) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    moved_last date;
BEGIN
    IF l.change IS NOT NULL THEN
        SELECT (m.change::json ->> 'day')::date INTO moved_last
        FROM ledger m
        WHERE m.unit_id = subject.id AND m.kind = 'unit' AND m.revision < l.revision
            AND (m.change IS NULL OR m.change::json ->> 'action' = 'move')
        ORDER BY m.revision DESC
        LIMIT 1;
        IF subject.parent_id IS DISTINCT FROM (l.change::json ->> 'wasParent')::bigint THEN
            PERFORM unit_refuse('unit_changed_meanwhile');
        END IF;
        IF day IS NULL OR subject.begun >= day OR subject.ended <= day OR moved_last > day THEN
            PERFORM unit_refuse('unit_moves_in_order');
        END IF;
    END IF;
    IF parent.begun > coalesce(day, subject.begun, '-infinity') OR parent.ended < coalesce(subject.ended, 'infinity') THEN
        PERFORM unit_refuse('unit_days_of_parent');
    END IF;
    UPDATE unit
    SET path = parent.path || subpath(path, nlevel(subject.path) - 1),
        parent_id = CASE WHEN id = subject.id THEN parent.id ELSE parent_id END
    WHERE path <@ subject.path;
END
$$;

CREATE FUNCTION public.ledger_derive_unit(l public.ledger) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    change json := l.change::json;
    action text := coalesce(l.change::json ->> 'action', 'move');
    day date := (l.change::json ->> 'day')::date;
    subject unit;
    parent unit;
    other unit;
BEGIN
    SELECT * INTO STRICT subject FROM unit WHERE id = l.unit_id;
    SELECT * INTO STRICT parent FROM unit WHERE id = l.new_parent_id;
    SELECT * INTO other FROM unit WHERE id = (change ->> 'other')::bigint;
    IF parent.path <@ subject.path THEN
        PERFORM unit_refuse('unit_below_itself');
    END IF;
    IF other.id = subject.id THEN
        PERFORM unit_refuse('unit_into_itself');
    END IF;
    IF subject.level >= 4 OR parent.level <= subject.level OR parent.province_id IS DISTINCT FROM subject.province_id
        OR other.province_id <> subject.province_id OR other.level <> subject.level THEN
        PERFORM unit_refuse('unit_move_in_order');
    END IF;
    IF action IN ('add', 'rename') AND EXISTS (
        SELECT FROM unit u
        WHERE u.province_id = subject.province_id AND u.id <> subject.id AND u.code <> '' AND u.code = change ->> 'code'
    ) THEN
        PERFORM unit_refuse('unit_code_unique');
    END IF;
    CASE action
    WHEN 'add' THEN
        IF day IS NULL OR coalesce(parent.begun > day, false) OR parent.ended IS NOT NULL THEN
            PERFORM unit_refuse('unit_days_of_parent');
        END IF;
        IF coalesce(other.begun > day, false) OR coalesce(other.ended < day, false) THEN
            PERFORM unit_refuse('unit_days_of_other');
        END IF;
        INSERT INTO lineage (unit_id, successor_id, kind, day, line_id)
        SELECT other.id, subject.id, 'split', day, l.id
        WHERE other.id IS NOT NULL;
    WHEN 'rename' THEN
        IF subject.name IS DISTINCT FROM change ->> 'wasName' THEN
            PERFORM unit_refuse('unit_changed_meanwhile');
        END IF;
        UPDATE unit
        SET code = coalesce(change ->> 'code', ''),
            name = change ->> 'name',
            full_name = coalesce(change ->> 'fullName', ''),
            kind = coalesce(change ->> 'kind', ''),
            aliases = CASE WHEN name = ANY (aliases) OR name = change ->> 'name' THEN aliases ELSE aliases || name END
        WHERE id = subject.id;
        PERFORM unit_place(subject.id);
        INSERT INTO lineage (unit_id, successor_id, kind, day, was, line_id)
        VALUES (subject.id, subject.id, 'renamed', day, subject.name, l.id);
    WHEN 'move' THEN
        PERFORM ledger_derive_move(l, subject, parent, day);
    WHEN 'merge', 'close' THEN
        IF day IS NULL OR subject.ended IS NOT NULL OR coalesce(subject.begun > day, false) THEN
            PERFORM unit_refuse('unit_ends_once');
        END IF;
        IF (action = 'merge') <> (other.id IS NOT NULL) OR coalesce(other.begun > day, false) OR coalesce(other.ended <= day, false) THEN
            PERFORM unit_refuse('unit_days_of_other');
        END IF;
        IF EXISTS (SELECT FROM unit u WHERE u.parent_id = subject.id AND coalesce(u.ended > day, true))
            OR EXISTS (
                SELECT FROM ledger m
                WHERE m.province_id = l.province_id AND m.kind = 'unit' AND m.change LIKE '%"move"%' AND m.revision < l.revision
                    AND m.change::json ->> 'action' = 'move'
                    AND (m.change::json ->> 'wasParent')::bigint = subject.id AND (m.change::json ->> 'day')::date > day
            ) THEN
            PERFORM unit_refuse('unit_nothing_below');
        END IF;
        UPDATE unit SET ended = day WHERE id = subject.id;
        INSERT INTO lineage (unit_id, successor_id, kind, day, line_id)
        SELECT subject.id, other.id, 'merged', day, l.id
        WHERE other.id IS NOT NULL;
    WHEN 'reopen' THEN
        IF subject.ended IS NULL THEN
            PERFORM unit_refuse('unit_goes_on');
        END IF;
        IF parent.ended IS NOT NULL THEN
            PERFORM unit_refuse('unit_days_of_parent');
        END IF;
        UPDATE unit SET ended = NULL WHERE id = subject.id;
        DELETE FROM lineage WHERE unit_id = subject.id AND kind = 'merged' AND line_id IS NOT NULL;
    END CASE;
END
$$;

COMMENT ON FUNCTION public.ledger_derive_unit(l public.ledger) IS 'changes the tree by one line, or refuses it';

CREATE FUNCTION public.ledger_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE insufficient_privilege USING MESSAGE = 'the ledger is append-only: ' || TG_OP || ' refused';
END
$$;

CREATE FUNCTION public.ledger_shape(l public.ledger) RETURNS boolean
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

COMMENT ON FUNCTION public.ledger_shape(l public.ledger) IS 'what each kind of line must carry; raises check_violation with the name of the broken rule';

CREATE FUNCTION public.lock_province(of_unit bigint) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
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

COMMENT ON FUNCTION public.lock_province(of_unit bigint) IS 'makes writers of the unit''s province queue until the end of the transaction; null for the nation';

CREATE FUNCTION public.may_confirm(of_entries bigint[], of_province bigint) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    mine ltree[] := scope_subtrees('confirm');
BEGIN
    RETURN cardinality(of_entries) > 0 AND NOT EXISTS (
        SELECT
        FROM unnest(of_entries) AS wanted (id)
        LEFT JOIN ledger l ON l.id = wanted.id AND l.kind = 'entry' AND l.province_id = of_province
        LEFT JOIN unit u ON u.id = l.unit_id
        WHERE u.id IS NULL OR NOT u.path <@ mine
    );
END
$$;

COMMENT ON FUNCTION public.may_confirm(of_entries bigint[], of_province bigint) IS 'whether the scope may confirm or return every one of the entries, all of one province';

CREATE FUNCTION public.presence_gone(of_unit bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    DELETE FROM presence p WHERE p.account_id = scope_account() AND p.unit_id = of_unit
$$;

CREATE FUNCTION public.presence_here(of_unit bigint, as_of timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF NOT scope_may('write', of_unit) THEN
        RETURN false;
    END IF;
    DELETE FROM presence p WHERE p.seen < as_of - interval '60 s';
    INSERT INTO presence (account_id, unit_id, since, seen)
    VALUES (scope_account(), of_unit, as_of, as_of)
    ON CONFLICT (account_id, unit_id) DO UPDATE SET seen = greatest(presence.seen, excluded.seen);
    RETURN true;
END
$$;

COMMENT ON FUNCTION public.presence_here(of_unit bigint, as_of timestamp with time zone) IS 'notes that the scope''s account has the unit''s desk open and forgets who has gone; false where it may not write';

CREATE FUNCTION public.scope_account() RETURNS bigint
    LANGUAGE sql STABLE
    RETURN (NULLIF(current_setting('tiendo.account'::text, true), ''::text))::bigint;

CREATE FUNCTION public.scope_day(term_today date) RETURNS date
    LANGUAGE sql STABLE
    RETURN COALESCE((NULLIF(current_setting('tiendo.fixed_day'::text, true), ''::text))::date, term_today, (NULLIF(current_setting('tiendo.today'::text, true), ''::text))::date, ((now() AT TIME ZONE 'Asia/Ho_Chi_Minh'::text))::date);

CREATE FUNCTION public.scope_may(action text, of_unit bigint) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    RETURN EXISTS (
        SELECT
        FROM account a
        JOIN account_grant g ON g.account_id = a.id
        CROSS JOIN unit u
        WHERE a.id = scope_account()
          AND NOT a.disabled
          AND u.id = of_unit
          AND index(u.path, g.unit_id::text::ltree) >= 0 -- a path is made of ids
          AND scope_role_may(g.role, action)
          AND (
              (g.from_day IS NULL AND g.to_day IS NULL)
              OR scope_day((SELECT t.today FROM term t WHERE t.id = u.term_id))
                 BETWEEN coalesce(g.from_day, '-infinity') AND coalesce(g.to_day, 'infinity')
          )
    );
END
$$;

COMMENT ON FUNCTION public.scope_may(action text, of_unit bigint) IS 'the same for one unit: cheaper where one row is written';

CREATE FUNCTION public.scope_provinces() RETURNS bigint[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    RETURN ARRAY(
        SELECT u.province_id
        FROM unit u
        WHERE u.path = ANY (scope_subtrees('read')) AND u.level < 5
        UNION
        SELECT p.id
        FROM unit n
        JOIN unit p ON p.parent_id = n.id
        WHERE n.path = ANY (scope_subtrees('read')) AND n.level = 5
        UNION
        SELECT p.id
        FROM unit p
        WHERE p.level = 4 AND p.term_id = ANY (scope_terms(true))
    );
END
$$;

COMMENT ON FUNCTION public.scope_provinces() IS 'provinces in which the scope may read something';

CREATE FUNCTION public.scope_role_may(role text, action text) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    RETURN CASE action WHEN 'read'::text THEN true WHEN 'write'::text THEN (role = ANY (ARRAY['editor'::text, 'admin'::text])) WHEN 'confirm'::text THEN (role = ANY (ARRAY['confirmer'::text, 'admin'::text])) WHEN 'administer'::text THEN (role = 'admin'::text) ELSE false END;

CREATE FUNCTION public.scope_subtrees(action text) RETURNS public.ltree[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    RETURN coalesce((
        SELECT array_agg(u.path)
        FROM account_grant g
        JOIN account a ON a.id = g.account_id
        JOIN unit u ON u.id = g.unit_id
        JOIN term t ON t.id = u.term_id
        WHERE g.account_id = scope_account()
          AND NOT a.disabled
          AND scope_role_may(g.role, action)
          AND (g.from_day IS NULL OR g.from_day <= scope_day(t.today))
          AND (g.to_day IS NULL OR scope_day(t.today) <= g.to_day)
    ), '{}');
END
$$;

COMMENT ON FUNCTION public.scope_subtrees(action text) IS 'paths of the units in whose subtrees the scope may read, write or confirm; policies evaluate it once a statement';

CREATE FUNCTION public.scope_terms(only_open boolean DEFAULT false) RETURNS text[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    RETURN ARRAY(
        SELECT DISTINCT t.id
        FROM unit u
        JOIN term t ON t.id = u.term_id
        WHERE u.path = ANY (scope_subtrees('read'))
          AND (t.provinces_see_others OR NOT only_open)
    );
END
$$;

COMMENT ON FUNCTION public.scope_terms(only_open boolean) IS 'terms in which the scope has a grant; only_open: of those, where provinces see others';

CREATE FUNCTION public.session_account(hash bytea, as_of timestamp with time zone) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    SELECT s.account_id FROM session s WHERE s.secret_hash = hash AND s.expires > as_of
$$;

CREATE FUNCTION public.session_create(of_account bigint, hash bytea, until timestamp with time zone, as_of timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    -- Ended sessions go as new ones come, so the table stays as small as its use.
    DELETE FROM session s WHERE s.expires <= as_of;
    INSERT INTO session (secret_hash, account_id, expires)
    SELECT hash, a.id, until
    FROM account a
    WHERE a.id = of_account AND NOT a.disabled;
    RETURN FOUND;
END
$$;

CREATE FUNCTION public.session_end(hash bytea) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    DELETE FROM session s WHERE s.secret_hash = hash;
    RETURN FOUND;
END
$$;

CREATE FUNCTION public.sign_in_account(wanted text) RETURNS TABLE(id bigint, login text, name text, password_hash text, demo boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    SELECT a.id, a.login, a.name, a.password_hash, a.demo
    FROM account a
    WHERE a.login = lower(wanted) AND NOT a.disabled
$$;

CREATE FUNCTION public.token_account(hash bytea) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    SELECT k.account_id FROM token k WHERE k.secret_hash = hash AND k.revoked_at IS NULL
$$;

CREATE FUNCTION public.unit_place(of_unit bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    placed unit;
    before bigint;
    after bigint;
BEGIN
    SELECT * INTO STRICT placed FROM unit WHERE id = of_unit;
    SELECT u.ordinal INTO before
    FROM unit u
    WHERE u.province_id = placed.province_id AND u.level = placed.level AND u.name < placed.name
    ORDER BY u.name DESC, u.ordinal DESC
    LIMIT 1;
    SELECT u.ordinal INTO after
    FROM unit u
    WHERE u.province_id = placed.province_id AND u.level = placed.level AND u.name >= placed.name AND u.id <> placed.id
    ORDER BY u.name, u.ordinal
    LIMIT 1;
    UPDATE unit
    SET ordinal = coalesce((before + after) / 2, before + (1 << 19), after - (1 << 19), 0)
    WHERE id = of_unit;
END
$$;

COMMENT ON FUNCTION public.unit_place(of_unit bigint) IS 'puts a unit among those of its level and province where the alphabet says';

CREATE FUNCTION public.unit_refuse(rule text) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE check_violation USING MESSAGE = 'the tree of units refuses the line: ' || rule, CONSTRAINT = rule;
END
$$;

CREATE TABLE public.account (
    id bigint NOT NULL,
    login text NOT NULL,
    name text NOT NULL COLLATE pg_catalog."vi-x-icu",
    password_hash text DEFAULT ''::text NOT NULL,
    demo boolean DEFAULT false NOT NULL,
    disabled boolean DEFAULT false NOT NULL,
    created timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT account_login_form CHECK (((login = lower(login)) AND (login <> ''::text)))
);

ALTER TABLE ONLY public.account FORCE ROW LEVEL SECURITY;

COMMENT ON COLUMN public.account.password_hash IS 'argon2id as a PHC string; empty: no sign-in with a password';

COMMENT ON COLUMN public.account.demo IS 'one-click sign-in of the demonstration, on loopback only';

CREATE TABLE public.account_grant (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    role text NOT NULL,
    unit_id bigint NOT NULL,
    from_day date,
    to_day date,
    CONSTRAINT account_grant_days_in_order CHECK ((from_day <= to_day)),
    CONSTRAINT account_grant_role_known CHECK ((role = ANY (ARRAY['viewer'::text, 'editor'::text, 'confirmer'::text, 'admin'::text])))
);

ALTER TABLE ONLY public.account_grant FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.account_grant IS 'holds for the subtree of the unit, from a day to a day, both included';

ALTER TABLE public.account_grant ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.account_grant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.account ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.account_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.basis (
    unit_id bigint NOT NULL,
    measure text NOT NULL,
    basis text NOT NULL,
    line_id bigint NOT NULL
);

ALTER TABLE ONLY public.basis FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.basis IS 'the present basis; no row means own';

CREATE TABLE public.calendar_feed (
    id bigint NOT NULL,
    secret_hash bytea NOT NULL,
    account_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    level integer,
    lang text NOT NULL,
    created timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    CONSTRAINT calendar_feed_hash_length CHECK ((octet_length(secret_hash) = 32)),
    CONSTRAINT calendar_feed_lang_known CHECK ((lang = ANY (ARRAY['vi'::text, 'en'::text]))),
    CONSTRAINT calendar_feed_level_known CHECK (((level >= 1) AND (level <= 4)))
);

ALTER TABLE ONLY public.calendar_feed FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.calendar_feed IS 'private addresses of calendars; each answers for its account as long as that may see the unit';

COMMENT ON COLUMN public.calendar_feed.level IS 'only congresses of this level; null: of all';

ALTER TABLE public.calendar_feed ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.calendar_feed_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.confirmation (
    entry_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    confirmed boolean NOT NULL,
    line_id bigint NOT NULL
);

ALTER TABLE ONLY public.confirmation FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.confirmation IS 'what was last said of an entry: confirmed, or returned (not confirmed); no row: nothing yet';

CREATE TABLE public.congress (
    unit_id bigint NOT NULL,
    as_of date NOT NULL,
    state text NOT NULL,
    planned_on date,
    held_from date,
    held_to date,
    pilot boolean NOT NULL,
    direct_election_trial boolean NOT NULL,
    line_id bigint NOT NULL
);

ALTER TABLE ONLY public.congress FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.congress IS 'the present record of a unit''s own congress';

CREATE TABLE public.deadline (
    id bigint NOT NULL,
    term_id text NOT NULL,
    level smallint NOT NULL,
    unit_id bigint,
    finish_by date NOT NULL,
    known_from date NOT NULL,
    document text DEFAULT ''::text NOT NULL,
    certainty text DEFAULT ''::text NOT NULL,
    CONSTRAINT deadline_level_known CHECK (((level >= 1) AND (level <= 4)))
);

ALTER TABLE ONLY public.deadline FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.deadline IS 'history: a change adds a row with the day from which it was known';

COMMENT ON COLUMN public.deadline.unit_id IS 'null: set by the centre; otherwise stricter, for the subtree of the unit';

ALTER TABLE public.deadline ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.deadline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.import (
    id bigint NOT NULL,
    term_id text NOT NULL,
    unit_id bigint NOT NULL,
    account_id bigint NOT NULL,
    name text NOT NULL,
    content bytea NOT NULL,
    sha256 bytea GENERATED ALWAYS AS (sha256(content)) STORED NOT NULL,
    choices jsonb DEFAULT '{}'::jsonb NOT NULL,
    reading jsonb DEFAULT '{}'::jsonb NOT NULL,
    state text DEFAULT 'uploaded'::text NOT NULL,
    done integer DEFAULT 0 NOT NULL,
    planned integer DEFAULT 0 NOT NULL,
    failure text DEFAULT ''::text NOT NULL,
    reason text DEFAULT ''::text NOT NULL,
    undo_reason text DEFAULT ''::text NOT NULL,
    undone_by bigint,
    created timestamp with time zone NOT NULL,
    finished timestamp with time zone,
    undone timestamp with time zone,
    CONSTRAINT import_done_within_planned CHECK (((0 <= done) AND (done <= planned))),
    CONSTRAINT import_size_bounded CHECK ((octet_length(content) <= 16777216)),
    CONSTRAINT import_state_known CHECK ((state = ANY (ARRAY['uploaded'::text, 'previewed'::text, 'running'::text, 'done'::text, 'failed'::text, 'undoing'::text, 'undone'::text])))
);
ALTER TABLE ONLY public.import ALTER COLUMN content SET STORAGE EXTERNAL;

ALTER TABLE ONLY public.import FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.import IS 'a file with figures: kept, so that every figure leads back to where it came from';

COMMENT ON COLUMN public.import.unit_id IS 'for this unit and everything below it; no other unit exists for the file';

COMMENT ON COLUMN public.import.content IS 'as sent; never a password for it';

COMMENT ON COLUMN public.import.choices IS 'how the file is to be read: sheet, encoding, day, measure, columns';

COMMENT ON COLUMN public.import.reading IS 'what was made of it: columns, counts, or the refusal';

COMMENT ON COLUMN public.import.state IS 'running and undoing hold only while somebody has the advisory lock of the import: without it the work was cut off, and nothing of it is stored';

COMMENT ON COLUMN public.import.done IS 'how far a running import is, of planned; moved outside of its transaction, so that others see it';

ALTER TABLE public.import ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.import_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.import_line (
    import_id bigint NOT NULL,
    n integer NOT NULL,
    class text NOT NULL,
    kinds text[] DEFAULT '{}'::text[] NOT NULL,
    chosen boolean DEFAULT false NOT NULL,
    reason text DEFAULT ''::text NOT NULL,
    content jsonb NOT NULL,
    entry_id bigint,
    undo_id bigint,
    CONSTRAINT import_line_choosable CHECK (((NOT chosen) OR (class = ANY (ARRAY['new'::text, 'changed'::text, 'doubtful'::text])))),
    CONSTRAINT import_line_class_known CHECK ((class = ANY (ARRAY['new'::text, 'changed'::text, 'same'::text, 'doubtful'::text, 'refused'::text, 'left'::text])))
);

ALTER TABLE ONLY public.import_line FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.import_line IS 'one figure of a file, or one row left out on purpose, and what is to become of it';

COMMENT ON COLUMN public.import_line.n IS 'place in the file, from 1';

COMMENT ON COLUMN public.import_line.kinds IS 'codes of its doubts, to choose by kind';

COMMENT ON COLUMN public.import_line.content IS 'cell, figure, the entry that stood when it was looked at, messages';

COMMENT ON COLUMN public.import_line.entry_id IS 'the line of the ledger that it became';

COMMENT ON COLUMN public.import_line.undo_id IS 'the line that took it back';

ALTER TABLE public.ledger ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.ledger_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.province_head (
    province_id bigint NOT NULL,
    needs_confirmation boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 0 NOT NULL,
    head_hash bytea DEFAULT '\x'::bytea NOT NULL
)
WITH (fillfactor='50');

ALTER TABLE ONLY public.province_head FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.province_head IS 'end of each province''s chain; a write locks its row';

COMMENT ON COLUMN public.province_head.needs_confirmation IS 'the province''s setting; without it entries count as confirmed';

CREATE VIEW public.line WITH (security_invoker='true') AS
 SELECT l.id,
    l.term_id,
    l.province_id,
    l.revision,
    l.kind,
    l.unit_id,
    l.measure,
    l.as_of,
    l.value_kind,
    l.done,
    l.bound,
    l.total,
    l.total_bound,
    l.percent,
    l.words,
    l.note,
    l.document,
    l.link,
    l.replaces,
    l.reason,
    l.entries,
    l.basis,
    l.state,
    l.planned_on,
    l.held_from,
    l.held_to,
    l.pilot,
    l.direct_election_trial,
    l.new_parent_id,
    l.account_id,
    l.recorded,
    l.illustrative,
    l.idempotency_key,
    a.name AS author,
    ((NOT h.needs_confirmation) OR COALESCE(c.confirmed, false)) AS confirmed,
    r.id AS replaced_by,
    u.name AS unit_name,
    u.slug AS unit_slug,
    u.path,
    l.due,
    l.again,
    l.change,
    p.name AS parent_name,
    o.name AS other_name
   FROM ((((((((public.ledger l
     JOIN public.unit u ON ((u.id = l.unit_id)))
     JOIN public.province_head h ON ((h.province_id = l.province_id)))
     JOIN public.account a ON ((a.id = l.account_id)))
     LEFT JOIN public.confirmation c ON ((c.entry_id = l.id)))
     LEFT JOIN public.ledger r ON ((r.replaces = l.id)))
     LEFT JOIN public.unit p ON ((p.id = l.new_parent_id)))
     LEFT JOIN LATERAL ( SELECT (((l.change)::json ->> 'other'::text))::bigint AS id
         OFFSET 0) other ON (true))
     LEFT JOIN public.unit o ON ((o.id = other.id)));

COMMENT ON VIEW public.line IS 'a line of the ledger as people read it; the reader''s own policies hold';

CREATE TABLE public.lineage (
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    successor_id bigint NOT NULL,
    kind text NOT NULL,
    day date,
    was text DEFAULT ''::text NOT NULL,
    line_id bigint,
    CONSTRAINT lineage_kind_known CHECK ((kind = ANY (ARRAY['merged'::text, 'split'::text, 'renamed'::text, 'copied'::text]))),
    CONSTRAINT lineage_within_itself CHECK (((unit_id = successor_id) = (kind = 'renamed'::text)))
);

ALTER TABLE ONLY public.lineage FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.lineage IS 'what became of a unit, within its term and in the next one';

COMMENT ON COLUMN public.lineage.was IS 'of a renaming: the name before';

COMMENT ON COLUMN public.lineage.line_id IS 'the line that says so; null between terms';

ALTER TABLE public.lineage ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.lineage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.look (
    account_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    previous timestamp with time zone NOT NULL,
    seen timestamp with time zone NOT NULL,
    CONSTRAINT look_in_order CHECK ((previous <= seen))
);

ALTER TABLE ONLY public.look FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.look IS 'the last visit of an account to the news of a unit, by the clock of the unit''s term';

COMMENT ON COLUMN public.look.previous IS 'the last look of the visit before; during the first visit its own first look';

COMMENT ON COLUMN public.look.seen IS 'the moment up to which everything was shown';

CREATE TABLE public.measure (
    term_id text NOT NULL,
    code text NOT NULL,
    kind text NOT NULL,
    level smallint NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    done_vi text DEFAULT ''::text NOT NULL,
    total_vi text DEFAULT ''::text NOT NULL,
    ordinal integer NOT NULL,
    reference_percent integer,
    reference_bound text,
    reference_document text,
    CONSTRAINT measure_code_form CHECK ((code ~ '^[a-z0-9_]+\.[a-z0-9_]+$'::text)),
    CONSTRAINT measure_kind_known CHECK ((kind = ANY (ARRAY['progress'::text, 'readiness'::text, 'outcome'::text]))),
    CONSTRAINT measure_level_known CHECK (((level >= 1) AND (level <= 5))),
    CONSTRAINT measure_reference_bound_known CHECK ((reference_bound = ANY (ARRAY['exact'::text, 'at_least'::text, 'at_most'::text, 'about'::text]))),
    CONSTRAINT measure_reference_range CHECK (((reference_percent >= 0) AND (reference_percent <= 10000))),
    CONSTRAINT measure_reference_whole CHECK (((reference_percent IS NULL) = (reference_bound IS NULL)))
);

ALTER TABLE ONLY public.measure FORCE ROW LEVEL SECURITY;

COMMENT ON COLUMN public.measure.reference_percent IS 'in hundredths: 1500 is 15,00 %; a reference, never a barrier';

CREATE UNLOGGED TABLE public.presence (
    account_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    since timestamp with time zone NOT NULL,
    seen timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.presence FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.presence IS 'accounts with a unit''s desk open; forgotten a minute after the last sign of life';

COMMENT ON COLUMN public.presence.seen IS 'the last sign of life';

CREATE TABLE public.schema_migrations (
    version bigint NOT NULL,
    dirty boolean NOT NULL
);

CREATE TABLE public.session (
    secret_hash bytea NOT NULL,
    account_id bigint NOT NULL,
    expires timestamp with time zone NOT NULL,
    CONSTRAINT session_hash_length CHECK ((octet_length(secret_hash) = 32))
);

ALTER TABLE ONLY public.session FORCE ROW LEVEL SECURITY;

COMMENT ON COLUMN public.session.secret_hash IS 'SHA-256 of the cookie''s secret, which is stored nowhere';

CREATE TABLE public.standing_entry (
    unit_id bigint NOT NULL,
    measure text NOT NULL,
    as_of date NOT NULL,
    entry_id bigint NOT NULL
);

ALTER TABLE ONLY public.standing_entry FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.standing_entry IS 'the one entry, neither replaced nor withdrawn, of a unit, measure and as-of date';

COMMENT ON COLUMN public.standing_entry.entry_id IS 'a line of ledger; no foreign key, which every entry would pay for: only the trigger writes here, of the line it adds, and no line ever goes';

CREATE TABLE public.target (
    term_id text NOT NULL,
    measure text NOT NULL,
    unit_id bigint NOT NULL,
    percent integer NOT NULL,
    bound text NOT NULL,
    document text DEFAULT ''::text NOT NULL,
    CONSTRAINT target_bound_known CHECK ((bound = ANY (ARRAY['exact'::text, 'at_least'::text, 'at_most'::text, 'about'::text]))),
    CONSTRAINT target_percent_range CHECK (((percent >= 0) AND (percent <= 10000)))
);

ALTER TABLE ONLY public.target FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.target IS 'a unit''s own target; the national reference stands in measure';

CREATE TABLE public.term (
    id text NOT NULL,
    directive text DEFAULT ''::text NOT NULL,
    directive_date date,
    rhythm_days integer DEFAULT 7 NOT NULL,
    provinces_see_others boolean DEFAULT false NOT NULL,
    today date,
    CONSTRAINT term_id_years CHECK ((id ~ '^[0-9]{4}-[0-9]{4}$'::text)),
    CONSTRAINT term_rhythm_positive CHECK ((rhythm_days > 0))
);

ALTER TABLE ONLY public.term FORCE ROW LEVEL SECURITY;

COMMENT ON COLUMN public.term.directive IS 'number of the directive; numbers repeat, so directive_date belongs to it';

COMMENT ON COLUMN public.term.rhythm_days IS 'an older figure is stale';

COMMENT ON COLUMN public.term.today IS 'fixed day of a demonstration term; null means the real day';

CREATE TABLE public.token (
    id bigint NOT NULL,
    secret_hash bytea NOT NULL,
    account_id bigint NOT NULL,
    name text NOT NULL,
    created timestamp with time zone DEFAULT now() NOT NULL,
    revoked_at timestamp with time zone,
    CONSTRAINT token_hash_length CHECK ((octet_length(secret_hash) = 32))
);

ALTER TABLE ONLY public.token FORCE ROW LEVEL SECURITY;

ALTER TABLE public.token ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.token_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.unit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.unit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE ONLY public.account_grant
    ADD CONSTRAINT account_grant_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_login_unique UNIQUE (login);

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.basis
    ADD CONSTRAINT basis_pkey PRIMARY KEY (unit_id, measure);

ALTER TABLE ONLY public.calendar_feed
    ADD CONSTRAINT calendar_feed_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.calendar_feed
    ADD CONSTRAINT calendar_feed_secret_unique UNIQUE (secret_hash);

ALTER TABLE ONLY public.confirmation
    ADD CONSTRAINT confirmation_pkey PRIMARY KEY (entry_id);

ALTER TABLE ONLY public.congress
    ADD CONSTRAINT congress_pkey PRIMARY KEY (unit_id);

ALTER TABLE ONLY public.deadline
    ADD CONSTRAINT deadline_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.import_line
    ADD CONSTRAINT import_line_pkey PRIMARY KEY (import_id, n);

ALTER TABLE ONLY public.import
    ADD CONSTRAINT import_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_key_unique UNIQUE (account_id, idempotency_key);

ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_replaces_unique UNIQUE (replaces);

ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_revision_unique UNIQUE (province_id, revision);

ALTER TABLE public.ledger
    ADD CONSTRAINT ledger_shape CHECK (public.ledger_shape(ledger.*));

ALTER TABLE ONLY public.lineage
    ADD CONSTRAINT lineage_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.look
    ADD CONSTRAINT look_pkey PRIMARY KEY (account_id, unit_id);

ALTER TABLE ONLY public.measure
    ADD CONSTRAINT measure_pkey PRIMARY KEY (term_id, code);

ALTER TABLE ONLY public.presence
    ADD CONSTRAINT presence_pkey PRIMARY KEY (account_id, unit_id);

ALTER TABLE ONLY public.province_head
    ADD CONSTRAINT province_head_pkey PRIMARY KEY (province_id);

ALTER TABLE ONLY public.schema_migrations
    ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (version);

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (secret_hash);

ALTER TABLE ONLY public.standing_entry
    ADD CONSTRAINT standing_entry_once UNIQUE (entry_id);

ALTER TABLE ONLY public.standing_entry
    ADD CONSTRAINT standing_entry_pkey PRIMARY KEY (unit_id, measure, as_of);

ALTER TABLE ONLY public.target
    ADD CONSTRAINT target_pkey PRIMARY KEY (unit_id, measure);

ALTER TABLE ONLY public.term
    ADD CONSTRAINT term_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_secret_unique UNIQUE (secret_hash);

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_slug_unique UNIQUE (term_id, slug);

CREATE INDEX account_grant_account_idx ON public.account_grant USING btree (account_id);

CREATE INDEX calendar_feed_account_idx ON public.calendar_feed USING btree (account_id);

CREATE INDEX confirmation_returned_idx ON public.confirmation USING btree (entry_id) WHERE (NOT confirmed);

CREATE INDEX import_account_idx ON public.import USING btree (account_id, id);

CREATE INDEX import_line_class_idx ON public.import_line USING btree (import_id, class, n);

CREATE INDEX import_unit_idx ON public.import USING btree (unit_id, id);

CREATE INDEX ledger_moves_idx ON public.ledger USING btree (province_id) WHERE ((kind = 'unit'::text) AND (change ~~ '%"move"%'::text));

CREATE INDEX ledger_unit_idx ON public.ledger USING btree (unit_id, id);

CREATE INDEX ledger_verdict_idx ON public.ledger USING btree (account_id, id) WHERE (kind = ANY (ARRAY['confirm'::text, 'return'::text]));

CREATE INDEX lineage_successor_idx ON public.lineage USING btree (successor_id);

CREATE INDEX lineage_unit_idx ON public.lineage USING btree (unit_id);

CREATE INDEX session_expires_idx ON public.session USING btree (expires);

CREATE INDEX unit_code_idx ON public.unit USING btree (province_id, code) WHERE (code <> ''::text);

CREATE INDEX unit_name_idx ON public.unit USING btree (province_id, level, name);

CREATE UNIQUE INDEX unit_one_nation ON public.unit USING btree (term_id) WHERE (level = 5);

CREATE INDEX unit_order_idx ON public.unit USING btree (term_id, level DESC, ordinal, id);

CREATE INDEX unit_parent_idx ON public.unit USING btree (parent_id);

CREATE INDEX unit_path_idx ON public.unit USING gist (path);

CREATE TRIGGER ledger_addition BEFORE INSERT ON public.ledger FOR EACH ROW WHEN (((new.hash IS NULL) AND (new.change IS NOT NULL))) EXECUTE FUNCTION public.ledger_addition();

CREATE TRIGGER ledger_again BEFORE INSERT ON public.ledger FOR EACH ROW WHEN (((new.hash IS NULL) AND (new.again IS NOT NULL))) EXECUTE FUNCTION public.ledger_again();

CREATE TRIGGER ledger_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.ledger FOR EACH STATEMENT EXECUTE FUNCTION public.ledger_refuse();

CREATE TRIGGER ledger_batch BEFORE INSERT ON public.ledger FOR EACH ROW WHEN (((new.hash IS NULL) AND (current_setting('tiendo.batch'::text, true) = 'on'::text))) EXECUTE FUNCTION public.ledger_batch();

CREATE CONSTRAINT TRIGGER ledger_batch_end AFTER INSERT ON public.ledger DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((current_setting('tiendo.batch'::text, true) = 'on'::text)) EXECUTE FUNCTION public.ledger_batch_end();

CREATE TRIGGER ledger_chain BEFORE INSERT ON public.ledger FOR EACH ROW WHEN ((new.hash IS NULL)) EXECUTE FUNCTION public.ledger_chain();

ALTER TABLE ONLY public.account_grant
    ADD CONSTRAINT account_grant_account_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

ALTER TABLE ONLY public.account_grant
    ADD CONSTRAINT account_grant_unit_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);

ALTER TABLE ONLY public.basis
    ADD CONSTRAINT basis_line_fkey FOREIGN KEY (line_id) REFERENCES public.ledger(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.calendar_feed
    ADD CONSTRAINT calendar_feed_account_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

ALTER TABLE ONLY public.calendar_feed
    ADD CONSTRAINT calendar_feed_unit_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);

ALTER TABLE ONLY public.confirmation
    ADD CONSTRAINT confirmation_entry_fkey FOREIGN KEY (entry_id) REFERENCES public.ledger(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.confirmation
    ADD CONSTRAINT confirmation_line_fkey FOREIGN KEY (line_id) REFERENCES public.ledger(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.congress
    ADD CONSTRAINT congress_line_fkey FOREIGN KEY (line_id) REFERENCES public.ledger(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.deadline
    ADD CONSTRAINT deadline_term_fkey FOREIGN KEY (term_id) REFERENCES public.term(id);

ALTER TABLE ONLY public.deadline
    ADD CONSTRAINT deadline_unit_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);

ALTER TABLE ONLY public.import
    ADD CONSTRAINT import_account_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

ALTER TABLE ONLY public.import_line
    ADD CONSTRAINT import_line_entry_fkey FOREIGN KEY (entry_id) REFERENCES public.ledger(id);

ALTER TABLE ONLY public.import_line
    ADD CONSTRAINT import_line_import_fkey FOREIGN KEY (import_id) REFERENCES public.import(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.import_line
    ADD CONSTRAINT import_line_undo_fkey FOREIGN KEY (undo_id) REFERENCES public.ledger(id);

ALTER TABLE ONLY public.import
    ADD CONSTRAINT import_term_fkey FOREIGN KEY (term_id) REFERENCES public.term(id);

ALTER TABLE ONLY public.import
    ADD CONSTRAINT import_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES public.account(id);

ALTER TABLE ONLY public.import
    ADD CONSTRAINT import_unit_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);

ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_again_fkey FOREIGN KEY (again) REFERENCES public.ledger(id);

ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_replaces_fkey FOREIGN KEY (replaces) REFERENCES public.ledger(id);

ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_unit_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);

ALTER TABLE ONLY public.lineage
    ADD CONSTRAINT lineage_line_fkey FOREIGN KEY (line_id) REFERENCES public.ledger(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.lineage
    ADD CONSTRAINT lineage_successor_fkey FOREIGN KEY (successor_id) REFERENCES public.unit(id);

ALTER TABLE ONLY public.lineage
    ADD CONSTRAINT lineage_unit_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);

ALTER TABLE ONLY public.look
    ADD CONSTRAINT look_account_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

ALTER TABLE ONLY public.look
    ADD CONSTRAINT look_unit_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);

ALTER TABLE ONLY public.measure
    ADD CONSTRAINT measure_term_fkey FOREIGN KEY (term_id) REFERENCES public.term(id);

ALTER TABLE ONLY public.presence
    ADD CONSTRAINT presence_account_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

ALTER TABLE ONLY public.presence
    ADD CONSTRAINT presence_unit_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);

ALTER TABLE ONLY public.province_head
    ADD CONSTRAINT province_head_unit_fkey FOREIGN KEY (province_id) REFERENCES public.unit(id);

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_account_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

ALTER TABLE ONLY public.target
    ADD CONSTRAINT target_measure_fkey FOREIGN KEY (term_id, measure) REFERENCES public.measure(term_id, code);

ALTER TABLE ONLY public.target
    ADD CONSTRAINT target_unit_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);

ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_account_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_parent_fkey FOREIGN KEY (parent_id) REFERENCES public.unit(id);

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_province_fkey FOREIGN KEY (province_id) REFERENCES public.unit(id);

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_term_fkey FOREIGN KEY (term_id) REFERENCES public.term(id);

ALTER TABLE public.account ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.account_grant ENABLE ROW LEVEL SECURITY;

CREATE POLICY app_add ON public.import FOR INSERT TO tiendo_app WITH CHECK (((account_id = ( SELECT public.scope_account() AS scope_account)) AND public.scope_may('write'::text, unit_id)));

CREATE POLICY app_all ON public.import_line TO tiendo_app USING ((import_id IN ( SELECT i.id
   FROM public.import i)));

CREATE POLICY app_append ON public.ledger FOR INSERT TO tiendo_app WITH CHECK (((account_id = ( SELECT public.scope_account() AS scope_account)) AND
CASE
    WHEN (kind = ANY (ARRAY['confirm'::text, 'return'::text])) THEN public.may_confirm(entries, province_id)
    ELSE public.scope_may('write'::text, unit_id)
END AND ((new_parent_id IS NULL) OR public.scope_may('write'::text, new_parent_id))));

CREATE POLICY app_change ON public.import FOR UPDATE TO tiendo_app USING (public.scope_may('write'::text, unit_id));

CREATE POLICY app_drop ON public.import FOR DELETE TO tiendo_app USING (((account_id = ( SELECT public.scope_account() AS scope_account)) AND (state = ANY (ARRAY['uploaded'::text, 'previewed'::text, 'failed'::text]))));

CREATE POLICY app_own ON public.look TO tiendo_app USING ((account_id = ( SELECT public.scope_account() AS scope_account))) WITH CHECK (((account_id = ( SELECT public.scope_account() AS scope_account)) AND (EXISTS ( SELECT
   FROM public.unit u
  WHERE (u.id = look.unit_id)))));

CREATE POLICY app_read ON public.account FOR SELECT TO tiendo_app USING (( SELECT (cardinality(public.scope_subtrees('read'::text)) > 0)));

CREATE POLICY app_read ON public.basis FOR SELECT TO tiendo_app USING ((EXISTS ( SELECT
   FROM public.unit u
  WHERE (u.id = basis.unit_id))));

CREATE POLICY app_read ON public.calendar_feed FOR SELECT TO tiendo_app USING ((account_id = ( SELECT public.scope_account() AS scope_account)));

CREATE POLICY app_read ON public.confirmation FOR SELECT TO tiendo_app USING ((EXISTS ( SELECT
   FROM public.unit u
  WHERE (u.id = confirmation.unit_id))));

CREATE POLICY app_read ON public.congress FOR SELECT TO tiendo_app USING ((EXISTS ( SELECT
   FROM public.unit u
  WHERE (u.id = congress.unit_id))));

CREATE POLICY app_read ON public.deadline FOR SELECT TO tiendo_app USING (
CASE
    WHEN (unit_id IS NULL) THEN (term_id = ANY (( SELECT public.scope_terms() AS scope_terms)::text[]))
    ELSE (EXISTS ( SELECT
       FROM public.unit u
      WHERE (u.id = deadline.unit_id)))
END);

CREATE POLICY app_read ON public.import FOR SELECT TO tiendo_app USING (
CASE
    WHEN (account_id = ( SELECT public.scope_account() AS scope_account)) THEN public.scope_may('write'::text, unit_id)
    ELSE public.scope_may('administer'::text, unit_id)
END);

CREATE POLICY app_read ON public.ledger FOR SELECT TO tiendo_app USING ((EXISTS ( SELECT
   FROM public.unit u
  WHERE (u.id = ledger.unit_id))));

CREATE POLICY app_read ON public.lineage FOR SELECT TO tiendo_app USING (((EXISTS ( SELECT
   FROM public.unit u
  WHERE (u.id = lineage.unit_id))) AND (EXISTS ( SELECT
   FROM public.unit u
  WHERE (u.id = lineage.successor_id)))));

CREATE POLICY app_read ON public.measure FOR SELECT TO tiendo_app USING ((term_id = ANY (( SELECT public.scope_terms() AS scope_terms)::text[])));

CREATE POLICY app_read ON public.presence FOR SELECT TO tiendo_app USING (public.scope_may('write'::text, unit_id));

CREATE POLICY app_read ON public.province_head FOR SELECT TO tiendo_app USING ((province_id = ANY (( SELECT public.scope_provinces() AS scope_provinces)::bigint[])));

CREATE POLICY app_read ON public.standing_entry FOR SELECT TO tiendo_app USING ((EXISTS ( SELECT
   FROM public.unit u
  WHERE (u.id = standing_entry.unit_id))));

CREATE POLICY app_read ON public.target FOR SELECT TO tiendo_app USING ((EXISTS ( SELECT
   FROM public.unit u
  WHERE (u.id = target.unit_id))));

CREATE POLICY app_read ON public.term FOR SELECT TO tiendo_app USING ((id = ANY (( SELECT public.scope_terms() AS scope_terms)::text[])));

CREATE POLICY app_read ON public.unit FOR SELECT TO tiendo_app USING (((path OPERATOR(public.<@) ( SELECT public.scope_subtrees('read'::text) AS scope_subtrees)) OR ((level = 5) AND (term_id = ANY (( SELECT public.scope_terms() AS scope_terms)::text[]))) OR ((level = 4) AND (term_id = ANY (( SELECT public.scope_terms(true) AS scope_terms)::text[])))));

CREATE POLICY app_units ON public.ledger FOR INSERT TO tiendo_app WITH CHECK (((kind = 'unit'::text) AND (account_id = ( SELECT public.scope_account() AS scope_account)) AND public.scope_may('administer'::text, province_id)));

CREATE POLICY app_units_only ON public.ledger AS RESTRICTIVE FOR INSERT TO tiendo_app WITH CHECK (((kind <> 'unit'::text) OR public.scope_may('administer'::text, province_id)));

ALTER TABLE public.basis ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.calendar_feed ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.confirmation ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.congress ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.deadline ENABLE ROW LEVEL SECURITY;

CREATE POLICY engine ON public.account FOR SELECT TO tiendo_engine USING (true);

CREATE POLICY engine ON public.basis FOR SELECT TO tiendo_engine USING (true);

CREATE POLICY engine ON public.confirmation FOR SELECT TO tiendo_engine USING (true);

CREATE POLICY engine ON public.congress FOR SELECT TO tiendo_engine USING (true);

CREATE POLICY engine ON public.deadline FOR SELECT TO tiendo_engine USING (true);

CREATE POLICY engine ON public.ledger FOR SELECT TO tiendo_engine USING (true);

CREATE POLICY engine ON public.lineage FOR SELECT TO tiendo_engine USING (true);

CREATE POLICY engine ON public.measure FOR SELECT TO tiendo_engine USING (true);

CREATE POLICY engine ON public.province_head FOR SELECT TO tiendo_engine USING (true);

CREATE POLICY engine ON public.standing_entry FOR SELECT TO tiendo_engine USING (true);

CREATE POLICY engine ON public.target FOR SELECT TO tiendo_engine USING (true);

CREATE POLICY engine ON public.term FOR SELECT TO tiendo_engine USING (true);

CREATE POLICY engine ON public.unit FOR SELECT TO tiendo_engine USING (true);

ALTER TABLE public.import ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.import_line ENABLE ROW LEVEL SECURITY;

CREATE POLICY keeper ON public.account TO tiendo_keeper USING (true);

CREATE POLICY keeper ON public.account_grant TO tiendo_keeper USING (true);

CREATE POLICY keeper ON public.basis TO tiendo_keeper USING (true);

CREATE POLICY keeper ON public.calendar_feed TO tiendo_keeper USING (true);

CREATE POLICY keeper ON public.confirmation TO tiendo_keeper USING (true);

CREATE POLICY keeper ON public.congress TO tiendo_keeper USING (true);

CREATE POLICY keeper ON public.deadline TO tiendo_keeper USING (true);

CREATE POLICY keeper ON public.import TO tiendo_keeper USING (true);

CREATE POLICY keeper ON public.import_line TO tiendo_keeper USING (true);

CREATE POLICY keeper ON public.ledger TO tiendo_keeper USING (true);

CREATE POLICY keeper ON public.lineage TO tiendo_keeper USING (true);

CREATE POLICY keeper ON public.look TO tiendo_keeper USING (true);

CREATE POLICY keeper ON public.measure TO tiendo_keeper USING (true);

CREATE POLICY keeper ON public.presence TO tiendo_keeper USING (true);

CREATE POLICY keeper ON public.province_head TO tiendo_keeper USING (true);

CREATE POLICY keeper ON public.session TO tiendo_keeper USING (true);

CREATE POLICY keeper ON public.standing_entry TO tiendo_keeper USING (true);

CREATE POLICY keeper ON public.target TO tiendo_keeper USING (true);

CREATE POLICY keeper ON public.term TO tiendo_keeper USING (true);

CREATE POLICY keeper ON public.token TO tiendo_keeper USING (true);

CREATE POLICY keeper ON public.unit TO tiendo_keeper USING (true);

ALTER TABLE public.ledger ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.lineage ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.look ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.measure ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.presence ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.province_head ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.session ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.standing_entry ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.target ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.term ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.token ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.unit ENABLE ROW LEVEL SECURITY;

GRANT USAGE ON SCHEMA public TO tiendo_app;
GRANT USAGE ON SCHEMA public TO tiendo_engine;

REVOKE ALL ON FUNCTION public.account_scope(of_account bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION public.account_scope(of_account bigint) TO tiendo_app;

REVOKE ALL ON FUNCTION public.append_line(p_account bigint, p_fixed_day text, p_today text, p_kind text, p_unit bigint, p_measure text, p_as_of date, p_value_kind text, p_done bigint, p_bound text, p_total bigint, p_total_bound text, p_percent integer, p_words text, p_note text, p_document text, p_link text, p_replaces bigint, p_again bigint, p_reason text, p_entries bigint[], p_due date, p_basis text, p_state text, p_planned_on date, p_held_from date, p_held_to date, p_pilot boolean, p_direct_election_trial boolean, p_new_parent bigint, p_recorded timestamp with time zone, p_key text, p_body_hash bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION public.append_line(p_account bigint, p_fixed_day text, p_today text, p_kind text, p_unit bigint, p_measure text, p_as_of date, p_value_kind text, p_done bigint, p_bound text, p_total bigint, p_total_bound text, p_percent integer, p_words text, p_note text, p_document text, p_link text, p_replaces bigint, p_again bigint, p_reason text, p_entries bigint[], p_due date, p_basis text, p_state text, p_planned_on date, p_held_from date, p_held_to date, p_pilot boolean, p_direct_election_trial boolean, p_new_parent bigint, p_recorded timestamp with time zone, p_key text, p_body_hash bytea) TO tiendo_app;

REVOKE ALL ON FUNCTION public.append_refusal(p_account bigint, p_kind text, p_unit bigint, p_measure text, p_as_of date, p_value_kind text, p_replaces bigint, p_reason text, p_entries bigint[], p_due date, p_new_parent bigint, p_recorded timestamp with time zone, p_key text, p_body_hash bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION public.append_refusal(p_account bigint, p_kind text, p_unit bigint, p_measure text, p_as_of date, p_value_kind text, p_replaces bigint, p_reason text, p_entries bigint[], p_due date, p_new_parent bigint, p_recorded timestamp with time zone, p_key text, p_body_hash bytea) TO tiendo_app;

REVOKE ALL ON FUNCTION public.append_unit(p_account bigint, p_unit bigint, p_new_parent bigint, p_change text, p_reason text, p_recorded timestamp with time zone, OUT outcome text, OUT line_id bigint, OUT province_id bigint, OUT revision bigint, OUT new_parent_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION public.append_unit(p_account bigint, p_unit bigint, p_new_parent bigint, p_change text, p_reason text, p_recorded timestamp with time zone, OUT outcome text, OUT line_id bigint, OUT province_id bigint, OUT revision bigint, OUT new_parent_id bigint) TO tiendo_app;

REVOKE ALL ON FUNCTION public.calendar_feed_create(hash bytea, of_unit bigint, of_level integer, in_lang text, as_of timestamp with time zone, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.calendar_feed_create(hash bytea, of_unit bigint, of_level integer, in_lang text, as_of timestamp with time zone, most integer) TO tiendo_app;

REVOKE ALL ON FUNCTION public.calendar_feed_find(hash bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION public.calendar_feed_find(hash bytea) TO tiendo_app;

REVOKE ALL ON FUNCTION public.calendar_feed_revoke(of_id bigint, as_of timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.calendar_feed_revoke(of_id bigint, as_of timestamp with time zone) TO tiendo_app;

REVOKE ALL ON FUNCTION public.ledger_addition() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.ledger_again() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.ledger_batch() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.ledger_batch_end() FROM PUBLIC;

GRANT SELECT ON TABLE public.ledger TO tiendo_app;
GRANT SELECT ON TABLE public.ledger TO tiendo_engine;

GRANT INSERT(kind) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(unit_id) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(measure) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(as_of) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(value_kind) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(done) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(bound) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(total) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(total_bound) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(percent) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(words) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(note) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(document) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(link) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(replaces) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(reason) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(entries) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(basis) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(state) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(planned_on) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(held_from) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(held_to) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(pilot) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(direct_election_trial) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(new_parent_id) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(account_id) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(recorded) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(idempotency_key) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(body_hash) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(again) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(due) ON TABLE public.ledger TO tiendo_app;

GRANT INSERT(change) ON TABLE public.ledger TO tiendo_app;

REVOKE ALL ON FUNCTION public.ledger_canonical(l public.ledger) FROM PUBLIC;

REVOKE ALL ON FUNCTION public.ledger_canonical_columns(l public.ledger) FROM PUBLIC;

REVOKE ALL ON FUNCTION public.ledger_chain() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.ledger_derive(l public.ledger) FROM PUBLIC;

GRANT SELECT ON TABLE public.unit TO tiendo_app;
GRANT SELECT ON TABLE public.unit TO tiendo_engine;

REVOKE ALL ON FUNCTION public.ledger_derive_move(l public.ledger, subject public.unit, parent public.unit, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION public.ledger_derive_unit(l public.ledger) FROM PUBLIC;

REVOKE ALL ON FUNCTION public.ledger_refuse() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.ledger_shape(l public.ledger) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ledger_shape(l public.ledger) TO tiendo_app;

REVOKE ALL ON FUNCTION public.lock_province(of_unit bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION public.lock_province(of_unit bigint) TO tiendo_app;

REVOKE ALL ON FUNCTION public.may_confirm(of_entries bigint[], of_province bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION public.may_confirm(of_entries bigint[], of_province bigint) TO tiendo_app;

REVOKE ALL ON FUNCTION public.presence_gone(of_unit bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION public.presence_gone(of_unit bigint) TO tiendo_app;

REVOKE ALL ON FUNCTION public.presence_here(of_unit bigint, as_of timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.presence_here(of_unit bigint, as_of timestamp with time zone) TO tiendo_app;

REVOKE ALL ON FUNCTION public.scope_account() FROM PUBLIC;
GRANT ALL ON FUNCTION public.scope_account() TO tiendo_app;

REVOKE ALL ON FUNCTION public.scope_day(term_today date) FROM PUBLIC;
GRANT ALL ON FUNCTION public.scope_day(term_today date) TO tiendo_app;

REVOKE ALL ON FUNCTION public.scope_may(action text, of_unit bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION public.scope_may(action text, of_unit bigint) TO tiendo_app;

REVOKE ALL ON FUNCTION public.scope_provinces() FROM PUBLIC;
GRANT ALL ON FUNCTION public.scope_provinces() TO tiendo_app;

REVOKE ALL ON FUNCTION public.scope_role_may(role text, action text) FROM PUBLIC;

REVOKE ALL ON FUNCTION public.scope_subtrees(action text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.scope_subtrees(action text) TO tiendo_app;

REVOKE ALL ON FUNCTION public.scope_terms(only_open boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION public.scope_terms(only_open boolean) TO tiendo_app;

REVOKE ALL ON FUNCTION public.session_account(hash bytea, as_of timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.session_account(hash bytea, as_of timestamp with time zone) TO tiendo_app;

REVOKE ALL ON FUNCTION public.session_create(of_account bigint, hash bytea, until timestamp with time zone, as_of timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.session_create(of_account bigint, hash bytea, until timestamp with time zone, as_of timestamp with time zone) TO tiendo_app;

REVOKE ALL ON FUNCTION public.session_end(hash bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION public.session_end(hash bytea) TO tiendo_app;

REVOKE ALL ON FUNCTION public.sign_in_account(wanted text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.sign_in_account(wanted text) TO tiendo_app;

REVOKE ALL ON FUNCTION public.token_account(hash bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION public.token_account(hash bytea) TO tiendo_app;

REVOKE ALL ON FUNCTION public.unit_place(of_unit bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION public.unit_refuse(rule text) FROM PUBLIC;

GRANT SELECT(id) ON TABLE public.account TO tiendo_app;
GRANT SELECT(id) ON TABLE public.account TO tiendo_engine;

GRANT SELECT(name) ON TABLE public.account TO tiendo_app;
GRANT SELECT(name) ON TABLE public.account TO tiendo_engine;

GRANT SELECT ON TABLE public.basis TO tiendo_app;
GRANT SELECT ON TABLE public.basis TO tiendo_engine;

GRANT SELECT(id) ON TABLE public.calendar_feed TO tiendo_app;

GRANT SELECT(account_id) ON TABLE public.calendar_feed TO tiendo_app;

GRANT SELECT(unit_id) ON TABLE public.calendar_feed TO tiendo_app;

GRANT SELECT(level) ON TABLE public.calendar_feed TO tiendo_app;

GRANT SELECT(lang) ON TABLE public.calendar_feed TO tiendo_app;

GRANT SELECT(created) ON TABLE public.calendar_feed TO tiendo_app;

GRANT SELECT(revoked_at) ON TABLE public.calendar_feed TO tiendo_app;

GRANT SELECT ON TABLE public.confirmation TO tiendo_app;
GRANT SELECT ON TABLE public.confirmation TO tiendo_engine;

GRANT SELECT ON TABLE public.congress TO tiendo_app;
GRANT SELECT ON TABLE public.congress TO tiendo_engine;

GRANT SELECT ON TABLE public.deadline TO tiendo_app;
GRANT SELECT ON TABLE public.deadline TO tiendo_engine;

GRANT SELECT,DELETE ON TABLE public.import TO tiendo_app;

GRANT INSERT(term_id) ON TABLE public.import TO tiendo_app;

GRANT INSERT(unit_id) ON TABLE public.import TO tiendo_app;

GRANT INSERT(account_id) ON TABLE public.import TO tiendo_app;

GRANT INSERT(name) ON TABLE public.import TO tiendo_app;

GRANT INSERT(content) ON TABLE public.import TO tiendo_app;

GRANT INSERT(choices),UPDATE(choices) ON TABLE public.import TO tiendo_app;

GRANT UPDATE(reading) ON TABLE public.import TO tiendo_app;

GRANT UPDATE(state) ON TABLE public.import TO tiendo_app;

GRANT UPDATE(done) ON TABLE public.import TO tiendo_app;

GRANT UPDATE(planned) ON TABLE public.import TO tiendo_app;

GRANT UPDATE(failure) ON TABLE public.import TO tiendo_app;

GRANT UPDATE(reason) ON TABLE public.import TO tiendo_app;

GRANT UPDATE(undo_reason) ON TABLE public.import TO tiendo_app;

GRANT UPDATE(undone_by) ON TABLE public.import TO tiendo_app;

GRANT INSERT(created) ON TABLE public.import TO tiendo_app;

GRANT UPDATE(finished) ON TABLE public.import TO tiendo_app;

GRANT UPDATE(undone) ON TABLE public.import TO tiendo_app;

GRANT SELECT,DELETE ON TABLE public.import_line TO tiendo_app;

GRANT INSERT(import_id) ON TABLE public.import_line TO tiendo_app;

GRANT INSERT(n) ON TABLE public.import_line TO tiendo_app;

GRANT INSERT(class) ON TABLE public.import_line TO tiendo_app;

GRANT INSERT(kinds) ON TABLE public.import_line TO tiendo_app;

GRANT INSERT(chosen),UPDATE(chosen) ON TABLE public.import_line TO tiendo_app;

GRANT INSERT(reason),UPDATE(reason) ON TABLE public.import_line TO tiendo_app;

GRANT INSERT(content) ON TABLE public.import_line TO tiendo_app;

GRANT UPDATE(entry_id) ON TABLE public.import_line TO tiendo_app;

GRANT UPDATE(undo_id) ON TABLE public.import_line TO tiendo_app;

GRANT SELECT ON TABLE public.province_head TO tiendo_app;
GRANT SELECT ON TABLE public.province_head TO tiendo_engine;

GRANT SELECT ON TABLE public.line TO tiendo_app;
GRANT SELECT ON TABLE public.line TO tiendo_engine;

GRANT SELECT ON TABLE public.lineage TO tiendo_app;
GRANT SELECT ON TABLE public.lineage TO tiendo_engine;

GRANT SELECT,INSERT,UPDATE ON TABLE public.look TO tiendo_app;

GRANT SELECT ON TABLE public.measure TO tiendo_app;
GRANT SELECT ON TABLE public.measure TO tiendo_engine;

GRANT SELECT ON TABLE public.presence TO tiendo_app;

GRANT SELECT ON TABLE public.schema_migrations TO tiendo_app;
GRANT SELECT ON TABLE public.schema_migrations TO tiendo_engine;

GRANT SELECT ON TABLE public.standing_entry TO tiendo_app;
GRANT SELECT ON TABLE public.standing_entry TO tiendo_engine;

GRANT SELECT ON TABLE public.target TO tiendo_app;
GRANT SELECT ON TABLE public.target TO tiendo_engine;

GRANT SELECT ON TABLE public.term TO tiendo_app;
GRANT SELECT ON TABLE public.term TO tiendo_engine;

GRANT USAGE ON SEQUENCE public.unit_id_seq TO tiendo_app;
