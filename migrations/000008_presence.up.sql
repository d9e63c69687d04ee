-- Who has a desk open at the moment, for every process to see. It is worth nothing after a restart, so it is not
-- logged; it holds no figure.

CREATE UNLOGGED TABLE presence (
    account_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    since timestamptz NOT NULL,
    seen timestamptz NOT NULL,
    CONSTRAINT presence_pkey PRIMARY KEY (account_id, unit_id),
    CONSTRAINT presence_account_fkey FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT presence_unit_fkey FOREIGN KEY (unit_id) REFERENCES unit (id)
);
COMMENT ON TABLE presence IS 'accounts with a unit''s desk open; forgotten a minute after the last sign of life';
COMMENT ON COLUMN presence.seen IS 'the last sign of life';

-- The program may only say that its own account is here, where it may write: whoever may only read has no desk.
CREATE FUNCTION presence_here(of_unit bigint, as_of timestamptz) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp
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
COMMENT ON FUNCTION presence_here(bigint, timestamptz) IS
    'notes that the scope''s account has the unit''s desk open and forgets who has gone; false where it may not write';

CREATE FUNCTION presence_gone(of_unit bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path = public, pg_temp
AS $$
    DELETE FROM presence p WHERE p.account_id = scope_account() AND p.unit_id = of_unit
$$;

ALTER TABLE presence ENABLE ROW LEVEL SECURITY;
ALTER TABLE presence FORCE ROW LEVEL SECURITY;
CREATE POLICY keeper ON presence TO tiendo_keeper USING (true);
CREATE POLICY app_read ON presence FOR SELECT TO tiendo_app USING (scope_may('write', unit_id));

REVOKE ALL ON FUNCTION presence_here(bigint, timestamptz) FROM PUBLIC;
REVOKE ALL ON FUNCTION presence_gone(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION presence_here(bigint, timestamptz) TO tiendo_app;
GRANT EXECUTE ON FUNCTION presence_gone(bigint) TO tiendo_app;
GRANT SELECT ON presence TO tiendo_app;
