-- Files with figures: what was sent, what was made of it, which lines of the ledger came from it.

CREATE OR REPLACE FUNCTION scope_role_may(role text, action text) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    RETURN CASE action
        WHEN 'read' THEN true
        WHEN 'write' THEN role IN ('editor', 'admin')
        WHEN 'confirm' THEN role IN ('confirmer', 'admin')
        WHEN 'administer' THEN role = 'admin'
        ELSE false
    END;

CREATE TABLE import (
    id bigint GENERATED ALWAYS AS IDENTITY,
    term_id text NOT NULL,
    unit_id bigint NOT NULL,
    account_id bigint NOT NULL,
    name text NOT NULL,
    content bytea NOT NULL,
    sha256 bytea NOT NULL GENERATED ALWAYS AS (sha256(content)) STORED,
    choices jsonb NOT NULL DEFAULT '{}',
    reading jsonb NOT NULL DEFAULT '{}',
    state text NOT NULL DEFAULT 'uploaded',
    done integer NOT NULL DEFAULT 0,
    planned integer NOT NULL DEFAULT 0,
    failure text NOT NULL DEFAULT '',
    reason text NOT NULL DEFAULT '',
    undo_reason text NOT NULL DEFAULT '',
    undone_by bigint,
    created timestamptz NOT NULL,
    finished timestamptz,
    undone timestamptz,
    CONSTRAINT import_pkey PRIMARY KEY (id),
    CONSTRAINT import_term_fkey FOREIGN KEY (term_id) REFERENCES term (id),
    CONSTRAINT import_unit_fkey FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT import_account_fkey FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT import_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES account (id),
    CONSTRAINT import_size_bounded CHECK (octet_length(content) <= 16777216),
    CONSTRAINT import_state_known CHECK (state IN ('uploaded', 'previewed', 'running', 'done', 'failed', 'undoing', 'undone')),
    CONSTRAINT import_done_within_planned CHECK (0 <= done AND done <= planned)
);
ALTER TABLE import ALTER COLUMN content SET STORAGE EXTERNAL;
COMMENT ON TABLE import IS 'a file with figures: kept, so that every figure leads back to where it came from';
COMMENT ON COLUMN import.unit_id IS 'for this unit and everything below it; no other unit exists for the file';
COMMENT ON COLUMN import.content IS 'as sent; never a password for it';
COMMENT ON COLUMN import.choices IS 'how the file is to be read: sheet, encoding, day, measure, columns';
COMMENT ON COLUMN import.reading IS 'what was made of it: columns, counts, or the refusal';
COMMENT ON COLUMN import.state IS
    'running and undoing hold only while somebody has the advisory lock of the import: without it the work was cut off, and nothing of it is stored';
COMMENT ON COLUMN import.done IS 'how far a running import is, of planned; moved outside of its transaction, so that others see it';
CREATE INDEX import_account_idx ON import (account_id, id);
CREATE INDEX import_unit_idx ON import (unit_id, id);

CREATE TABLE import_line (
    import_id bigint NOT NULL,
    n integer NOT NULL,
    class text NOT NULL,
    kinds text[] NOT NULL DEFAULT '{}',
    chosen boolean NOT NULL DEFAULT false,
    reason text NOT NULL DEFAULT '',
    content jsonb NOT NULL,
    entry_id bigint,
    undo_id bigint,
    CONSTRAINT import_line_pkey PRIMARY KEY (import_id, n),
    CONSTRAINT import_line_import_fkey FOREIGN KEY (import_id) REFERENCES import (id) ON DELETE CASCADE,
    CONSTRAINT import_line_entry_fkey FOREIGN KEY (entry_id) REFERENCES ledger (id),
    CONSTRAINT import_line_undo_fkey FOREIGN KEY (undo_id) REFERENCES ledger (id),
    CONSTRAINT import_line_class_known CHECK (class IN ('new', 'changed', 'same', 'doubtful', 'refused', 'left')),
    CONSTRAINT import_line_choosable CHECK (NOT chosen OR class IN ('new', 'changed', 'doubtful'))
);
COMMENT ON TABLE import_line IS 'one figure of a file, or one row left out on purpose, and what is to become of it';
COMMENT ON COLUMN import_line.n IS 'place in the file, from 1';
COMMENT ON COLUMN import_line.kinds IS 'codes of its doubts, to choose by kind';
COMMENT ON COLUMN import_line.content IS 'cell, figure, the entry that stood when it was looked at, messages';
COMMENT ON COLUMN import_line.entry_id IS 'the line of the ledger that it became';
COMMENT ON COLUMN import_line.undo_id IS 'the line that took it back';
CREATE INDEX import_line_class_idx ON import_line (import_id, class, n);

