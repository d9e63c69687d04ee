-- The roles stay: they belong to the whole cluster and another database may need them.
REVOKE ALL ON schema_migrations FROM tiendo_app, tiendo_engine;
REVOKE USAGE ON SCHEMA public FROM tiendo_app, tiendo_engine;
DROP TABLE token, session, account_grant, account, deadline, target, measure, unit, term CASCADE;
DROP FUNCTION scope_provinces();
DROP FUNCTION scope_terms(boolean);
DROP FUNCTION scope_may(text, bigint);
DROP FUNCTION scope_subtrees(text);
DROP FUNCTION scope_role_may(text, text);
DROP FUNCTION scope_day(date);
DROP FUNCTION scope_account();
DROP EXTENSION ltree;
