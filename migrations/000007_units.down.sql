DROP FUNCTION append_unit;
DROP POLICY app_units_only ON ledger;
DROP POLICY app_units ON ledger;
CREATE OR REPLACE FUNCTION ledger_derive(l ledger) RETURNS void
    LANGUAGE plpgsql
AS $$
DECLARE
    parent unit;
    moved unit;
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
        SELECT * INTO STRICT moved FROM unit WHERE id = l.unit_id;
        SELECT * INTO STRICT parent FROM unit WHERE id = l.new_parent_id;
        -- The level check also keeps a unit from moving below itself.
        IF moved.level >= 4 OR parent.level <= moved.level OR parent.province_id IS DISTINCT FROM moved.province_id THEN
            RAISE check_violation USING MESSAGE = 'a unit moves within its province, below a higher level', CONSTRAINT = 'unit_move_in_order';
        END IF;
        UPDATE unit
        SET path = parent.path || subpath(path, nlevel(moved.path) - 1),
            parent_id = CASE WHEN id = moved.id THEN parent.id ELSE parent_id END
        WHERE path <@ moved.path;
    END CASE;
END
$$;
DROP FUNCTION ledger_derive_unit(ledger);
DROP FUNCTION ledger_derive_move(ledger, unit, unit, date);
DROP TRIGGER ledger_addition ON ledger;
DROP FUNCTION ledger_addition();
DROP FUNCTION unit_place(bigint);
DROP FUNCTION unit_refuse(text);
DROP FUNCTION ledger_canonical(ledger);
ALTER FUNCTION ledger_canonical_columns(ledger) RENAME TO ledger_canonical;
DROP INDEX ledger_moves_idx;
REVOKE USAGE ON SEQUENCE unit_id_seq FROM tiendo_app;
DROP VIEW line;
ALTER TABLE ledger DROP COLUMN change;
CREATE VIEW line WITH (security_invoker = true) AS
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
    u.path
FROM ledger l
JOIN unit u ON u.id = l.unit_id
JOIN province_head h ON h.province_id = l.province_id
JOIN account a ON a.id = l.account_id
LEFT JOIN confirmation c ON c.entry_id = l.id
LEFT JOIN ledger r ON r.replaces = l.id;
COMMENT ON VIEW line IS 'a line of the ledger as people read it; the reader''s own policies hold';
GRANT SELECT ON line TO tiendo_app, tiendo_engine;
DROP TABLE lineage;
DROP INDEX unit_code_idx;
DROP INDEX unit_name_idx;
DROP INDEX unit_order_idx;
CREATE INDEX unit_order_idx ON unit (term_id, ordinal);
COMMENT ON COLUMN unit.ordinal IS 'place in lists: by level from the nation down, then by Vietnamese alphabet';
UPDATE unit SET ordinal = ordinal >> 20;
ALTER TABLE unit DROP COLUMN begun, DROP COLUMN ended;
