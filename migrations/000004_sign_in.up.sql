-- Signing in happens before there is a scope. Each function answers one question about one account,
-- session or token; the program can read none of these tables.

CREATE FUNCTION sign_in_account(wanted text)
    RETURNS TABLE (id bigint, login text, name text, password_hash text, demo boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp
AS $$
    SELECT a.id, a.login, a.name, a.password_hash, a.demo
    FROM account a
    WHERE a.login = lower(wanted) AND NOT a.disabled
$$;

CREATE FUNCTION session_create(of_account bigint, hash bytea, until timestamptz, as_of timestamptz) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp
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

CREATE FUNCTION session_end(hash bytea) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp
AS $$
BEGIN
    DELETE FROM session s WHERE s.secret_hash = hash;
    RETURN FOUND;
END
$$;

CREATE FUNCTION session_account(hash bytea, as_of timestamptz) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp
AS $$
    SELECT s.account_id FROM session s WHERE s.secret_hash = hash AND s.expires > as_of
$$;

CREATE FUNCTION token_account(hash bytea) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp
AS $$
    SELECT k.account_id FROM token k WHERE k.secret_hash = hash AND k.revoked_at IS NULL
$$;

CREATE FUNCTION account_scope(of_account bigint)
    RETURNS TABLE (login text, name text, role text, term_id text, unit_id bigint, from_day date, to_day date, term_today date)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp
AS $$
    SELECT a.login, a.name, g.role, u.term_id, g.unit_id, g.from_day, g.to_day, t.today
    FROM account a
    LEFT JOIN account_grant g ON g.account_id = a.id
    LEFT JOIN unit u ON u.id = g.unit_id
    LEFT JOIN term t ON t.id = u.term_id
    WHERE a.id = of_account AND NOT a.disabled
    ORDER BY g.id
$$;
COMMENT ON FUNCTION account_scope(bigint) IS
    'who an account is, a row a grant, or one row without one; what the program knows from it decides nothing here';

REVOKE ALL ON FUNCTION sign_in_account(text) FROM PUBLIC;
REVOKE ALL ON FUNCTION session_create(bigint, bytea, timestamptz, timestamptz) FROM PUBLIC;
REVOKE ALL ON FUNCTION session_end(bytea) FROM PUBLIC;
REVOKE ALL ON FUNCTION session_account(bytea, timestamptz) FROM PUBLIC;
REVOKE ALL ON FUNCTION token_account(bytea) FROM PUBLIC;
REVOKE ALL ON FUNCTION account_scope(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sign_in_account(text) TO tiendo_app;
GRANT EXECUTE ON FUNCTION session_create(bigint, bytea, timestamptz, timestamptz) TO tiendo_app;
GRANT EXECUTE ON FUNCTION session_end(bytea) TO tiendo_app;
GRANT EXECUTE ON FUNCTION session_account(bytea, timestamptz) TO tiendo_app;
GRANT EXECUTE ON FUNCTION token_account(bytea) TO tiendo_app;
GRANT EXECUTE ON FUNCTION account_scope(bigint) TO tiendo_app;
