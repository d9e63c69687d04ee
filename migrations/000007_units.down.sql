DROP FUNCTION append_unit;
DROP POLICY app_units_only ON ledger;
DROP POLICY app_units ON ledger;
CREATE OR REPLACE FUNCTION scope_role_may(role text, action text) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    RETURN CASE action
        WHEN 'read' THEN true
        WHEN 'write' THEN role IN ('editor', 'admin')
        WHEN 'confirm' THEN role IN ('confirmer', 'admin')
        ELSE false
    END;
DROP FUNCTION ledger_derive(ledger);
ALTER FUNCTION ledger_derive_figures(ledger) RENAME TO ledger_derive;
DROP FUNCTION ledger_derive_unit(ledger);
DROP FUNCTION ledger_derive_move(ledger, unit, unit, date);
DROP TRIGGER ledger_birth ON ledger;
DROP FUNCTION ledger_birth();
DROP FUNCTION unit_place(bigint);
DROP FUNCTION unit_refuse(text);
DROP FUNCTION ledger_canonical(ledger);
ALTER FUNCTION ledger_canonical_columns(ledger) RENAME TO ledger_canonical;
DROP INDEX ledger_moves_idx;
REVOKE USAGE ON SEQUENCE unit_id_seq FROM tiendo_app;
ALTER TABLE ledger DROP COLUMN change;
DROP TABLE lineage;
DROP INDEX unit_code_idx;
DROP INDEX unit_order_idx;
CREATE INDEX unit_order_idx ON unit (term_id, ordinal);
COMMENT ON COLUMN unit.ordinal IS 'place in lists: by level from the nation down, then by Vietnamese alphabet';
UPDATE unit SET ordinal = ordinal >> 20;
ALTER TABLE unit DROP COLUMN begun, DROP COLUMN ended;
