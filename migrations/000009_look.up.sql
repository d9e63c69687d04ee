-- When somebody last looked at a unit, to tell what changed since. It says who read what and when, so nobody but the
-- account itself may see it: neither other accounts nor the engine.

CREATE TABLE look (
    account_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    previous timestamptz NOT NULL,
    seen timestamptz NOT NULL,
    CONSTRAINT look_pkey PRIMARY KEY (account_id, unit_id),
    CONSTRAINT look_account_fkey FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT look_unit_fkey FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT look_in_order CHECK (previous <= seen)
);
COMMENT ON TABLE look IS 'the last visit of an account to the news of a unit, by the clock of the unit''s term';
COMMENT ON COLUMN look.previous IS 'the last look of the visit before; during the first visit its own first look';
COMMENT ON COLUMN look.seen IS 'the moment up to which everything was shown';

ALTER TABLE look ENABLE ROW LEVEL SECURITY;
ALTER TABLE look FORCE ROW LEVEL SECURITY;
CREATE POLICY keeper ON look TO tiendo_keeper USING (true);
CREATE POLICY app_own ON look TO tiendo_app
    USING (account_id = (SELECT scope_account()))
    WITH CHECK (account_id = (SELECT scope_account()) AND EXISTS (SELECT FROM unit u WHERE u.id = unit_id));

GRANT SELECT, INSERT, UPDATE ON look TO tiendo_app;
