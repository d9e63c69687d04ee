-- Units come, move, merge and end by lines of the ledger (decision 0012). The hashed form of earlier lines stays as
-- it is: its function goes on under another name, and a line about units adds to it.

ALTER TABLE unit
    ADD COLUMN begun date,
    ADD COLUMN ended date,
    ADD CONSTRAINT unit_days_in_order CHECK (begun <= ended);
COMMENT ON COLUMN unit.begun IS 'first day on which it was there; null: since ever';
COMMENT ON COLUMN unit.ended IS 'first day on which it no longer was; null: it is. A unit that ended as it began never was';
-- Room between two neighbours, so that a new unit finds its place in the alphabet.
UPDATE unit SET ordinal = ordinal << 20;
DROP INDEX unit_order_idx;
CREATE INDEX unit_order_idx ON unit (term_id, level DESC, ordinal, id);
-- For the two neighbours of a new unit in the alphabet.
CREATE INDEX unit_name_idx ON unit (province_id, level, name);
CREATE INDEX unit_code_idx ON unit (province_id, code) WHERE code <> '';
COMMENT ON COLUMN unit.ordinal IS 'place among the units of its level, by the Vietnamese alphabet';

CREATE TABLE lineage (
    id bigint GENERATED ALWAYS AS IDENTITY,
    unit_id bigint NOT NULL,
    successor_id bigint NOT NULL,
    kind text NOT NULL,
    day date,
    was text NOT NULL DEFAULT '',
    line_id bigint,
    CONSTRAINT lineage_pkey PRIMARY KEY (id),
    CONSTRAINT lineage_unit_fkey FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT lineage_successor_fkey FOREIGN KEY (successor_id) REFERENCES unit (id),
    CONSTRAINT lineage_line_fkey FOREIGN KEY (line_id) REFERENCES ledger (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT lineage_kind_known CHECK (kind IN ('merged', 'split', 'renamed', 'copied')),
    CONSTRAINT lineage_within_itself CHECK ((unit_id = successor_id) = (kind = 'renamed'))
);
COMMENT ON TABLE lineage IS 'what became of a unit, within its term and in the next one';
COMMENT ON COLUMN lineage.was IS 'of a renaming: the name before';
COMMENT ON COLUMN lineage.line_id IS 'the line that says so; null between terms';
CREATE INDEX lineage_unit_idx ON lineage (unit_id);
CREATE INDEX lineage_successor_idx ON lineage (successor_id);

ALTER TABLE ledger ADD COLUMN change text;
COMMENT ON COLUMN ledger.change IS
    'of a unit: what it changes, as the JSON that was hashed; null for a move that holds for all days';
-- Few lines move a unit on a day; whoever ends one looks for those that moved away from below it.
CREATE INDEX ledger_moves_idx ON ledger (province_id) WHERE kind = 'unit' AND change LIKE '%"move"%';

CREATE OR REPLACE VIEW line WITH (security_invoker = true) AS
SELECT
    l.id,
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
    NOT h.needs_confirmation OR coalesce(c.confirmed, false) AS confirmed,
    r.id AS replaced_by,
    u.name AS unit_name,
    u.slug AS unit_slug,
    u.path,
    l.due,
    l.again,
    l.change,
    p.name AS parent_name,
    o.name AS other_name
FROM ledger l
JOIN unit u ON u.id = l.unit_id
JOIN province_head h ON h.province_id = l.province_id
JOIN account a ON a.id = l.account_id
LEFT JOIN confirmation c ON c.entry_id = l.id
LEFT JOIN ledger r ON r.replaces = l.id
LEFT JOIN unit p ON p.id = l.new_parent_id
LEFT JOIN unit o ON o.id = (l.change::json ->> 'other')::bigint;

ALTER FUNCTION ledger_canonical(ledger) RENAME TO ledger_canonical_columns;
CREATE FUNCTION ledger_canonical(l ledger) RETURNS text
    LANGUAGE plpgsql IMMUTABLE
AS $$
BEGIN
    RETURN ledger_canonical_columns(l) || coalesce('|' || octet_length(l.change) || ':' || l.change, '');
END
$$;
COMMENT ON FUNCTION ledger_canonical(ledger) IS
    'the form of a line that is hashed: its columns, and behind them a change of units where there is one; tiendo verify recomputes it outside Postgres';

-- Raises check_violation with a name that the program has words for.
CREATE FUNCTION unit_refuse(rule text) RETURNS void
    LANGUAGE plpgsql
AS $$
BEGIN
    RAISE check_violation USING MESSAGE = 'the tree of units refuses the line: ' || rule, CONSTRAINT = rule;
END
$$;

-- A new unit has to be there before its first line can name it. Triggers of one event fire by name: this one
-- before those that chain the line.
CREATE FUNCTION ledger_addition() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp
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
COMMENT ON FUNCTION ledger_addition() IS 'makes the unit that a line adds';
CREATE TRIGGER ledger_addition BEFORE INSERT ON ledger
    FOR EACH ROW WHEN (NEW.hash IS NULL AND NEW.change IS NOT NULL) EXECUTE FUNCTION ledger_addition();

CREATE FUNCTION unit_place(of_unit bigint) RETURNS void
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
COMMENT ON FUNCTION unit_place(bigint) IS 'puts a unit among those of its level and province where the alphabet says';

-- What every change of the tree leaves true: whoever is there stands below somebody who is.
CREATE FUNCTION ledger_derive_unit(l ledger) RETURNS void
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
COMMENT ON FUNCTION ledger_derive_unit(ledger) IS 'changes the tree by one line, or refuses it';

CREATE FUNCTION ledger_derive_move(l ledger, subject unit, parent unit, day date) RETURNS void
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

-- As before, but for the line about a unit.
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

-- The tree decides what is counted: it is changed by whoever administers the whole province.
CREATE POLICY app_units ON ledger FOR INSERT TO tiendo_app
    WITH CHECK (
        kind = 'unit' AND account_id = (SELECT scope_account()) AND scope_may('administer', province_id)
    );
CREATE POLICY app_units_only ON ledger AS RESTRICTIVE FOR INSERT TO tiendo_app
    WITH CHECK (kind <> 'unit' OR scope_may('administer', province_id));

ALTER TABLE lineage ENABLE ROW LEVEL SECURITY;
ALTER TABLE lineage FORCE ROW LEVEL SECURITY;
CREATE POLICY keeper ON lineage TO tiendo_keeper USING (true);
CREATE POLICY engine ON lineage FOR SELECT TO tiendo_engine USING (true);
CREATE POLICY app_read ON lineage FOR SELECT TO tiendo_app
    USING (
        EXISTS (SELECT FROM unit u WHERE u.id = unit_id)
        AND EXISTS (SELECT FROM unit u WHERE u.id = successor_id)
    );

-- One change of the tree. The scope of the transaction is the caller's; a file is several calls in one.
CREATE FUNCTION append_unit(
    p_account bigint,
    p_unit bigint,
    p_new_parent bigint,
    p_change text,
    p_reason text,
    p_recorded timestamptz,
    OUT outcome text,
    OUT line_id bigint,
    OUT province_id bigint,
    OUT revision bigint,
    OUT new_parent_id bigint
)
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
COMMENT ON FUNCTION append_unit IS 'adds a line about a unit: only who administers its province may';

REVOKE ALL ON FUNCTION ledger_canonical(ledger) FROM PUBLIC;
REVOKE ALL ON FUNCTION ledger_derive_unit(ledger) FROM PUBLIC;
REVOKE ALL ON FUNCTION ledger_derive_move(ledger, unit, unit, date) FROM PUBLIC;
REVOKE ALL ON FUNCTION ledger_addition() FROM PUBLIC;
REVOKE ALL ON FUNCTION unit_place(bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION unit_refuse(text) FROM PUBLIC;
REVOKE ALL ON FUNCTION append_unit FROM PUBLIC;
GRANT EXECUTE ON FUNCTION append_unit TO tiendo_app;
GRANT SELECT ON lineage TO tiendo_app, tiendo_engine;
GRANT INSERT (change) ON ledger TO tiendo_app;
GRANT USAGE ON SEQUENCE unit_id_seq TO tiendo_app;
