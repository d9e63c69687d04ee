DROP FUNCTION presence_gone(bigint);
DROP FUNCTION presence_here(bigint, timestamptz);
DROP TABLE presence;
