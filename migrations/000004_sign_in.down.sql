DROP FUNCTION account_scope(bigint);
DROP FUNCTION token_account(bytea);
DROP FUNCTION session_account(bytea, timestamptz);
DROP FUNCTION session_end(bytea);
DROP FUNCTION session_create(bigint, bytea, timestamptz, timestamptz);
DROP FUNCTION sign_in_account(text);
