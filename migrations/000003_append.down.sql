DROP FUNCTION append_line;
DROP TYPE appended;
DROP FUNCTION last_line(bigint);
DROP FUNCTION lock_province(bigint);
