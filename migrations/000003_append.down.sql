DROP FUNCTION append_line;
DROP TYPE appended;
DROP FUNCTION lock_province(bigint);