ALTER TABLE import ENABLE ROW LEVEL SECURITY;
ALTER TABLE import FORCE ROW LEVEL SECURITY;
ALTER TABLE import_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_line FORCE ROW LEVEL SECURITY;

CREATE POLICY keeper ON import TO tiendo_keeper USING (true);
CREATE POLICY keeper ON import_line TO tiendo_keeper USING (true);

-- Whoever sent it, as long as the unit is still theirs, and administrators of the unit.
CREATE POLICY app_read ON import FOR SELECT TO tiendo_app
    USING (
        CASE
            WHEN account_id = (SELECT scope_account()) THEN scope_may('write', unit_id)
            ELSE scope_may('administer', unit_id)
        END
    );
CREATE POLICY app_add ON import FOR INSERT TO tiendo_app
    WITH CHECK (account_id = (SELECT scope_account()) AND scope_may('write', unit_id));
CREATE POLICY app_change ON import FOR UPDATE TO tiendo_app USING (scope_may('write', unit_id));
CREATE POLICY app_drop ON import FOR DELETE TO tiendo_app
    USING (account_id = (SELECT scope_account()) AND state IN ('uploaded', 'previewed', 'failed'));
-- IN, not EXISTS: the policy of import decides once a statement, not once a line.
CREATE POLICY app_all ON import_line TO tiendo_app USING (import_id IN (SELECT i.id FROM import i));

GRANT SELECT, DELETE ON import, import_line TO tiendo_app;
GRANT INSERT (term_id, unit_id, account_id, name, content, choices, created) ON import TO tiendo_app;
GRANT UPDATE (choices, reading, state, done, planned, failure, reason, undo_reason, undone_by, finished, undone) ON import TO tiendo_app;
GRANT INSERT (import_id, n, class, kinds, chosen, reason, content) ON import_line TO tiendo_app;
GRANT UPDATE (chosen, reason, entry_id, undo_id) ON import_line TO tiendo_app;

-- Many lines in one transaction. Each version of a row that one transaction leaves behind is read again by
-- every later look at that row, so moving a head with each of 20.000 lines would cost the square of that.
-- Here the end of the chain is the last line itself, and the head follows once, at the end.
CREATE FUNCTION ledger_batch() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp
    SET enable_seqscan = off
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
COMMENT ON FUNCTION ledger_batch() IS 'as ledger_chain, for one line of many; ledger_batch_end moves the head';

CREATE FUNCTION ledger_batch_end() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp
    SET enable_seqscan = off
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
COMMENT ON FUNCTION ledger_batch_end() IS 'at the end of the transaction: the first line of a province moves its head to the last';

-- A figure may be said again: put back in its place by taking a correction back, or still true on a later day.
-- Which one it is is said, not guessed: one that was generated for demonstration must not come back as a real
-- one, and a real one that happens to equal it is none.
ALTER TABLE ledger
    ADD COLUMN again bigint,
    ADD CONSTRAINT ledger_again_fkey FOREIGN KEY (again) REFERENCES ledger (id);
COMMENT ON COLUMN ledger.again IS
    'the entry whose figure this one says again, of the same unit and measure: illustrative when that one is; null for a figure of its own';
GRANT INSERT (again) ON ledger TO tiendo_app;

CREATE FUNCTION ledger_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp
    SET enable_seqscan = off
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
COMMENT ON FUNCTION ledger_again() IS 'marks a figure that is said again as the one that it repeats';
-- Before the line is chained, in either way: triggers of one event fire by name.
CREATE TRIGGER ledger_again BEFORE INSERT ON ledger
    FOR EACH ROW WHEN (NEW.hash IS NULL AND NEW.again IS NOT NULL) EXECUTE FUNCTION ledger_again();
REVOKE ALL ON FUNCTION ledger_again() FROM PUBLIC;

-- The setting chooses the way, not what is written: both ways belong to the owner. Triggers of one event
-- fire by name, so that a line with its hash passes ledger_chain by.
CREATE TRIGGER ledger_batch BEFORE INSERT ON ledger
    FOR EACH ROW WHEN (NEW.hash IS NULL AND current_setting('tiendo.batch', true) = 'on') EXECUTE FUNCTION ledger_batch();
CREATE CONSTRAINT TRIGGER ledger_batch_end AFTER INSERT ON ledger DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (current_setting('tiendo.batch', true) = 'on') EXECUTE FUNCTION ledger_batch_end();

REVOKE ALL ON FUNCTION ledger_batch() FROM PUBLIC;
REVOKE ALL ON FUNCTION ledger_batch_end() FROM PUBLIC;
