DROP TRIGGER ledger_batch_end ON ledger;
DROP TRIGGER ledger_batch ON ledger;
DROP TRIGGER ledger_again ON ledger;
DROP FUNCTION ledger_again();
ALTER TABLE ledger DROP COLUMN again;
DROP FUNCTION ledger_batch_end();
DROP FUNCTION ledger_batch();
DROP TABLE import_line;
DROP TABLE import;
CREATE OR REPLACE FUNCTION scope_role_may(role text, action text) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    RETURN CASE action
        WHEN 'read' THEN true
        WHEN 'write' THEN role IN ('editor', 'admin')
        WHEN 'confirm' THEN role IN ('confirmer', 'admin')
        ELSE false
    END;
